// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/year_panel.h"

#include "core/search/filter_keys.h"
#include "ui/search/year_box.h"
#include "ui/search/year_histogram.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

namespace {

/// The range that a filter chooses; 0 for an open end, and for both where it is no single range.
std::pair<int, int> chosenRange(const SearchQuery &query)
{
    const FacetFilter *filter = query.filterOn(QString(filter_keys::kYear));
    if (filter == nullptr || filter->excludes || filter->values.size() != 1) {
        return {0, 0};
    }
    const auto range = parseYearRange(filter->values.first());
    if (!range) {
        return {0, 0};
    }
    return {int(range->from), range->to == DateRange().to ? 0 : int(range->to)};
}

} // namespace

YearPanel::YearPanel(QWidget *parent)
    : QWidget(parent)
    , m_histogram(new YearHistogram(this))
    , m_label(new QLabel(this))
    , m_from(new YearBox(this))
    , m_to(new YearBox(this))
{
    m_label->setTextFormat(Qt::PlainText);
    m_histogram->setObjectName(u"yearHistogram"_s);
    m_from->setObjectName(u"yearFrom"_s);
    m_to->setObjectName(u"yearTo"_s);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(2);
    grid->addWidget(m_histogram, 0, 0, 1, 3);
    grid->addWidget(m_label, 1, 0);
    grid->addWidget(m_from, 1, 1);
    grid->addWidget(m_to, 1, 2);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    const auto choose = [this] { Q_EMIT yearsChosen(m_from->year(), m_to->year()); };
    connect(m_from, &QSpinBox::valueChanged, this, choose);
    connect(m_to, &QSpinBox::valueChanged, this, choose);
    connect(m_histogram, &YearHistogram::rangeMoved, this, &YearPanel::showRange);
    connect(m_histogram, &YearHistogram::rangeChosen, this, &YearPanel::yearsChosen);
    retranslate();
}

void YearPanel::show(const std::vector<FacetCounts> &counts, const SearchQuery &query)
{
    const auto years = std::find_if(
        counts.begin(), counts.end(), [](const FacetCounts &facet) { return facet.facet == filter_keys::kYear; });
    setVisible(years != counts.end());
    if (years != counts.end()) {
        std::map<int, qint64> known;
        for (const FacetCount &count : years->values) {
            if (const int year = count.value.toInt(); year != 0 && count.count > 0) {
                known.emplace(year, count.count);
            }
        }
        m_from->setFirstStep(known.empty() ? 0 : known.begin()->first);
        m_to->setFirstStep(known.empty() ? 0 : known.rbegin()->first);
        m_histogram->setCounts(known);
        m_histogram->setVisible(m_histogram->hasRange());
    }
    const auto [from, to] = chosenRange(query);
    showRange(from, to);
    m_histogram->setRange(from, to);
}

void YearPanel::showRange(int from, int to)
{
    const QSignalBlocker quietFrom(m_from);
    const QSignalBlocker quietTo(m_to);
    m_from->setYear(from);
    m_to->setYear(to);
}

void YearPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void YearPanel::retranslate()
{
    m_label->setText(tr("Year"));
    m_from->setAccessibleName(tr("From year"));
    m_to->setAccessibleName(tr("To year"));
}

} // namespace fourthp::ui

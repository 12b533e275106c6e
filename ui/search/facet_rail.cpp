// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/facet_rail.h"

#include "ui/common/formats.h"
#include "ui/common/theme.h"
#include "ui/search/year_box.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QStyledItemDelegate>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

namespace {

/// Groups that few people open are closed at first.
const QSet<QString> &closedAtFirst()
{
    static const QSet<QString> groups {u"year"_s, u"industry"_s, u"scope"_s, u"language"_s, u"mode"_s, u"audience"_s, u"evidence"_s,
        u"objectives_met"_s, u"sdg"_s, u"page_kind"_s, u"edition_state"_s, u"tlp"_s, u"verification"_s, u"crime_area"_s,
        u"subject_kind"_s, u"data_shared"_s, u"survivor_role"_s};
    return groups;
}

/// Label at the leading edge, count at the trailing one.
class CountDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QVariant count = index.data(FacetModel::CountRole);
        if (!count.isValid()) {
            QStyledItemDelegate::paint(painter, option, index);
            return;
        }
        const QString text = Formats::count(count.toLongLong());
        const int width = option.fontMetrics.horizontalAdvance(text) + 10;
        const bool rightToLeft = option.direction == Qt::RightToLeft;
        QStyleOptionViewItem item = option;
        if (isDark(item.palette)) {
            // Fusion draws the box in the colour of the list and its frame darker still: it would vanish.
            item.palette.setColor(QPalette::Base, item.palette.color(QPalette::Button).lighter(150));
        }
        item.rect = rightToLeft ? option.rect.adjusted(width, 0, 0, 0) : option.rect.adjusted(0, 0, -width, 0);
        if (option.state & QStyle::State_Selected) {
            painter->fillRect(option.rect, option.palette.highlight());
        }
        QStyledItemDelegate::paint(painter, item, index);
        painter->save();
        painter->setPen(option.state & QStyle::State_Selected ? option.palette.color(QPalette::HighlightedText)
                                                              : secondaryText(option.palette));
        painter->drawText(option.rect.adjusted(4, 0, -4, 0), int(Qt::AlignVCenter | (rightToLeft ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignAbsolute), text);
        painter->restore();
    }
};

} // namespace

FacetRail::FacetRail(QWidget *parent)
    : QWidget(parent)
    , m_model(new FacetModel(this))
    , m_tree(new QTreeView(this))
    , m_heading(new QLabel(this))
    , m_filter(new QLineEdit(this))
    , m_clear(new QPushButton(this))
    , m_years(new QWidget(this))
    , m_yearLabel(new QLabel(m_years))
    , m_from(new YearBox(m_years))
    , m_to(new YearBox(m_years))
    , m_closed(closedAtFirst())
{
    setObjectName(u"facetRail"_s);
    m_tree->setObjectName(u"facetTree"_s);
    m_filter->setObjectName(u"facetFilter"_s);
    m_clear->setObjectName(u"clearFilters"_s);
    m_from->setObjectName(u"yearFrom"_s);
    m_to->setObjectName(u"yearTo"_s);
    m_tree->setModel(m_model);
    m_tree->setItemDelegate(new CountDelegate(m_tree));
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setIndentation(14);
    m_tree->setExpandsOnDoubleClick(false); // A click does so already.
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->header()->setStretchLastSection(true);
    m_tree->installEventFilter(this);
    m_tree->viewport()->installEventFilter(this);
    m_filter->setClearButtonEnabled(true);

    auto *head = new QHBoxLayout;
    head->addWidget(m_heading, 1);
    head->addWidget(m_clear);
    auto *years = new QHBoxLayout(m_years);
    years->setContentsMargins(0, 0, 0, 0);
    years->addWidget(m_yearLabel);
    years->addWidget(m_from, 1);
    years->addWidget(m_to, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 4, 8);
    column->addLayout(head);
    column->addWidget(m_filter);
    column->addWidget(m_tree, 1);
    column->addWidget(m_years);

    connect(m_model, &FacetModel::toggled, this, &FacetRail::toggled);
    connect(m_model, &QAbstractItemModel::modelReset, this, &FacetRail::restoreOpenGroups);
    connect(m_filter, &QLineEdit::textChanged, m_model, &FacetModel::setFilter);
    connect(m_clear, &QPushButton::clicked, this, &FacetRail::cleared);
    connect(m_from, &QSpinBox::valueChanged, this, &FacetRail::applyYears);
    connect(m_to, &QSpinBox::valueChanged, this, &FacetRail::applyYears);
    connect(
        m_tree, &QTreeView::collapsed, this, [this](const QModelIndex &index) { noteGroup(index, false); });
    connect(m_tree, &QTreeView::expanded, this, [this](const QModelIndex &index) { noteGroup(index, true); });
    connect(m_tree, &QTreeView::clicked, this, [this](const QModelIndex &index) {
        if (index.data(FacetModel::MoreRole).toBool()) {
            showWhole(index);
        } else if (!index.parent().isValid()) {
            m_tree->setExpanded(index, !m_tree->isExpanded(index));
        }
    });
    retranslate();
}

void FacetRail::show(const std::vector<FacetCounts> &counts, const SearchQuery &query, const Labels &labels)
{
    const int scroll = m_tree->verticalScrollBar()->value();
    const QModelIndex current = m_tree->currentIndex();
    const QString facet = current.data(FacetModel::FacetRole).toString();
    const QString value = current.data(FacetModel::ValueRole).toString();
    const bool onValue = current.parent().isValid();
    m_model->setCounts(counts, query, labels);
    m_tree->verticalScrollBar()->setValue(scroll);
    if (!m_tree->currentIndex().isValid() && !facet.isEmpty()) {
        const QModelIndex group = m_model->groupIndex(facet);
        QModelIndex wanted = group;
        for (int i = 0; onValue && i < m_model->rowCount(group); ++i) {
            if (const QModelIndex child = m_model->index(i, 0, group); child.data(FacetModel::ValueRole).toString() == value) {
                wanted = child;
            }
        }
        m_tree->setCurrentIndex(wanted);
        m_tree->verticalScrollBar()->setValue(scroll);
    }
    m_clear->setEnabled(!query.filters.empty());
    showYears(counts, query);
}

void FacetRail::showYears(const std::vector<FacetCounts> &counts, const SearchQuery &query)
{
    const auto years = std::find_if(counts.begin(), counts.end(), [](const FacetCounts &c) { return c.facet == u"year"_s; });
    m_years->setVisible(years != counts.end());
    if (years != counts.end()) {
        std::vector<int> known;
        for (const FacetCount &count : years->values) {
            if (const int year = count.value.toInt(); year != 0 && count.count > 0) {
                known.push_back(year);
            }
        }
        std::sort(known.begin(), known.end());
        m_from->setFirstStep(known.empty() ? 0 : known.front());
        m_to->setFirstStep(known.empty() ? 0 : known.back());
    }
    const FacetFilter *filter = query.filterOn(u"year");
    const QString range = filter == nullptr || filter->excludes ? QString() : filter->values.first();
    const QSignalBlocker quietFrom(m_from);
    const QSignalBlocker quietTo(m_to);
    m_from->setYear(range.contains(u".."_s) ? range.section(u".."_s, 0, 0).toInt() : 0);
    m_to->setYear(range.contains(u".."_s) ? range.section(u".."_s, 1, 1).toInt() : 0);
}

void FacetRail::restoreOpenGroups()
{
    for (int i = 0; i < m_model->rowCount(); ++i) {
        const QModelIndex group = m_model->index(i, 0);
        const bool open = !m_filter->text().isEmpty() || !m_closed.contains(group.data(FacetModel::FacetRole).toString());
        const QSignalBlocker quiet(m_tree); // Only a person's click is remembered.
        m_tree->setExpanded(group, open);
    }
}

void FacetRail::noteGroup(const QModelIndex &group, bool open)
{
    const QString facet = group.data(FacetModel::FacetRole).toString();
    if (open) {
        m_closed.remove(facet);
    } else {
        m_closed.insert(facet);
    }
    Q_EMIT groupsChanged();
}

QStringList FacetRail::closedGroups() const
{
    QStringList facets(m_closed.begin(), m_closed.end());
    facets.sort();
    return facets;
}

void FacetRail::setClosedGroups(const QStringList &facets)
{
    m_closed = QSet<QString>(facets.begin(), facets.end());
    restoreOpenGroups();
}

void FacetRail::applyYears()
{
    Q_EMIT yearsChosen(m_from->year(), m_to->year());
}

void FacetRail::toggleCurrent(bool excludes)
{
    const QModelIndex index = m_tree->currentIndex();
    if (index.data(FacetModel::MoreRole).toBool()) {
        showWhole(index);
    } else if (index.parent().isValid()) {
        Q_EMIT toggled(index.data(FacetModel::FacetRole).toString(), index.data(FacetModel::ValueRole).toString(), excludes);
    } else if (index.isValid() && !excludes) {
        m_tree->setExpanded(index, !m_tree->isExpanded(index));
    }
}

void FacetRail::showWhole(const QModelIndex &more)
{
    const QString facet = more.data(FacetModel::FacetRole).toString();
    const int row = more.row();
    const int scroll = m_tree->verticalScrollBar()->value();
    m_model->showAll(facet);
    // The keyboard goes on at the first value that was hidden.
    m_tree->setCurrentIndex(m_model->index(row, 0, m_model->groupIndex(facet)));
    m_tree->verticalScrollBar()->setValue(scroll);
}

bool FacetRail::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_tree && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Space || key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            toggleCurrent(false);
            return true;
        }
        if (key->key() == Qt::Key_Delete || key->key() == Qt::Key_Backspace) {
            toggleCurrent(true);
            return true;
        }
    }
    if (watched == m_tree->viewport() && event->type() == QEvent::MouseButtonPress) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        const QModelIndex index = m_tree->indexAt(mouse->pos());
        if (index.parent().isValid() && mouse->button() == Qt::LeftButton && !index.data(FacetModel::MoreRole).toBool()) {
            // The whole row answers, not only its small box.
            m_tree->setCurrentIndex(index);
            toggleCurrent(mouse->modifiers().testFlag(Qt::AltModifier));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FacetRail::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void FacetRail::retranslate()
{
    m_heading->setText(tr("Narrow down"));
    m_clear->setText(tr("Clear all"));
    m_clear->setAccessibleName(tr("Clear all filters"));
    m_filter->setPlaceholderText(tr("Find a filter"));
    m_filter->setAccessibleName(tr("Find a filter"));
    m_tree->setAccessibleName(tr("Filters"));
    m_tree->setToolTip(tr("Click or Space to choose a value, Alt+click or Delete to exclude it"));
    m_yearLabel->setText(tr("Year"));
    m_from->setAccessibleName(tr("From year"));
    m_to->setAccessibleName(tr("To year"));
}

} // namespace fourthp::ui

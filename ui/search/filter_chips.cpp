// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/filter_chips.h"

#include "core/search/filter_keys.h"
#include "ui/common/formats.h"
#include "ui/common/icons.h"
#include "ui/record/record_titles.h"
#include "ui/search/filter_text.h"
#include "ui/search/flow_layout.h"

#include <QKeyEvent>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

FilterChips::FilterChips(const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_flow(new FlowLayout(this))
{
    setObjectName(u"filterChips"_s);
    m_flow->setContentsMargins(0, 0, 0, 0);
}

FilterChips::~FilterChips() = default;

void FilterChips::setFilters(const std::vector<FacetFilter> &filters, const Labels &labels)
{
    m_filters = filters;
    wantTitles(labels);
    build(labels);
}

QString FilterChips::textOf(const FacetFilter &filter, const Labels &labels) const
{
    return filterText(filter, labels, [this](const QString &id) { return m_titles == nullptr ? id : m_titles->titleOf(id); });
}

void FilterChips::build(const Labels &labels)
{
    QStringList texts;
    for (const FacetFilter &filter : m_filters) {
        texts.append(textOf(filter, labels));
    }
    if (texts == m_texts) {
        return; // Chips under the keyboard stay where they are while words are typed.
    }
    m_texts = texts;
    bool hadFocus = false;
    while (QLayoutItem *item = m_flow->takeAt(0)) {
        hadFocus = hadFocus || item->widget()->hasFocus();
        item->widget()->hide();
        item->widget()->deleteLater(); // It may be the chip that was just pressed.
        delete item;
    }
    for (size_t i = 0; i < m_filters.size(); ++i) {
        const FacetFilter &filter = m_filters[i];
        auto *chip = new QToolButton(this);
        chip->setObjectName(u"chip_"_s + filter.facet);
        chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        setLineIcon(chip, u"close"_s);
        chip->setIconSize({12, 12});
        const QString &text = texts.at(qsizetype(i));
        chip->setText(chip->fontMetrics().elidedText(text, Qt::ElideRight, 260).replace(u'&', u"&&"_s));
        chip->setAccessibleName(tr("Remove the filter %1").arg(text));
        chip->setToolTip(Formats::toolTip(tr("Remove the filter %1").arg(text)));
        chip->setFocusPolicy(Qt::StrongFocus);
        chip->installEventFilter(this);
        connect(chip, &QToolButton::clicked, this, [this, filter] { Q_EMIT removed(filter); });
        m_flow->addWidget(chip);
    }
    setVisible(!m_filters.empty());
    if (hadFocus) {
        Q_EMIT focusLost();
    }
}

bool FilterChips::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Delete || key == Qt::Key_Backspace) {
            static_cast<QToolButton *>(watched)->click();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FilterChips::wantTitles(const Labels &labels)
{
    if (m_language != labels.languages().first()) {
        m_titles.reset();
    }
    QStringList linked;
    for (const FacetFilter &filter : m_filters) {
        if (filter.facet == filter_keys::kLink) {
            linked += filter.values;
        }
    }
    if (linked.isEmpty()) {
        return;
    }
    if (m_titles == nullptr) {
        m_language = labels.languages().first();
        m_titles = std::make_unique<RecordTitles>(m_services, labels.languages());
        connect(m_titles.get(), &RecordTitles::arrived, this, [this, labels] {
            build(labels);
            Q_EMIT titlesKnown();
        });
    }
    m_titles->want(linked);
}

} // namespace fourthp::ui

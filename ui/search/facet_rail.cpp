// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/facet_rail.h"

#include "core/model/field_catalogue.h"
#include "ui/common/translate.h"
#include "ui/search/facet_delegate.h"
#include "ui/search/year_panel.h"

#include <QActionGroup>
#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMouseEvent>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

FacetRail::FacetRail(QWidget *parent)
    : QWidget(parent)
    , m_model(new FacetModel(this))
    , m_heading(new QLabel(this))
    , m_clear(new QPushButton(this))
    , m_filter(new QLineEdit(this))
    , m_tree(new QTreeView(this))
    , m_years(new YearPanel(this))
    , m_closed(FacetRailLayout::atFirst().closed)
{
    m_heading->setTextFormat(Qt::PlainText);
    setObjectName(u"facetRail"_s);
    m_tree->setObjectName(u"facetTree"_s);
    m_filter->setObjectName(u"facetFilter"_s);
    m_clear->setObjectName(u"clearFilters"_s);
    m_tree->setModel(m_model);
    m_tree->setItemDelegate(new FacetDelegate(m_tree));
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setIndentation(14);
    m_tree->setExpandsOnDoubleClick(false); // A click does so already.
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->header()->setStretchLastSection(true);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tree->installEventFilter(this);
    m_tree->viewport()->installEventFilter(this);
    m_filter->setClearButtonEnabled(true);
    m_filter->installEventFilter(this);

    auto *head = new QHBoxLayout;
    head->addWidget(m_heading, 1);
    head->addWidget(m_clear);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 4, 8);
    column->addLayout(head);
    column->addWidget(m_filter);
    column->addWidget(m_tree, 1);
    column->addWidget(m_years);

    connect(m_model, &FacetModel::toggled, this, &FacetRail::toggled);
    connect(m_model, &QAbstractItemModel::modelReset, this, &FacetRail::restoreOpenGroups);
    connect(m_filter, &QLineEdit::textChanged, this,
        [this](const QString &text) { m_model->change([&](FacetGroups &groups) { groups.setFilter(text, m_searched); }); });
    connect(m_clear, &QPushButton::clicked, this, &FacetRail::cleared);
    connect(m_years, &YearPanel::yearsChosen, this, &FacetRail::yearsChosen);
    connect(m_tree, &QTreeView::collapsed, this, [this](const QModelIndex &index) { noteGroup(index, false); });
    connect(m_tree, &QTreeView::expanded, this, [this](const QModelIndex &index) { noteGroup(index, true); });
    connect(m_tree, &QTreeView::clicked, this, &FacetRail::activate);
    connect(m_tree, &QTreeView::customContextMenuRequested, this, [this](const QPoint &position) {
        const QModelIndex at = m_tree->indexAt(position);
        openMenu(at.isValid() ? at : m_tree->currentIndex(), m_tree->viewport()->mapToGlobal(position));
    });
    connect(qApp, &QApplication::focusChanged, this, &FacetRail::noteFocus);
    retranslate();
}

void FacetRail::show(const std::vector<FacetCounts> &counts, const SearchQuery &query, const Labels &labels)
{
    const QModelIndex current = m_tree->currentIndex();
    const QString facet = current.data(FacetModel::FacetRole).toString();
    const QString value = current.data(FacetModel::ValueRole).toString();
    const bool isValue = current.parent().isValid();
    const int scroll = m_tree->verticalScrollBar()->value();
    m_model->setCounts(counts, query, labels);
    m_tree->verticalScrollBar()->setValue(scroll);
    if (!m_tree->currentIndex().isValid()) {
        selectRow(facet, value, isValue);
        m_tree->verticalScrollBar()->setValue(scroll);
    }
    m_clear->setEnabled(!query.filters.empty());
    m_years->show(counts, query);
}

void FacetRail::selectRow(const QString &facet, const QString &value, bool isValue)
{
    const QModelIndex group = m_model->groupIndex(facet);
    QModelIndex wanted = group;
    for (int i = 0; isValue && group.isValid() && i < m_model->rowCount(group); ++i) {
        if (const QModelIndex child = m_model->index(i, 0, group); child.data(FacetModel::ValueRole).toString() == value) {
            wanted = child;
        }
    }
    if (wanted.isValid()) {
        m_tree->setCurrentIndex(wanted);
    }
}

template <class Change>
void FacetRail::change(Change change)
{
    const QModelIndex current = m_tree->currentIndex();
    const QString facet = current.data(FacetModel::FacetRole).toString();
    const QString value = current.data(FacetModel::ValueRole).toString();
    const bool isValue = current.parent().isValid();
    const int scroll = m_tree->verticalScrollBar()->value();
    change();
    selectRow(facet, value, isValue);
    m_tree->verticalScrollBar()->setValue(scroll);
}

void FacetRail::restoreOpenGroups()
{
    for (int i = 0; i < m_model->rowCount(); ++i) {
        const QModelIndex group = m_model->index(i, 0);
        const bool open = m_model->groups().isSearched() || !m_closed.contains(group.data(FacetModel::FacetRole).toString());
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

FacetRailLayout FacetRail::groupLayout() const
{
    return {m_closed, m_model->groups().hidden(), m_model->groups().facetsByName()};
}

void FacetRail::setGroupLayout(const FacetRailLayout &layout)
{
    m_closed = layout.closed;
    m_model->change([&layout](FacetGroups &groups) {
        groups.setHidden(layout.hidden);
        for (const QString &facet : layout.byName) {
            groups.setOrder(facet, FacetOrder::ByName);
        }
    });
}

void FacetRail::activate(const QModelIndex &index)
{
    if (index.data(FacetModel::HiddenGroupsRole).toBool()) {
        hideGroups({});
    } else if (index.data(FacetModel::MoreRole).toBool()) {
        showWhole(index);
    } else if (!index.parent().isValid()) {
        m_tree->setExpanded(index, !m_tree->isExpanded(index));
    }
}

void FacetRail::toggle(const QModelIndex &index, bool excludes)
{
    if (!index.parent().isValid() || index.data(FacetModel::MoreRole).toBool()) {
        if (index.isValid() && !excludes) {
            activate(index);
        }
    } else {
        Q_EMIT toggled(index.data(FacetModel::FacetRole).toString(), index.data(FacetModel::ValueRole).toString(), excludes);
    }
}

void FacetRail::showWhole(const QModelIndex &more)
{
    const QString facet = more.data(FacetModel::FacetRole).toString();
    const int row = more.row();
    const int scroll = m_tree->verticalScrollBar()->value();
    m_model->change([&facet](FacetGroups &groups) { groups.showAll(facet); });
    // The keyboard goes on at the first value that was hidden.
    m_tree->setCurrentIndex(m_model->index(row, 0, m_model->groupIndex(facet)));
    m_tree->verticalScrollBar()->setValue(scroll);
}

void FacetRail::openMenu(const QModelIndex &index, const QPoint &position)
{
    if (!index.isValid() || index.data(FacetModel::HiddenGroupsRole).toBool()) {
        return;
    }
    auto *menu = new QMenu(this);
    menu->setObjectName(u"facetMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_tree->setCurrentIndex(index);
    if (index.parent().isValid() && !index.data(FacetModel::MoreRole).toBool()) {
        addValueActions(*menu, index);
        menu->addSeparator();
    }
    addGroupActions(*menu, index.data(FacetModel::FacetRole).toString());
    menu->popup(position);
}

void FacetRail::addValueActions(QMenu &menu, const QModelIndex &value)
{
    const QString facet = value.data(FacetModel::FacetRole).toString();
    const QString code = value.data(FacetModel::ValueRole).toString();
    QAction *choose = menu.addAction(tr("Choose"), this, [this, facet, code] { Q_EMIT toggled(facet, code, false); });
    choose->setCheckable(true);
    choose->setChecked(value.data(Qt::CheckStateRole).value<Qt::CheckState>() == Qt::Checked);
    choose->setObjectName(u"chooseValue"_s);
    QAction *exclude = menu.addAction(tr("Exclude"), this, [this, facet, code] { Q_EMIT toggled(facet, code, true); });
    exclude->setCheckable(true);
    exclude->setChecked(value.data(FacetModel::ExcludedRole).toBool());
    exclude->setObjectName(u"excludeValue"_s);
}

void FacetRail::addGroupActions(QMenu &menu, const QString &facet)
{
    if (m_searched == facet) {
        menu.addAction(tr("Show all groups"), this, [this] { searchIn({}); });
    } else {
        menu.addAction(tr("Search in this list"), this, [this, facet] { searchIn(facet); })->setObjectName(u"searchGroup"_s);
    }
    auto *orders = new QActionGroup(&menu);
    const auto addOrder = [&](const QString &text, FacetOrder order, const QString &name) {
        QAction *action = menu.addAction(text, this, [this, facet, order] {
            change([&] { m_model->change([&](FacetGroups &groups) { groups.setOrder(facet, order); }); });
            Q_EMIT groupsChanged();
        });
        action->setCheckable(true);
        action->setChecked(m_model->groups().orderOf(facet) == order);
        action->setObjectName(name);
        orders->addAction(action);
    };
    addOrder(tr("Most frequent first"), FacetOrder::ByCount, u"orderByCount"_s);
    addOrder(tr("In alphabetical order"), FacetOrder::ByName, u"orderByName"_s);
    menu.addSeparator();
    QSet<QString> hidden = m_model->groups().hidden();
    QAction *hide = menu.addAction(tr("Hide this group"), this, [this, hidden, facet] { hideGroups(hidden + QSet<QString> {facet}); });
    hide->setEnabled(!hidden.contains(facet));
    hide->setObjectName(u"hideGroup"_s);
    const QHash<QString, QString> labels = m_model->groups().hiddenLabels();
    if (labels.isEmpty()) {
        return;
    }
    QMenu *back = menu.addMenu(tr("Show a hidden group"));
    for (auto group = labels.begin(); group != labels.end(); ++group) {
        back->addAction(group.value(), this, [this, hidden, shown = group.key()] { hideGroups(hidden - QSet<QString> {shown}); });
    }
}

void FacetRail::searchIn(const QString &facet)
{
    m_searched = facet;
    m_filter->clear();
    m_model->change([this](FacetGroups &groups) { groups.setFilter({}, m_searched); });
    retranslate();
    if (!facet.isEmpty()) {
        m_filter->setFocus(Qt::ShortcutFocusReason);
    }
}

void FacetRail::hideGroups(const QSet<QString> &facets)
{
    change([&] { m_model->change([&](FacetGroups &groups) { groups.setHidden(facets); }); });
    Q_EMIT groupsChanged();
}

/// While words are typed, values keep their places; once the hand has gone elsewhere they are put in order. Not when
/// it comes here: a value must not slip away from under the pointer.
void FacetRail::noteFocus(QWidget *old, QWidget *now)
{
    if (old == nullptr || now == nullptr || isAncestorOf(now)) {
        return;
    }
    if (!m_searched.isEmpty() && m_filter->text().isEmpty()) {
        searchIn({});
    }
    change([this] { m_model->settle(); });
}

bool FacetRail::keyPressed(int key)
{
    const QModelIndex index = m_tree->currentIndex();
    switch (key) {
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter: toggle(index, false); return true;
    case Qt::Key_Delete:
    case Qt::Key_Backspace: toggle(index, true); return true;
    case Qt::Key_Escape:
        if (m_model->groups().isSearched()) {
            searchIn({});
            return true;
        }
        return false;
    default: return false;
    }
}

bool FacetRail::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_tree && event->type() == QEvent::KeyPress) {
        if (keyPressed(static_cast<QKeyEvent *>(event)->key())) {
            return true;
        }
    }
    if (watched == m_filter && event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape
        && (!m_searched.isEmpty() || !m_filter->text().isEmpty())) {
        searchIn({});
        return true;
    }
    if (watched == m_tree->viewport() && event->type() == QEvent::MouseButtonPress) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        const QModelIndex index = m_tree->indexAt(mouse->pos());
        const bool isGroup = index.isValid() && !index.parent().isValid() && !index.data(FacetModel::HiddenGroupsRole).toBool();
        if (mouse->button() == Qt::LeftButton && isGroup
            && FacetDelegate::menuArea(m_tree->visualRect(index), layoutDirection()).contains(mouse->pos())) {
            openMenu(index, mouse->globalPosition().toPoint());
            return true;
        }
        if (index.parent().isValid() && mouse->button() == Qt::LeftButton && !index.data(FacetModel::MoreRole).toBool()) {
            // The whole row answers, not only its small box.
            m_tree->setCurrentIndex(index);
            toggle(index, mouse->modifiers().testFlag(Qt::AltModifier));
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
    const Facet *searched = m_searched.isEmpty() ? nullptr : findFacet(m_searched);
    const QString find = searched == nullptr ? tr("Find a filter") : tr("Find in “%1”", "1: name of a group").arg(labelOf(*searched));
    m_heading->setText(tr("Narrow down"));
    m_clear->setText(tr("Clear all"));
    m_clear->setAccessibleName(tr("Clear all filters"));
    m_filter->setPlaceholderText(find);
    m_filter->setAccessibleName(find);
    m_tree->setAccessibleName(tr("Filters"));
    m_tree->setToolTip(tr("Click or Space to choose a value, Alt+click or Delete to exclude it"));
}

} // namespace fourthp::ui

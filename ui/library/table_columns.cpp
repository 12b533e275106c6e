// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/table_columns.h"

#include "ui/common/settings.h"
#include "ui/library/result_model.h"

#include <QAction>
#include <QHeaderView>
#include <QMenu>
#include <QSet>
#include <QSignalBlocker>
#include <QTableView>

#include <vector>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

namespace {

constexpr int kColumnWidth = 150;
constexpr int kTitleWidth = 300;
constexpr int kLeastWidth = 20; ///< Less is a column that somebody lost, not one that somebody made narrow.

QString pathOf(const SortOrder &order)
{
    switch (order.key) {
    case SortKey::Title: return u"title"_s;
    case SortKey::Type: return u"type"_s;
    case SortKey::Updated: return u"updated_at"_s;
    case SortKey::Relevance:
    case SortKey::Field: break;
    }
    return order.field;
}

SortOrder orderOf(const QString &path)
{
    return path == u"title"_s     ? SortOrder {SortKey::Title, {}, false}
        : path == u"type"_s       ? SortOrder {SortKey::Type, {}, false}
        : path == u"updated_at"_s ? SortOrder {SortKey::Updated, {}, false}
                                  : SortOrder {SortKey::Field, path, false};
}

} // namespace

TableColumns::TableColumns(Settings &settings, ResultModel &model, QTableView &table)
    : QObject(&table)
    , m_settings(settings)
    , m_model(model)
    , m_table(table)
{
    QHeaderView *header = table.horizontalHeader();
    header->setSectionsMovable(true);
    header->setSectionsClickable(true);
    header->setHighlightSections(false);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this, [this, header](const QPoint &at) { popUpMenu(header->mapToGlobal(at)); });
    connect(header, &QHeaderView::sectionMoved, this, &TableColumns::remember);
    connect(header, &QHeaderView::sectionResized, this, &TableColumns::remember);
}

void TableColumns::setTypes(const QStringList &types)
{
    m_types = types;
    apply();
}

QStringList TableColumns::shown() const
{
    const QHeaderView *header = m_table.horizontalHeader();
    QStringList paths;
    for (int visual = 0; visual < header->count(); ++visual) {
        paths.append(m_model.columns().paths.value(header->logicalIndex(visual)));
    }
    return paths;
}

void TableColumns::markOrder(const SortOrder &order)
{
    QHeaderView *header = m_table.horizontalHeader();
    const QSignalBlocker quiet(header);
    const auto section = int(m_model.columns().paths.indexOf(pathOf(order)));
    header->setSortIndicatorShown(section >= 0);
    header->setSortIndicator(section, order.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

SortOrder TableColumns::orderBy(int section, const SortOrder &now) const
{
    SortOrder order = orderOf(m_model.columns().paths.value(section));
    order.descending = now == order; // The same column again: backwards.
    return order;
}

void TableColumns::popUpMenu(const QPoint &position)
{
    auto *menu = new QMenu(&m_table);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QStringList present = shown();
    const ResultColumns possible = columnsFrom(possibleColumns(m_types));
    for (int i = 0; i < int(possible.paths.size()); ++i) {
        const QString path = possible.paths.at(i);
        QAction *action = menu->addAction(QString(possible.headings.at(i)).replace(u'&', u"&&"_s));
        action->setObjectName(u"column_"_s + path);
        action->setCheckable(true);
        action->setChecked(present.contains(path));
        action->setEnabled(path != u"title"_s);
        connect(action, &QAction::triggered, this, [this, path](bool on) {
            remember();
            QStringList entries = remembered();
            entries.removeIf([&path](const QString &entry) { return entry.section(u':', 0, 0) == path; });
            choose(on ? entries << path : entries);
        });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Restore the usual columns")), &QAction::triggered, this, [this] { choose({}); });
    menu->popup(position);
}

QString TableColumns::key() const
{
    return u"columns_"_s + (m_types.size() == 1 ? m_types.first() : u"all"_s);
}

QStringList TableColumns::remembered() const
{
    return m_settings.choice(key()).split(u' ', Qt::SkipEmptyParts); // `path:width` in the order on screen.
}

void TableColumns::remember()
{
    if (m_isApplying) {
        return; // Only what a hand did is remembered.
    }
    QStringList entries;
    for (const QString &path : shown()) {
        entries.append(u"%1:%2"_s.arg(path).arg(m_table.columnWidth(int(m_model.columns().paths.indexOf(path)))));
    }
    m_settings.setChoice(key(), entries.join(u' '));
}

void TableColumns::choose(const QStringList &entries)
{
    m_settings.setChoice(key(), entries.join(u' '));
    apply();
}

void TableColumns::apply()
{
    QStringList paths;
    std::vector<int> widths;
    for (const QString &entry : remembered()) {
        paths.append(entry.section(u':', 0, 0));
        widths.push_back(entry.section(u':', 1).toInt());
    }
    if (paths.isEmpty()) {
        paths = defaultColumns(m_types);
        widths.assign(size_t(paths.size()), 0);
    }
    QHeaderView *header = m_table.horizontalHeader();
    m_isApplying = true;
    // The same columns in another order only move: the rows keep their texts.
    const bool sameColumns = QSet<QString>(paths.begin(), paths.end())
        == QSet<QString>(m_model.columns().paths.begin(), m_model.columns().paths.end());
    if (!sameColumns) {
        m_model.setColumns(columnsFrom(paths));
    }
    for (int i = 0; i < int(paths.size()); ++i) {
        const auto section = int(m_model.columns().paths.indexOf(paths.at(i)));
        header->moveSection(header->visualIndex(section), i);
        m_table.setColumnWidth(section,
            widths[size_t(i)] > kLeastWidth ? widths[size_t(i)]
                : i == 0                    ? kTitleWidth
                                            : kColumnWidth);
    }
    m_isApplying = false;
    if (!sameColumns) {
        Q_EMIT changed();
    }
}

} // namespace fourthp::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/column_list.h"

#include "core/model/field_catalogue.h"
#include "core/model/own_members.h"
#include "ui/common/formats.h"
#include "ui/library/result_row.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

ColumnList::ColumnList(const QStringList &shown, QWidget *parent)
    : QWidget(parent)
    , m_shown(shown)
    , m_list(new QListWidget(this))
{
    m_list->setObjectName(u"exportColumns"_s);
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setAccessibleName(tr("Columns; drag them, or press Alt and an arrow key, to change their order"));
    auto *heading = new QLabel(tr("&Columns"), this);
    heading->setBuddy(m_list);
    auto *reset = new QPushButton(tr("Same as on screen"), this);
    reset->setObjectName(u"exportColumnsReset"_s);
    auto *movers = new QHBoxLayout;
    movers->addWidget(makeMover(Way::Up));
    movers->addWidget(makeMover(Way::Down));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(heading);
    column->addWidget(m_list, 1);
    column->addLayout(movers);
    column->addWidget(reset);

    fill(chosenAtFirst());
    connect(m_list, &QListWidget::itemChanged, this, &ColumnList::changed);
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, this, &ColumnList::changed);
    connect(reset, &QPushButton::clicked, this, [this] {
        fill(chosenAtFirst());
        Q_EMIT changed();
    });
}

QPushButton *ColumnList::makeMover(Way way)
{
    const bool isUp = way == Way::Up;
    auto *button = new QPushButton(isUp ? tr("Move up") : tr("Move down"), this);
    button->setObjectName(isUp ? u"exportColumnUp"_s : u"exportColumnDown"_s);
    button->setAccessibleName(isUp ? tr("Move the column up") : tr("Move the column down"));
    button->setAutoDefault(false); // Enter is for the export.
    connect(button, &QPushButton::clicked, this, [this, way] { moveCurrent(way); });
    const QKeySequence keys(Qt::ALT | (isUp ? Qt::Key_Up : Qt::Key_Down));
    button->setToolTip(Formats::toolTip(keys.toString(QKeySequence::NativeText)));
    connect(new QShortcut(keys, m_list, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated, button,
        &QPushButton::click);
    return button;
}

void ColumnList::moveCurrent(Way way)
{
    const int from = m_list->currentRow();
    const int to = way == Way::Up ? from - 1 : from + 1;
    if (from < 0 || to < 0 || to >= m_list->count()) {
        return;
    }
    {
        const QSignalBlocker quiet(m_list);
        m_list->insertItem(to, m_list->takeItem(from));
        m_list->setCurrentRow(to);
    }
    Q_EMIT changed();
}

QStringList ColumnList::chosenAtFirst() const
{
    QStringList chosen = m_shown;
    chosen += {u"summary"_s, u"sources"_s, u"checked_on"_s, u"tlp"_s, u"address"_s};
    chosen.removeDuplicates();
    // A column of one's own on the screen is not chosen for others by that.
    chosen.removeIf([](const QString &path) { return isOwn(path); });
    return chosen;
}

void ColumnList::choose(const QStringList &paths)
{
    fill(paths);
    Q_EMIT changed();
}

void ColumnList::fill(const QStringList &chosen)
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    QStringList all = chosenAtFirst() + possibleColumns({});
    for (const RecordType type : kReaderTypes) {
        for (const Field *field : fieldsOf(type)) {
            if (field->kind == FieldKind::Group && !field->has(Internal)) {
                all.append(field->key);
            }
        }
    }
    QStringList known = chosen;
    known.removeIf([&all](const QString &path) { return !all.contains(path); });
    all = known + all;
    all.removeDuplicates();
    const ResultColumns named = columnsFrom(all);
    for (int i = 0; i < int(all.size()); ++i) {
        const QString heading
            = all.at(i) == u"address"_s ? tr("Address of the record") : named.headings.at(i);
        auto *item = new QListWidgetItem(heading, m_list);
        item->setData(Qt::UserRole, all.at(i));
        item->setFlags(
            Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemIsDragEnabled);
        item->setCheckState(chosen.contains(all.at(i)) ? Qt::Checked : Qt::Unchecked);
    }
}

QStringList ColumnList::chosen() const
{
    QStringList paths;
    for (int i = 0; i < m_list->count(); ++i) {
        if (m_list->item(i)->checkState() == Qt::Checked) {
            paths.append(m_list->item(i)->data(Qt::UserRole).toString());
        }
    }
    return paths;
}

} // namespace fourthp::ui

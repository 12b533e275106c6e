// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/sync_log_table.h"

#include "ui/common/formats.h"
#include "ui/sync/sync_text.h"

#include <QHeaderView>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(fourthp::ui::SyncPage)
};

constexpr int kOutcomeColumn = 2;
constexpr int kColumns = 5;

} // namespace

SyncLogTable::SyncLogTable(QWidget *parent)
    : QTableWidget(parent)
{
    setObjectName(u"syncLog"_s);
    setColumnCount(kColumns);
    makeReadOnly(*this);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(kOutcomeColumn, QHeaderView::Stretch);
    verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    retranslate();
}

void SyncLogTable::showEntries(
    const std::vector<SyncLogEntry> &entries, const QHash<QString, QString> &kinds)
{
    m_kinds = kinds;
    m_entries = entries;
    setRowCount(int(entries.size()));
    for (int row = 0; row < int(entries.size()); ++row) {
        const SyncLogEntry &entry = entries[size_t(row)];
        const QStringList cells {Formats::dateTime(entry.startedAt), entry.channel, outcomeText(entry, kindOf(entry)),
            countsText(entry),
            Formats::bytes(entry.bytes)};
        for (int i = 0; i < int(cells.size()); ++i) {
            if (item(row, i) == nullptr) {
                setItem(row, i, new QTableWidgetItem);
            }
            item(row, i)->setText(cells.at(i));
        }
        item(row, kOutcomeColumn)->setToolTip(entry.detail.isEmpty() ? QString() : Formats::toolTip(entry.detail));
    }
}

const SyncLogEntry *SyncLogTable::chosen() const
{
    const bool isChosen = !selectedItems().isEmpty() && currentRow() < int(m_entries.size());
    return isChosen ? &m_entries[size_t(currentRow())] : nullptr;
}

void SyncLogTable::retranslate()
{
    setAccessibleName(Text::tr("What was exchanged"));
    setHorizontalHeaderLabels(
        {Text::tr("When"), Text::tr("Hub"), Text::tr("Outcome"), Text::tr("Records"), Text::tr("Size")});
}

void makeReadOnly(QTableWidget &table)
{
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.verticalHeader()->hide();
    table.setWordWrap(true);
    table.setTabKeyNavigation(false);
}

} // namespace fourthp::ui

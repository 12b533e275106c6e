// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/backup_table.h"

#include "ui/common/formats.h"

#include <QHeaderView>
#include <QLocale>

#include <utility>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

namespace {

enum Column { Day, Reason, Records, Size, ColumnCount };

QTableWidgetItem *cell(const QString &text, bool canBeChosen, Qt::Alignment alignment = Qt::AlignLeading | Qt::AlignVCenter)
{
    auto *item = new QTableWidgetItem(text);
    item->setFlags(canBeChosen ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags);
    item->setTextAlignment(alignment);
    return item;
}

} // namespace

BackupTable::BackupTable(QWidget *parent)
    : QTableWidget(0, ColumnCount, parent)
{
    setObjectName(u"backups"_s);
    setAccessibleName(tr("Backups"));
    setHorizontalHeaderLabels({tr("Made"), tr("Why"), tr("Records"), tr("Size")});
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setTabKeyNavigation(false);
    setWordWrap(false);
    verticalHeader()->hide();
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(Reason, QHeaderView::Stretch);
}

void BackupTable::show(std::vector<BackupFact> backups)
{
    const QString before = chosen() != nullptr ? chosen()->path : QString();
    m_backups = std::move(backups);
    setRowCount(int(m_backups.size()));
    int row = -1;
    for (int i = 0; i < rowCount(); ++i) {
        const BackupFact &fact = m_backups[size_t(i)];
        const bool isSound = fact.fault == LibraryFault::None;
        const auto trailing = Qt::AlignTrailing | Qt::AlignVCenter;
        setItem(i, Day, cell(QLocale().toString(fact.at.toLocalTime(), QLocale::ShortFormat), isSound));
        setItem(i, Reason, cell(isSound ? kindText(fact.kind) : tr("Damaged, and of no use"), isSound));
        setItem(i, Records, cell(isSound ? Formats::count(fact.records) : QString(), isSound, trailing));
        setItem(i, Size, cell(Formats::bytes(fact.bytes), isSound, trailing));
        for (const int column : {Day, Reason, Records, Size}) {
            item(i, column)->setToolTip(Formats::toolTip(fact.path));
        }
        if (isSound && (row < 0 || fact.path == before)) {
            row = i;
        }
    }
    setCurrentCell(row, Day);
}

const BackupFact *BackupTable::chosen() const
{
    const QModelIndexList rows = selectionModel()->selectedRows();
    return rows.isEmpty() || rows.first().row() >= int(m_backups.size()) ? nullptr : &m_backups[size_t(rows.first().row())];
}

QString BackupTable::kindText(BackupKind kind)
{
    switch (kind) {
    case BackupKind::Daily: return tr("Backup of the day");
    case BackupKind::Asked: return tr("Somebody asked for it");
    case BackupKind::BeforeMigration: return tr("Before a new version of the program");
    case BackupKind::BeforeResync: return tr("Before a hub was fetched anew");
    case BackupKind::Replaced: return tr("The library before it was replaced");
    case BackupKind::Other: return tr("Laid there by hand");
    }
    Q_UNREACHABLE();
}

} // namespace fourthp::ui

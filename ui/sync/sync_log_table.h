// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sync_log.h"

#include <QHash>
#include <QTableWidget>

#include <vector>

namespace fourthp::ui {

/// Sessions with hubs, newest first: when, with whom, how it ended and why. Technical words are in the
/// tooltip.
class SyncLogTable : public QTableWidget
{
    Q_OBJECT

public:
    explicit SyncLogTable(QWidget *parent = nullptr);
    /// `kinds` of the channels by their names; one that is not there any more counts as a hub.
    void showEntries(const std::vector<SyncLogEntry> &entries, const QHash<QString, QString> &kinds);
    QString kindOf(const SyncLogEntry &entry) const { return m_kinds.value(entry.channel, QStringLiteral("couch")); }
    void retranslate();
    /// The session whose line is chosen; null if none is.
    const SyncLogEntry *chosen() const;

private:
    std::vector<SyncLogEntry> m_entries;
    QHash<QString, QString> m_kinds;
};

/// Makes a table one to read and choose a row from. Tab leaves it.
void makeReadOnly(QTableWidget &table);

} // namespace fourthp::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sync_log.h"
#include "ui/sync/decision_bar.h"

#include <vector>

namespace fourthp::ui {

/// What the page of synchronisation shows.
struct SyncContents
{
    std::vector<HubState> hubs;
    std::vector<SyncLogEntry> log; ///< Newest first.
    qint64 conflicts = 0; ///< Records in conflict, all of them.
};

/// The records that a question of a hub is about, a line each in the language of the reader. Off the GUI thread.
[[nodiscard]] Result<QStringList> recordsInQuestion(
    Library &library, const QString &channel, DecisionBar::Question question, const QStringList &languages);
/// Off the GUI thread.
[[nodiscard]] Result<SyncContents> loadSyncContents(Library &library);

} // namespace fourthp::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/record_type.h"
#include "core/store/library.h"
#include "ui/curation/queue_contents.h"

#include <QString>

#include <map>

namespace fourthp::ui {

/// The figures of rail and status bar.
struct LibraryStatus
{
    std::map<RecordType, qint64> counts;
    qint64 unsent = 0;
    qint64 conflicts = 0;
    qint64 drafts = 0;
    qint64 binned = 0;
    QString lastSync; ///< RFC 3339; empty for never.
    WorkCounts work {}; ///< What waits for the person who asks.
    bool hasHubs = false;
    bool needsDecision = false; ///< A hub asks something that only a person can answer.
    bool lastTryFailed = false; ///< The newest session with some hub did not work.
    bool isRead = false; ///< Else nothing is known yet, which is not the same as nothing being there.

    qint64 total() const;
};

/// `who` is whose work is counted. Off the GUI thread.
[[nodiscard]] Result<LibraryStatus> loadStatus(Library &library, const QString &who);

} // namespace fourthp::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/channel_settings.h"
#include "core/store/channel_store.h"
#include "core/store/sync_log.h"

#include <optional>
#include <vector>

namespace fourthp::ui {

/// One source of records, as the preferences show it.
struct SourceState
{
    Channel channel {};
    ChannelSettings settings {};
    qint64 records = 0; ///< Of it that are shown here.
    std::optional<SyncLogEntry> last {}; ///< Its newest session.
    bool isBuiltIn = false; ///< The sample library: nothing about it can be set.
};

/// The sources in their order of rank, the built-in samples last, if they are here. Off the GUI thread.
[[nodiscard]] Result<std::vector<SourceState>> loadSources(Library &library);

// In the language of the window:

QString kindText(const SourceState &source);
/// When it was last asked and how that ended; or that it never was.
QString lastSessionText(const SourceState &source);

} // namespace fourthp::ui

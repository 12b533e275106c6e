// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/connection.h"
#include "core/store/editor.h"
#include "core/store/library.h"

#include <stop_token>
#include <vector>

namespace fourthp {

/// A record that its hub no longer has, though nobody deleted it there. It stays until a person says what it
/// is.
struct Orphan
{
    RecordId id {};
    QString channel {};
    bool isEdited = false; ///< It holds edits made here.
    Document shown {}; ///< As it stands here.
};

enum class OrphanChoice {
    Contribute, ///< Offer it to the hub again, as a new record of the same id.
    Keep, ///< Keep it for this library alone.
    Hide, ///< No longer show it. It stays in the library, and can be kept or contributed later by its id.
};

/// Those that nobody decided about, in the order of their ids; of all hubs if `channel` is empty.
[[nodiscard]] Result<std::vector<Orphan>> openOrphans(Connection &connection, const QString &channel = {});
/// How many of them there are.
[[nodiscard]] Result<qint64> openOrphanCount(Connection &connection, const QString &channel = {});

/// What a person decides about these orphans of a channel; about all open ones if `ids` is empty. Each record is a
/// transaction of its own, so a stop or a crash leaves whole decisions; a contributed one is in the journal. Answers how
/// many were decided, which leaves out those that are no orphans and, of all, those that must not leave this computer
/// (see `contribute`). Cancelled on a stop.
[[nodiscard]] Result<qint64> decideOrphans(Library &library, const QString &channel,
    std::vector<RecordId> ids, OrphanChoice choice, const Editor &editor, std::stop_token stop = {});

} // namespace fourthp

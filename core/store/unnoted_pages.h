// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/connection.h"
#include "core/store/hub_page.h"

#include <QHash>
#include <QString>

namespace fourthp {

// What a feed brought since the newest note that the hub was given. A session that breaks off leaves its
// place ahead of that note. If the hub is put back to a copy from in between and grows again, its notes are
// still right, and only these revisions tell that it went back: they are no longer in its feed after the
// note.

/// Revisions by id.
using UnnotedRevisions = QHash<QString, QString>;

// Inside the caller's transaction.

/// Remembers a page. One without rows leaves nothing.
[[nodiscard]] Result<void> keepUnnoted(
    Connection &connection, const QString &channel, const std::vector<HubRow> &rows);
/// A note is about to be given of the place after them.
[[nodiscard]] Result<void> forgetUnnoted(Connection &connection, const QString &channel);

/// The newest of each record.
[[nodiscard]] Result<UnnotedRevisions> unnotedRevisions(Connection &connection, const QString &channel);

} // namespace fourthp

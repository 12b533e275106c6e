// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/document.h"
#include "core/store/connection.h"
#include "core/store/hub_page.h"

namespace fourthp {

// A hub counts how often each record was written over, and that number only grows. Where it is smaller than
// the one known here, the hub was put back to an earlier copy of itself, and what is here may be the only
// copy of the newer text.

/// What is known here of a record that nobody edited here.
struct KnownRow
{
    QString rev {};
    Document base {};
};

/// Whether the revisions of this channel can be compared: it is a hub, and the one that they came from.
/// Another hub that took its place counts anew.
[[nodiscard]] Result<bool> countsOn(Connection &connection, const QString &channel);
/// True if the living record of the hub is an earlier or another one than the one it had, and says something
/// else. Pure.
[[nodiscard]] bool isPutBack(const HubRow &row, const KnownRow &known);
/// Paths at which two versions differ, fit for a conflict of kind `fields`. Pure.
[[nodiscard]] QStringList differingPaths(const Document &mine, const Document &hub);

} // namespace fourthp

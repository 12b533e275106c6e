// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/store/library.h"

#include <stop_token>

namespace fourthp {

/// Empties everything derived and works it out from the mirror again, inside the caller's transaction, and
/// notes by which rules. Docids stay, so that open lists stay true.
[[nodiscard]] Result<void> rebuildDerived(
    WriteSession &session, const Library &library, ProgressReporter &progress, std::stop_token stop);

/// Rebuilds what is derived, in one transaction, if it was made by other rules than this program's: other
/// controlled lists, another field catalogue, another ICU.
[[nodiscard]] Result<void> bringDerivedUpToDate(Library &library);

/// The next `bringDerivedUpToDate` makes everything anew. Inside the caller's transaction.
[[nodiscard]] Result<void> forgetDerivedRules(Connection &connection);

/// Puts the segments of the full-text index that commits left behind together into one, which is read faster, and leaves
/// out the words of texts that were changed or hidden: afterwards no table has a byte of them. In short transactions, so that others write in
/// between; may be stopped at any of them and begun again.
[[nodiscard]] Result<void> compactIndex(Library &library, std::stop_token stop);
/// The same behind something that is done whether it succeeds or not: search is right without it, so a failure is no
/// more than a line in the log.
void tidyIndex(Library &library, std::stop_token stop);

/// Counts one more commit that changes what is shown; inside that commit's transaction.
[[nodiscard]] Result<void> countChangeOfShown(Connection &connection);
/// How many such commits there were: what a program that only reads must ask, for nobody tells it of another
/// program's commits.
[[nodiscard]] Result<qint64> changesOfShown(Connection &connection);

} // namespace fourthp

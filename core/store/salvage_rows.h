// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/store/connection.h"

#include <stop_token>

namespace fourthp {

/// What came of reading the tables of a damaged library.
struct SalvagedRows
{
    qint64 gaps = 0; ///< Places where a table could not be read.
    qint64 refused = 0; ///< Rows that were read and hold documents that are none.
};

/// Copies every row that can be read and is not derived from others, in the caller's transaction on `fresh`, an empty
/// library. Left out too is how far hubs and repositories were read: what is lost comes again with the next synchronisation. A record
/// whose row is lost comes from the journal, if it is there. Damage ends nothing; a failure is one of `fresh`, or Cancelled.
/// Progress counts bytes of rows against those of the damaged file, which holds more than them.
[[nodiscard]] Result<SalvagedRows> salvageRows(
    Connection &damaged, Connection &fresh, const ProgressSink &progress, const std::stop_token &stop);

/// How many rows of documents can be read: tells which of several ways to open a damaged file is the right one. Fewer when
/// it is stopped.
qint64 countReadable(Connection &damaged, const std::stop_token &stop);

} // namespace fourthp

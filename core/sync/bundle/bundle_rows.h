// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/hub_page.h"

#include <QByteArray>

#include <vector>

namespace fourthp {

/// One line of a shard: a row as `_changes` gives it, compact JSON, with its line end.
QByteArray rowLine(const HubRow &row);

/// The rows of an unpacked shard, ready to be stored. A bundle fault `Content` if a line is no row at all or
/// if their number is another one than `rows`; a row that cannot be stored as a record carries its problem
/// instead. Pure.
[[nodiscard]] Result<std::vector<HubRow>> rowsOf(
    const QByteArray &shard, qint64 rows, const QString &subject);

} // namespace fourthp

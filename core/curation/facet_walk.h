// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/connection.h"

#include <QByteArrayView>
#include <QString>
#include <QStringList>

#include <vector>

namespace fourthp {

// Few records of many by what they are counted by, without reading a document. Not on the GUI thread.

/// The numbers under which the values of a facet stand in `record.facets`; a value that no record ever had is
/// left out.
[[nodiscard]] Result<std::vector<quint32>> facetValueIds(
    Connection &connection, const QString &facet, const QStringList &values);
/// Whether a row's `facets` hold one of them.
bool holdsAny(QByteArrayView facets, const std::vector<quint32> &ids);
/// Visible records that hold one of them, in the order of their docids.
[[nodiscard]] Result<std::vector<qint64>> docidsHolding(
    Connection &connection, const std::vector<quint32> &ids);

} // namespace fourthp

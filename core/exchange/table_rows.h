// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/field.h"

#include <QByteArrayView>
#include <QStringList>

#include <span>
#include <vector>

namespace fourthp {

/// A file of rows and cells. Cells are UTF-8.
class TableRows
{
public:
    virtual ~TableRows() = default;
    /// `kinds` says of each column what its values are, so that a workbook can hold dates as dates.
    [[nodiscard]] virtual Result<void> begin(const QStringList &headings, const std::vector<FieldKind> &kinds)
        = 0;
    [[nodiscard]] virtual Result<void> add(std::span<const QByteArrayView> cells) = 0;
    [[nodiscard]] virtual Result<void> finish() = 0;
    /// Cells of which the end is missing, because the format has a limit.
    virtual qint64 cutCells() const { return 0; }
};

} // namespace fourthp

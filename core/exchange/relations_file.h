// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/checked_file.h"
#include "core/base/result.h"
#include "core/exchange/export_options.h"
#include "core/exchange/export_record.h"
#include "core/exchange/linked_records.h"
#include "core/exchange/sharing_guard.h"

#include <QByteArray>
#include <QString>

#include <array>

namespace fourthp {

/// Where the relations of the export at `path` lie: `cases.relations.csv` beside `cases.csv`.
QString relationsPath(const QString &path);

/// A second table beside an export: `from, relation, to, since, until`, a row for each link that a record
/// states. Whom a record that may not leave is linked to, and that it is there at all, stays here.
class RelationsFile
{
public:
    /// Cells that a spreadsheet would run as a formula are made harmless but for `CsvPreset::Data`.
    [[nodiscard]] static Result<RelationsFile> create(const QString &exportPath, CsvPreset preset);
    [[nodiscard]] Result<void> add(
        const ExportRecord &record, LinkedRecords &linked, const SharingGuard &guard);
    [[nodiscard]] Result<void> commit();
    qint64 rows() const { return m_rows; }

private:
    RelationsFile(CheckedFile file, CsvPreset preset);
    Result<void> writeLine(const std::array<QString, 5> &cells);

    CheckedFile m_file;
    CsvPreset m_preset;
    qint64 m_rows = 0;
};

} // namespace fourthp

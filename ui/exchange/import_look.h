// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/import_mapping.h"
#include "core/import/table_source.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <stop_token>
#include <vector>

namespace fourthp::ui {

/// A file as a person named it.
struct ImportFile
{
    QString path {};
    ImportFormat format = ImportFormat::Csv;
    std::optional<TableReading> reading {}; ///< As the person changed it; nothing if it is to be guessed.
    friend bool operator==(const ImportFile &, const ImportFile &) = default;
};

/// The beginning of a table: what a person looks at before they say how it is to be read.
struct ImportLook
{
    TableReading reading {};
    QStringList sheets {}; ///< Of a workbook.
    QStringList headings {}; ///< One for each column; empty where the file has none.
    std::vector<TableRow> rows {}; ///< The first ones below the headings, at most `kRowsLookedAt`.
    std::vector<QStringList> examples {}; ///< For each column some values that differ.
};
inline constexpr size_t kRowsLookedAt = 200; ///< For examples.
inline constexpr int kRowsShown = 20;

/// Reads no more of the file than its beginning. Off the GUI thread. A format that is no table has nothing to
/// look at, only the file has to be there.
[[nodiscard]] Result<ImportLook> lookAt(const ImportFile &file, const std::stop_token &stop);

/// The kind of records that most of the columns are fields of, and what each column then becomes. Pure, and
/// slow for wide tables; any thread.
ImportMapping guessKind(const QStringList &headings);
/// The same for one kind that somebody chose.
ImportMapping guessColumns(const QStringList &headings, RecordType type);

} // namespace fourthp::ui

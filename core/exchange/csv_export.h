// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/model/labels.h"
#include "core/model/record_type.h"
#include "core/store/library.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <functional>
#include <stop_token>
#include <vector>

namespace fourthp {

/// Two ways to write a table, both RFC 4180 with CRLF line ends and a header row.
enum class CsvPreset {
    Excel, ///< UTF-8 with a byte order mark; cells that a spreadsheet would run as a formula are made harmless.
    Data, ///< No byte order mark; values byte for byte as stored.
};

enum class SeveralValues {
    OneCell, ///< Joined by "; ".
    ColumnEach, ///< `countries.1`, `countries.2`, …
};

enum class CellText { Labels, Codes };

/// Translates a label of the catalogue; front ends pass their translator in. Called on the exporting thread.
using LabelTranslator = std::function<QString(const char *context, const char *text)>;

struct CsvOptions
{
    CsvPreset preset = CsvPreset::Excel;
    /// Field paths of the catalogue in the order of the columns, such as `title`, `partners.name`, and the special
    /// ones `address` (the record's id), `sources`, `checked_on`, `tlp`. Empty: the default columns of the types.
    QStringList columns;
    SeveralValues severalValues = SeveralValues::OneCell;
    CellText cells = CellText::Labels;
    bool withPersonalData = false; ///< Otherwise columns with the personal mark are left out even if named.
};

struct CsvReport
{
    qint64 rows = 0;
    qint64 heldBack = 0; ///< Records left out because they must not be shared (see `mayLeave`).
    QStringList columnsLeftOut; ///< Personal data that was named but not allowed: columns, and members of groups.
    qint64 bytes = 0;
};

/// Writes the records of `docids`, in that order, to `path`. Streams: memory does not grow with the rows. The file
/// is written beside, flushed, checked and only then renamed; cancelled or failed, an earlier file stays as it was.
/// Takes no place in the library's own folder, and none where something else than a file lies.
[[nodiscard]] Result<CsvReport> exportCsv(Library &library, const std::vector<qint64> &docids, const QString &path,
    const CsvOptions &options, const Labels &labels, const LabelTranslator &translate, const ProgressSink &progress = {},
    std::stop_token stop = {});

/// A table in memory.
struct CsvText
{
    QByteArray bytes;
    CsvReport report;
};

/// The table that `exportCsv` would write for these records. For a few of them.
[[nodiscard]] Result<CsvText> csvText(Library &library, const std::vector<qint64> &docids, const CsvOptions &options,
    const Labels &labels, const LabelTranslator &translate, std::stop_token stop = {});

/// The columns that `exportCsv` takes when none are named, for these types of record.
QStringList defaultCsvColumns(const std::vector<RecordType> &types);

} // namespace fourthp

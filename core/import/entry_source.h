// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/record_id.h"
#include "core/base/result.h"
#include "core/import/import_format.h"
#include "core/model/record_type.h"

#include <QJsonObject>
#include <QLatin1StringView>
#include <QString>

#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace fourthp {

/// Why an entry, or one value of it, cannot be taken.
struct ImportFault
{
    QString field {}; ///< Path of the catalogue; empty for the whole entry.
    QString rule {}; ///< Stable code: `unknown_code`, `not_a_date`, `no_title`, a `ruleName` of validation, …
    QString value {}; ///< What stands in the file, cut to a readable length.
    bool isFatal = true; ///< The entry is refused; otherwise the value alone is left out, and told.
    friend bool operator==(const ImportFault &, const ImportFault &) = default;
};

/// Where a translatable text stands while nobody knows its language (BCP 47: undetermined). No record keeps
/// it.
inline constexpr QLatin1StringView kNoLanguage {"und"};

/// One record as a file says it.
struct ImportEntry
{
    qint64 line = 0; ///< Where it begins in the file, from 1.
    RecordType type = RecordType::Unknown;
    RecordId id {}; ///< Of the record itself, where the file names one of ours; else empty.
    /// Members of the document that the file has a word on; no `_` members. A text whose language nobody
    /// states stands under `kNoLanguage`. Items of lists need no `id`; an empty one says nothing of the item
    /// in its place.
    QJsonObject content {};
    std::vector<ImportFault> faults {};

    bool isRefused() const;
};

/// Reads a file of records one by one; memory does not grow with them. On one thread, never the GUI thread.
class EntrySource
{
public:
    virtual ~EntrySource() = default;
    /// The next entry; nothing at the end. An entry that cannot be read is an entry with a fault. Damaged
    /// where nothing more can be read.
    [[nodiscard]] virtual Result<std::optional<ImportEntry>> next() = 0;
    /// Bytes read, of all bytes of the file.
    virtual Progress progress() const = 0;
};

/// Files of formats that are no table: NDJSON, RIS, BibTeX, CSL JSON, vCard. InvalidInput for a format that
/// is one. Also inside of an entry, reading is Cancelled by `stop`.
[[nodiscard]] Result<std::unique_ptr<EntrySource>> openEntries(
    const QString &path, ImportFormat format, const std::stop_token &stop = {});

} // namespace fourthp

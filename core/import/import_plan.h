// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/import/entry_source.h"
#include "core/import/import_mapping.h"
#include "core/import/table_source.h"
#include "core/model/document.h"
#include "core/model/vocabularies.h"
#include "core/store/library.h"
#include "core/store/record_writer.h"

#include <QByteArray>
#include <QLatin1StringView>
#include <QString>
#include <QStringList>

#include <map>
#include <optional>
#include <stop_token>
#include <vector>

namespace fourthp {

/// What is imported, and how it is to be read. A value.
struct ImportOrder
{
    QString path {};
    ImportFormat format = ImportFormat::Csv;
    TableReading reading {}; ///< Of tables.
    ImportMapping mapping {}; ///< Of tables.
    size_t mostEntries = 1'000'000; ///< A file with more of them is to be divided: a plan is held in memory.
};

/// What becomes of one entry.
enum class ImportAct {
    Add, ///< A new record.
    Update, ///< What the file says is laid over a record that is here; what it is silent about stays.
    Skip, ///< Somebody chose to leave it out, or it is here already and is to stay.
    Same, ///< The record here says all of it already.
    Refuse, ///< It has a fault that cannot be passed over.
};
/// For JSON output; stable.
QString importActName(ImportAct act);

/// What is done about records that seem to be here already.
enum class KnownRecords { Update, Skip, Add };

struct ImportChoices
{
    KnownRecords known = KnownRecords::Update; ///< Of our own address, or with the same DOI, ISBN or symbol.
    /// A duplicate by its likeness, from `kLikelyDuplicate` on, or by an identifier that others may share.
    KnownRecords likely = KnownRecords::Skip;
    /// What a person decided for single entries, by their place in `ImportPlan::lines`: many may begin in one
    /// line of a file.
    std::map<size_t, ImportAct> entries {};
};

/// What a plan knows of one entry. Small, so that a hundred thousand may be planned; the file is read again
/// when somebody looks, and when it is carried out.
struct ImportLine
{
    qint64 line = 0; ///< Where it begins in the file, from 1; to be shown. Others may begin there too.
    ImportAct act = ImportAct::Add;
    RecordId target {}; ///< The record that is here; empty for a new one.
    bool isLikely = false; ///< The target, or the twin, is not sure; see `ImportChoices::likely`.
    std::optional<size_t> twin {}; ///< The place of another entry that says the same record and goes first.
    QByteArray seen {}; ///< Checksum of the target as it was planned on.
    int warnings = 0; ///< Values that are left out.
};

struct RefusedEntry
{
    size_t place = 0; ///< In `ImportPlan::lines`.
    qint64 line = 0;
    std::vector<ImportFault> faults {};
};

struct ImportPlan
{
    ImportOrder order {};
    ImportChoices choices {};
    QByteArray fileChecksum {}; ///< SHA-256; carried out only on the very file that was planned.
    QStringList headings {};
    std::vector<ImportLine> lines {}; ///< In the order of the file.
    std::vector<RefusedEntry> refused {}; ///< All, in the order of the file.
    std::vector<UnknownWord> unknownWords {};
    std::map<ImportAct, qint64> counts {};

    qint64 count(ImportAct act) const;
};

/// One entry with what would be of it.
struct ImportPreview
{
    ImportLine line {};
    qint64 twinLine = 0; ///< Where the twin begins in the file, if it has one.
    ImportEntry entry {};
    Document before {}; ///< Empty for a new record.
    Document after {};
};

struct ImportDone
{
    std::vector<SavedChange> changes {}; ///< Without their documents. All are one step of undo.
    std::map<ImportAct, qint64> counts {};
    std::vector<RefusedEntry>
        refused {}; ///< Found while it was carried out, as a record that changed meanwhile.
};

inline constexpr QLatin1StringView kTooManyEntries {"too many entries"};

// None on the GUI thread; all end with Cancelled soon after `stop`.

/// Nothing is written. Unsupported with the detail `kTooManyEntries` for a file with more than
/// `ImportOrder::mostEntries`.
[[nodiscard]] Result<ImportPlan> planImport(Library &library, const ImportOrder &order,
    const ImportChoices &choices, const Vocabularies &vocabularies, const ProgressSink &progress = {},
    std::stop_token stop = {});
/// The entries at these places of `plan.lines`, which ascend.
[[nodiscard]] Result<std::vector<ImportPreview>> previewOf(Library &library, const ImportPlan &plan,
    const std::vector<size_t> &places, const Vocabularies &vocabularies, std::stop_token stop = {});
/// Carries the plan out: one transaction, one undo, nothing half-imported. Conflict if the file is another
/// one by now.
[[nodiscard]] Result<ImportDone> applyImport(Library &library, const ImportPlan &plan, const Editor &editor,
    const Vocabularies &vocabularies, const ProgressSink &progress = {}, std::stop_token stop = {});
/// Writes the entries that were refused: of a table as CSV with the line, the reasons and the cells as they
/// stand in the file, so that it can be mended and imported again. Conflict if the file is another one by
/// now; InvalidInput, its subject that file, if `path` is the file itself, which stays.
[[nodiscard]] Result<void> saveRefused(const ImportPlan &plan, const ImportDone &done, const QString &path);

} // namespace fourthp

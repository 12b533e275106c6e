// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/curation/duplicate_traits.h"
#include "core/import/entry_judge.h"
#include "core/import/import_plan.h"
#include "core/import/table_entries.h"

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace fourthp {

/// The file of an order, at its first entry.
struct OpenedImport
{
    std::unique_ptr<EntrySource> entries {};
    TableEntries *table = nullptr; ///< The same source, if it is a table.
};
/// Reading is Cancelled by `stop`, also inside of an entry.
[[nodiscard]] Result<OpenedImport> openImport(const ImportOrder &order, const Vocabularies &vocabularies,
    const RecordFinder &findRecord, const std::stop_token &stop);

/// SHA-256 of the bytes that lie there now.
[[nodiscard]] Result<QByteArray> fileChecksum(const QString &path, const std::stop_token &stop);

/// Calls `visit` for every entry of the file, in its order, until it answers false. Cancelled soon after
/// `stop`.
[[nodiscard]] Result<void> forEachEntry(OpenedImport &opened, const ProgressSink &progress,
    const std::stop_token &stop, const std::function<Result<bool>(const ImportEntry &)> &visit);

/// What a table says besides its entries, once they are read.
struct TableWords
{
    QStringList headings {};
    std::vector<UnknownWord> unknown {};
};
/// What would come of an entry as a new record under an id of its own, as far as a plan has to know it.
struct NewEntry
{
    explicit NewEntry(JudgedEntry judged);

    ImportAct act = ImportAct::Add; ///< Or Refuse.
    int warnings = 0;
    std::vector<ImportFault> faults {};
    std::optional<DuplicateTraits> traits {}; ///< Of a record that can be a duplicate.
};
/// An entry that was read ahead.
struct EntryAhead
{
    ImportEntry entry {}; ///< Without its content if it was judged: memory is given back where it was taken.
    std::optional<NewEntry> judged {}; ///< Never of one that names an id or is refused.
};
/// The same for the file of an order from its beginning, which another thread reads a little ahead of
/// `visit`, and judges some of, so that both have as much to do. Both may ask the library.
[[nodiscard]] Result<TableWords> forEachEntryAhead(const Library &library, const ImportOrder &order,
    const Vocabularies &vocabularies, const ProgressSink &progress, const std::stop_token &stop,
    const std::function<Result<void>(EntryAhead &)> &visit);

} // namespace fourthp

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/curation/duplicate_finder.h"
#include "core/model/document.h"
#include "core/store/connection.h"

#include <QHash>
#include <QString>

#include <map>
#include <optional>
#include <stop_token>
#include <vector>

namespace fourthp {

/// What an entry seems to be: a record that is here, or the same as an earlier entry of its file.
struct KnownEntry
{
    RecordId target {};
    std::optional<size_t> twin {}; ///< The place of an earlier entry. Not with a target.
    bool isLikely = false; ///< By likeness, or by an identifier that others may share.
};

/// Finds out which entries of a file are here already, or stand in it twice: by identifiers, then by likeness
/// (`duplicate_finder`). A DOI, an ISBN and a symbol of the United Nations name one work. The address of a
/// page, a number in some register and an identifier of no known scheme are sure only where the names agree.
/// First all entries are told of, in their order, then one look at the library answers.
class KnownEntries
{
public:
    /// An entry that names no record of ours, and can be a duplicate. `place` is that in the file, and ascends.
    void add(size_t place, DuplicateTraits traits);
    /// By place; without those that nothing is known of. Cancelled if asked to stop.
    [[nodiscard]] Result<std::map<size_t, KnownEntry>> find(
        Connection &connection, const ProgressSink &progress, std::stop_token stop);

private:
    [[nodiscard]] Result<void> compareWithLibrary(
        Connection &connection, RecordType type, DuplicateFinder &finder, const std::stop_token &stop);
    void noteRecord(const DuplicateTraits &record);
    void noteTwin(size_t place, const QString &identifier, size_t earlier);
    void note(const DuplicatePair &pair);
    void note(size_t place, const KnownEntry &known);
    bool isSure(const QString &identifier, size_t place, const DuplicateTraits &other) const;

    std::map<RecordType, DuplicateFinder> m_finders;
    QHash<QString, std::vector<size_t>> m_places; ///< Of the entries with an identifier of a type.
    struct NameOf
    {
        size_t place = 0;
        size_t name = 0; ///< Hash of the folded name: a hundred thousand names would take much memory.
    };
    bool haveName(size_t place, const std::vector<size_t> &names) const;
    std::vector<size_t> namesAt(size_t place) const;
    std::vector<NameOf> m_names; ///< By place: of the entries with an identifier that is not sure.
    std::map<size_t, KnownEntry> m_found;
};

} // namespace fourthp

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/curation/duplicate_finder.h"
#include "core/model/document.h"
#include "core/store/connection.h"

#include <QHash>
#include <QString>

#include <map>
#include <stop_token>

namespace fourthp {

/// What an entry seems to be: a record that is here, or the same as an earlier line of its file.
struct KnownEntry
{
    RecordId target {};
    qint64 twin = 0; ///< A line; 0 for none. Not with a target.
    bool isLikely = false; ///< By likeness, and not by an identifier.
};

/// Finds out which entries of a file are here already, or stand in it twice: by identifiers, then by likeness
/// (`duplicate_finder`). First all entries are told of, in their order, then one look at the library answers.
class KnownEntries
{
public:
    /// An entry that names no record of ours.
    void add(qint64 line, const Document &record);
    /// By line; without those that nothing is known of. Cancelled if asked to stop.
    [[nodiscard]] Result<std::map<qint64, KnownEntry>> find(
        Connection &connection, const ProgressSink &progress, std::stop_token stop);

private:
    using Found = std::map<qint64, KnownEntry>;
    [[nodiscard]] Result<void> compareWithLibrary(
        Connection &connection, RecordType type, DuplicateFinder &finder, const std::stop_token &stop);
    void note(const DuplicatePair &pair);

    std::map<RecordType, DuplicateFinder> m_finders;
    QHash<QString, qint64> m_lines; ///< The first line with an identifier of a type.
    std::map<qint64, std::vector<qint64>> m_later; ///< Lines that share an identifier with this earlier one.
    Found m_found;
};

} // namespace fourthp

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/journal.h"

#include <vector>

namespace fourthp {

// The versions of one record, as the journal knows them. Reading only, never on the GUI thread.

/// Names one version: what a change left behind, or what it found.
struct VersionRef
{
    enum class Side { Before, After };
    qint64 change = 0; ///< 0 for the first version that is known.
    Side side = Side::After;
    friend bool operator==(const VersionRef &, const VersionRef &) = default;

    QString toText() const; ///< `12`, or `12b` for what change 12 found.
    static std::optional<VersionRef> fromText(const QString &text);
};

/// How a version came to be.
enum class VersionKind {
    Changed, ///< By a person here.
    Arrived, ///< From a hub, or by another way that is no change of a person here.
    Original, ///< The first one that is known.
};

struct RecordVersion
{
    VersionKind kind = VersionKind::Changed;
    VersionRef ref {};
    /// For `Changed`. Of every kind `before`, which is empty for `Original`, and `after`; of `Arrived` also when, who and
    /// why, as far as the document says it.
    Change change {};
};

struct RecordHistory
{
    std::vector<RecordVersion>
        versions {}; ///< The newest first; the original is the last one, and always there.
    bool isWhole = true; ///< False if older changes than those read were left out, all but the original.
};

/// The history of a record that is `shown` now. `atMost` changes are read, 0 for all.
[[nodiscard]] Result<RecordHistory> historyOf(
    Connection &connection, const RecordId &id, const Document &shown, int atMost);

/// The versions behind changes of one record (newest first) of which `first` is the oldest. What nobody here
/// did between two changes, and between the newest and `shown`, came from elsewhere. Pure.
std::vector<RecordVersion> versionsOf(
    const std::vector<Change> &changes, const std::optional<Change> &first, const Document &shown);

/// The document of a version. NotFound if the record has no such change.
[[nodiscard]] Result<Document> versionOf(Connection &connection, const RecordId &id, const VersionRef &ref);

} // namespace fourthp

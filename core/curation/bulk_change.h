// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/store/record_writer.h"

#include <QByteArray>

#include <functional>
#include <optional>
#include <stop_token>
#include <vector>

namespace fourthp {

/// Why a record stays as it is.
enum class BulkRefusal {
    NotHere, ///< Deleted or hidden meanwhile.
    NewerSchema, ///< This version can read it only.
    NoSuchField, ///< Records of its type have no such field.
    WrongKind, ///< What the field holds there is of another kind.
    BreaksRule, ///< The result would have a new problem; `rule` and `field` say which.
    Frozen, ///< A frozen edition stays as it was printed.
    WidensSharing, ///< It would go out to more people: for that somebody has to look at the record itself.
    ChangedMeanwhile, ///< Somebody changed it after the plan was made.
};
/// For JSON output; stable.
QString bulkRefusalName(BulkRefusal refusal);

struct BulkFault
{
    BulkRefusal refusal = BulkRefusal::NotHere;
    QString field {}; ///< Dotted path.
    QString rule {}; ///< For BreaksRule: its `ruleName`.
};

/// What is made of one record, or why nothing is. Pure: asked again for a preview, and again when it is
/// carried out.
struct ChangedRecord
{
    Document document {};
    std::optional<BulkFault> fault {};
};
using BulkChange = std::function<ChangedRecord(const Document &shown)>;

enum class BulkOutcome { Changes, Same, Refused };

/// What a plan knows of one record. Small, so that a hundred thousand may be planned; the documents are read
/// again when somebody looks.
struct BulkLine
{
    qint64 docid = 0;
    BulkOutcome outcome = BulkOutcome::Same;
    std::optional<BulkFault> fault {};
    QByteArray seen {}; ///< Checksum of the record as it was planned on; of one that changes.
};

struct BulkPlan
{
    BulkChange change;
    std::vector<BulkLine> lines; ///< In the order they were asked for, none twice.
    qint64 changing = 0;
    qint64 same = 0;
    qint64 refused = 0;
};

/// One line with its record, before and after; the same where nothing changes.
struct BulkPreview
{
    RecordId id {};
    Document before {};
    Document after {};
    BulkOutcome outcome = BulkOutcome::Same;
    std::optional<BulkFault> fault {};
};

struct BulkDone
{
    std::vector<SavedChange> changes; ///< Without their documents. All are one step of undo.
    qint64 same = 0;
    std::vector<std::pair<RecordId, BulkFault>> refused; ///< Found while it was carried out.
};

// All read in the calling thread's connection, never on the GUI thread, and end with Cancelled soon after
// `stop`.

/// Nothing is written.
[[nodiscard]] Result<BulkPlan> planBulk(Library &library, const std::vector<qint64> &docids,
    BulkChange change, const ProgressSink &progress = {}, std::stop_token stop = {});
/// Lines [first, first + count) of the plan; those whose records are gone have no id.
[[nodiscard]] Result<std::vector<BulkPreview>> previewOf(
    Connection &connection, const BulkPlan &plan, size_t first, size_t count);
/// Carries the plan out: one transaction, one undo. A record that is no longer what the plan was made on is
/// refused and never overwritten. Cancelled leaves everything as it was.
[[nodiscard]] Result<BulkDone> applyBulk(Library &library, const BulkPlan &plan, const Editor &editor,
    const ProgressSink &progress = {}, std::stop_token stop = {});

/// Deletes these records as one step of undo; those that are gone already, or that this version can only read, are
/// left out.
[[nodiscard]] Result<std::vector<SavedChange>> removeAll(Library &library, const std::vector<qint64> &docids,
    const Editor &editor, const ProgressSink &progress = {}, std::stop_token stop = {});

} // namespace fourthp

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/curation/bulk_change.h"

#include "core/model/edition.h"
#include "core/model/field_values.h"
#include "core/model/own_members.h"
#include "core/model/sharing.h"
#include "core/store/changes_together.h"
#include "core/store/record_reader.h"

#include <QCryptographicHash>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

constexpr size_t kReadAtOnce = 128; ///< Records between two looks at the stop token.

QByteArray checksumOf(const Document &document)
{
    return QCryptographicHash::hash(document.toJson(), QCryptographicHash::Blake2b_160);
}

/// Whether a record may become what was made of it.
std::optional<BulkFault> faultOf(const StoredRecord &record, const Document &before, const Document &after,
    const Vocabularies &vocabularies)
{
    const bool isOwnOnly = sharedPart(before) == sharedPart(after);
    if (record.state == "read_only_newer"_L1 && !isOwnOnly) {
        return BulkFault {.refusal = BulkRefusal::NewerSchema};
    }
    if (!frozenEditionStays(before, after)) {
        return BulkFault {.refusal = BulkRefusal::Frozen};
    }
    if (markingRank(after) < markingRank(before) && markingRank(before) > kMostPublicRank) {
        return BulkFault {.refusal = BulkRefusal::WidensSharing, .field = u"tlp"_s};
    }
    if (const auto problems = newProblems(before, after, vocabularies); !problems.empty()) {
        return BulkFault {BulkRefusal::BreaksRule, problems.front().path, ruleName(problems.front().rule)};
    }
    return {};
}

/// What a change makes of a record, with everything that follows from it.
struct Judged
{
    Document before;
    Document after;
    BulkOutcome outcome = BulkOutcome::Same;
    std::optional<BulkFault> fault {};
};

Judged judged(const StoredRecord &record, const BulkChange &change, const Vocabularies &vocabularies)
{
    Judged result {.before = record.shown(), .after = {}};
    ChangedRecord changed = record.visible
        ? change(result.before)
        : ChangedRecord {.fault = BulkFault {.refusal = BulkRefusal::NotHere}};
    if (changed.fault) {
        result.outcome = BulkOutcome::Refused;
        result.fault = std::move(changed.fault);
        result.after = result.before;
        return result;
    }
    result.after
        = withDerivedFields(withIdentityOf(std::move(changed.document), result.before), {result.before});
    if (result.after == withDerivedFields(result.before)) {
        result.after = result.before;
        return result;
    }
    result.fault = faultOf(record, result.before, result.after, vocabularies);
    result.outcome = result.fault ? BulkOutcome::Refused : BulkOutcome::Changes;
    return result;
}

void count(BulkPlan &plan, BulkOutcome outcome)
{
    switch (outcome) {
    case BulkOutcome::Changes:
        ++plan.changing;
        break;
    case BulkOutcome::Same:
        ++plan.same;
        break;
    case BulkOutcome::Refused:
        ++plan.refused;
        break;
    }
}

/// Reads records some at a time and hands each on in the order of `docids`; null for one that is gone. A
/// visit that fails ends the walk.
Result<void> forEachOf(Connection &connection, const std::vector<qint64> &docids,
    const ProgressSink &progress, const std::stop_token &stop,
    const std::function<Result<void>(size_t, const StoredRecord *)> &visit)
{
    const Connection::StopGuard guard(connection, stop);
    ProgressReporter reporter(progress);
    for (size_t from = 0; from < docids.size(); from += kReadAtOnce) {
        if (stop.stop_requested()) {
            return fail(ErrorKind::Cancelled);
        }
        const size_t end = std::min(docids.size(), from + kReadAtOnce);
        const auto begin = docids.begin();
        const auto records = readRecords(connection, {begin + qsizetype(from), begin + qsizetype(end)});
        if (!records) {
            return passOn(records);
        }
        QHash<qint64, const StoredRecord *> byDocid;
        for (const StoredRecord &record : *records) {
            byDocid.insert(record.docid, &record);
        }
        for (size_t i = from; i < end; ++i) {
            if (auto done = visit(i, byDocid.value(docids[i])); !done) {
                return done;
            }
        }
        reporter.report({qint64(end), qint64(docids.size())});
    }
    reporter.finish({qint64(docids.size()), qint64(docids.size())});
    return {};
}

std::vector<qint64> eachOnce(const std::vector<qint64> &docids)
{
    QSet<qint64> seen;
    std::vector<qint64> once;
    std::copy_if(docids.begin(), docids.end(), std::back_inserter(once), [&seen](qint64 docid) {
        const bool isNew = !seen.contains(docid);
        seen.insert(docid);
        return isNew;
    });
    return once;
}

/// Puts what one line asks for into the transaction, or notes why not. A record that is what the plan was
/// made on needs no second judgement.
Result<void> applyLine(ChangesTogether &changes, const BulkPlan &plan, const BulkLine &line,
    const StoredRecord *record, BulkDone &done)
{
    if (record == nullptr) {
        done.refused.push_back({{}, {.refusal = BulkRefusal::NotHere}});
        return {};
    }
    const Document shown = record->shown();
    if (checksumOf(shown) != line.seen) {
        done.refused.push_back({record->id, {.refusal = BulkRefusal::ChangedMeanwhile}});
        return {};
    }
    return changes.change(record->id, plan.change(shown).document);
}

} // namespace

QString bulkRefusalName(BulkRefusal refusal)
{
    switch (refusal) {
    case BulkRefusal::NotHere:
        return u"not_here"_s;
    case BulkRefusal::NewerSchema:
        return u"newer_schema"_s;
    case BulkRefusal::NoSuchField:
        return u"no_such_field"_s;
    case BulkRefusal::WrongKind:
        return u"wrong_kind"_s;
    case BulkRefusal::BreaksRule:
        return u"breaks_rule"_s;
    case BulkRefusal::Frozen:
        return u"frozen"_s;
    case BulkRefusal::WidensSharing:
        return u"widens_sharing"_s;
    case BulkRefusal::ChangedMeanwhile:
        return u"changed_meanwhile"_s;
    }
    Q_UNREACHABLE();
}

Result<BulkPlan> planBulk(Library &library, const std::vector<qint64> &docids, BulkChange change,
    const ProgressSink &progress, std::stop_token stop)
{
    const Result<Connection *> connection = library.connection();
    if (!connection) {
        return passOn(connection);
    }
    BulkPlan plan {.change = std::move(change), .lines = {}};
    const std::vector<qint64> asked = eachOnce(docids);
    plan.lines.reserve(asked.size());
    const auto done
        = forEachOf(**connection, asked, progress, stop, [&](size_t i, const StoredRecord *record) {
              BulkLine line {.docid = asked[i], .outcome = BulkOutcome::Refused};
              if (record == nullptr) {
                  line.fault = BulkFault {.refusal = BulkRefusal::NotHere};
              } else {
                  Judged result = judged(*record, plan.change, library.vocabularies());
                  line.outcome = result.outcome;
                  line.fault = std::move(result.fault);
                  line.seen = line.outcome == BulkOutcome::Changes ? checksumOf(result.before) : QByteArray();
              }
              count(plan, line.outcome);
              plan.lines.push_back(std::move(line));
              return Result<void>();
          });
    return done ? Result<BulkPlan>(std::move(plan)) : passOn(done);
}

Result<std::vector<BulkPreview>> previewOf(
    Connection &connection, const BulkPlan &plan, size_t first, size_t count)
{
    const size_t end = std::min(plan.lines.size(), first + count);
    std::vector<qint64> docids;
    for (size_t i = first; i < end; ++i) {
        docids.push_back(plan.lines[i].docid);
    }
    std::vector<BulkPreview> preview;
    const auto done = forEachOf(connection, docids, {}, {}, [&](size_t i, const StoredRecord *record) {
        const BulkLine &line = plan.lines[first + i];
        BulkPreview shown {.outcome = line.outcome, .fault = line.fault};
        if (record != nullptr) {
            shown.id = record->id;
            shown.before = record->shown();
            const ChangedRecord changed
                = line.outcome == BulkOutcome::Changes ? plan.change(shown.before) : ChangedRecord {};
            shown.after = changed.document.isEmpty()
                ? shown.before
                : withDerivedFields(withIdentityOf(changed.document, shown.before), {shown.before});
        }
        preview.push_back(std::move(shown));
        return Result<void>();
    });
    return done ? Result<std::vector<BulkPreview>>(std::move(preview)) : passOn(done);
}

Result<BulkDone> applyBulk(Library &library, const BulkPlan &plan, const Editor &editor,
    const ProgressSink &progress, std::stop_token stop)
{
    Result<ChangesTogether> changes
        = ChangesTogether::begin(library, editor, ChangesTogether::Remember::Numbers);
    if (!changes) {
        return passOn(changes);
    }
    std::vector<const BulkLine *> wanted;
    std::vector<qint64> docids;
    for (const BulkLine &line : plan.lines) {
        if (line.outcome == BulkOutcome::Changes) {
            wanted.push_back(&line);
            docids.push_back(line.docid);
        }
    }
    BulkDone outcome {.changes = {}, .same = plan.same, .refused = {}};
    const auto done
        = forEachOf(changes->connection(), docids, progress, stop, [&](size_t i, const StoredRecord *record) {
              return applyLine(*changes, plan, *wanted[i], record, outcome);
          });
    return committed(*changes, done, std::move(outcome));
}

Result<std::vector<SavedChange>> removeAll(Library &library, const std::vector<qint64> &docids,
    const Editor &editor, const ProgressSink &progress, std::stop_token stop)
{
    Result<ChangesTogether> changes
        = ChangesTogether::begin(library, editor, ChangesTogether::Remember::Numbers);
    if (!changes) {
        return passOn(changes);
    }
    const auto done = forEachOf(
        changes->connection(), eachOnce(docids), progress, stop, [&](size_t, const StoredRecord *record) {
            const bool isGone = record == nullptr || record->shown().isDeleted();
            if (isGone) {
                return Result<void>();
            }
            const auto removed = changes->remove(record->id, {});
            return !removed && removed.error().kind == ErrorKind::ReadOnly ? Result<void>() : removed;
        });
    return done ? changes->commit() : passOn(done);
}

} // namespace fourthp

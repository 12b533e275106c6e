// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/curation/review_many.h"

#include "core/curation/review_judgement.h"
#include "core/store/changes_together.h"
#include "core/store/record_reader.h"

#include <QSet>

#include <functional>
#include <utility>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

/// What becomes of one record: refused, or to be moved by this identity.
using Visit = std::function<Result<void>(
    qint64 docid, const RecordId &id, std::optional<MoveRefusal> refusal, const Standing &standing)>;

Result<void> judge(Connection &connection, qint64 docid, ReviewState to, const QString &comment,
    const Editor &editor, const Vocabularies &vocabularies, const Visit &visit)
{
    const auto records = readRecords(connection, {docid});
    if (!records) {
        return passOn(records);
    }
    if (records->empty() || !records->front().visible || records->front().shown().isDeleted()) {
        return visit(docid, {}, MoveRefusal::NotHere, {});
    }
    const RecordId id = records->front().id;
    const Result<Standing> standing = standingOf(connection, id, editor);
    if (!standing) {
        return passOn(standing);
    }
    const auto refusal = standing->isReadOnly ? std::optional(MoveRefusal::NewerSchema)
                                              : refusalOf(*standing, to, comment, vocabularies);
    return visit(docid, id, refusal, *standing);
}

Result<void> judgeEach(Connection &connection, const std::vector<qint64> &docids, ReviewState to,
    const QString &comment, const Editor &editor, const Vocabularies &vocabularies,
    const ProgressSink &progress, const std::stop_token &stop, const Visit &visit)
{
    const Connection::StopGuard guard(connection, stop);
    ProgressReporter reporter(progress);
    QSet<qint64> seen;
    qint64 done = 0;
    for (const qint64 docid : docids) {
        if (stop.stop_requested()) {
            return fail(ErrorKind::Cancelled);
        }
        if (!seen.contains(docid)) {
            seen.insert(docid);
            if (auto judged = judge(connection, docid, to, comment, editor, vocabularies, visit); !judged) {
                return judged;
            }
        }
        reporter.report({++done, qint64(docids.size())});
    }
    reporter.finish({done, done});
    return {};
}

} // namespace

std::map<MoveRefusal, qint64> MovePlan::reasons() const
{
    std::map<MoveRefusal, qint64> counts;
    for (const RefusedMove &one : refused) {
        ++counts[one.refusal];
    }
    return counts;
}

Result<MovePlan> planMoves(Library &library, const std::vector<qint64> &docids, ReviewState to,
    const Editor &editor, const ProgressSink &progress, std::stop_token stop)
{
    const Result<Connection *> connection = library.connection();
    if (!connection) {
        return passOn(connection);
    }
    // The comment is asked for later, where one is needed.
    MovePlan plan {.to = to, .needsComment = asksForComment(to), .may = {}, .refused = {}};
    const auto done
        = judgeEach(**connection, docids, to, u"…"_s, editor, library.vocabularies(), progress, stop,
            [&plan](qint64 docid, const RecordId &id, std::optional<MoveRefusal> refusal, const Standing &) {
                refusal ? plan.refused.push_back({id, *refusal}) : plan.may.push_back(docid);
                return Result<void>();
            });
    return done ? Result<MovePlan>(std::move(plan)) : passOn(done);
}

Result<MovesDone> moveAll(Library &library, const std::vector<qint64> &docids, ReviewState to,
    const QString &comment, const Editor &editor, const ProgressSink &progress, std::stop_token stop)
{
    Result<ChangesTogether> changes
        = ChangesTogether::begin(library, editor, ChangesTogether::Remember::Numbers);
    if (!changes) {
        return passOn(changes);
    }
    MovesDone outcome;
    const QString at = library.clock().timestamp();
    const auto done = judgeEach(changes->connection(), docids, to, comment, editor, library.vocabularies(),
        progress, stop,
        [&](qint64, const RecordId &id, std::optional<MoveRefusal> refusal,
            const Standing &standing) -> Result<void> {
            if (refusal) {
                outcome.refused.push_back({id, *refusal});
                return {};
            }
            return changes->move(id, {to, standing.identity, at, comment.trimmed()});
        });
    return committed(*changes, done, std::move(outcome));
}

} // namespace fourthp

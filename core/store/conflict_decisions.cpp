// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/conflict_decisions.h"

#include "core/store/conflict_deciding.h"
#include "core/store/erasure.h"
#include "core/store/journal.h"
#include "core/store/shown_row.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

constexpr QLatin1StringView kDeletedOnHub = "deleted_on_hub"_L1; // As a kind of conflict and a state of a row.

Result<std::optional<Conflict>> conflictMeant(Connection &connection, const Decision &decision)
{
    if (decision.conflict == 0) {
        return openConflictOf(connection, decision.id);
    }
    Result<std::optional<Conflict>> found = openConflictAt(connection, decision.conflict);
    if (found && found->has_value() && (*found)->id != decision.id) {
        found->reset();
    }
    return found;
}

Result<SavedChange> decide(
    WriteSession &session, Library &library, const Decision &decision, const Editor &editor)
{
    const Result<std::optional<Conflict>> conflict = conflictMeant(session.connection(), decision);
    if (!conflict || !conflict->has_value()) {
        return conflict ? fail(ErrorKind::NotFound, decision.id.value, u"no open conflict"_s)
                        : passOn(conflict);
    }
    Result<SavedChange> decided = decideConflict(session, library, editor, **conflict, decision, u"resolve"_s);
    if (decided && (*conflict)->isWithdrawn() && decision.choice == Resolution::Hub) {
        // The edit was the last that held a withdrawn record: let go of, nothing of it may be left.
        const Result<void> erased = eraseHistoryInside(session, library, decision.id);
        decided = erased ? Result<SavedChange>(SavedChange {.id = decision.id, .shown = decided->shown}) : passOn(erased);
    }
    return decided;
}

/// Whether nothing is left to decide, or a decision about many records leaves this one out.
Result<bool> isLeftOut(Connection &connection, const Decision &decision, bool isAboutMany)
{
    const Result<std::optional<Conflict>> conflict = conflictMeant(connection, decision);
    if (!conflict) {
        return passOn(conflict);
    }
    return !conflict->has_value()
        || (isAboutMany && (*conflict)->isWithdrawn() && decision.choice != Resolution::Hub);
}

} // namespace

Result<SavedChange> resolveConflict(
    Library &library, const RecordId &id, Resolution choice, const QJsonObject &patch, const Editor &editor)
{
    return resolveConflict(library, {.id = id, .choice = choice, .patch = patch}, editor);
}

Result<SavedChange> resolveConflict(Library &library, const Decision &decision, const Editor &editor)
{
    Result<WriteSession> session = library.write();
    if (!session) {
        return passOn(session);
    }
    const Result<SavedChange> decided = decide(*session, library, decision, editor);
    if (!decided) {
        return decided;
    }
    const Result<void> done = session->commit();
    return done ? decided : passOn(done);
}

Result<std::vector<SavedChange>> resolveConflicts(Library &library, const std::vector<Decision> &decisions,
    const Editor &editor, const ProgressSink &sink, std::stop_token stop)
{
    Result<WriteSession> session = library.write();
    if (!session) {
        return passOn(session);
    }
    ProgressReporter progress(sink);
    qint64 looked = 0;
    std::vector<SavedChange> all;
    for (const Decision &decision : decisions) {
        if (stop.stop_requested()) {
            return fail(ErrorKind::Cancelled);
        }
        progress.report({looked++, qint64(decisions.size())});
        const Result<bool> leftOut = isLeftOut(session->connection(), decision, decisions.size() > 1);
        if (!leftOut) {
            return passOn(leftOut);
        }
        if (*leftOut) {
            continue;
        }
        const Result<SavedChange> decided = decide(*session, library, decision, editor);
        if (!decided && decided.error().kind == ErrorKind::ReadOnly) {
            continue;
        }
        if (!decided) {
            return passOn(decided);
        }
        all.push_back(*decided);
    }
    if (all.empty()) {
        return all; // Nothing was written.
    }
    auto done = Journal(session->connection()).keepTogether({all.front().change, all.back().change});
    if (done) {
        done = session->commit();
    }
    return done ? Result<std::vector<SavedChange>>(std::move(all)) : passOn(done);
}

Result<std::optional<SavedChange>> deleteAsOnHub(
    WriteSession &session, Library &library, const RecordId &id, const Editor &editor)
{
    const Result<ShownRow> row = shownRow(session.connection(), id);
    if (!row) {
        return passOn(row);
    }
    const auto open = openConflictsOf(session.connection(), row->channel, id);
    if (!open) {
        return passOn(open);
    }
    const auto found = std::find_if(
        open->begin(), open->end(), [](const Conflict &one) { return one.kind == kDeletedOnHub; });
    if (found == open->end() || row->state != kDeletedOnHub) {
        return std::optional<SavedChange>();
    }
    const Result<SavedChange> deleted
        = decideConflict(session, library, editor, *found, {.id = id, .choice = Resolution::Hub}, u"delete"_s);
    return deleted ? Result<std::optional<SavedChange>>(*deleted) : passOn(deleted);
}

} // namespace fourthp

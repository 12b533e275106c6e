// SPDX-License-Identifier: GPL-3.0-or-later
// Undo and redo of what was made together.
#include "core/store/record_writer.h"

#include "core/store/change_list.h"
#include "core/store/journal.h"
#include "core/store/undo.h"

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

SavedChange savedBy(const Step &step)
{
    return {step.record, step.change, step.shown, 1, step.isClash};
}

/// Takes the newest change back and the ones that were made together with it, the newest first.
Result<std::vector<SavedChange>> undoTogether(WriteSession &session, const Library &library)
{
    std::vector<SavedChange> all;
    ChangeRun run;
    do {
        const Result<Step> undone = undoNewest(session, library);
        if (!undone) {
            return passOn(undone);
        }
        all.push_back(savedBy(*undone));
        if (all.size() == 1) {
            const Result<ChangeRun> together = Journal(session.connection()).togetherWith(undone->change);
            if (!together) {
                return passOn(together);
            }
            run = *together;
        }
    } while (all.back().change > run.first);
    return all;
}

/// Does again what was undone last and what was made together with it, the oldest first.
Result<std::vector<SavedChange>> redoTogether(WriteSession &session, const Library &library)
{
    std::vector<SavedChange> all;
    ChangeRun run;
    do {
        const Result<Step> redone = redoNext(session, library);
        if (!redone) {
            return passOn(redone);
        }
        all.push_back(savedBy(*redone));
        if (all.size() == 1) {
            const Result<ChangeRun> together = Journal(session.connection()).togetherWith(redone->change);
            if (!together) {
                return passOn(together);
            }
            run = *together;
        }
    } while (all.back().change < run.last);
    return all;
}

/// Goes on until `isThere` says so of a change that was reached. None of it stays unless all of it was possible.
Result<std::vector<SavedChange>> stepTo(WriteSession &session, const Library &library,
    Result<std::vector<SavedChange>> (*step)(WriteSession &, const Library &), const std::function<bool(qint64)> &isThere)
{
    std::vector<SavedChange> all;
    do {
        const Result<std::vector<SavedChange>> taken = step(session, library);
        if (!taken) {
            return passOn(taken);
        }
        all.insert(all.end(), taken->begin(), taken->end());
    } while (!isThere(all.back().change));
    const Result<void> done = session.commit();
    return done ? Result<std::vector<SavedChange>>(std::move(all)) : passOn(done);
}

SavedChange asOne(std::vector<SavedChange> &all)
{
    SavedChange one = std::move(all.back());
    one.together = int(all.size());
    one.isClash = one.isClash
        || std::any_of(all.begin(), all.end() - 1, [](const SavedChange &each) { return each.isClash; });
    return one;
}

} // namespace

Result<SavedChange> RecordWriter::undo()
{
    Result<WriteSession> session = m_library.write();
    if (!session) {
        return passOn(session);
    }
    Result<std::vector<SavedChange>> undone = undoTogether(*session, m_library);
    if (!undone) {
        return passOn(undone);
    }
    const Result<void> done = session->commit();
    return done ? Result<SavedChange>(asOne(*undone)) : passOn(done);
}

Result<std::vector<SavedChange>> RecordWriter::undoTo(qint64 change)
{
    Result<WriteSession> session = m_library.write();
    if (!session) {
        return passOn(session);
    }
    const Result<bool> standing = Journal(session->connection()).isDone(change);
    if (!standing || !*standing) {
        return standing ? fail(ErrorKind::NotFound, QString::number(change), u"no such change to undo"_s)
                        : passOn(standing);
    }
    return stepTo(*session, m_library, undoTogether, [change](qint64 undone) { return undone <= change; });
}

Result<std::vector<SavedChange>> RecordWriter::undoIfNewest(qint64 change)
{
    Result<WriteSession> session = m_library.write(); // Nobody writes between the look and the undoing.
    if (!session) {
        return passOn(session);
    }
    const Result<NextSteps> steps = nextSteps(session->connection());
    if (!steps) {
        return passOn(steps);
    }
    if (!steps->undo || !steps->undo->head.run.holds(change)) {
        return fail(ErrorKind::Conflict, u"undo"_s, u"change %1 is not the newest"_s.arg(change));
    }
    return stepTo(*session, m_library, undoTogether, [](qint64) { return true; });
}

Result<SavedChange> RecordWriter::redo()
{
    Result<WriteSession> session = m_library.write();
    if (!session) {
        return passOn(session);
    }
    Result<std::vector<SavedChange>> redone = redoTogether(*session, m_library);
    if (!redone) {
        return passOn(redone);
    }
    const Result<void> done = session->commit();
    return done ? Result<SavedChange>(asOne(*redone)) : passOn(done);
}

Result<std::vector<SavedChange>> RecordWriter::redoTo(qint64 change)
{
    Result<WriteSession> session = m_library.write();
    if (!session) {
        return passOn(session);
    }
    const Result<bool> waits = Journal(session->connection()).isToRedo(change);
    if (!waits || !*waits) {
        return waits ? fail(ErrorKind::NotFound, QString::number(change), u"no such change to do again"_s)
                     : passOn(waits);
    }
    return stepTo(*session, m_library, redoTogether, [change](qint64 redone) { return redone >= change; });
}

} // namespace fourthp

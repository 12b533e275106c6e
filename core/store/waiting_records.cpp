// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/waiting_records.h"

#include "core/store/shown_records.h"

#include <QElapsedTimer>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

constexpr int kMostInOneStep = 1000;
constexpr std::chrono::milliseconds kLongestStep {200};

struct WaitingRecord
{
    qint64 docid = 0;
    RecordId id {};
    bool isShown = false; ///< Somebody's change worked it up meanwhile.
};

/// Works up the first ones that wait, until the time is over. Answers how many; 0 if none waits.
Result<qint64> workUpFirst(
    WriteSession &session, ShownRecords &shown, std::chrono::milliseconds atMost, const std::stop_token &stop)
{
    Connection &connection = session.connection();
    // The row of a record may be gone since; then there is nothing to work up.
    const auto waiting = connection.all(u"SELECT w.docid, r.id, coalesce(r.visible, 1) FROM waiting_record w "
                                        u"LEFT JOIN record r ON r.docid = w.docid"
                                        " ORDER BY w.docid LIMIT ?"_s,
        {kMostInOneStep}, [](const Row &row) {
            return WaitingRecord {row.integer(0), {row.text(1)}, row.flag(2)};
        });
    if (!waiting) {
        return passOn(waiting);
    }
    QElapsedTimer sinceBegin;
    sinceBegin.start();
    qint64 done = 0;
    for (const WaitingRecord &record : *waiting) {
        if (done > 0 && (stop.stop_requested() || sinceBegin.hasExpired(atMost.count()))) {
            break;
        }
        if (!record.isShown) {
            if (auto put = shown.after(record.id, {record.docid, false, {}}); !put) {
                return passOn(put);
            }
        }
        ++done;
    }
    if (done > 0) {
        auto forgotten = connection.run(
            u"DELETE FROM waiting_record WHERE docid <= ?"_s, {waiting->at(size_t(done) - 1).docid});
        if (!forgotten) {
            return passOn(forgotten);
        }
    }
    return done;
}

} // namespace

Result<qint64> waitingRecords(Connection &connection)
{
    return connection.number(u"SELECT count(*) FROM waiting_record"_s);
}

Result<void> workUpWaiting(
    Library &library, const ProgressSink &progress, std::stop_token stop, std::chrono::milliseconds atMost)
{
    const Result<Connection *> connection = library.connection();
    const Result<qint64> waiting = connection ? waitingRecords(**connection) : passOn(connection);
    if (!waiting || *waiting == 0) {
        return waiting ? Result<void>() : passOn(waiting);
    }
    ProgressReporter reporter(progress);
    reporter.report({0, *waiting});
    QElapsedTimer sinceBegin;
    sinceBegin.start();
    for (qint64 done = 0; done < *waiting;) {
        const auto left = std::max(
            atMost - std::chrono::milliseconds(sinceBegin.elapsed()), std::chrono::milliseconds(0));
        if (stop.stop_requested() || (done > 0 && left.count() == 0)) {
            return {};
        }
        // Should the power go, what waits is there again together with what was worked up.
        Result<WriteSession> session = library.write(Durability::HubPage);
        if (!session) {
            return session.error().kind == ErrorKind::InUse ? Result<void>() : passOn(session);
        }
        ShownRecords shown(*session, library.vocabularies(), library.clock());
        const Result<qint64> step = workUpFirst(*session, shown, std::min(left, kLongestStep), stop);
        if (!step || *step == 0) {
            return step ? Result<void>() : passOn(step);
        }
        if (auto committed = session->commit(); !committed) {
            return committed;
        }
        done += *step;
        reporter.report({std::min(done, *waiting), *waiting});
    }
    reporter.finish({*waiting, *waiting});
    return {};
}

Result<void> workUpWaiting(WriteSession &session, const Library &library)
{
    ShownRecords shown(session, library.vocabularies(), library.clock());
    for (;;) {
        const Result<qint64> step = workUpFirst(session, shown, std::chrono::hours(24), {});
        if (!step || *step == 0) {
            return step ? Result<void>() : passOn(step);
        }
    }
}

} // namespace fourthp

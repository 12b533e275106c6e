// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/push_changes.h"

#include "core/base/log.h"
#include "core/store/push_store.h"
#include "core/sync/current_rows.h"
#include "core/sync/file_run.h"

#include <algorithm>
#include <span>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

constexpr int kRounds = 3;
constexpr size_t kAskedAtOnce = 100;

/// What an error of a whole push leaves open.
bool mayBeStored(ErrorKind kind)
{
    return kind == ErrorKind::Network || kind == ErrorKind::BadAnswer || kind == ErrorKind::Busy
        || kind == ErrorKind::Cancelled;
}

std::vector<RecordId> idsOf(std::span<const OutboxRow> rows)
{
    std::vector<RecordId> ids;
    for (const OutboxRow &row : rows) {
        ids.push_back(row.id);
    }
    return ids;
}

class Push
{
public:
    Push(Hub &hub, SyncStore &store, const PullSettings &settings, PullState &state, std::stop_token stop)
        : m_hub(hub)
        , m_sync(store)
        , m_store(store.library(), store.channel())
        , m_state(state)
        , m_settings(settings)
        , m_backOff(hub, settings)
        , m_stop(std::move(stop))
    { }

    Result<void> run()
    {
        if (auto done = m_settings.movesFiles ? sendFiles() : Result<void>(); !done) {
            return done;
        }
        const Result<bool> isDue = m_store.prepare();
        if (!isDue || !*isDue) {
            return isDue ? Result<void>() : passOn(isDue);
        }
        const Result<std::vector<RecordId>> unanswered = m_store.inFlight();
        if (!unanswered) {
            return passOn(unanswered);
        }
        if (auto done = lookAgain(*unanswered); !done) {
            return done;
        }
        for (int round = 0; round < kRounds; ++round) {
            m_overtaken.clear();
            if (auto done = sendAll(); !done) {
                return done;
            }
            if (m_overtaken.empty()) {
                return {};
            }
            if (auto done = lookAgain(m_overtaken); !done) {
                return done;
            }
        }
        const Result<qint64> listed = m_store.listConflicts(m_seen);
        if (!listed) {
            return passOn(listed);
        }
        m_state.report.conflicts += *listed;
        return {};
    }

private:
    /// Files go before the documents that name them. One that cannot be sent holds up only those.
    Result<void> sendFiles()
    {
        const Result<bool> prepared = m_store.prepare();
        const Result<Connection *> connection = m_sync.library().connection();
        if (!prepared || !connection) {
            return prepared ? passOn(connection) : passOn(prepared);
        }
        const Result<std::vector<OutboxRow>> rows = outboxRows(**connection);
        if (!rows) {
            return passOn(rows);
        }
        std::vector<Document> documents;
        for (const OutboxRow &row : *rows) {
            if (row.channel == m_sync.channel() && row.reason == "files"_L1) {
                documents.push_back(row.document);
            }
        }
        const FilesReport sent = sendFilesOf(m_hub, m_sync.library(), m_sync.channel(), documents, m_settings,
            m_settings.fileProgress, m_stop);
        return sent.stopped ? Result<void>(Failure(*sent.stopped)) : Result<void>();
    }

    Result<void> sendAll()
    {
        for (;;) {
            if (m_stop.stop_requested()) {
                return fail(ErrorKind::Cancelled);
            }
            const Result<std::vector<OutboxRow>> batch = m_store.takeBatch();
            if (!batch) {
                return passOn(batch);
            }
            if (batch->empty()) {
                // Deletions come last: what stands for the deleted records had to be there first.
                const Result<bool> isMore = m_store.releaseReplaced();
                if (!isMore || !*isMore) {
                    return isMore ? Result<void>() : passOn(isMore);
                }
                continue;
            }
            if (auto done = send(*batch); !done) {
                return done;
            }
        }
    }

    Result<void> send(std::span<const OutboxRow> rows)
    {
        std::vector<QJsonObject> documents;
        for (const OutboxRow &row : rows) {
            documents.push_back(row.document.json());
        }
        const Result<std::vector<PushAnswer>> answers = m_hub.bulkDocs(documents, m_stop);
        if (answers) {
            m_backOff.reset();
            return take(rows, *answers);
        }
        const Error &error = answers.error();
        if (error.kind == ErrorKind::InvalidInput) {
            return sendInParts(rows, error);
        }
        // An account that is paused after wrong passwords may send all of this later.
        const bool isPaused = error.detail.contains("locked"_L1, Qt::CaseInsensitive);
        if (error.kind == ErrorKind::Refused && !isPaused) {
            return refuse(rows, error.detail);
        }
        if (!mayBeStored(error.kind)) {
            const auto queued = m_store.settle({.notStored = idsOf(rows)});
            return queued ? Result<void>(passOn(answers)) : queued;
        }
        if (error.kind == ErrorKind::Cancelled) {
            return passOn(answers);
        }
        if (auto goOn = m_backOff.wait(error, false, m_stop); !goOn) {
            return goOn; // The next session looks for them before it sends them again.
        }
        return lookAgain(idsOf(rows));
    }

    Result<void> sendInParts(std::span<const OutboxRow> rows, const Error &error)
    {
        if (rows.size() == 1) {
            const bool isTooLarge = error.detail.startsWith("status 413"_L1);
            return refuse(rows, isTooLarge ? u"too_large"_s : error.detail);
        }
        const size_t half = rows.size() / 2;
        if (auto done = send(rows.first(half)); !done) {
            // The hub refused the whole, so the other half is not there.
            std::ignore = m_store.settle({.notStored = idsOf(rows.subspan(half))});
            return done;
        }
        return send(rows.subspan(half));
    }

    Result<void> refuse(std::span<const OutboxRow> rows, const QString &reason)
    {
        PushOutcome outcome;
        for (const OutboxRow &row : rows) {
            outcome.refused.push_back({row.id, reason});
        }
        m_state.report.rejected += qint64(rows.size());
        return m_store.settle(outcome);
    }

    Result<void> take(std::span<const OutboxRow> rows, const std::vector<PushAnswer> &answers)
    {
        PushOutcome outcome;
        for (const OutboxRow &row : rows) {
            const auto answer = std::find_if(answers.begin(), answers.end(),
                [&row](const PushAnswer &one) { return one.id == row.id.value; });
            if (answer == answers.end()) {
                continue; // Stays as being sent: nobody knows.
            }
            if (answer->isStored()) {
                Document stored = row.document;
                stored.set(u"_rev"_s, answer->rev);
                outcome.stored.push_back(std::move(stored));
            } else if (answer->error == "conflict"_L1) {
                m_overtaken.push_back(row.id);
            } else {
                const bool isRefusal = answer->error == "forbidden"_L1 || answer->error == "unauthorized"_L1;
                outcome.refused.push_back({row.id,
                    isRefusal && !answer->reason.isEmpty()
                        ? answer->reason
                        : QString(answer->error + u": "_s + answer->reason)});
            }
        }
        m_state.report.pushed += qint64(outcome.stored.size());
        m_state.report.rejected += qint64(outcome.refused.size());
        return m_store.settle(outcome);
    }

    /// Asks what the hub has of records that were sent. What came from here counts as stored, what somebody
    /// else wrote is merged, and the rest is queued again.
    Result<void> lookAgain(const std::vector<RecordId> &ids)
    {
        m_seen.clear();
        for (size_t first = 0; first < ids.size(); first += kAskedAtOnce) {
            const size_t end = std::min(first + kAskedAtOnce, ids.size());
            const std::vector<RecordId> part(ids.begin() + qptrdiff(first), ids.begin() + qptrdiff(end));
            const Result<HubPage> there = currentRows(m_hub, m_store, part, m_backOff, m_stop);
            if (!there) {
                return passOn(there);
            }
            const Result<PageResult> stored = m_sync.applyPage(*there);
            if (!stored) {
                return passOn(stored);
            }
            m_state.report.pushed += stored->acknowledged;
            m_state.report.conflicts += stored->conflicts;
            if (auto done = m_store.settle({.notStored = part}); !done) {
                return done;
            }
            for (const HubRow &row : there->rows) {
                m_seen.push_back(row.id);
            }
        }
        return {};
    }

    Hub &m_hub;
    SyncStore &m_sync;
    PushStore m_store;
    PullState &m_state;
    const PullSettings &m_settings;
    BackOff m_backOff;
    std::stop_token m_stop;
    std::vector<RecordId> m_seen; ///< What the hub showed when last looked again.
    std::vector<RecordId> m_overtaken; ///< Somebody else wrote them in between, or an answer was lost.
};

} // namespace

Result<void> pushChanges(
    Hub &hub, SyncStore &store, const PullSettings &settings, PullState &state, std::stop_token stop)
{
    return Push(hub, store, settings, state, std::move(stop)).run();
}

} // namespace fourthp

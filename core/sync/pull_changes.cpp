// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/pull_changes.h"

#include "core/base/log.h"
#include "core/store/waiting_records.h"
#include "core/sync/page_bodies.h"
#include "core/sync/page_size.h"

#include <QElapsedTimer>
#include <QSet>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

constexpr int kTriesForOneRow = 3;
constexpr int kTriesToStore = 3; // Each waits for the connection's own five seconds.
constexpr std::chrono::milliseconds kBetweenTriesToStore {1000};
constexpr int kAuditRows = 5000;
constexpr int kFewestAuditRows = 10;
constexpr size_t kAuditChunk = 100; // As many bodies as one request may ask for.
constexpr std::chrono::milliseconds kLongestWorkAtOnce {5000}; // The line is not listened to meanwhile.
constexpr qint64 kRowsWorkedUpAtOnce = PageSize::kFirst; // Larger pages come over a line that is too fast for that.

void add(const PageResult &result, SyncReport &report)
{
    report.pulled += result.stored;
    report.removed += result.withdrawn;
    report.unchanged += result.unchanged;
    report.conflicts += result.conflicts;
    report.pushed += result.acknowledged;
    report.quarantined += result.quarantined;
}

void count(const PageResult &result, PullState &state)
{
    add(result, state.report);
    ++state.pages;
    if (state.afterPage) {
        state.afterPage();
    }
}

/// Stores a page, and tries again while another program writes: a backup, or the command line.
Result<PageResult> storePage(
    SyncStore &store, const HubPage &page, const PullSettings &settings, const std::stop_token &stop)
{
    for (int tries = 1;; ++tries) {
        Result<PageResult> stored = store.applyPage(page);
        if (stored || stored.error().kind != ErrorKind::InUse || tries >= kTriesToStore) {
            return stored;
        }
        if (!settings.pause(kBetweenTriesToStore, stop)) {
            return fail(ErrorKind::Cancelled);
        }
    }
}

/// Asks for one page after another, makes pages smaller and waits when they do not arrive.
class PageReader
{
public:
    PageReader(Hub &hub, const PullSettings &settings)
        : m_hub(hub)
        , m_backOff(hub, settings)
        , m_size(settings.firstRows)
    {
    }

    Result<ChangePage> next(const QString &since, std::stop_token stop)
    {
        int atOneRow = 0;
        for (;;) {
            if (stop.stop_requested()) {
                return fail(ErrorKind::Cancelled);
            }
            // One row that again and again does not arrive is asked for without its body, which is then fetched alone.
            const bool isPoison = atOneRow >= kTriesForOneRow;
            m_asked = m_size.rows();
            m_ahead.reset();
            const PageSize before = m_size;
            QElapsedTimer timer;
            timer.start();
            const auto arrived = [&](const ArrivedPage &end) {
                if (end.rows >= m_asked && end.lastSeq != since && !isPoison) {
                    arrive(end.rows, end.bytes, timer);
                    ahead(end.lastSeq);
                }
            };
            Result<ChangePage> page
                = m_hub.changes({since, m_asked, isPoison ? Bodies::LeaveOut : Bodies::Include, arrived}, stop);
            if (page) {
                if (!m_ahead) {
                    arrive(page->received, page->bytes, timer);
                }
                m_backOff.reset();
                return page;
            }
            qCInfo(logSync) << "page failed:" << errorKindName(page.error().kind) << page.error().detail;
            if (m_asked == 1 && page.error().kind == ErrorKind::BadAnswer) {
                ++atOneRow;
            }
            m_size = before; // It may have grown while the page looked whole.
            m_size.failed();
            const bool mayStillIsolate = page.error().kind == ErrorKind::BadAnswer && atOneRow <= kTriesForOneRow;
            if (auto goOn = m_backOff.wait(page.error(), mayStillIsolate, stop); !goOn) {
                return passOn(goOn);
            }
        }
    }

    /// Lets the page after `since` come while this one is read and stored.
    void ahead(const QString &since)
    {
        if (m_ahead != since) {
            m_ahead = since;
            m_hub.prefetch({since, m_size.rows(), Bodies::Include, {}});
        }
    }

    /// Rows asked for by the last `next`.
    int asked() const { return m_asked; }
    /// How long the last `next` took.
    std::chrono::milliseconds waited() const { return m_waited; }

private:
    void arrive(qint64 rows, qint64 bytes, const QElapsedTimer &timer)
    {
        m_waited = std::chrono::milliseconds(timer.elapsed());
        m_size.arrived(rows, bytes, m_waited);
    }

    Hub &m_hub;
    BackOff m_backOff;
    PageSize m_size;
    std::optional<QString> m_ahead; ///< The place after which a page is on its way.
    int m_asked = 0;
    std::chrono::milliseconds m_waited {0};
};

} // namespace

Result<void> pullChanges(Hub &hub, SyncStore &store, const PullSettings &settings, PullState &state, std::stop_token stop)
{
    PageReader reader(hub, settings);
    QSet<QString> seen {state.since};
    bool askedOnceMore = false;
    for (bool more = true; more;) {
        const Result<ChangePage> page = reader.next(state.since, stop);
        if (!page) {
            return passOn(page);
        }
        if (page->received == 0) {
            return {};
        }
        const bool isStuck = seen.contains(page->lastSeq); // The same place again, or a circle of places.
        const bool isShort = page->received < reader.asked();
        more = !isStuck && (!isShort || (page->pending.value_or(0) > 0 && !askedOnceMore));
        if (more) {
            reader.ahead(page->lastSeq);
        }
        Result<HubPage> whole = withBodies(hub, store, *page, settings, stop);
        if (!whole) {
            return passOn(whole);
        }
        whole->since = page->lastSeq;
        whole->session = state.session;
        whole->newOnesMayWait = page->received > kRowsWorkedUpAtOnce;
        const Result<PageResult> stored = storePage(store, *whole, settings, stop);
        if (!stored) {
            return passOn(stored);
        }
        seen.insert(page->lastSeq);
        askedOnceMore = askedOnceMore || isShort;
        state.since = page->lastSeq;
        state.remaining = page->pending.value_or(-1);
        count(*stored, state);
        if (more && reader.waited() >= settings.silenceWorthUsing) {
            // The next page will hardly be here sooner than the last one was.
            const auto atMost = std::min(reader.waited(), kLongestWorkAtOnce);
            if (auto done = workUpWaiting(store.library(), {}, stop, atMost); !done) {
                return done;
            }
        }
    }
    return {};
}

Result<void> retryQuarantined(
    Hub &hub, SyncStore &store, const PullSettings &settings, PullState &state, std::stop_token stop)
{
    const Result<std::vector<WaitingRevision>> waiting = store.waitingRevisions();
    if (!waiting || waiting->empty()) {
        return waiting ? Result<void>() : passOn(waiting);
    }
    Result<std::vector<HubRow>> came = bodiesOf(hub, *waiting, settings, stop);
    if (!came) {
        return passOn(came);
    }
    if (!came->empty()) {
        const Result<PageResult> stored = storePage(store, {.rows = std::move(*came)}, settings, stop);
        if (!stored) {
            return passOn(stored);
        }
        add(*stored, state.report); // No page: the place in the feed has not moved.
    }
    return store.countTries(*waiting); // Those that came are no longer there to be counted.
}

Result<qint64> auditHub(Hub &hub, SyncStore &store, const PullSettings &settings, PullState &state, std::stop_token stop)
{
    QSet<QString> live;
    QSet<QString> places;
    QString since;
    BackOff backOff(hub, settings);
    int rows = kAuditRows;
    for (bool more = true; more;) {
        const Result<ChangePage> page = hub.changes({since, rows, Bodies::LeaveOut, {}}, stop);
        if (!page) {
            rows = std::max(rows / 4, kFewestAuditRows);
            if (auto goOn = backOff.wait(page.error(), false, stop); !goOn) {
                return passOn(goOn);
            }
            continue;
        }
        backOff.reset();
        for (const ChangeRow &row : page->rows) {
            live.insert(row.id);
        }
        for (size_t first = 0; first < page->rows.size(); first += kAuditChunk) {
            const size_t end = std::min(first + kAuditChunk, page->rows.size());
            const ChangePage chunk {{page->rows.begin() + qsizetype(first), page->rows.begin() + qsizetype(end)},
                qint64(end - first), {}, {}, 0};
            const Result<HubPage> whole = withBodies(hub, store, chunk, settings, stop);
            if (!whole) {
                return passOn(whole);
            }
            const Result<PageResult> stored = storePage(store, *whole, settings, stop);
            if (!stored) {
                return passOn(stored);
            }
            count(*stored, state);
        }
        more = page->received >= rows && !places.contains(page->lastSeq);
        places.insert(page->lastSeq);
        since = page->lastSeq;
    }
    const Result<qint64> orphans = store.finishAudit(live, since, state.session);
    if (orphans) {
        state.since = since;
    }
    return orphans;
}

} // namespace fourthp

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/pull_changes.h"

#include "core/base/log.h"
#include "core/store/waiting_records.h"
#include "core/sync/page_bodies.h"
#include "core/sync/page_size.h"
#include "core/sync/store_page.h"

#include <QElapsedTimer>
#include <QSet>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

constexpr int kTriesForOneRow = 3;
constexpr std::chrono::milliseconds kLongestWorkAtOnce {5000}; // The line is not listened to meanwhile.
constexpr qint64 kRowsWorkedUpAtOnce
    = PageSize::kFirst; // Larger pages come over a line that is too fast for that.

/// Asks for one page after another, makes pages smaller and waits when they do not arrive.
class PageReader
{
public:
    PageReader(Hub &hub, const PullSettings &settings)
        : m_hub(hub)
        , m_backOff(hub, settings)
        , m_size(settings.firstRows)
    { }

    Result<ChangePage> next(const QString &since, std::stop_token stop)
    {
        int atOneRow = 0;
        for (;;) {
            if (stop.stop_requested()) {
                return fail(ErrorKind::Cancelled);
            }
            // One row that again and again does not arrive is asked for without its body, which is then
            // fetched alone.
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
            Result<ChangePage> page = m_hub.changes(
                {since, m_asked, isPoison ? Bodies::LeaveOut : Bodies::Include, arrived}, stop);
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
            const bool mayStillIsolate
                = page.error().kind == ErrorKind::BadAnswer && atOneRow <= kTriesForOneRow;
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

Result<void> pullChanges(
    Hub &hub, SyncStore &store, const PullSettings &settings, PullState &state, std::stop_token stop)
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
        seen.insert(page->lastSeq);
        askedOnceMore = askedOnceMore || isShort;
        state.remaining = page->pending.value_or(-1);
        if (auto done = storePage(store, *whole, settings, state, stop); !done) {
            return done;
        }
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
        if (auto done = storeRows(store, {.rows = std::move(*came)}, settings, state, stop); !done) {
            return done;
        }
    }
    return store.countTries(*waiting); // Those that came are no longer there to be counted.
}

} // namespace fourthp

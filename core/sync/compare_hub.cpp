// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/compare_hub.h"

#include "core/sync/page_bodies.h"
#include "core/sync/store_page.h"

#include <QSet>

#include <algorithm>

namespace fourthp {

namespace {

constexpr int kMostRows = 5000;
constexpr int kFewestRows = 10;
constexpr size_t kStoredAtOnce = 100; // As many bodies as one request may ask for.

/// What is done with rows of `PullState::toMeet` that are there unchanged.
enum class AlreadyMet { Look, Skip };

/// Reads pages without bodies, smaller and later ones when they do not arrive, and stores what is new in
/// them.
class BareReader
{
public:
    BareReader(
        Hub &hub, SyncStore &store, const PullSettings &settings, PullState &state, std::stop_token stop)
        : m_hub(hub)
        , m_store(store)
        , m_settings(settings)
        , m_state(state)
        , m_backOff(hub, settings)
        , m_stop(std::move(stop))
    { }

    /// The next page after `since`, stored; its place is not.
    Result<ChangePage> next(const QString &since, int most, AlreadyMet met = AlreadyMet::Look)
    {
        for (;;) {
            m_asked = std::min(m_rows, most);
            Result<ChangePage> page = m_hub.changes({since, m_asked, Bodies::LeaveOut, {}}, m_stop);
            if (!page) {
                m_rows = std::max(m_rows / 4, kFewestRows);
                if (auto goOn = m_backOff.wait(page.error(), false, m_stop); !goOn) {
                    return passOn(goOn);
                }
                continue;
            }
            m_backOff.reset();
            if (auto done = store(met == AlreadyMet::Look ? page->rows : withoutMet(page->rows)); !done) {
                return passOn(done);
            }
            m_isAtEnd = page->received < m_asked || m_places.contains(page->lastSeq);
            m_places.insert(page->lastSeq);
            return page;
        }
    }

    /// Whether the last page was short, or the feed goes round in a circle.
    bool isAtEnd() const { return m_isAtEnd; }

private:
    /// Rows that are just as they came before need no second look.
    std::vector<ChangeRow> withoutMet(const std::vector<ChangeRow> &rows)
    {
        std::vector<ChangeRow> rest;
        for (const ChangeRow &row : rows) {
            const bool isAsBefore = row.leaves.size() <= 1 && m_state.toMeet.value(row.id) == row.rev;
            if (!isAsBefore) {
                rest.push_back(row);
            } else {
                m_state.toMeet.remove(row.id);
            }
        }
        return rest;
    }

    Result<void> store(const std::vector<ChangeRow> &rows)
    {
        for (size_t first = 0; first < rows.size(); first += kStoredAtOnce) {
            const size_t end = std::min(first + kStoredAtOnce, rows.size());
            const ChangePage chunk {{rows.begin() + qsizetype(first), rows.begin() + qsizetype(end)},
                qint64(end - first), {}, {}, 0};
            const Result<HubPage> whole = withBodies(m_hub, m_store, chunk, m_settings, m_stop);
            if (!whole) {
                return passOn(whole);
            }
            if (auto done = storePage(m_store, *whole, m_settings, m_state, m_stop); !done) {
                return done;
            }
        }
        return {};
    }

    Hub &m_hub;
    SyncStore &m_store;
    const PullSettings &m_settings;
    PullState &m_state;
    BackOff m_backOff;
    std::stop_token m_stop;
    int m_rows = kMostRows;
    int m_asked = 0;
    QSet<QString> m_places;
    bool m_isAtEnd = false;
};

} // namespace

Result<qint64> auditHub(
    Hub &hub, SyncStore &store, const PullSettings &settings, PullState &state, std::stop_token stop)
{
    BareReader reader(hub, store, settings, state, std::move(stop));
    QSet<QString> seen;
    QString since;
    while (!reader.isAtEnd()) {
        const Result<ChangePage> page = reader.next(since, kMostRows);
        if (!page) {
            return passOn(page);
        }
        for (const ChangeRow &row : page->rows) {
            seen.insert(row.id);
        }
        since = page->lastSeq;
    }
    const Result<qint64> orphans = store.finishAudit(seen, since, state.session);
    if (orphans) {
        state.since = since;
    }
    return orphans;
}

Result<void> readAgainFrom(Hub &hub, SyncStore &store, const QString &note, const PullSettings &settings,
    PullState &state, std::stop_token stop)
{
    const Result<Connection *> connection = store.library().connection();
    if (!connection) {
        return passOn(connection);
    }
    Result<UnnotedRevisions> brought = unnotedRevisions(**connection, store.channel());
    if (!brought) {
        return passOn(brought);
    }
    state.toMeet = std::move(*brought);
    state.since = note; // No note may say that more is here before it was read.
    BareReader reader(hub, store, settings, state, stop);
    QString since = note;
    // As many rows as came then: what lies behind them is new, and comes faster with its bodies.
    for (qsizetype left = state.toMeet.size(); left > 0 && !reader.isAtEnd();) {
        const Result<ChangePage> page
            = reader.next(since, int(std::min<qsizetype>(left, kMostRows)), AlreadyMet::Skip);
        if (!page) {
            return passOn(page);
        }
        left -= page->received;
        since = page->lastSeq;
    }
    return storePage(store, {.since = since, .session = state.session}, settings, state, stop);
}

} // namespace fourthp

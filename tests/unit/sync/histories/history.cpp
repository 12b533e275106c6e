// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/sync/histories/history.h"

#include "core/store/staged_deletes.h"
#include "tests/support/catch_qt.h"

#include <QLoggingCategory>

#include <array>

using namespace Qt::StringLiterals;

namespace fourthp::test {

namespace {

constexpr int kRecords = 5;
constexpr int kMostDesks = 3;
constexpr int kMostRounds = 12;

/// A hub with a few records and desktops that have them, for histories to begin with: making them takes
/// longer than many a history.
struct Beginning
{
    Vocabularies vocabularies;
    FakeHub::State hub;
    QTemporaryDir folder {fastFolder() + u"/beginning-XXXXXX"_s};
    std::array<QString, kMostDesks> databases;

    Beginning()
    {
        // Thousands of lines about what is meant to go wrong.
        QLoggingCategory::setFilterRules(u"fourthp.*=false"_s);
        auto lists = Vocabularies::builtIn();
        REQUIRE(lists.has_value());
        vocabularies = std::move(*lists);
        FakeHub there;
        for (int n = 0; n < kRecords; ++n) {
            QJsonObject record = hubRecord(n);
            record.insert(u"x_kept"_s, QJsonObject {{u"deep"_s, QJsonArray {1, u"of a newer version"_s}}});
            there.put(record);
        }
        Dice dice(0);
        UnrulyHub line(there, dice);
        for (int n = 0; n < kMostDesks; ++n) {
            HistoryDesk desk(u"beginning"_s, {}, vocabularies);
            REQUIRE(addChannel(*desk.library, {.id = kOffice, .url = kOfficeUrl}));
            REQUIRE(desk.sync(line, {}).state == SyncState::Done);
            REQUIRE(desk.sync(line, {}).state == SyncState::Done);
            const QString copy = folder.filePath(u"%1.db"_s.arg(n));
            const QString database = desk.library->folder().database();
            desk.run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
            REQUIRE(QFile::copy(database, copy));
            databases[size_t(n)] = copy;
        }
        hub = there.state;
    }
    static const Beginning &get()
    {
        static const Beginning one;
        return one;
    }
};

} // namespace

History::History(quint64 seed, const Plot &plot)
    : m_plot(plot)
    , m_dice(seed)
    , m_hub(m_there, m_dice)
{
    const Beginning &beginning = Beginning::get();
    m_there.state = beginning.hub;
    m_hub.planted = plot.planted;
    m_hub.onSent = [this](const QJsonObject &document) { checkSent(document); };
    for (int n = 0; n < plot.desks; ++n) {
        const QString name = QString(QChar(u'A' + n));
        m_places.push_back(
            {std::make_unique<HistoryDesk>(name, beginning.databases[size_t(n)], beginning.vocabularies), 0});
    }
    for (int n = 0; n < kRecords; ++n) {
        m_ids.append(hubRecord(n).value("_id"_L1).toString());
    }
    m_copies.push_back(m_hub.copy());
}

QStringList History::run()
{
    const int steps = m_plot.steps / 2 + m_dice.roll(m_plot.steps);
    for (int n = 0; n < steps && m_faults.isEmpty(); ++n) {
        step();
    }
    tell(u"-- all come to rest"_s);
    if (m_faults.isEmpty()) {
        comeToRest();
    }
    if (m_faults.isEmpty()) {
        checkEnd(false);
    }
    tell(u"-- everything is decided"_s);
    for (int round = 0; round < kMostRounds && m_faults.isEmpty(); ++round) {
        const bool isOpen = std::any_of(m_places.begin(), m_places.end(),
            [](const Place &place) {
                const std::vector<Conflict> open = place.desk->conflicts();
                return std::any_of(open.begin(), open.end(),
                    [&place](const Conflict &conflict) { return place.desk->mayDecide(conflict); });
            });
        if (!isOpen) {
            break;
        }
        decideEverything();
        comeToRest();
    }
    if (m_faults.isEmpty()) {
        checkEnd(true);
    }
    if (m_faults.isEmpty() && m_dice.oneIn(4)) {
        checkReplay();
    }
    return m_faults;
}

void History::step()
{
    Place &place = m_places[size_t(m_dice.roll(int(m_places.size())))];
    const int roll = m_dice.roll(100);
    if (roll < 30) {
        Weather weather {.oneFaultIn = m_dice.oneIn(3) ? 0 : m_plot.oneFaultIn};
        if (m_dice.oneIn(6)) {
            weather.stopAt = m_dice.roll(6);
        }
        if (m_dice.oneIn(6)) {
            weather.breakStoreAt = m_dice.roll(5);
        }
        syncOne(place, weather);
    } else if (roll < 33) {
        place.desk->clock.now = place.desk->clock.now.addDays(m_dice.oneIn(3) ? m_dice.roll(7000) - 3500 : 1);
        tell(place.desk->name + u" has another time: "_s + place.desk->clock.timestamp());
    } else if (roll < 34) {
        tell(place.desk->name + u" starts again"_s);
        place.desk->reopen();
    } else if (roll < 43 && m_plot.hasOthers) {
        otherWrites();
    } else if (roll < 45 && m_plot.hasOtherHubs) {
        hubChanges();
    } else if (roll < 49 && m_plot.hasOtherHubs) {
        m_dice.oneIn(2) ? decideOrphan(*place.desk) : followIfReplaced(*place.desk);
    } else if (roll < 47 && m_plot.hasDisasters) {
        disaster();
    } else {
        personActs(*place.desk);
    }
}

SyncReport History::session(Place &place, const Weather &weather)
{
    HistoryDesk &desk = *place.desk;
    m_hub.breakStore = [this, &desk] {
        static const std::vector<QString> tables {u"mirror"_s, u"checkpoint"_s, u"outbox"_s, u"conflict"_s,
            u"ck_history"_s, u"channel"_s, u"record"_s, u"sync_log"_s};
        static const std::vector<QString> actions {u"INSERT"_s, u"UPDATE"_s, u"DELETE"_s};
        desk.breakStore(m_dice.pick(tables), m_dice.pick(actions));
    };
    const SyncReport report = desk.sync(m_hub, weather);
    if (m_plot.planted == Planted::PlaceBeforePage && report.state != SyncState::Done) {
        desk.run(u"UPDATE checkpoint SET since = ?"_s, {m_hub.lastPlace});
    } else if (m_plot.planted == Planted::BaseDropped) {
        desk.run(u"UPDATE mirror SET base = local WHERE local IS NOT NULL AND base IS NOT NULL"
                 " AND id IN (SELECT id FROM outbox WHERE state = 'sending')"_s);
    }
    return report;
}

void History::syncOne(Place &place, const Weather &weather)
{
    const Marks edited = place.desk->editedMarks();
    const SyncReport report = session(place, weather);
    static constexpr std::array names {"done", "stopped", "needs a decision", "failed"};
    tell(u"%1 synchronises: %2, pulled %3, pushed %4, conflicts %5, at %6 (%7%8)"_s.arg(place.desk->name)
             .arg(QLatin1StringView(names[size_t(report.state)]))
             .arg(report.pulled)
             .arg(report.pushed)
             .arg(report.conflicts)
             .arg(place.desk->text(u"SELECT since FROM checkpoint"_s),
                 report.state == SyncState::Failed ? errorKindName(report.error.kind) + u' ' : QString(),
                 report.error.detail));
    for (const Conflict &conflict : place.desk->conflicts()) {
        tell(u"    in conflict: %1 %2 %3, mine %4, the hub's %5"_s.arg(conflict.id.value.left(24),
            conflict.kind, conflict.fields.join(u' '), listed(marksIn(conflict.mine.toJson())),
            listed(marksIn(conflict.hub.toJson()))));
    }
    checkSession(place, report, edited);
}

void History::comeToRest()
{
    m_there.isThere = true;
    for (int round = 0; round < kMostRounds; ++round) {
        const qint64 before = m_there.state.seq;
        bool moves = false;
        for (Place &place : m_places) {
            HistoryDesk &desk = *place.desk;
            followIfReplaced(desk);
            syncOne(place, {});
            const QString outcome = desk.text(u"SELECT outcome FROM sync_log ORDER BY n DESC LIMIT 1"_s);
            const bool did
                = desk.number(
                      u"SELECT pulled + pushed + removed + conflicts FROM sync_log ORDER BY n DESC LIMIT 1"_s)
                > 0;
            moves = moves || did || outcome != "done"_L1;
        }
        if (!m_faults.isEmpty() || (!moves && m_there.state.seq == before)) {
            return;
        }
    }
    wrong(u"it does not come to rest"_s);
}

void History::decideEverything()
{
    for (Place &place : m_places) {
        for (const Conflict &conflict : place.desk->conflicts()) {
            resolve(*place.desk, conflict);
        }
        if (m_plot.hasOtherHubs) {
            decideOrphan(*place.desk);
        }
    }
}

} // namespace fourthp::test

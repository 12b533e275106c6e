// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/unit/sync/histories/history_desk.h"

#include <QStringList>

#include <map>
#include <memory>
#include <vector>

namespace fourthp::test {

/// Which kind of history is told.
struct Plot
{
    int desks = 2;
    int steps = 24;
    int oneFaultIn = 8; ///< Requests, on average, for one that goes wrong.
    bool hasOthers = false; ///< Others write to the hub by other programs, some of them newer.
    bool hasDisasters = false; ///< Hub and libraries are put back to earlier copies, or replaced.
    bool hasForms = false; ///< Forms are open for a while before they are saved.
    bool hasOtherHubs = false; ///< Another hub takes the place of the first, or its database is gone for a while.
    Planted planted = Planted::None;
};

/// People at several desktops with one hub, who work and synchronise at random; then all comes to rest, and
/// nothing may be lost, twice or different. One seed is one history.
class History
{
public:
    History(quint64 seed, const Plot &plot);

    /// Tells the history and answers what is wrong with its end; empty if all is well.
    QStringList run();
    /// Tells of every request as well.
    void tellAll()
    {
        m_hub.trace = [this](const QString &what) { tell(QStringLiteral("      ") + what); };
    }
    /// What happened, a line each.
    const QStringList &story() const { return m_story; }

private:
    struct Place
    {
        std::unique_ptr<HistoryDesk> desk;
        int era = 0; ///< Of the hub, when it last synchronised to the end.
    };

    // history.cpp: what happens.
    void step();
    void syncOne(Place &place, const Weather &weather);
    SyncReport session(Place &place, const Weather &weather);
    void comeToRest();
    void decideEverything();

    // history_people.cpp: what people do.
    void personActs(HistoryDesk &desk);
    template <class Act> void act(HistoryDesk &desk, const QString &what, Act action);
    void edit(HistoryDesk &desk);
    void openForm(HistoryDesk &desk);
    void saveForm(HistoryDesk &desk);
    void create(HistoryDesk &desk);
    void contributeOne(HistoryDesk &desk);
    void resolve(HistoryDesk &desk, const Conflict &conflict);
    void decideOrphan(HistoryDesk &desk);
    void followIfReplaced(HistoryDesk &desk);
    QJsonObject somePatch(const Document &before, bool mayMark);
    QJsonObject textPatch(const QString &member, const QString &language);
    QString someRecord();
    int newMark();

    // history_others.cpp: what happens to the hub, and disasters.
    void otherWrites();
    void disaster();
    void hubChanges();
    Marks excuseOlderThere();
    void excuseLost(const Marks &before);
    Marks everywhere();

    // history_checks.cpp: what has to hold.
    void checkSession(Place &place, const SyncReport &report, const Marks &edited);
    void checkPlace(Place &place);
    void checkEnd(bool isDecided);
    void checkDesk(HistoryDesk &desk, bool isDecided);
    void checkReplay();
    void checkSent(const QJsonObject &document);
    void wrong(const QString &what) { m_faults.append(what); }
    void tell(const QString &what) { m_story.append(what); }

    Plot m_plot;
    Dice m_dice;
    FakeHub m_there;
    UnrulyHub m_hub;
    std::vector<Place> m_places;
    std::vector<UnrulyHub::Copy> m_copies;
    QStringList m_ids; ///< Every record that ever was, in the order of their making.
    QSet<QString> m_localOnly; ///< Made and never contributed.
    Marks m_alive; ///< Saved, and nobody let go of them.
    std::map<int, std::set<QString>> m_letGo; ///< Who did, of each.
    int m_marks = 0;
    int m_era = 0;
    QStringList m_story;
    QStringList m_faults;
};

} // namespace fourthp::test

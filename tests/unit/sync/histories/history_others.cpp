// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/sync/histories/history.h"

#include "tests/support/catch_qt.h"

using namespace Qt::StringLiterals;

namespace fourthp::test {

namespace {

/// Of all that the hub has of a record, losing versions too.
Marks marksOf(const FakeHub::Entry &entry)
{
    Marks all = marksIn(QJsonDocument(entry.body).toJson(QJsonDocument::Compact));
    for (const auto &[rev, body] : entry.leafBodies) {
        addTo(all, marksIn(QJsonDocument(body).toJson(QJsonDocument::Compact)));
    }
    return all;
}

} // namespace

/// Somebody writes by another program, over what they see there.
void History::otherWrites()
{
    const QString id = someRecord();
    const auto found = m_there.state.entries.find(id);
    if (found == m_there.state.entries.end()) {
        return;
    }
    const QJsonObject before = found->second.body;
    const Marks there = marksOf(found->second);
    const QJsonObject stamp {{u"edit"_s, QJsonObject {{u"id"_s, u"other-%1"_s.arg(newMark())}}}};
    const int roll = m_dice.roll(12);
    if (found->second.deleted) {
        if (roll >= 4) {
            return;
        }
        QJsonObject again = hubRecord(0);
        again.insert(u"_id"_s, id);
        again.insert(u"type"_s, id.section(u':', 0, 0));
        again.insert(u"x_kept"_s, QJsonObject {{u"deep"_s, QJsonArray {1, u"of a newer version"_s}}});
        m_there.put(mergePatch(mergePatch(again, stamp), textPatch(u"title"_s, u"en"_s)).toObject());
    } else if (roll < 7) {
        m_there.patch(id, mergePatch(stamp, somePatch(Document(before), false)).toObject());
    } else if (roll < 8) {
        m_there.remove(id);
    } else if (roll < 9) {
        m_there.addLeaf(mergePatch(before, textPatch(u"title"_s, u"en"_s)).toObject());
    } else {
        // A newer program, or an older one again.
        const bool isNewer = before.value("schema"_L1).toInt() > kSupportedSchema;
        QJsonObject patch = textPatch(u"summary"_s, u"en"_s);
        patch.insert(u"schema"_s, isNewer ? kSupportedSchema : kSupportedSchema + 1);
        m_there.patch(id, mergePatch(stamp, patch).toObject());
    }
    const FakeHub::Entry &now = m_there.state.entries.at(id);
    const Marks after = marksOf(now);
    const Marks gone = without(there, after);
    m_alive = without(m_alive, gone);
    for (const int mark : gone) {
        m_letGo[mark].insert(u"another program"_s);
    }
    addTo(m_alive, without(after, there));
    tell(u"another program writes %1: %2 schema %3"_s.arg(id.left(24), now.body.value("_rev"_L1).toString())
             .arg(now.body.value("schema"_L1).toInt())
        + (now.deleted ? u", deletes it"_s : u' ' + listed(without(after, there))));
}

void History::disaster()
{
    const Marks before = everywhere();
    Place &place = m_places[size_t(m_dice.roll(int(m_places.size())))];
    const int roll = m_dice.roll(10);
    if (roll < 3) {
        tell(u"the hub is copied"_s);
        m_copies.push_back(m_hub.copy());
    } else if (roll < 6) {
        const Marks onHub = m_hub.marks();
        m_hub.putBack(m_dice.pick(m_copies));
        ++m_era;
        const bool isTold = m_dice.oneIn(2);
        if (isTold) {
            ++m_there.named->epoch;
        }
        tell(u"the hub is put back to an earlier copy, "_s + (isTold ? u"and says so"_s : u"without a word"_s)
            + u", at %1"_s.arg(m_there.state.seq));
        excuseOlderThere();
        m_alive = without(m_alive, without(without(onHub, m_hub.marks()), [this] {
            Marks here;
            for (Place &other : m_places) {
                addTo(here, other.desk->marks());
            }
            return here;
        }()));
    } else if (roll < 8) {
        place.desk->backUp();
        tell(place.desk->name + u" makes a copy of the library"_s);
    } else if (place.desk->hasBackup()) {
        place.desk->restoreBackup();
        place.era = -1;
        tell(place.desk->name + u" goes back to the copy of the library"_s);
    }
    excuseLost(before);
}

/// What it holds of a record it holds for everybody: newer versions of it go with the operator's decision.
Marks History::excuseOlderThere()
{
    Marks older;
    for (const auto &[id, entry] : m_there.state.entries) {
        for (Place &place : m_places) {
            const auto rows = place.desk->rows();
            const auto row = rows.find(id);
            if (row != rows.end()) {
                addTo(older, without(marksIn(row->second.base.toJson()), m_hub.marks()));
            }
        }
    }
    m_alive = without(m_alive, older);
    return older;
}

void History::hubChanges()
{
    if (!m_there.isThere || m_dice.oneIn(2)) {
        m_there.isThere = !m_there.isThere;
        tell(m_there.isThere ? u"the database is back"_s : u"the database is gone"_s);
        return;
    }
    const Marks before = everywhere();
    if (m_dice.oneIn(3)) {
        tell(u"the hub is copied"_s);
        m_copies.push_back(m_hub.copy());
    }
    m_hub.putBack(m_dice.pick(m_copies));
    m_there.state.notes.clear();
    m_there.named = HubIdentity {u"hub-%1"_s.arg(++m_era), 1};
    tell(u"another hub takes its place, with an earlier copy of the records"_s);
    // Whoever follows it takes its texts, also where a deletion is undone that was made before.
    for (const int mark : excuseOlderThere()) {
        m_letGo[mark].insert(u"the other hub"_s);
    }
    excuseLost(before);
}

/// What a disaster took from everywhere no program brings back.
void History::excuseLost(const Marks &before)
{
    m_alive = without(m_alive, without(before, everywhere()));
}

Marks History::everywhere()
{
    Marks all = m_hub.marks();
    for (Place &place : m_places) {
        addTo(all, place.desk->marks());
    }
    return all;
}

} // namespace fourthp::test

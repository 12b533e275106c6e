// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/sync/histories/history.h"

#include "core/model/wire_document.h"
#include "core/store/integrity_check.h"
#include "core/sync/hub_json.h"
#include "tests/support/catch_qt.h"

using namespace Qt::StringLiterals;

namespace fourthp::test {

namespace {

QString revOf(const FakeHub::Entry &entry)
{
    return entry.body.value("_rev"_L1).toString();
}

/// As the mirror keeps them.
QString leavesOf(const FakeHub::Entry &entry)
{
    if (entry.otherLeaves.isEmpty()) {
        return {};
    }
    QStringList all = QStringList {revOf(entry)} + entry.otherLeaves;
    all.sort();
    return all.join(u' ');
}

} // namespace

void History::checkSent(const QJsonObject &document)
{
    const QString id = document.value("_id"_L1).toString();
    if (document.value("tlp"_L1).toString() == "TLP:RED"_L1) {
        wrong(u"sent although it is TLP:RED: "_s + id);
    }
    for (const QString &own : {u"local_notes"_s, u"local_tags"_s}) {
        if (document.contains(own)) {
            wrong(u"private words were sent with "_s + id);
        }
    }
    if (m_localOnly.contains(id)) {
        wrong(u"sent although nobody contributed it: "_s + id);
    }
    if (editId(Document(document)).isEmpty()) {
        wrong(u"sent without an edit.id: "_s + id);
    }
}

void History::checkSession(Place &place, const SyncReport &report, const Marks &edited)
{
    HistoryDesk &desk = *place.desk;
    Marks lost = without(without(edited, desk.marks()), m_hub.marks());
    std::erase_if(lost, [this](int mark) { return !m_alive.contains(mark); });
    if (!lost.empty()) {
        wrong(desk.name + u" lost edits in a session: "_s + listed(lost)); // I2
    }
    if (report.state == SyncState::Done) {
        place.era = m_era;
    }
    if (place.era == m_era) {
        checkPlace(place);
    }
    const bool isAlone = m_plot.desks == 1 && !m_plot.hasOthers && !m_plot.hasDisasters && !m_plot.hasForms;
    if (isAlone && !desk.conflicts().empty()) {
        wrong(u"in conflict with itself"_s);
    }
}

/// I1 and I4: everything up to the place is here, in quarantine, or waits to be deleted.
void History::checkPlace(Place &place)
{
    HistoryDesk &desk = *place.desk;
    const auto since = placeNumber(desk.text(u"SELECT since FROM checkpoint"_s));
    if (!since) {
        return;
    }
    const auto rows = desk.rows();
    for (const auto &[id, entry] : m_there.state.entries) {
        const auto row = rows.find(id);
        const bool isHere = row != rows.end() && row->second.hubRev == revOf(entry);
        if (entry.seq > *since || isHere) {
            continue;
        }
        const QString waits = desk.text(
            u"SELECT 1 FROM quarantine WHERE id = '%1' UNION SELECT 1 FROM staged_delete WHERE id = '%1'"_s
                .arg(id));
        if (waits.isEmpty()) {
            wrong(desk.name + u" is past %1 of %2 and does not have it"_s.arg(revOf(entry), id));
        }
    }
}

void History::checkEnd(bool isDecided)
{
    for (const auto &[name, times] : m_hub.storedEdits) {
        if (times > 1) {
            wrong(u"stored %1 times: %2"_s.arg(times).arg(name)); // I10
        }
    }
    for (const auto &[id, entry] : m_there.state.entries) {
        if (!m_ids.contains(id)) {
            wrong(u"nobody made what is on the hub: "_s + id);
        }
        const bool isOfBeginning = m_ids.indexOf(id) < 5;
        if (isOfBeginning && !entry.deleted
            && entry.body.value("x_kept"_L1).toObject().value("deep"_L1).toArray().size() != 2) {
            wrong(u"an unknown member went from "_s + id); // I12
        }
    }
    const Marks lost = without(m_alive, everywhere());
    if (!lost.empty()) {
        wrong(u"lost: "_s + listed(lost));
    }
    for (Place &place : m_places) {
        checkDesk(*place.desk, isDecided);
    }
}

void History::checkDesk(HistoryDesk &desk, bool isDecided)
{
    const auto bad
        = [&](const QString &id, const QString &what) { wrong(desk.name + u": "_s + id + u' ' + what); };
    const auto rows = desk.rows();
    QSet<QString> inConflict;
    bool couldDecide = false;
    for (const Conflict &conflict : desk.conflicts()) {
        inConflict.insert(conflict.id.value);
        couldDecide = couldDecide || desk.mayDecide(conflict);
    }
    if (isDecided && couldDecide) {
        wrong(desk.name + u" is still in conflict"_s);
    }
    std::map<QString, QString> outbox;
    REQUIRE(desk.connection().forEach(u"SELECT id, state, reason FROM outbox"_s, {},
        [&](const Row &row) { outbox[row.text(0)] = row.text(1) + u' ' + row.text(2); }));
    for (const auto &[id, entry] : m_there.state.entries) {
        const auto found = rows.find(id);
        if (found == rows.end()) {
            bad(id, u"is on the hub and not here"_s); // A tombstone of what was never here is stored as well.
            continue;
        }
        const MirrorRow &row = found->second;
        if (row.hubRev != revOf(entry)) {
            bad(id, u"is here as "_s + row.hubRev + u" and on the hub as "_s + revOf(entry)); // I5
        } else if (!entry.deleted
            && row.leaves != leavesOf(entry)) { // CouchDB would show a leaf that lives instead.
            bad(id, u"has other leaves here: "_s + row.leaves + u", there: "_s + leavesOf(entry));
        } else if (!entry.deleted && !sameOnWire(row.base, Document(entry.body))) {
            bad(id, u"differs from the hub's"_s);
        } else if (entry.deleted && !row.isEdited() && !row.base.isDeleted() && row.state != "orphan"_L1) {
            bad(id, u"is deleted there and not here"_s);
        } else if (row.state == "orphan"_L1 && !entry.deleted) {
            bad(id, u"is an orphan, and on the hub"_s);
        }
    }
    for (const auto &[id, row] : rows) {
        if (row.channel == "local"_L1) {
            continue;
        }
        if (!m_there.state.entries.contains(id) && !row.isEdited() && row.state != "orphan"_L1
            && !row.base.isDeleted()) {
            bad(id, u"is here as the hub's and not there, in state "_s + row.state);
        }
        const QString state = outbox.contains(id) ? outbox.at(id) : QString();
        const bool isGone = row.local.isDeleted() && (row.base.isEmpty() || row.base.isDeleted());
        const bool waits = state == "waiting tlp_red"_L1 || state == "waiting newer_schema"_L1
            || state == "waiting orphan"_L1 || (state == "waiting conflict"_L1 && inConflict.contains(id));
        if (row.isEdited() && !waits && !isGone) {
            bad(id,
                u"is edited and was not sent: "_s + (state.isEmpty() ? u"not in the outbox"_s : state)
                    + u", state "_s + row.state);
        } else if (!row.isEdited() && !state.isEmpty()) {
            bad(id, u"is no edit and stands in the outbox: "_s + state);
        }
    }
    if (desk.number(u"SELECT count(*) FROM quarantine"_s) != 0) {
        wrong(desk.name + u" has rows in quarantine: "_s
            + desk.text(u"SELECT group_concat(id || ' ' || rev || ' ' || reason) FROM quarantine"_s));
    }
    if (desk.number(u"SELECT count(*) FROM staged_delete"_s) != 0) {
        wrong(desk.name + u" has deletions that wait"_s);
    }
    const auto report = checkLibrary(*desk.library, CheckMode::Report);
    if (!report || !report->isSound()) {
        wrong(desk.name + u" is not sound: "_s
            + (report ? report->structure.join(u' ') + report->derivedDifferences.join(u' ')
                        + report->documentFaults.join(u' ')
                      : report.error().detail));
    }
}

/// I3: the whole feed again changes nothing.
void History::checkReplay()
{
    for (Place &place : m_places) {
        HistoryDesk &desk = *place.desk;
        const auto content = [&desk] {
            QString all;
            REQUIRE(desk.connection().forEach(
                u"SELECT id, hub_rev, hub_leaves, base, local, state FROM mirror ORDER BY id"_s, {},
                [&](const Row &row) {
                    for (int column = 0; column < 6; ++column) {
                        all += row.text(column) + u'|';
                    }
                    all += u'\n';
                }));
            return all;
        };
        const QString before = content();
        desk.run(u"UPDATE checkpoint SET since = ?"_s, {FakeHub::place(0)});
        const SyncReport report = session(place, {});
        if (report.state != SyncState::Done || report.pulled != 0 || report.removed != 0
            || report.pushed != 0) {
            wrong(desk.name
                + u": the feed from its beginning brought %1 and removed %2"_s.arg(report.pulled)
                      .arg(report.removed));
        }
        if (content() != before) {
            wrong(desk.name + u": the feed from its beginning changed something"_s);
        }
    }
}

} // namespace fourthp::test

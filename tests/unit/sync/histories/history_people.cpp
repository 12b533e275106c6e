// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/sync/histories/history.h"

#include "core/store/contribute.h"
#include "core/store/orphans.h"
#include "tests/support/catch_qt.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace fourthp::test {

int History::newMark()
{
    return ++m_marks;
}

QString History::someRecord()
{
    return m_ids[m_dice.roll(int(m_ids.size()))];
}

/// Does what a person does, and keeps account: what they took out of sight they let go of.
template <class Act> void History::act(HistoryDesk &desk, const QString &what, Act action)
{
    const Marks before = desk.marks();
    const Marks shown = desk.shownMarks();
    const Result<SavedChange> done = action();
    const Marks after = desk.marks();
    tell(desk.name + u' ' + what
        + (done ? QString()
                : QString(u" – "_s + errorKindName(done.error().kind) + u' ' + done.error().detail)));
    if (done) {
        Marks gone = without(before, after);
        addTo(gone, without(without(shown, desk.shownMarks()), desk.otherMarks()));
        m_alive = without(m_alive, gone);
        for (const int mark : gone) {
            m_letGo[mark].insert(desk.name);
        }
        for (const int mark : without(after, before)) {
            // What somebody else let go of too, undo brings back here, and a merge may take it away again.
            const auto others = m_letGo.find(mark);
            if (others == m_letGo.end() || others->second == std::set<QString> {desk.name}) {
                m_alive.insert(mark);
            }
        }
        if (!gone.empty()) {
            tell(u"    and lets go of "_s + listed(gone));
        }
        return;
    }
    if (done.error().kind == ErrorKind::Storage || done.error().kind == ErrorKind::Damaged) {
        wrong(desk.name + u' ' + what + u": "_s + done.error().detail);
    }
    if (before != after) {
        wrong(desk.name + u' ' + what + u" failed and changed something all the same"_s);
    }
}

QJsonObject History::textPatch(const QString &member, const QString &language)
{
    return {{member, QJsonObject {{language, QString(u"Words "_s + markWord(newMark()))}}}};
}

QJsonObject History::somePatch(const Document &before, bool mayMark)
{
    switch (m_dice.roll(mayMark ? 12 : 9)) {
    case 0:
    case 1:
    case 2:
        return textPatch(u"title"_s, u"en"_s);
    case 3:
        return textPatch(u"title"_s, u"fr"_s);
    case 4:
    case 5:
        return textPatch(u"summary"_s, u"en"_s);
    case 6:
        return textPatch(u"x_future"_s, u"en"_s);
    case 7: {
        QJsonArray tags = before.json().value("tags"_L1).toArray();
        if (!tags.isEmpty() && m_dice.oneIn(3)) {
            tags.removeAt(m_dice.roll(int(tags.size())));
        } else {
            tags.append(markWord(newMark()));
        }
        return {{u"tags"_s, tags}};
    }
    case 8: {
        QJsonArray partners = before.json().value("partners"_L1).toArray();
        if (before.type() != RecordType::CaseStudy) {
            return textPatch(u"summary"_s, u"fr"_s);
        }
        const QString name = u"Partner "_s + markWord(newMark());
        if (!partners.isEmpty() && m_dice.oneIn(2)) {
            const int at = m_dice.roll(int(partners.size()));
            QJsonObject partner = partners[at].toObject();
            partner.insert(u"name"_s, name);
            partners[at] = partner;
        } else {
            partners.append(QJsonObject {
                {u"id"_s, u"p%1"_s.arg(m_marks + 10)}, {u"name"_s, name}, {u"side"_s, u"private"_s}});
        }
        return {{u"partners"_s, partners}};
    }
    case 9:
        return {{u"tlp"_s, u"TLP:RED"_s}};
    case 10:
        return {{u"tlp"_s, u"TLP:GREEN"_s}};
    default:
        return {{u"local_notes"_s, u"private words"_s}};
    }
}

void History::edit(HistoryDesk &desk)
{
    const QString id = someRecord();
    const QJsonObject patch = somePatch(desk.shown(id), true);
    const Document before = desk.shown(id);
    const Marks changed
        = marksIn(QJsonDocument(QJsonObject {{u"was"_s, before.json().value(patch.begin().key())}}).toJson());
    const Marks seen = desk.marks();
    act(desk,
        u"edits %1: %2"_s.arg(
            id.left(24), QString::fromUtf8(QJsonDocument(patch).toJson(QJsonDocument::Compact))),
        [&] { return desk.writer().edit({id}, patch, desk.editor()); });
    const Marks gone = without(without(seen, desk.marks()), changed);
    if (!gone.empty()) {
        wrong(desk.name + u" lost by an edit of something else: "_s + listed(gone));
    }
}

void History::openForm(HistoryDesk &desk)
{
    const QString id = someRecord();
    const Document shown = desk.shown(id);
    if (!shown.isEmpty() && !shown.isDeleted()) {
        desk.openForms.insert_or_assign(id, shown);
        tell(desk.name + u" opens a form of "_s + id.left(24));
    }
}

void History::saveForm(HistoryDesk &desk)
{
    if (desk.openForms.empty()) {
        return openForm(desk);
    }
    const auto [id, startedFrom] = *desk.openForms.begin();
    desk.openForms.erase(desk.openForms.begin());
    const EditedRecord record {startedFrom, startedFrom.patched(somePatch(startedFrom, false))};
    act(desk, u"saves the form of "_s + id.left(24) + u' ' + listed(marksIn(record.edited.toJson())),
        [&, recordId = RecordId {id}] { return desk.writer().edit(recordId, record, desk.editor()); });
}

void History::create(HistoryDesk &desk)
{
    const QString id
        = u"resource:%1-0000-4000-9000-000000000000"_s.arg(int(m_ids.size()), 8, 16, QChar(u'0'));
    m_ids.append(id);
    m_localOnly.insert(id);
    QJsonObject content = textPatch(u"title"_s, u"en"_s);
    content.insert(u"_id"_s, id);
    act(desk, u"creates "_s + id.left(24),
        [&] { return desk.writer().create(RecordType::Resource, content, desk.editor()); });
}

void History::contributeOne(HistoryDesk &desk)
{
    const QString id = desk.text(u"SELECT id FROM mirror WHERE channel = 'local' ORDER BY id DESC LIMIT 1"_s);
    if (id.isEmpty()) {
        return create(desk);
    }
    act(desk, u"contributes "_s + id.left(24), [&]() -> Result<SavedChange> {
        const auto done = contribute(*desk.library, {{id}}, kOffice, desk.editor());
        if (!done) {
            return passOn(done);
        }
        m_localOnly.remove(id);
        return done->front();
    });
}

void History::resolve(HistoryDesk &desk, const Conflict &conflict)
{
    static const std::vector<Resolution> choices {Resolution::Mine, Resolution::Hub, Resolution::Patch};
    const Resolution choice = m_dice.pick(choices);
    const QJsonObject patch = choice == Resolution::Patch ? textPatch(u"title"_s, u"en"_s) : QJsonObject();
    const QString how = choice == Resolution::Mine ? u"mine"_s
        : choice == Resolution::Hub                ? u"the hub's"_s
                                                   : u"another"_s;
    const QString what = u"decides %1 of %2 (%3): %4"_s.arg(
        conflict.kind, conflict.id.value.left(24), conflict.fields.join(u' '), how);
    act(desk, what,
        [&] { return resolveConflict(*desk.library, conflict.id, choice, patch, desk.editor()); });
    if (conflict.kind == "leaves"_L1) {
        m_alive = without(m_alive, without(marksIn(conflict.hub.toJson()), desk.marks()));
    }
}

/// What becomes of a record that the hub does not have any more.
void History::decideOrphan(HistoryDesk &desk)
{
    const auto open = openOrphans(desk.connection(), kOffice);
    REQUIRE(open);
    if (open->empty()) {
        return;
    }
    const RecordId id = (*open)[size_t(m_dice.roll(int(open->size())))].id;
    static const std::vector<OrphanChoice> choices {
        OrphanChoice::Contribute, OrphanChoice::Keep, OrphanChoice::Hide};
    const OrphanChoice choice = m_dice.pick(choices);
    const QString how = choice == OrphanChoice::Contribute ? u"contributes"_s
        : choice == OrphanChoice::Keep                     ? u"keeps"_s
                                                           : u"hides"_s;
    act(desk, how + u" the orphan "_s + id.value.left(24), [&]() -> Result<SavedChange> {
        const auto done = decideOrphans(*desk.library, kOffice, {id}, choice, desk.editor());
        return done ? Result<SavedChange>(SavedChange {id, 0, {}}) : passOn(done);
    });
}

void History::followIfReplaced(HistoryDesk &desk)
{
    if (desk.text(u"SELECT state FROM channel WHERE id = 'office'"_s) == "replaced"_L1) {
        tell(desk.name + u" follows the other hub"_s);
        REQUIRE(acceptReplacedHub(*desk.library, kOffice));
    }
}

void History::personActs(HistoryDesk &desk)
{
    const int roll = m_dice.roll(100);
    const QString id = someRecord();
    if (roll < 45) {
        edit(desk);
    } else if (roll < 53) {
        create(desk);
    } else if (roll < 60) {
        contributeOne(desk);
    } else if (roll < 66) {
        act(desk, u"deletes "_s + id.left(24), [&] { return desk.writer().remove({id}, desk.editor()); });
    } else if (roll < 71) {
        act(desk, u"restores "_s + id.left(24), [&] { return desk.writer().restore({id}, desk.editor()); });
    } else if (roll < 79) {
        act(desk, u"undoes"_s, [&] { return desk.writer().undo(); });
    } else if (roll < 83) {
        act(desk, u"redoes"_s, [&] { return desk.writer().redo(); });
    } else if (roll < 90 && m_plot.hasForms) {
        m_dice.oneIn(2) ? openForm(desk) : saveForm(desk);
    } else {
        const std::vector<Conflict> open = desk.conflicts();
        open.empty() ? edit(desk) : resolve(desk, open[size_t(m_dice.roll(int(open.size())))]);
    }
}

} // namespace fourthp::test

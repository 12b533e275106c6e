// SPDX-License-Identifier: GPL-3.0-or-later
// The walk of exits_test.cpp through what is handed on one by one: conflicts, meetings, files, pushes,
// questions to the web.
#include "core/curation/follow_up.h"
#include "core/curation/meeting_text.h"
#include "core/model/own_members.h"
#include "core/store/conflict_export.h"
#include "core/store/contribute.h"
#include "core/store/file_references.h"
#include "core/sync/link_plan.h"
#include "core/sync/sync_session.h"
#include "tests/unit/exchange/sharing/marked_office.h"
#include "tests/unit/sync/fake_hub.h"

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

QString plain(const char *, const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

TEST_CASE("No conflict that is saved as a file lets out what docs/sharing.md keeps here", "[exchange]")
{
    MarkedOffice office;
    const PersonalDataIn personal = GENERATE(PersonalDataIn::LeftOut, PersonalDataIn::Included);
    const QString ending = GENERATE(as<QString>(), u"txt"_s, u"json"_s);
    QDir(office.there.folder.path()).mkpath(u"out"_s);
    const Labels labels(office.there.vocabularies, {u"en"_s});
    int number = 0;
    for (const StoredRecord &record : office.all()) {
        Conflict conflict {.id = record.id, .channel = u"hub"_s, .kind = u"fields"_s};
        conflict.fields = {u"title"_s, u"focal_point"_s};
        conflict.base = conflict.mine = conflict.hub = record.shown();
        const QString path = office.path(u"out/%1.%2"_s.arg(++number).arg(ending));
        const auto saved = exportConflict(conflict, path, personal, labels, plain, office.today());
        const bool stays
            = record.shown().toJson().contains("zqred") || record.shown().toJson().contains("zqodd");
        CHECK(saved.has_value() == !stays);
        CHECK((saved || saved.error().kind == ErrorKind::Unsupported));
    }

    const QString text = textOf(office.path(u"out"_s));
    checkNever(text);
    checkAmber(text, true);
    CHECK(text.contains(u"zqgreen"_s));
    CHECK(text.contains(u"Zqperson"_s) == (personal == PersonalDataIn::Included));
}

TEST_CASE("No summary of a meeting and no list of what follows lets out what docs/sharing.md keeps here",
    "[exchange]")
{
    MarkedOffice office;
    const Labels labels(office.there.vocabularies, {u"en"_s});
    QString text;
    for (const StoredRecord &record : office.all()) {
        if (record.id.typeCode() == u"event"_s) {
            text += meetingText(office.there.connection(), record.id, office.today(), labels, plain)
                        .value_or(QString());
        }
    }
    checkNever(text);
    checkAmber(text, true);
    CHECK(text.contains(u"zqgreen to do"_s));
    CHECK(text.contains(u"For a house"_s));
    CHECK_FALSE(text.contains(u"Zqhidden"_s));

    const auto follow = followUps(office.there.connection(), office.today());
    REQUIRE(follow);
    QStringList leaving;
    for (const FollowUp &one : *follow) {
        leaving += one.mayLeave ? QStringList(one.text + one.owner) : QStringList();
    }
    leaving.sort();
    CHECK(leaving
        == QStringList {u"zqamber to do"_s, u"zqclear to do"_s, u"zqgreen to do"_s, u"zqstrict to do"_s});
}

TEST_CASE("No file leaves but with a record that docs/sharing.md lets go", "[exchange]")
{
    MarkedOffice office;
    for (size_t n = 0; n < kMarkings.size(); ++n) {
        const QString sha256(64, QChar(ushort('a' + n)));
        QJsonObject record = hubRecord(int(400 + 4 * n));
        record.insert(u"tlp"_s, kMarkings[n].tlp);
        record.insert(u"files"_s, QJsonArray {attachedFileJson({u"f1"_s, u"a.pdf"_s, sha256, {}, 1})});
        office.receive({hubRow(record)});
        CAPTURE(kMarkings[n].tlp);
        CHECK(mayFileLeave(office.there.connection(), sha256, office.today()).value() == (n < 4));
    }
}

TEST_CASE("No push lets out what docs/sharing.md keeps here", "[exchange]")
{
    MarkedOffice office;
    Library &library = *office.there.library;
    const Editor me {u"me"_s, {}};
    RecordWriter writer(library);
    for (const Marking &marking : kMarkings) {
        const auto made = writer.create(RecordType::Resource,
            {{u"title"_s, QJsonObject {{u"en"_s, QString(marking.word + u" new")}}},
                {u"tlp"_s, u"TLP:GREEN"_s}, {u"local_notes"_s, u"zqmine"_s}},
            me);
        REQUIRE(made);
        REQUIRE(contribute(library, {made->id}, u"hub"_s, me));
        // As a hub or an older program may have left it: no rule of ours was asked.
        Document marked = made->shown;
        marked.set(u"tlp"_s, marking.tlp);
        REQUIRE(office.there.connection().run(
            u"UPDATE mirror SET local = ? WHERE id = ?"_s, {sharedPart(marked).toJson(), made->id.value}));
    }
    const QString asked = office.redId();
    REQUIRE(writer.edit({{asked}}, {{u"acronym"_s, u"zqred"_s}}, me));
    FakeHub hub;
    hub.named = HubIdentity {kHubId, 1};
    SyncStore store(library, u"hub"_s);
    const SyncReport report = SyncSession(hub, store, u"https://hub.example/db"_s, {}, {}, {}, {}).run();

    REQUIRE(report.state == SyncState::Done);
    QString text;
    for (const auto &[id, entry] : hub.state.entries) {
        text += QString::fromUtf8(Document(entry.body).toJson());
    }
    checkNever(text);
    checkAmber(text, true);
    CHECK(text.contains(u"zqgreen new"_s));
    CHECK(text.contains(u"zqclear new"_s));
}

TEST_CASE("The web is never asked about what docs/sharing.md keeps here", "[exchange]")
{
    MarkedOffice office;
    for (size_t n = 0; n < kMarkings.size(); ++n) {
        QJsonObject record = hubRecord(int(402 + 4 * n));
        record.insert(u"tlp"_s, kMarkings[n].tlp);
        record.insert(u"url"_s, QString(u"https://example.org/"_s + kMarkings[n].word));
        office.receive({hubRow(record)});
    }

    const auto plan = planLinkCheck(*office.there.library, {}, {}, {});

    REQUIRE(plan);
    const QString named = plan->named.join(u' ');
    checkNever(named);
    checkAmber(named, true);
    CHECK(plan->heldBack == 2);
}

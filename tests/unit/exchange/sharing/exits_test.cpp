// SPDX-License-Identifier: GPL-3.0-or-later
// One walk through every way out of the core that docs/sharing.md names, with marked words in the records,
// which are then looked for in whatever was written. Rows on the clipboard have their own test beside the
// window.
#include "core/curation/follow_up.h"
#include "core/curation/meeting_text.h"
#include "core/exchange/export_run.h"
#include "core/model/own_members.h"
#include "core/publish/chosen_cases.h"
#include "core/publish/compendium.h"
#include "core/publish/publish_run.h"
#include "core/store/conflict_export.h"
#include "core/store/contribute.h"
#include "core/store/file_references.h"
#include "core/store/record_reader.h"
#include "core/store/record_writer.h"
#include "core/sync/link_plan.h"
#include "core/sync/sync_session.h"
#include "tests/unit/exchange/sharing/text_of.h"
#include "tests/unit/sync/bundle/bundle_fixture.h"
#include "tests/unit/sync/fake_hub.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

struct Marking
{
    QString tlp;
    QString word; ///< In the title of each record that bears it.
};
const std::vector<Marking> kMarkings {{u"TLP:CLEAR"_s, u"zqclear"_s}, {u"TLP:GREEN"_s, u"zqgreen"_s},
    {u"TLP:AMBER"_s, u"zqamber"_s}, {u"TLP:AMBER+STRICT"_s, u"zqstrict"_s}, {u"TLP:RED"_s, u"zqred"_s},
    {u"TLP:PURPLE"_s, u"zqodd"_s}};
const QString kGroup = u"Casework group"_s;

/// Words that no exit may ever let out.
const QStringList kNever {u"zqred"_s, u"zqodd"_s, u"zqended"_s, u"zqmine"_s, u"Zqghost"_s};

/// A library with records of a hub in every marking and of every kind that a way out treats on its own.
class MarkedOffice : public Office
{
public:
    MarkedOffice()
    {
        for (const Marking &marking : kMarkings) {
            for (int n = 0; n < 4; ++n) { // Every type that `hubRecord` makes.
                add(hubRecord(next()), marking.tlp, marking.word, {{u"start"_s, u"2026-12-01"_s}});
            }
        }
        const QString red = add(stakeholder(), u"TLP:RED"_s, u"zqred house"_s, {});
        add(stakeholder(), u"TLP:GREEN"_s, u"zqgreen desk"_s, {{u"focal_point"_s, person(u"Zqperson Fine"_s, u"2026-01-10"_s)}});
        add(stakeholder(), u"TLP:GREEN"_s, u"zqgreen desk"_s, {{u"focal_point"_s, person(u"Zqghost Gone"_s, u"2019-01-10"_s)}});
        addStory(u"zqstory"_s, u"2026-01-10"_s);
        addStory(u"zqended"_s, u"2019-01-10"_s);
        const QJsonObject partner {{u"id"_s, u"p1"_s}, {u"stakeholder"_s, red}, {u"name"_s, u"Zqhidden house"_s},
            {u"side"_s, u"private"_s}};
        const QJsonObject link {{u"id"_s, u"l1"_s}, {u"rel"_s, u"part_of"_s}, {u"to"_s, red}};
        m_case = add(hubRecord(1), u"TLP:GREEN"_s, u"zqgreen case"_s,
            {{u"partners"_s, QJsonArray {partner}}, {u"links"_s, QJsonArray {link}}});
        m_red = red;
        for (const Marking &marking : kMarkings) {
            addMeeting(marking, red);
        }
        for (const StoredRecord &record : all()) {
            REQUIRE(RecordWriter(*there.library).edit(record.id, {{u"local_notes"_s, u"zqmine"_s}}, {u"t"_s, {}}));
        }
    }

    std::vector<qint64> docids()
    {
        const auto found = there.connection().all(
            u"SELECT docid FROM record ORDER BY docid"_s, {}, [](const Row &row) { return row.integer(0); });
        REQUIRE(found);
        return *found;
    }
    const QString &redId() const { return m_red; }
    QDate today() const { return there.clock.nowUtc().date(); }
    std::vector<StoredRecord> all()
    {
        std::vector<StoredRecord> records;
        REQUIRE(forEachRecord(
            there.connection(), Layer::Shown, RecordType::Unknown, [&records](const StoredRecord &one) {
                if (one.visible && one.state != u"read_only_newer"_s) {
                    records.push_back(one);
                }
                return true;
            }));
        return records;
    }

private:
    int next() { return m_next++; }
    QJsonObject stakeholder()
    {
        while (m_next % 4 != 0) {
            ++m_next;
        }
        return hubRecord(next());
    }
    static QJsonObject person(const QString &name, const QString &given)
    {
        return {{u"role"_s, u"Desk"_s}, {u"person"_s, name}, {u"consent"_s, QJsonObject {{u"given_on"_s, given}}}};
    }
    /// A meeting with a recommendation of its own, and one for a house that stays.
    void addMeeting(const Marking &marking, const QString &red)
    {
        while (m_next % 4 != 3) {
            ++m_next;
        }
        const auto recommendation = [](const QString &id, const QString &text, const QJsonObject &more) {
            QJsonObject item {{u"id"_s, id}, {u"text"_s, text}};
            for (auto it = more.begin(); it != more.end(); ++it) {
                item.insert(it.key(), it.value());
            }
            return item;
        };
        const QJsonArray all {recommendation(u"r1"_s, marking.word + u" to do"_s, {}),
            recommendation(
                u"r2"_s, u"For a house"_s, {{u"stakeholder"_s, red}, {u"owner"_s, u"Zqhidden house"_s}})};
        add(hubRecord(next()), marking.tlp, marking.word,
            {{u"outputs"_s, QJsonObject {{u"recommendations"_s, all}}}});
    }
    void addStory(const QString &word, const QString &given)
    {
        QJsonObject record = hubRecord(next());
        record.insert(u"_id"_s, QString(u"story:"_s + word));
        record.insert(u"type"_s, u"story"_s);
        add(record, u"TLP:GREEN"_s, word,
            {{u"consent"_s, QJsonObject {{u"status"_s, u"given"_s}, {u"given_on"_s, given}}}});
    }
    QString add(QJsonObject record, const QString &tlp, const QString &word, const QJsonObject &more)
    {
        record.insert(u"tlp"_s, tlp);
        record.insert(u"title"_s, QJsonObject {{u"en"_s, word}});
        record.insert(u"review_state"_s, u"published"_s);
        for (auto it = more.begin(); it != more.end(); ++it) {
            record.insert(it.key(), it.value());
        }
        receive({hubRow(record)});
        return record.value(u"_id"_s).toString();
    }
    int m_next = 100;
    QString m_case;
    QString m_red;
};

void checkNever(const QString &text)
{
    for (const QString &word : kNever) {
        CAPTURE(word);
        CHECK_FALSE(text.contains(word, Qt::CaseInsensitive));
    }
}

void checkAmber(const QString &text, bool mayLeave)
{
    CHECK(text.contains(u"zqamber"_s) == mayLeave);
    CHECK(text.contains(u"zqstrict"_s) == mayLeave);
}

} // namespace

TEST_CASE("No export of any format lets out what docs/sharing.md keeps here", "[exchange]")
{
    MarkedOffice office;
    const FormatFacts &facts = exportFormats()[size_t(GENERATE(range(0, 11)))];
    const QString redaction = GENERATE(as<QString>(), u"public"_s, u"partners"_s, u"initials"_s, u"everything"_s);
    const bool isForGroup = GENERATE(false, true);
    CAPTURE(facts.code.data(), redaction, isForGroup);
    ExportOptions options;
    options.format = facts.format;
    options.redaction = *redactionFromCode(redaction);
    options.recipients = isForGroup ? kGroup : QString();
    options.columns = {u"title"_s, u"partners"_s, u"partners.name"_s, u"links"_s, u"focal_point"_s,
        u"focal_point.person"_s, u"tlp"_s};
    QDir(office.there.folder.path()).mkpath(u"out"_s);
    const ExportOrder order {office.docids(), options, office.path(u"out/file"_s), {.relations = true, .about = true, .scope = {}}, u"t"_s};

    const auto report = exportRecords(*office.there.library, order, Labels(office.there.vocabularies, {u"en"_s}), {});

    REQUIRE(report);
    const QString text = textOf(office.path(u"out"_s));
    checkNever(text);
    checkAmber(text, isForGroup);
    CHECK(text.contains(u"zqgreen"_s));
    CHECK(text.contains(u"zqclear"_s));
    CHECK_FALSE(text.contains(u"Zqhidden"_s));
    CHECK_FALSE(text.contains(office.redId()));
    const bool holdsPersons = facts.isTable || facts.format == ExportFormat::Ndjson;
    CHECK(text.contains(u"Zqperson"_s) == (holdsPersons && redaction == u"everything"_s));
    CHECK(text.contains(u"Z. F."_s) == (holdsPersons && redaction == u"initials"_s));
}

TEST_CASE("No publication lets out what docs/sharing.md keeps here", "[exchange]")
{
    MarkedOffice office;
    const PublishFormat format
        = GENERATE(PublishFormat::Html, PublishFormat::Markdown, PublishFormat::Odt, PublishFormat::Docx);
    const bool isForGroup = GENERATE(false, true);
    const auto word = [](const QString &, const char *, const char *text) { return QString::fromUtf8(text); };
    const QString group = isForGroup ? kGroup : QString();

    const auto chosen = contentsOfChosen(*office.there.library, {.docids = office.docids(), .recipients = group}, word);
    REQUIRE(chosen);
    const auto book = compendiumOf(chosen->contents, {.recipients = group, .date = {2026, 11, 24}});
    REQUIRE(book);
    REQUIRE(writePublication(*office.there.library, *book, format, office.path(u"out"_s), Overwrite::Never));

    const QString text = textOf(office.path(u"out"_s));
    checkNever(text);
    checkAmber(text, isForGroup);
    CHECK(text.contains(u"zqgreen"_s));
    CHECK_FALSE(text.contains(u"Zqhidden"_s));
    CHECK_FALSE(text.contains(u"Zqperson"_s));
}

TEST_CASE("No bundle lets out what docs/sharing.md keeps here", "[exchange]")
{
    MarkedOffice office;
    const BundleKind kind = GENERATE(BundleKind::Rows, BundleKind::Contribution);
    const QString redaction = GENERATE(as<QString>(), u"public"_s, u"partners"_s, u"initials"_s, u"everything"_s);
    const bool withAmber = GENERATE(false, true);
    CAPTURE(int(kind), redaction, withAmber);
    BundleOrder order = office.order(u"bundle"_s);
    order.kind = kind;
    order.privacy = {.withAmber = withAmber, .redaction = *redactionFromCode(redaction)};
    REQUIRE(RecordWriter(*office.there.library).edit({hubRecord(100).value(u"_id"_s).toString()},
        {{u"summary"_s, QJsonObject {{u"en"_s, u"Changed here"_s}}}}, {u"t"_s, {}}));

    office.write(order);

    const QString text = textOf(office.path(u"bundle"_s));
    checkNever(text);
    if (kind == BundleKind::Rows) {
        checkAmber(text, withAmber);
        CHECK(text.contains(u"zqgreen"_s));
        CHECK(text.contains(u"Zqperson"_s) == (redaction == u"everything"_s));
        CHECK(text.contains(u"Z. F."_s) == (redaction == u"initials"_s));
    }
}

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

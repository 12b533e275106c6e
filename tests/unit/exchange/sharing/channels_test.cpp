// SPDX-License-Identifier: GPL-3.0-or-later
// Each way out of docs/sharing.md with stories whose consents name other channels: what leaves is what the
// channel of the way out covers, and what stays is counted.
#include "core/exchange/export_run.h"
#include "core/model/consent_withdrawal.h"
#include "core/publish/chosen_cases.h"
#include "core/publish/publish_format.h"
#include "core/store/conflict_export.h"
#include "core/store/contribute.h"
#include "core/store/file_references.h"
#include "core/store/outbox.h"
#include "core/store/proposals.h"
#include "core/store/record_reader.h"
#include "core/store/record_writer.h"
#include "core/sync/link_plan.h"
#include "tests/unit/exchange/sharing/text_of.h"
#include "tests/unit/sync/bundle/bundle_fixture.h"

#include <QJsonArray>

#include <algorithm>
#include <optional>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

const Editor kMe {u"me"_s, {}};

struct Told
{
    QString word;
    QStringList channels;
};
const std::vector<Told> kStories {{u"zqnone"_s, {}}, {u"zqlibrary"_s, {u"library"_s}},
    {u"zqprint"_s, {u"print"_s}}, {u"zqweb"_s, {u"web"_s}}, {u"zqtraining"_s, {u"training"_s}},
    {u"zqlink"_s, {u"link_only"_s}}, {u"zqboth"_s, {u"web"_s, u"print"_s}}};
const QString kLinkAlone = u"zqlink"_s; ///< Leaves by every way, as its link.

/// What a channel covers, written down once more and by hand.
QStringList coveredBy(ConsentChannel channel)
{
    switch (channel) {
    case ConsentChannel::Library:
        return {u"zqnone"_s, u"zqlibrary"_s};
    case ConsentChannel::Print:
        return {u"zqprint"_s, u"zqboth"_s};
    case ConsentChannel::Web:
        return {u"zqweb"_s, u"zqboth"_s};
    case ConsentChannel::Training:
        return {u"zqtraining"_s};
    case ConsentChannel::LinkOnly:
        return {};
    }
    Q_UNREACHABLE();
}

QString idOfStory(const QString &word)
{
    return u"story:"_s + word;
}

QJsonObject english(const QString &text)
{
    return {{u"en"_s, text}};
}

QJsonObject storyContent(const Told &told)
{
    return {{u"title"_s, english(told.word)}, {u"body"_s, english(told.word + u"body"_s)},
        {u"summary"_s, english(told.word + u"body in short"_s)},
        {u"link"_s, QString(u"https://example.org/"_s + told.word)},
        {u"sources"_s,
            QJsonArray {QJsonObject {{u"id"_s, u"s1"_s}, {u"title"_s, QString(told.word + u"source"_s)}}}},
        {u"consent"_s,
            QJsonObject {{u"status"_s, u"given"_s}, {u"given_on"_s, u"2026-01-10"_s},
                {u"channels"_s, QJsonArray::fromStringList(told.channels)}}}};
}

/// Of a hub: a story for each consent, a resource that links to them all, and a person named for print alone.
class ChannelOffice : public Office
{
public:
    ChannelOffice()
    {
        QJsonArray links;
        for (const Told &told : kStories) {
            QJsonObject record = mergePatch(hubRecord(2), storyContent(told)).toObject();
            record.insert(u"_id"_s, idOfStory(told.word));
            record.insert(u"type"_s, u"story"_s);
            receive({hubRow(record)});
            links.append(QJsonObject {
                {u"id"_s, told.word}, {u"rel"_s, u"documents"_s}, {u"to"_s, idOfStory(told.word)}});
        }
        QJsonObject naming = hubRecord(6);
        naming.insert(u"links"_s, links);
        receive({hubRow(naming)});
        QJsonObject house = hubRecord(4);
        house.insert(u"focal_point"_s,
            QJsonObject {{u"role"_s, u"Desk"_s}, {u"person"_s, u"Zqperson"_s},
                {u"consent"_s,
                    QJsonObject {
                        {u"given_on"_s, u"2026-01-10"_s}, {u"channels"_s, QJsonArray {u"print"_s}}}}});
        receive({hubRow(house)});
    }

    std::vector<qint64> docids()
    {
        const auto found = there.connection().all(
            u"SELECT docid FROM record ORDER BY docid"_s, {}, [](const Row &row) { return row.integer(0); });
        REQUIRE(found);
        return *found;
    }
    QDate today() const { return there.clock.nowUtc().date(); }
};

/// The stories of which the text holds this.
QStringList storiesIn(const QString &text, const QString &ending)
{
    QStringList words;
    for (const Told &told : kStories) {
        if (text.contains(told.word + ending)) {
            words.append(told.word);
        }
    }
    return words;
}

QStringList inOrder(QStringList words, const QStringList &more = {})
{
    words += more;
    QStringList ordered;
    for (const Told &told : kStories) {
        ordered += words.contains(told.word) ? QStringList(told.word) : QStringList();
    }
    return ordered;
}

struct ExportWay
{
    ExportFormat format;
    ConsentChannel channel;
    std::optional<ConsentChannel> madeFor {};
};

} // namespace

TEST_CASE("An export holds the stories that agreed to its channel, and counts the others", "[exchange]")
{
    using enum ConsentChannel;
    const ExportWay way = GENERATE(ExportWay {ExportFormat::Csv, Library},
        ExportWay {ExportFormat::Tsv, Library}, ExportWay {ExportFormat::Xlsx, Library},
        ExportWay {ExportFormat::Ods, Library}, ExportWay {ExportFormat::Ndjson, Library},
        ExportWay {ExportFormat::JsonLd, Web}, ExportWay {ExportFormat::Ris, Print},
        ExportWay {ExportFormat::Bibtex, Print}, ExportWay {ExportFormat::CslJson, Print},
        ExportWay {ExportFormat::Vcard, Library}, ExportWay {ExportFormat::ICalendar, Library},
        ExportWay {ExportFormat::Csv, Print, Print}, ExportWay {ExportFormat::Ndjson, Training, Training},
        ExportWay {ExportFormat::Ndjson, LinkOnly, LinkOnly},
        ExportWay {ExportFormat::JsonLd, Library, Library});
    const FormatFacts &facts = factsOf(way.format);
    CAPTURE(facts.code.data(), consentChannelCode(way.channel).data());
    ChannelOffice office;
    ExportOptions options;
    options.format = way.format;
    options.madeFor = way.madeFor;
    options.withSources = facts.isReferences;
    options.redaction = *redactionFromCode(u"everything");
    options.columns
        = {u"title"_s, u"summary"_s, u"body"_s, u"links"_s, u"sources.title"_s, u"focal_point.person"_s};
    QDir(office.there.folder.path()).mkpath(u"out"_s);
    const ExportOrder order {office.docids(), options, office.path(u"out/file"_s),
        {.relations = facts.isTable, .about = true, .scope = {}}, u"t"_s};

    const auto report
        = exportRecords(*office.there.library, order, Labels(office.there.vocabularies, {u"en"_s}), {});

    REQUIRE(report);
    const QString text = textOf(office.path(u"out"_s));
    const QStringList whole = facts.types.empty() ? coveredBy(way.channel) : QStringList();
    CHECK(storiesIn(text, u"body"_s) == inOrder(whole));
    CHECK(report->heldBack.otherChannels == qint64(kStories.size()) - 1 - coveredBy(way.channel).size());
    CHECK(report->heldBack.withoutConsent == 0);
    if (facts.types.empty()) {
        CHECK(storiesIn(text, {})
            == inOrder(whole, {kLinkAlone})); // Named by links and by the file of relations too.
    }
    if (facts.isReferences) {
        CHECK(storiesIn(text, u"source"_s) == inOrder(coveredBy(way.channel), {kLinkAlone}));
    }
    const bool holdsPersons = facts.isTable || facts.format == ExportFormat::Ndjson;
    CHECK(text.contains(u"Zqperson"_s) == (holdsPersons && way.channel == Print));
}

TEST_CASE("A publication prints no stories, on paper as on the web", "[exchange]")
{
    CHECK(channelOf(PublishFormat::Html) == ConsentChannel::Web);
    CHECK(channelOf(PublishFormat::Pdf) == ConsentChannel::Print);
    ChannelOffice office;
    const auto word = [](const QString &, const char *, const char *text) { return QString::fromUtf8(text); };

    const auto chosen = contentsOfChosen(
        *office.there.library, {.docids = office.docids(), .channel = channelOf(PublishFormat::Html)}, word);

    REQUIRE(chosen);
    CHECK(chosen->contents.cases.empty());
}

TEST_CASE("A bundle and a proposal hold the stories that agreed to the library", "[exchange]")
{
    ChannelOffice office;
    BundleOrder order = office.order(u"bundle"_s);
    order.kind = GENERATE(BundleKind::Rows, BundleKind::Contribution);
    for (const Told &told : kStories) {
        REQUIRE(RecordWriter(*office.there.library)
                    .edit({idOfStory(told.word)}, {{u"tags"_s, QJsonArray {u"new"_s}}}, kMe));
    }

    const BundleWritten written = office.write(order);

    const QString text = textOf(office.path(u"bundle"_s));
    CHECK(storiesIn(text, u"body"_s) == inOrder(coveredBy(ConsentChannel::Library)));
    CHECK(text.contains(kLinkAlone));
    CHECK(written.heldBack == 4);
    CHECK(written.withoutConsent == 4);
    CHECK_FALSE(text.contains(u"Zqperson"_s));
}

TEST_CASE(
    "A hub is given the stories that agreed to the library, and a changed mind keeps one here", "[exchange]")
{
    ChannelOffice office;
    Library &library = *office.there.library;
    RecordWriter writer(library);
    RecordId last;
    for (const Told &told : kStories) {
        CAPTURE(told.word);
        const auto made = writer.create(RecordType::Story, storyContent(told), kMe);
        REQUIRE(made);
        const auto given = contribute(library, {made->id}, u"hub"_s, kMe);
        CHECK(given.has_value() == coveredBy(ConsentChannel::Library).contains(told.word));
        if (!given) {
            CHECK(given.error().subject == u"consent"_s);
        } else {
            last = made->id;
        }
    }
    const auto reasonOf = [&](const RecordId &id) {
        const auto rows = outboxRows(office.there.connection());
        REQUIRE(rows);
        const auto found
            = std::find_if(rows->begin(), rows->end(), [&id](const OutboxRow &row) { return row.id == id; });
        REQUIRE(found != rows->end());
        return found->reason;
    };
    REQUIRE(reasonOf(last).isEmpty());

    REQUIRE(
        writer.edit({last}, {{u"consent"_s, QJsonObject {{u"channels"_s, QJsonArray {u"print"_s}}}}}, kMe));
    CHECK(reasonOf(last) == u"consent"_s);
    REQUIRE(writer.edit({{idOfStory(u"zqlibrary"_s)}},
        {{u"consent"_s, QJsonObject {{u"channels"_s, QJsonArray {u"print"_s}}}}}, kMe));
    CHECK(reasonOf({idOfStory(u"zqlibrary"_s)}).isEmpty()); // The hub has it, and has to hear of it.
}

TEST_CASE(
    "New words of a story that the hub has as a link wait, and go once they are agreed to", "[exchange]")
{
    ChannelOffice office;
    Library &library = *office.there.library;
    RecordWriter writer(library);
    const RecordId id {idOfStory(kLinkAlone)};
    const auto row = [&] {
        const auto rows = outboxRows(office.there.connection());
        REQUIRE(rows);
        const auto found
            = std::find_if(rows->begin(), rows->end(), [&id](const OutboxRow &one) { return one.id == id; });
        REQUIRE(found != rows->end());
        return *found;
    };
    REQUIRE(writer.edit(id, {{u"body"_s, english(u"zqtyped"_s)}}, kMe));
    CHECK(row().reason == u"consent"_s);

    REQUIRE(writer.edit(id, {{u"title"_s, english(u"zqtitle"_s)}}, kMe));
    CHECK(row().state == OutboxState::Queued);
    CHECK(row().document.toJson().contains("zqtitle"));
    CHECK_FALSE(row().document.toJson().contains("zqtyped"));
    Document taken = row().document;
    taken.set(u"_rev"_s, u"2-b"_s);
    {
        auto session = library.write();
        REQUIRE(session);
        REQUIRE(acknowledge(*session, library, {.channel = u"hub"_s, .document = taken}));
        REQUIRE(session->commit());
    }
    CHECK(row().reason == u"consent"_s); // The words are still here, and still wait.
    CHECK(row().document.toJson().contains("zqlinkbody"));

    REQUIRE(writer.edit(id, {{u"consent"_s, QJsonObject {{u"channels"_s, QJsonArray {u"library"_s}}}}}, kMe));
    CHECK(row().state == OutboxState::Queued);
    CHECK(row().document.toJson().contains("zqtyped"));
}

TEST_CASE("A consent that is taken back waits for nothing that was typed beside it, and stays taken back",
    "[exchange]")
{
    ChannelOffice office;
    Library &library = *office.there.library;
    RecordWriter writer(library);
    const RecordId id {idOfStory(u"zqlibrary"_s)};
    // Red, and with words that no hub may have.
    REQUIRE(writer.edit(id, {{u"body"_s, english(u"zqtyped"_s)}, {u"tlp"_s, u"TLP:RED"_s}}, kMe));
    const auto shown = readRecord(office.there.connection(), id);
    REQUIRE(shown);
    const auto withdrawn = withConsentWithdrawn((*shown)->shown(), office.today());
    REQUIRE(withdrawn);
    REQUIRE(writer.edit(id, EditedRecord {(*shown)->shown(), *withdrawn}, kMe));

    const auto rows = outboxRows(office.there.connection());
    REQUIRE(rows);
    REQUIRE(rows->size() == 1);
    CHECK(rows->front().state == OutboxState::Queued);
    CHECK(rows->front().document.value(u"consent.withdrawn_on") == office.today().toString(Qt::ISODate));
    CHECK_FALSE(rows->front().document.toJson().contains("zqtyped"));
    CHECK_FALSE(rows->front().document.toJson().contains("RED"));
    // Nor for how the hub marks it by now.
    Connection &connection = office.there.connection();
    REQUIRE(connection.run(
        u"UPDATE mirror SET base = CAST(json_set(CAST(base AS TEXT), '$.tlp', 'TLP:RED') AS BLOB) WHERE id = ?"_s,
        {id.value}));
    REQUIRE(refreshOutbox(connection, library, u"hub"_s));
    CHECK(outboxRows(connection)->front().state == OutboxState::Queued);
    Document taken = rows->front().document;
    taken.set(u"_rev"_s, u"2-b"_s);
    {
        auto session = library.write();
        REQUIRE(session);
        REQUIRE(acknowledge(*session, library, {.channel = u"hub"_s, .document = taken}));
        REQUIRE(session->commit());
    }
    CHECK_FALSE(writer.undo()); // Nobody tells the hub that it was given.
}

TEST_CASE("A proposal waits once the consent to the record itself is taken back", "[exchange]")
{
    ChannelOffice office;
    Library &library = *office.there.library;
    Connection &connection = office.there.connection();
    RecordWriter writer(library);
    const RecordId id {idOfStory(u"zqlibrary"_s)};
    REQUIRE(writer.edit(id, {{u"body"_s, english(u"zqtyped"_s)}}, kMe));
    REQUIRE(connection.run(u"UPDATE outbox SET state = 'rejected', reason = 'refused'"_s));
    const auto proposed = propose(library, id, u"Please"_s, kMe);
    REQUIRE(proposed);
    const auto reason = [&] {
        REQUIRE(refreshOutbox(connection, library, u"hub"_s));
        return connection
            .one(u"SELECT coalesce(reason, '') FROM outbox WHERE id = ?"_s, {proposed->id.value},
                [](const Row &row) { return row.text(0); })
            ->value_or(u"not in the outbox"_s);
    };
    REQUIRE(reason().isEmpty());

    REQUIRE(writer.edit(id, {{u"consent"_s, QJsonObject {{u"channels"_s, QJsonArray {u"print"_s}}}}}, kMe));

    CHECK(reason() == u"consent"_s);

    REQUIRE(writer.remove(id, kMe, {u"consent"_s, {}}));
    CHECK(reason() == u"consent"_s);
}

TEST_CASE("A proposal that names a person waits once that one took the consent back", "[exchange]")
{
    ChannelOffice office;
    Library &library = *office.there.library;
    Connection &connection = office.there.connection();
    RecordWriter writer(library);
    const QJsonObject agreed {{u"given_on"_s, u"2026-01-10"_s}, {u"channels"_s, QJsonArray {u"library"_s}}};
    const auto made = writer.create(RecordType::Stakeholder,
        {{u"title"_s, english(u"House"_s)}, {u"org_type"_s, u"ngo"_s}, {u"scope"_s, u"national"_s},
            {u"focal_point"_s, QJsonObject {{u"person"_s, u"Zqother"_s}, {u"consent"_s, agreed}}}},
        kMe);
    REQUIRE(made);
    REQUIRE(contribute(library, {made->id}, u"hub"_s, kMe));
    REQUIRE(connection.run(u"UPDATE outbox SET state = 'rejected', reason = 'refused'"_s));
    const auto proposed = propose(library, made->id, {}, kMe);
    REQUIRE(proposed);
    const auto shown = readRecord(connection, made->id);
    REQUIRE(shown);
    REQUIRE(writer.edit(made->id,
        EditedRecord {(*shown)->shown(), *withConsentWithdrawn((*shown)->shown(), office.today())}, kMe));
    REQUIRE(refreshOutbox(connection, library, u"hub"_s));

    const auto reason = connection.one(u"SELECT reason FROM outbox WHERE id = ?"_s, {proposed->id.value},
        [](const Row &row) { return row.text(0); });

    REQUIRE(reason);
    CHECK(reason->value_or(QString()) == u"consent"_s);
}

TEST_CASE("A person who agreed to print alone is given to no hub", "[exchange]")
{
    ChannelOffice office;
    Library &library = *office.there.library;
    const auto made = RecordWriter(library).create(RecordType::Stakeholder,
        {{u"title"_s, english(u"House"_s)}, {u"org_type"_s, u"ngo"_s}, {u"scope"_s, u"national"_s},
            {u"focal_point"_s,
                QJsonObject {{u"person"_s, u"Zqother"_s},
                    {u"consent"_s,
                        QJsonObject {
                            {u"given_on"_s, u"2026-01-10"_s}, {u"channels"_s, QJsonArray {u"print"_s}}}}}}},
        kMe);
    REQUIRE(made);

    CHECK(contribute(library, {made->id}, u"hub"_s, kMe).error().subject == u"consent"_s);
    REQUIRE(RecordWriter(library).edit(made->id,
        {{u"focal_point"_s,
            QJsonObject {{u"consent"_s, QJsonObject {{u"channels"_s, QJsonArray {u"library"_s}}}}}}},
        kMe));
    CHECK(contribute(library, {made->id}, u"hub"_s, kMe));
}

TEST_CASE("A proposal waits where the story in it agreed to less", "[exchange]")
{
    ChannelOffice office;
    Library &library = *office.there.library;
    Connection &connection = office.there.connection();
    const auto made
        = RecordWriter(library).create(RecordType::Story, storyContent({u"zqmine"_s, {u"library"_s}}), kMe);
    REQUIRE(made);
    REQUIRE(contribute(library, {made->id}, u"hub"_s, kMe));
    REQUIRE(connection.run(u"UPDATE outbox SET state = 'rejected', reason = 'refused'"_s));
    const auto proposed = propose(library, made->id, {}, kMe);
    REQUIRE(proposed);
    const auto reason = [&] {
        return connection
            .one(u"SELECT coalesce(reason, '') FROM outbox WHERE id = ?"_s, {proposed->id.value},
                [](const Row &row) { return row.text(0); })
            ->value_or(u"not in the outbox"_s);
    };
    REQUIRE(reason().isEmpty());

    REQUIRE(connection.run(
        u"UPDATE mirror SET local = CAST(replace(CAST(local AS TEXT), '\"library\"', '\"print\"') AS BLOB)"
        " WHERE id = ?"_s,
        {proposed->id.value}));
    REQUIRE(refreshOutbox(connection, library, u"hub"_s, proposed->id));

    CHECK(reason() == u"consent"_s);
}

TEST_CASE("Files and conflicts leave with the stories that agreed to the library", "[exchange]")
{
    ChannelOffice office;
    RecordWriter writer(*office.there.library);
    const bool agreed = GENERATE(true, false);
    const QString sha256(64, u'a');
    const auto story = writer.create(RecordType::Story,
        mergePatch(storyContent({u"zqtold"_s, {agreed ? u"library"_s : u"web"_s}}),
            QJsonObject {{u"files"_s, QJsonArray {attachedFileJson({u"f1"_s, u"a.pdf"_s, sha256, {}, 1})}}})
            .toObject(),
        kMe);
    REQUIRE(story);
    CHECK(mayFileLeave(office.there.connection(), sha256, office.today()).value() == agreed);

    Conflict conflict {.id = story->id, .channel = u"hub"_s, .kind = u"fields"_s, .fields = {u"body"_s}};
    conflict.mine = story->shown;
    const QString path = office.path(u"conflict.txt"_s);
    const auto saved = exportConflict(
        conflict, path, PersonalDataIn::Included, Labels(office.there.vocabularies, {u"en"_s}),
        [](const char *, const char *text) { return QString::fromUtf8(text); }, office.today());
    CHECK(saved.has_value() == agreed);
    CHECK(QFileInfo::exists(path) == agreed);
}

TEST_CASE("The web is asked for the link of each story that agreed to any channel", "[exchange]")
{
    ChannelOffice office;
    QJsonObject closed = mergePatch(hubRecord(2), storyContent({u"zqclosed"_s, {u"radio"_s}})).toObject();
    closed.insert(u"_id"_s, idOfStory(u"zqclosed"_s));
    closed.insert(u"type"_s, u"story"_s);
    office.receive({hubRow(closed)});

    const auto plan = planLinkCheck(*office.there.library, {}, {}, {});

    REQUIRE(plan);
    CHECK(storiesIn(plan->named.join(u' '), {}).size() == qsizetype(kStories.size()));
    CHECK_FALSE(plan->named.contains(u"https://example.org/zqclosed"_s));
    CHECK(plan->heldBack == 1);
}

TEST_CASE(
    "A story that agreed to less is proposed as its link, and not to be taken off the hub", "[exchange]")
{
    ChannelOffice office;
    const QJsonObject fewer {{u"consent"_s, QJsonObject {{u"channels"_s, QJsonArray {u"link_only"_s}}}}};
    REQUIRE(RecordWriter(*office.there.library).edit({idOfStory(u"zqlibrary"_s)}, fewer, kMe));
    BundleOrder order = office.order(u"bundle"_s);
    order.kind = BundleKind::Contribution;

    office.write(order);

    const QString text = textOf(office.path(u"bundle"_s));
    CHECK(text.contains(u"zqlibrary"_s));
    CHECK_FALSE(
        text.contains(u"zqlibrarybody"_s)); // Neither in what is proposed nor in what that began with.
}

TEST_CASE("What was agreed to less here leaves no fuller out of what the hub had before", "[exchange]")
{
    ChannelOffice office;
    const QJsonObject fewer {{u"consent"_s, QJsonObject {{u"channels"_s, QJsonArray {u"link_only"_s}}}}};
    REQUIRE(RecordWriter(*office.there.library).edit({idOfStory(u"zqlibrary"_s)}, fewer, kMe));

    office.write(u"bundle"_s);

    const QString text = textOf(office.path(u"bundle"_s));
    CHECK(text.contains(u"zqlibrary"_s));
    CHECK_FALSE(text.contains(u"zqlibrarybody"_s));
}

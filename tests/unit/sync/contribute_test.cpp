// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/contribute.h"

#include "core/store/journal.h"
#include "core/store/proposals.h"
#include "core/store/sample_library.h"
#include "tests/unit/sync/sync_bench.h"

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

const Editor kMe {u"me"_s, {}};
const RecordId kSamlit {u"case_study:case-samlit"_s};

struct Office
{
    FakeHub hub {2};
    SyncDesk desk {hub};
    Office() { REQUIRE(desk.sync().state == SyncState::Done); }
    Library &library() { return *desk.temp.library; }
    RecordId newRecord(const QJsonObject &more = {})
    {
        const QJsonObject content {{u"title"_s, QJsonObject {{u"en"_s, u"Ours"_s}}}};
        const auto made = RecordWriter(library()).create(
            RecordType::Stakeholder, mergePatch(content, more).toObject(), kMe);
        REQUIRE(made.has_value());
        return made->id;
    }
    QString channelOf(const RecordId &id) { return desk.record(id.value).channel; }
};

/// The author may propose, and change nothing.
std::optional<QString> refusalOfAuthor(const QJsonObject &document)
{
    const bool isAuthors
        = document.value("updated_by"_L1) == u"me"_s && document.value("type"_L1) != u"proposal"_s;
    return isAuthors ? std::optional(u"Your account may not change records."_s) : std::nullopt;
}

} // namespace

TEST_CASE(
    "A record of this computer goes to the hub that it is given to, as new, and keeps its history", "[sync]")
{
    Office office;
    const RecordId id = office.newRecord();
    office.desk.edit(id.value, {{u"local_notes"_s, u"mine alone"_s}});

    const auto given = contribute(office.library(), {id}, kChannel, kMe);
    REQUIRE(given.has_value());
    CHECK(office.channelOf(id) == kChannel);
    CHECK(office.desk.waiting(id.value).baseRev.isEmpty());
    CHECK(office.desk.sync().pushed == 1);

    CHECK(office.hub.state.entries.contains(id.value));
    CHECK_FALSE(office.hub.state.entries.at(id.value).body.contains("local_notes"_L1));
    CHECK(office.desk.record(id.value).shown().json().value("local_notes"_L1) == u"mine alone"_s);
    CHECK(office.desk.equalsHub());
    const auto history = Journal(office.desk.temp.connection()).historyOf(id);
    REQUIRE(history->size() == 3);
    CHECK(history->front().kind == u"contribute"_s);
    CHECK(history->front().fromChannel == u"local"_s);
}

TEST_CASE("A contribution can be undone and done again until it was sent, and not after", "[sync]")
{
    Office office;
    const RecordId id = office.newRecord();
    const Document before = office.desk.record(id.value).shown();
    REQUIRE(contribute(office.library(), {id}, kChannel, kMe));
    RecordWriter writer(office.library());

    REQUIRE(writer.undo());
    CHECK(office.channelOf(id) == u"local"_s);
    CHECK(office.desk.record(id.value).shown() == before);
    CHECK(office.desk.sync().pushed == 0);
    CHECK_FALSE(office.hub.state.entries.contains(id.value));
    REQUIRE(writer.redo());
    CHECK(office.desk.sync().pushed == 1);

    CHECK(office.desk.equalsHub());
    office.desk.edit(id.value, {{u"acronym"_s, u"A"_s}});
    REQUIRE(writer.undo());
    CHECK(office.channelOf(id) == kChannel);
    CHECK(office.desk.equalsHub());
}

TEST_CASE("A contribution whose answer was lost is one document on the hub", "[sync]")
{
    Office office;
    const RecordId id = office.newRecord();
    REQUIRE(contribute(office.library(), {id}, kChannel, kMe));
    office.hub.answersLost = 1;
    office.desk.tries = 1;
    CHECK(office.desk.sync().state == SyncState::Failed);
    office.desk.temp.reopen();
    CHECK(office.desk.sync().state == SyncState::Done);

    CHECK(office.hub.state.entries.at(id.value).body.value("_rev"_L1).toString().startsWith("1-"_L1));
    CHECK(office.hub.pushes.size() == 1);
    CHECK(office.desk.equalsHub());
}

TEST_CASE("A starter record is given as it is shown, and comes back whole when that is undone", "[sync]")
{
    const bool isEdited = GENERATE(false, true);
    Office office;
    REQUIRE(installSample(office.library()));
    if (isEdited) {
        office.desk.edit(kSamlit.value, {{u"acronym"_s, u"S"_s}});
    }
    const Document before = office.desk.record(kSamlit.value).shown();
    REQUIRE(contribute(office.library(), {kSamlit}, kChannel, kMe));
    CHECK(office.channelOf(kSamlit) == kChannel);
    CHECK_FALSE(office.desk.record(kSamlit.value).shown().isSample());

    RecordWriter writer(office.library());
    REQUIRE(writer.undo());
    CHECK(office.channelOf(kSamlit) == u"sample"_s);
    CHECK(office.desk.record(kSamlit.value).shown() == before);
    CHECK(office.desk.record(kSamlit.value).dirty == isEdited);
    REQUIRE(writer.redo());
    CHECK(office.desk.sync().pushed == 1);
    CHECK(office.hub.state.entries.contains(kSamlit.value));
    CHECK(office.channelOf(kSamlit) == kChannel);
    CHECK(office.desk.equalsHub());
    CHECK(office.desk.isSound());
}

TEST_CASE(
    "What must not leave, is not right or belongs to a hub already cannot be given, and then nothing is",
    "[sync]")
{
    Office office;
    const RecordId fine = office.newRecord();
    const RecordId red = office.newRecord({{u"tlp"_s, u"TLP:RED"_s}});
    const auto kindOf = [&](const std::vector<RecordId> &ids, const QString &channel) {
        const auto given = contribute(office.library(), ids, channel, kMe);
        return given ? std::optional<ErrorKind>() : std::optional(given.error().kind);
    };
    CHECK(kindOf({fine, red}, kChannel) == ErrorKind::InvalidInput);
    CHECK(office.channelOf(fine) == u"local"_s);
    CHECK(kindOf({{idOf(0)}}, kChannel) == ErrorKind::Conflict);
    CHECK(kindOf({fine}, u"elsewhere"_s) == ErrorKind::NotFound);
    CHECK(kindOf({{u"stakeholder:none"_s}}, kChannel) == ErrorKind::NotFound);
    REQUIRE(addChannel(
        office.library(), {.id = u"books"_s, .url = u"https://hub.example/books"_s, .isReadOnly = true}));
    CHECK(kindOf({fine}, u"books"_s) == ErrorKind::ReadOnly);
    CHECK(office.desk.number(u"SELECT count(*) FROM outbox"_s) == 0);
}

TEST_CASE("An orphan is given to its hub again as new, edited or not", "[sync]")
{
    const bool isEdited = GENERATE(false, true);
    Office office;
    REQUIRE(
        office.desk.temp.connection().run(u"UPDATE mirror SET state = 'orphan' WHERE id = ?"_s, {idOf(0)}));
    office.hub.state.entries.erase(idOf(0));
    if (isEdited) {
        office.desk.edit(idOf(0), {{u"acronym"_s, u"A"_s}});
        CHECK(office.desk.waiting(idOf(0)).reason == u"orphan"_s);
    }
    CHECK(office.desk.sync().pushed == 0);

    REQUIRE(contribute(office.library(), {{idOf(0)}}, kChannel, kMe));
    CHECK(office.desk.sync().pushed == 1);

    CHECK(office.hub.state.entries.contains(idOf(0)));
    CHECK(office.desk.equalsHub());
}

TEST_CASE("A rejected edit goes as a proposal, a curator takes it over, and all sides end equal", "[sync]")
{
    Office author;
    SyncDesk curator(author.hub);
    REQUIRE(curator.temp.connection().run(u"UPDATE channel SET account = 'curator-1'"_s));
    REQUIRE(curator.sync().state == SyncState::Done);
    author.hub.refuses = [](const QJsonObject &document) {
        const bool isCurators = document.value("updated_by"_L1) == u"curator-1"_s;
        const bool isProposal = document.value("type"_L1) == u"proposal"_s;
        return isCurators || isProposal ? std::nullopt
                                        : std::optional(u"Your account may not change records."_s);
    };
    author.desk.edit(idOf(0), {{u"acronym"_s, u"NEW"_s}, {u"local_notes"_s, u"mine alone"_s}});
    CHECK(propose(author.library(), {idOf(0)}, {}, kMe).error().kind == ErrorKind::NotFound);
    CHECK(author.desk.sync().pushed == 0);

    const auto proposed = propose(author.library(), {idOf(0)}, u"They use it now."_s, kMe);
    REQUIRE(proposed.has_value());
    CHECK(author.desk.waiting(idOf(0)).reason == QString(u"proposed "_s + proposed->id.value));
    CHECK(author.desk.sync().pushed == 1);
    CHECK(author.desk.sync().pushed == 0);
    const QJsonObject sent = author.hub.state.entries.at(proposed->id.value).body;
    CHECK_FALSE(sent.value("doc"_L1).toObject().contains("local_notes"_L1));

    REQUIRE(curator.sync().state == SyncState::Done);
    const auto open = openProposals(curator.temp.connection());
    REQUIRE(open->size() == 1);
    CHECK(open->front().message == u"They use it now."_s);
    curator.edit(idOf(0), {{u"website"_s, u"https://example.org"_s}}); // Something else meanwhile.

    SECTION("accepted")
    {
        REQUIRE(acceptProposal(*curator.temp.library, proposed->id, {u"curator-1"_s, {}}));
        CHECK(openProposals(curator.temp.connection())->empty());
        CHECK(curator.record(idOf(0)).shown().json().value("website"_L1) == u"https://example.org"_s);
        CHECK(curator.sync().pushed == 2);
        const QJsonObject record = author.hub.state.entries.at(idOf(0)).body;
        CHECK(record.value("acronym"_L1) == u"NEW"_s);
        CHECK(record.value("review"_L1).toObject().value("authors"_L1).toArray().contains(u"me"_s));
        CHECK(author.hub.state.entries.at(proposed->id.value).body.value("state"_L1) == u"accepted"_s);
        CHECK(author.desk.sync().conflicts == 0);
        CHECK(author.desk.equalsHub());
        CHECK(curator.equalsHub());
    }
    SECTION("with a move made up on its way, which nobody believes")
    {
        REQUIRE(curator.temp.connection().run(
            u"UPDATE mirror SET base = CAST(json_set(CAST(base AS TEXT), '$.doc.review_state', 'submitted', "
            u"'$.doc.review',"
            " json('{\"moves\":[{\"id\":\"m\",\"from\":\"draft\",\"to\":\"submitted\",\"by\":\"boss\"}]}')) AS BLOB) WHERE id = ?"_s,
            {proposed->id.value}));
        const ReviewState before = curator.record(idOf(0)).shown().reviewState();
        REQUIRE(acceptProposal(*curator.temp.library, proposed->id, {u"curator-1"_s, {}}));
        const Document record = curator.record(idOf(0)).shown();
        CHECK(record.json().value("acronym"_L1) == u"NEW"_s);
        CHECK(record.reviewState() == before);
        CHECK_FALSE(record.json().value("review"_L1).toObject().contains("moves"_L1));
    }
    SECTION("declined")
    {
        REQUIRE(declineProposal(*curator.temp.library, proposed->id, {u"curator-1"_s, {}}));
        CHECK(curator.sync().pushed == 2);
        CHECK(author.desk.sync().pushed == 0);
        CHECK(author.desk.waiting(idOf(0)).reason == QString(u"declined "_s + proposed->id.value));
        CHECK(author.desk.record(idOf(0)).shown().json().value("acronym"_L1) == u"NEW"_s);
    }
}

TEST_CASE("A proposal of a new record becomes one of the hub, and a proposal taken back is asked for no more",
    "[sync]")
{
    Office author;
    SyncDesk curator(author.hub);
    REQUIRE(curator.sync().state == SyncState::Done);
    author.hub.refuses = refusalOfAuthor;
    const RecordId id = author.newRecord();
    REQUIRE(contribute(author.library(), {id}, kChannel, kMe));
    CHECK(author.desk.sync().pushed == 0);
    REQUIRE(propose(author.library(), {id}, {}, kMe));
    REQUIRE(RecordWriter(author.library()).undo());
    CHECK(author.desk.number(u"SELECT count(*) FROM outbox"_s) == 1);
    CHECK(author.desk.sync().pushed == 0);
    CHECK(author.desk.waiting(id.value).state == OutboxState::Rejected);

    const auto proposed = propose(author.library(), {id}, {}, kMe);
    REQUIRE(proposed.has_value());
    CHECK(author.desk.sync().pushed == 1);
    REQUIRE(curator.sync().state == SyncState::Done);
    REQUIRE(acceptProposal(*curator.temp.library, proposed->id, {u"curator-1"_s, {}}));
    CHECK(curator.sync().pushed == 2);
    CHECK(author.desk.sync().state == SyncState::Done);
    CHECK(author.hub.state.entries.contains(id.value));
    CHECK(curator.equalsHub());
}

TEST_CASE(
    "A proposed record that cannot go to the hub leaves nothing here, so it can be accepted later", "[sync]")
{
    Office author;
    SyncDesk curator(author.hub);
    REQUIRE(curator.sync().state == SyncState::Done);
    author.hub.refuses = refusalOfAuthor;
    const RecordId id = author.newRecord();
    REQUIRE(contribute(author.library(), {id}, kChannel, kMe));
    CHECK(author.desk.sync().pushed == 0);
    const auto proposed = propose(author.library(), {id}, {}, kMe);
    REQUIRE(proposed);
    CHECK(author.desk.sync().pushed == 1);
    REQUIRE(curator.sync().state == SyncState::Done);
    const qint64 before = curator.number(u"SELECT count(*) FROM mirror"_s);
    REQUIRE(curator.temp.connection().run(u"UPDATE channel SET mode = 'read_only'"_s));

    CHECK(acceptProposal(*curator.temp.library, proposed->id, {u"curator-1"_s, {}}).error().kind
        == ErrorKind::ReadOnly);

    CHECK(curator.number(u"SELECT count(*) FROM mirror"_s) == before);
    CHECK(openProposals(curator.temp.connection())->size() == 1);
    REQUIRE(curator.temp.connection().run(u"UPDATE channel SET mode = 'manual'"_s));
    REQUIRE(acceptProposal(*curator.temp.library, proposed->id, {u"curator-1"_s, {}}));
    CHECK(curator.sync().pushed == 2);
    CHECK(curator.equalsHub());
}

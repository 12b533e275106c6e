// SPDX-License-Identifier: GPL-3.0-or-later
// What may leave in a bundle. Each case looks for the words themselves in everything that was written.
#include "core/model/path_text.h"
#include "core/store/own_store.h"
#include "core/store/record_writer.h"
#include "core/sync/bundle/bundle_gzip.h"
#include "tests/support/examples.h"
#include "tests/unit/sync/bundle/bundle_fixture.h"

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

/// All rows of a bundle in a folder, unpacked.
QByteArray wordsIn(const Office &office, const QString &name)
{
    QByteArray all = contentOf(office.path(name + u'/' + kManifestName));
    const auto manifest = readManifest(all);
    REQUIRE(manifest);
    for (size_t i = 0; i < manifest->shards.size(); ++i) {
        const QString part = shardName(qsizetype(i));
        const auto raw
            = gunzipped(contentOf(office.path(name + u'/' + part)), manifest->shards[i].rawBytes, part);
        REQUIRE(raw);
        all += *raw;
    }
    return all;
}

QJsonObject marked(int n, const QString &tlp, const QString &words)
{
    QJsonObject record = hubRecord(n);
    record.insert(u"tlp"_s, tlp);
    record.insert(u"summary"_s, QJsonObject {{u"en"_s, words}});
    return record;
}

QJsonObject story(int n, const QJsonObject &consent, const QString &words)
{
    QJsonObject record = marked(n, u"TLP:GREEN"_s, words);
    record.insert(u"_id"_s, u"story:0000000%1-0000-4000-8000-000000000000"_s.arg(n));
    record.insert(u"type"_s, u"story"_s);
    record.insert(u"consent"_s, consent);
    return record;
}

BundleOrder plain(const Office &office, const QString &name)
{
    BundleOrder order = office.order(name);
    order.privacy = {};
    return order;
}

} // namespace

TEST_CASE("TLP:RED and unreadable markings never leave, AMBER only when it is asked for", "[sync][bundle]")
{
    Office office;
    office.receive(
        {hubRow(marked(0, u"TLP:RED"_s, u"redwords"_s)), hubRow(marked(1, u"TLP:AMBER"_s, u"amberwords"_s)),
            hubRow(marked(2, u"TLP:AMBER+STRICT"_s, u"strictwords"_s)),
            hubRow(marked(3, u"TLP:PURPLE"_s, u"purplewords"_s)),
            hubRow(marked(4, u"TLP:GREEN"_s, u"greenwords"_s)),
            hubRow(marked(5, u"TLP:CLEAR"_s, u"clearwords"_s))});

    const BundleWritten least = office.write(plain(office, u"least"_s));
    BundleOrder most = office.order(u"most"_s);
    office.write(most);

    const QByteArray leastWords = wordsIn(office, u"least"_s);
    const QByteArray mostWords = wordsIn(office, u"most"_s);
    CHECK(least.heldBack == 4);
    CHECK(leastWords.contains("greenwords"));
    CHECK(leastWords.contains("clearwords"));
    CHECK_FALSE(leastWords.contains("amberwords"));
    CHECK_FALSE(leastWords.contains("strictwords"));
    CHECK(mostWords.contains("amberwords"));
    CHECK(mostWords.contains("strictwords"));
    for (const QByteArray &words : {leastWords, mostWords}) {
        CHECK_FALSE(words.contains("redwords"));
        CHECK_FALSE(words.contains("purplewords"));
        CHECK_FALSE(words.contains(
            QByteArray("\"id\":\"" + hubRow(0).id.value.toUtf8()))); // Not even that it is there.
    }
}

TEST_CASE("Stories leave only with a consent that stands, whatever is allowed", "[sync][bundle]")
{
    Office office;
    const QString later = u"2028-01-01"_s;
    office.receive(
        {hubRow(
             story(1, {{u"status"_s, u"given"_s}, {u"given_on"_s, u"2026-01-01"_s}, {u"expires_on"_s, later}},
                 u"standing"_s)),
            hubRow(story(2, {{u"status"_s, u"given"_s}, {u"expires_on"_s, u"2026-01-01"_s}}, u"runout"_s)),
            hubRow(story(3, {{u"status"_s, u"withdrawn"_s}, {u"expires_on"_s, later}}, u"tookback"_s)),
            hubRow(story(4, {{u"status"_s, u"requested"_s}}, u"onlyasked"_s)),
            hubRow(story(5, {}, u"nothing"_s))});

    office.write(u"all"_s);

    const QByteArray words = wordsIn(office, u"all"_s);
    CHECK(words.contains("standing"));
    for (const char *gone : {"runout", "tookback", "onlyasked", "nothing"}) {
        CHECK_FALSE(words.contains(gone));
    }
}

TEST_CASE(
    "A story whose consent is withdrawn later disappears from readers by the next bundle", "[sync][bundle]")
{
    Office office;
    const QJsonObject given {
        {u"status"_s, u"given"_s}, {u"given_on"_s, u"2026-01-01"_s}, {u"expires_on"_s, u"2028-01-01"_s}};
    QJsonObject withdrawn = given;
    withdrawn.insert(u"status"_s, u"withdrawn"_s);
    office.receive({hubRow(story(1, given, u"herwords"_s)), hubRow(2)});
    office.write(plain(office, u"1"_s));
    Reader reader;
    reader.trust(office.keyId());
    REQUIRE(reader.read(office.path(u"1"_s)).report.state == SyncState::Done);
    office.receive({hubRow(story(1, withdrawn, u"herwords"_s), 2)});
    const bool full = GENERATE(true, false);
    BundleOrder second = plain(office, u"2"_s);
    if (!full) {
        second.since = office.base(u"1"_s);
    }
    office.write(second);
    REQUIRE_FALSE(wordsIn(office, u"2"_s).contains("herwords"));

    const BundleOutcome outcome = reader.read(office.path(u"2"_s));

    REQUIRE(outcome.report.state == SyncState::Done);
    CHECK(outcome.report.removed == 1);
    CHECK(outcome.orphans == 0);
    CHECK(*reader.here.connection().number(u"SELECT count(*) FROM record WHERE visible = 1"_s, {}) == 1);
    CHECK(*reader.here.connection().number(u"SELECT count(*) FROM removed"_s, {}) == 0);
}

TEST_CASE("What was taken back here is in no bundle, before the hub knows of it", "[sync][bundle]")
{
    Office office;
    const QJsonObject given {
        {u"status"_s, u"given"_s}, {u"given_on"_s, u"2026-01-01"_s}, {u"expires_on"_s, u"2028-01-01"_s}};
    const HubRow told = hubRow(story(1, given, u"herwords"_s));
    const HubRow red = hubRow(marked(2, u"TLP:GREEN"_s, u"redwords"_s));
    const HubRow deleted = hubRow(story(3, given, u"lostwords"_s));
    office.receive({told, red, deleted, hubRow(4)});
    const bool wasSent = GENERATE(true, false);
    if (wasSent) {
        office.write(plain(office, u"1"_s));
        REQUIRE(wordsIn(office, u"1"_s).contains("herwords"));
    }
    RecordWriter writer(*office.there.library);
    REQUIRE(writer.edit(
        told.id, {{u"consent"_s, QJsonObject {{u"status"_s, u"withdrawn"_s}}}}, {u"amina"_s, {}}));
    REQUIRE(writer.edit(red.id, {{u"tlp"_s, u"TLP:RED"_s}}, {u"amina"_s, {}}));
    REQUIRE(writer.remove(deleted.id, {u"amina"_s, {}}, {.code = u"consent"_s}));

    const BundleWritten written = office.write(u"2"_s);

    const QByteArray words = wordsIn(office, u"2"_s);
    for (const char *gone : {"herwords", "redwords", "lostwords"}) {
        CAPTURE(gone);
        CHECK_FALSE(words.contains(gone));
    }
    CHECK(written.tombstones == (wasSent ? 3 : 0));
    CHECK(written.heldBack == (wasSent ? 0 : 3));
}

TEST_CASE(
    "A record that is marked TLP:RED later is taken back from readers without a word of it", "[sync][bundle]")
{
    Office office;
    office.receive({hubRow(marked(1, u"TLP:GREEN"_s, u"secretwords"_s)), hubRow(2)});
    office.write(plain(office, u"1"_s));
    office.receive({hubRow(marked(1, u"TLP:RED"_s, u"secretwords"_s), 2)});
    BundleOrder second = plain(office, u"2"_s);
    second.since = office.base(u"1"_s);
    const BundleWritten written = office.write(second);
    CHECK(written.rows == 1);
    CHECK(written.tombstones == 1);
    CHECK_FALSE(wordsIn(office, u"2"_s).contains("secretwords"));
    Reader reader;
    reader.trust(office.keyId());
    REQUIRE(reader.read(office.path(u"1"_s)).report.state == SyncState::Done);

    REQUIRE(reader.read(office.path(u"2"_s)).report.state == SyncState::Done);

    CHECK(*reader.here.connection().number(u"SELECT count(*) FROM record WHERE visible = 1"_s, {}) == 1);
}

TEST_CASE("Data of persons stay unless they are asked for, and the hub's own revision is news afterwards",
    "[sync][bundle]")
{
    Office office;
    QJsonObject stakeholder = hubRecord(0);
    stakeholder.insert(u"focal_point"_s,
        QJsonObject {{u"person"_s, u"Name of Somebody"_s},
            {u"consent"_s, QJsonObject {{u"given_on"_s, u"2026-01-10"_s}}}});
    stakeholder.insert(u"updated_by"_s, u"staffname"_s);
    stakeholder.insert(u"review"_s,
        QJsonObject {{u"assignee"_s, u"reviewername"_s},
            {u"comments"_s,
                QJsonArray {
                    QJsonObject {{u"id"_s, u"c1"_s}, {u"text"_s, u"kept"_s}, {u"by"_s, u"authorname"_s}}}}});
    office.receive({hubRow(stakeholder)});

    const BundleWritten least = office.write(plain(office, u"least"_s));
    office.write(u"most"_s);

    const QByteArray leastWords = wordsIn(office, u"least"_s);
    const QByteArray mostWords = wordsIn(office, u"most"_s);
    CHECK(least.shortened == 1);
    CHECK(leastWords.contains("kept"));
    for (const char *person : {"Name of Somebody", "staffname", "reviewername", "authorname"}) {
        CHECK_FALSE(leastWords.contains(person));
        CHECK(mostWords.contains(person));
    }
    Reader reader;
    reader.trust(office.keyId());
    REQUIRE(reader.read(office.path(u"least"_s)).report.state == SyncState::Done);
    const Revisions shortened = revisionsHere(*reader.here.library, u"hub"_s);
    CHECK(shortened.first() != hubRow(0).rev);
    CHECK(shortened.first().section(u'-', 0, 0) == hubRow(0).rev.section(u'-', 0, 0));
}

TEST_CASE("No word of a tombstone but why it went leaves", "[sync][bundle]")
{
    Office office;
    HubRow row = tombstoneRow(1);
    row.document.set(u"reason"_s, u"duplicate"_s);
    row.document.set(u"superseded_by"_s, u"stakeholder:other"_s);
    row.document.set(u"title"_s, QJsonObject {{u"en"_s, u"leftover"_s}});
    office.receive({row});

    office.write(u"all"_s);

    const QByteArray words = wordsIn(office, u"all"_s);
    CHECK(words.contains("duplicate"));
    CHECK(words.contains("stakeholder:other"));
    CHECK_FALSE(words.contains("leftover"));
}

TEST_CASE("Every field of the catalogue that is marked personal is left out of every type of record",
    "[sync][bundle]")
{
    // The examples fill every field; made-up names of persons in them are known.
    for (const RecordType type : kReaderTypes) {
        const Document whole(example(type));
        REQUIRE_FALSE(whole.isEmpty());
        const QByteArray words = withoutPersonalData(whole).toJson();
        INFO(words.toStdString());
        for (const char *person : {"reviewer-1", "editor-1", "editor-2", "staff-7"}) {
            CHECK_FALSE(words.contains(person));
        }
        CHECK(withoutPersonalData(whole).json().contains(u"x_future"_s));
    }
}

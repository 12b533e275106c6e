// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/changes_together.h"
#include "core/store/ready_record.h"
#include "core/store/text_index.h"
#include "tests/unit/store/writer_bench.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

/// All rows of a table but for what is made up for each record.
QStringList rowsOf(TempLibrary &temp, const QString &columns, const QString &table)
{
    static const QRegularExpression madeUp(u"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"_s);
    const auto rows = temp.connection().all(u"SELECT "_s + columns + u" FROM "_s + table + u" ORDER BY rowid"_s,
        {}, [](const Row &row) { return row.text(0).replace(madeUp, u"ID"_s); });
    REQUIRE(rows);
    return {rows->begin(), rows->end()};
}

/// Everything that stands of records in a library.
QStringList everything(TempLibrary &temp)
{
    return rowsOf(temp,
               u"quote(id) || quote(channel) || quote(type) || quote(schema) || quote(base) || CAST(local AS TEXT)"
               " || typeof(local) || dirty || state || quote(hub_rev)"_s,
               u"mirror"_s)
        + rowsOf(temp,
            u"id || mirror_row || type || visible || dirty || quote(updated_at) || quote(expires_on) ||"
            " quote(stale_from) || quote(facets)"_s,
            u"record"_s)
        + rowsOf(temp,
            u"id || at || who || quote(why) || kind || record || channel || quote(before) || CAST(after AS TEXT)"
            " || typeof(after) || before_was_base || quote(base_rev) || quote(undone_at) || abandoned ||"
            " quote(from_channel) || final"_s,
            u"change"_s)
        + rowsOf(temp, u"from_id || n || to_id || field || relation"_s, u"link"_s)
        + rowsOf(temp, u"id || CAST(doc AS TEXT) || typeof(doc)"_s, u"own"_s)
        + rowsOf(temp, u"facet || value"_s, u"facet_value"_s)
        + rowsOf(temp, u"docid || number || shown"_s, u"indexed_text"_s);
}

std::vector<std::pair<RecordType, QJsonObject>> newOnes()
{
    QJsonObject resource = titled(u"Handbook of partnerships"_s);
    resource.insert(u"countries"_s, QJsonArray {u"KE"_s, u"FR"_s});
    resource.insert(u"url"_s, u"https://example.org/handbook"_s);
    resource.insert(u"review_state"_s, u"published"_s);
    resource.insert(u"tags"_s, QJsonArray {u"mine"_s});
    resource.insert(u"local_tags"_s, QJsonArray {u"own"_s});
    QJsonObject linked = titled(u"A case"_s);
    linked.insert(u"links"_s,
        QJsonArray {QJsonObject {{u"id"_s, u"l1"_s}, {u"rel"_s, u"cites"_s}, {u"to"_s, kSamlit.value}}});
    QJsonObject story = titled(u"A story without consent"_s);
    story.insert(u"consent"_s, QJsonObject {{u"status"_s, u"not_needed"_s}});
    return {{RecordType::Resource, resource}, {RecordType::CaseStudy, linked}, {RecordType::Story, story}};
}

} // namespace

TEST_CASE("A record that was made ready stands in the library as one that was created there", "[store]")
{
    TempLibrary created;
    TempLibrary written;

    auto slow = ChangesTogether::begin(*created.library, kEditor);
    auto quick = ChangesTogether::begin(*written.library, kEditor);
    REQUIRE((slow && quick));
    for (const auto &[type, content] : newOnes()) {
        REQUIRE(slow->create(type, content));
        const auto ready = readyRecord(*written.library, type, content, kEditor);
        REQUIRE(ready);
        REQUIRE(quick->create(*ready));
    }
    REQUIRE(slow->commit());
    REQUIRE(quick->commit());

    CHECK(everything(written) == everything(created));
    CHECK(TextIndex(written.connection()).fingerprint() == TextIndex(created.connection()).fingerprint());
    checkSound(written);
}

TEST_CASE("What was made ready is one step of undo, and gives up what could be done again", "[store]")
{
    TempLibrary temp;
    RecordWriter writer(*temp.library);
    REQUIRE(writer.create(RecordType::Resource, titled(u"Undone"_s), kEditor));
    REQUIRE(writer.undo());

    auto changes = ChangesTogether::begin(*temp.library, kEditor);
    REQUIRE(changes);
    for (const auto &[type, content] : newOnes()) {
        REQUIRE(changes->create(*readyRecord(*temp.library, type, content, kEditor)));
    }
    const auto saved = changes->commit();

    REQUIRE(saved);
    REQUIRE(saved->size() == 3);
    CHECK(shownOf(temp, saved->front().id) == saved->front().shown);
    CHECK_FALSE(writer.redo());
    const auto undone = writer.undo();
    REQUIRE(undone);
    CHECK(undone->together == 3);
    CHECK(*temp.connection().number(u"SELECT count(*) FROM record WHERE visible = 1"_s) == 0);
    checkSound(temp);
}

TEST_CASE("What breaks a rule is not made ready", "[store]")
{
    TempLibrary temp;
    QJsonObject content = titled(u"A page"_s);
    content.insert(u"url"_s, u"no address"_s);

    const auto ready = readyRecord(*temp.library, RecordType::Resource, content, kEditor);

    REQUIRE_FALSE(ready);
    CHECK(ready.error().kind == ErrorKind::InvalidInput);
    CHECK(ready.error().subject == u"url"_s);
    const auto created = RecordWriter(*temp.library).create(RecordType::Resource, content, kEditor);
    REQUIRE_FALSE(created);
    CHECK(created.error() == ready.error());
}

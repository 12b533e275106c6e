// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/entry_faults.h"
#include "core/model/document.h"
#include "tests/support/examples.h"
#include "tests/unit/import/records/read_entries.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray lineOf(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n';
}

ImportEntry read(const QByteArray &bytes)
{
    return readOne(bytes, ImportFormat::Ndjson);
}

const QJsonObject kSmall {{u"_id"_s, u"resource:one"_s}, {u"type"_s, u"resource"_s},
    {u"title"_s, QJsonObject {{u"en"_s, u"One"_s}}}, {u"x_future"_s, QJsonArray {1, u"two"_s}}};

QJsonObject smallWith(const QString &key, const QJsonValue &value)
{
    QJsonObject json = kSmall;
    json.insert(key, value);
    return json;
}

} // namespace

TEST_CASE("A line of NDJSON is a record with its id, its type and members of a later version", "[import]")
{
    const auto entries = readEntries(lineOf(kSmall) + "\r\n  \n" + lineOf(kSmall), ImportFormat::Ndjson);

    REQUIRE(entries.size() == 2);
    CHECK(entries[0].id.value == u"resource:one"_s);
    CHECK(entries[0].type == RecordType::Resource);
    CHECK(entries[0].content
        == QJsonObject {
            {u"title"_s, kSmall.value("title"_L1)}, {u"x_future"_s, kSmall.value("x_future"_L1)}});
    CHECK(entries[0].faults.empty());
    CHECK(entries[1].line == 4);
}

TEST_CASE("What the program fills in is passed over without a word", "[import]")
{
    QJsonObject json = kSmall;
    json.insert(u"_rev"_s, u"3-abc"_s);
    json.insert(u"_deleted"_s, false);
    json.insert(u"created_at"_s, u"2026-01-01T00:00:00Z"_s);
    json.insert(u"review_state"_s, u"draft"_s);
    json.insert(u"tlp"_s, u"TLP:GREEN"_s);
    const ImportEntry entry = read(lineOf(json));
    CHECK(entry.faults.empty());
    CHECK(entry.content.keys() == QStringList {u"title"_s, u"x_future"_s});
}

TEST_CASE("No file moves a record through its review, and each member left out is told", "[import]")
{
    const auto key = GENERATE(as<QString> {}, u"review_state"_s, u"review"_s, u"origin"_s, u"_attachments"_s,
        u"local_notes"_s, u"frozen_at"_s, u"consent"_s);
    const QJsonValue value = key == "review_state"_L1 ? QJsonValue(u"published"_s)
        : key == "local_notes"_L1 || key == "frozen_at"_L1
        ? QJsonValue(u"x"_s)
        : QJsonValue(QJsonObject {{u"status"_s, u"given"_s}});

    const ImportEntry entry = read(lineOf(smallWith(key, value)));

    CHECK_FALSE(entry.isRefused());
    CHECK_FALSE(entry.content.contains(key));
    CHECK(hasFault(entry, import_rule::kNotImported, key));
}

TEST_CASE("A file may make a record stricter than a new one, and never less strict", "[import]")
{
    const ImportEntry clear = read(lineOf(smallWith(u"tlp"_s, u"TLP:CLEAR"_s)));
    CHECK_FALSE(clear.content.contains("tlp"_L1));
    CHECK(hasFault(clear, import_rule::kNotImported, u"tlp"_s));

    const ImportEntry amber = read(lineOf(smallWith(u"tlp"_s, u"TLP:AMBER"_s)));
    CHECK(amber.content.value("tlp"_L1) == u"TLP:AMBER"_s);
    CHECK(amber.faults.empty());

    // What nobody can read may mean the strictest.
    CHECK(hasFault(read(lineOf(smallWith(u"tlp"_s, u"TLP:BLACK"_s))), import_rule::kUnknownCode, u"tlp"_s));
    CHECK(read(lineOf(smallWith(u"tlp"_s, u"TLP:BLACK"_s))).isRefused());
    CHECK(read(lineOf(smallWith(u"tlp"_s, QJsonArray {u"TLP:GREEN"_s}))).isRefused());
}

TEST_CASE("Null says nothing, however deep it stands", "[import]")
{
    const ImportEntry entry = read(R"({"type":"case_study","title":{"en":"A","fr":null},"summary":null,)"
                                   R"("partners":[null,{"name":"Police","side":null}],"tlp":null})");
    CHECK(entry.faults.empty());
    CHECK(entry.content
        == QJsonObject {{u"title"_s, QJsonObject {{u"en"_s, u"A"_s}}},
            {u"partners"_s, QJsonArray {QJsonObject {{u"name"_s, u"Police"_s}}}}});
}

TEST_CASE("A value of another shape than the catalogue's is left out and told", "[import]")
{
    const auto [key, value] = GENERATE(table<QString, QByteArray>({
        {u"title"_s, R"("A plain title")"},
        {u"title"_s, R"({"en":["A"]})"},
        {u"partners"_s, R"("Police")"},
        {u"partners"_s, R"(["Police"])"},
        {u"partners"_s, R"([{"name":{"en":"Police"}}])"},
        {u"agreement"_s, R"([{"date":"2020"}])"},
        {u"agreement"_s, R"({"date":2020})"},
        {u"countries"_s, R"("KE")"},
        {u"countries"_s, R"([["KE"]])"},
        {u"website"_s, R"(["https://example.org"])"},
    }));
    CAPTURE(key, value);
    const ImportEntry entry = read("{\"type\":\"case_study\",\"" + key.toUtf8() + "\":" + value + "}");
    CHECK_FALSE(entry.isRefused());
    CHECK(entry.content.isEmpty());
    REQUIRE(entry.faults.size() == 1);
    CHECK(hasFault(entry, import_rule::kWrongKind, key));
}

TEST_CASE("How well a record was checked comes with the whole record", "[import]")
{
    const ImportEntry entry = read(R"({"type":"case_study","verification":"V2","checked_on":"2026-01-01"})");
    CHECK(entry.faults.empty());
    CHECK(entry.content.keys() == QStringList {u"checked_on"_s, u"verification"_s});
}

TEST_CASE("That a consent was withdrawn is believed, that it was given is not", "[import]")
{
    QJsonObject json {{u"type"_s, u"story"_s}, {u"title"_s, QJsonObject {{u"en"_s, u"S"_s}}}};
    json.insert(u"consent"_s,
        QJsonObject {
            {u"status"_s, u"given"_s}, {u"asked_by"_s, u"Somebody"_s}, {u"withdrawn_on"_s, u"2026-02-01"_s}});
    CHECK(read(lineOf(json)).content.value("consent"_L1)
        == QJsonObject {{u"status"_s, u"withdrawn"_s}, {u"withdrawn_on"_s, u"2026-02-01"_s}});

    json.insert(u"consent"_s, QJsonObject {{u"status"_s, u"not_needed"_s}});
    CHECK_FALSE(read(lineOf(json)).content.contains("consent"_L1));
}

TEST_CASE("Data of persons stay out, and their values are not repeated in what is told", "[import]")
{
    QJsonObject json {{u"type"_s, u"stakeholder"_s}, {u"title"_s, QJsonObject {{u"en"_s, u"A bank"_s}}},
        {u"focal_point"_s, QJsonObject {{u"role"_s, u"Desk"_s}, {u"person"_s, u"Example Holder"_s}}}};

    const ImportEntry entry = read(lineOf(json));

    CHECK_FALSE(QString::fromUtf8(QJsonDocument(entry.content).toJson()).contains(u"Holder"_s));
    REQUIRE(hasFault(entry, import_rule::kPersonal, u"focal_point"_s));
    CHECK(entry.faults.front().value.isEmpty());
}

TEST_CASE("A line that is no record of ours is refused alone, with the reason", "[import]")
{
    const auto [line, rule] = GENERATE(table<QByteArray, QLatin1StringView>({
        {"[1]", import_rule::kBadSyntax},
        {"{\"type\":\"resource\"", import_rule::kBadSyntax},
        {QByteArray("{\"a\":\"\0\"}", 9), import_rule::kNotUtf8},
        {"{\"a\":\"\xE9t\xE9\"}", import_rule::kNotUtf8},
        {QByteArray(5000, '['), import_rule::kBadSyntax},
        {R"({"type":"spaceship","title":{"en":"x"}})", import_rule::kUnknownType},
        {R"({"type":"proposal","title":{"en":"x"}})", import_rule::kUnknownType},
        {R"({"_id":"resource:x","type":"event"})", import_rule::kBadId},
        {R"({"_id":"Resource X","type":"resource"})", import_rule::kBadId},
        {R"({"_id":7,"type":"resource"})", import_rule::kBadId},
        {R"({"_id":"resource:x","_deleted":true})", import_rule::kDeleted},
        {R"({"_id":"resource:x","schema":99})", import_rule::kNewerSchema},
        {"{\"type\":\"resource\",\"x\":\"" + QByteArray(300 * 1024, 'x') + "\"}", import_rule::kTooLarge},
    }));
    CAPTURE(line.left(60).toStdString());

    const auto entries = readEntries(line + '\n' + lineOf(kSmall), ImportFormat::Ndjson);

    REQUIRE(entries.size() == 2);
    CHECK(entries[0].isRefused());
    CHECK(hasFault(entries[0], rule));
    CHECK(entries[0].content.isEmpty());
    CHECK_FALSE(entries[1].isRefused());
}

TEST_CASE("A document is measured as it is kept, however its letters are escaped", "[import]")
{
    QByteArray escaped;
    for (int n = 0; n < 60'000; ++n) {
        escaped += "\\u062f"; // 360 kB in the file, 120 kB in a record.
    }
    CHECK_FALSE(read("{\"type\":\"resource\",\"title\":{\"ar\":\"" + escaped + "\"}}").isRefused());
}

TEST_CASE("A line of a hundred megabytes is refused without being held", "[import]")
{
    const EntryFile file(QByteArray(100 * 1024 * 1024, 'x') + '\n' + lineOf(kSmall), ImportFormat::Ndjson);
    const auto entries = file.tryRead();
    REQUIRE(entries);
    REQUIRE(entries->size() == 2);
    CHECK(hasFault(entries->front(), import_rule::kTooLarge));
    CHECK(entries->back().line == 2);
}

TEST_CASE("A record of every type is read with all that an import may bring in", "[import]")
{
    for (const RecordType type : kReaderTypes) {
        CAPTURE(typeCode(type));
        const Document whole = example(type);

        const ImportEntry entry = read(whole.toJson());

        CHECK_FALSE(entry.isRefused());
        CHECK(entry.id == whole.id());
        CHECK(entry.content.value("x_future"_L1) == whole.json().value("x_future"_L1));
        for (auto it = whole.json().begin(); it != whole.json().end(); ++it) {
            const bool isTaken = entry.content.value(it.key()) == it.value();
            const bool isTold = hasFault(entry, import_rule::kNotImported, it.key())
                || hasFault(entry, import_rule::kPersonal, it.key());
            static const QStringList filledIn {u"_id"_s, u"type"_s, u"schema"_s, u"created_at"_s,
                u"updated_at"_s, u"updated_by"_s, u"edit"_s, u"tlp"_s};
            CAPTURE(it.key());
            CHECK((isTaken || isTold || filledIn.contains(it.key())));
        }
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/entry_overlay.h"
#include "tests/support/catch_qt.h"
#include "tests/support/examples.h"

#include <QJsonArray>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

const Document kCase(QJsonObject {{u"_id"_s, u"case_study:a"_s}, {u"type"_s, u"case_study"_s},
    {u"lang"_s, u"fr"_s}, {u"title"_s, QJsonObject {{u"en"_s, u"A title"_s}, {u"fr"_s, u"Un titre"_s}}},
    {u"tags"_s, QJsonArray {u"a"_s, u"b"_s}},
    {u"partners"_s,
        QJsonArray {QJsonObject {{u"id"_s, u"p1"_s}, {u"name"_s, u"Police"_s}, {u"side"_s, u"public"_s},
                        {u"lead"_s, true}, {u"since"_s, u"2019"_s}},
            QJsonObject {
                {u"id"_s, u"p2"_s}, {u"stakeholder"_s, u"stakeholder:bank"_s}, {u"side"_s, u"private"_s}}}}});

Document over(const QJsonObject &content, std::vector<ImportFault> faults = {}, bool saysWholeLists = true)
{
    const ImportEntry entry {
        .line = 1, .type = RecordType::CaseStudy, .id = {}, .content = content, .faults = std::move(faults)};
    return laidOver(kCase, entry, {.saysWholeLists = saysWholeLists, .titlesOf = [](const RecordId &) {
                                       return QStringList {u"The Bank"_s};
                                   }});
}

QJsonValue member(const Document &document, const char *key)
{
    return document.json().value(QLatin1StringView(key));
}

QJsonArray named(const QStringList &names)
{
    QJsonArray items;
    for (const QString &name : names) {
        items.append(QJsonObject {{u"name"_s, name}});
    }
    return items;
}

} // namespace

TEST_CASE("What a file is silent about stays", "[import]")
{
    const Document after = over({{u"website"_s, u"https://example.org"_s}});
    CHECK(after == kCase.patched({{u"website"_s, u"https://example.org"_s}}));
    CHECK(over({}) == kCase);
}

TEST_CASE("A text without a language goes to the language that it is in", "[import]")
{
    const auto title = [](const char *text) {
        return over({{u"title"_s, QJsonObject {{u"und"_s, QString::fromUtf8(text)}}}})
            .json()
            .value("title"_L1);
    };
    CHECK(title("Un titre") == member(kCase, "title"));
    CHECK(title("A  title ") == member(kCase, "title"));
    CHECK(title("Nouveau") == QJsonObject {{u"en"_s, u"A title"_s}, {u"fr"_s, u"Nouveau"_s}});

    const ImportEntry entry {.line = 1,
        .type = RecordType::CaseStudy,
        .content = {{u"title"_s, QJsonObject {{u"und"_s, u"T"_s}}}}};
    const Document made = newRecord(entry, EntryId::Kept, {.language = u"ar"_s});
    CHECK(member(made, "title") == QJsonObject {{u"ar"_s, u"T"_s}});
}

TEST_CASE("A list is what the file says, but loses nothing where a value could not be read", "[import]")
{
    CHECK(member(over({{u"tags"_s, QJsonArray {u"b"_s, u"a"_s}}}), "tags") == member(kCase, "tags"));
    CHECK(member(over({{u"tags"_s, QJsonArray {u"c"_s}}}), "tags") == QJsonArray {u"c"_s});
    const ImportFault fault {u"tags"_s, u"unknown_code"_s, u"x"_s, false};
    CHECK(member(over({{u"tags"_s, QJsonArray {u"c"_s}}}, {fault}), "tags")
        == QJsonArray {u"a"_s, u"b"_s, u"c"_s});
    CHECK(member(over({{u"tags"_s, QJsonArray {u"c"_s}}}, {}, false), "tags")
        == QJsonArray {u"a"_s, u"b"_s, u"c"_s});
}

TEST_CASE("Items are known by what they say, and keep the rest", "[import]")
{
    // A partner that is a record stands in tables with its title.
    CHECK(over({{u"partners"_s, named({u"Police"_s, u"The Bank"_s})}}) == kCase);
    CHECK(member(over({{u"partners"_s, named({u"The Bank"_s, u"Police"_s})}}), "partners").toArray()
        == QJsonArray {member(kCase, "partners")[1], member(kCase, "partners")[0]});

    QJsonArray changed {QJsonObject {{u"name"_s, u"Police"_s}, {u"side"_s, u"civil"_s}},
        QJsonObject {{u"name"_s, u"New"_s}, {u"side"_s, u"academic"_s}}};
    const QJsonArray after = member(over({{u"partners"_s, changed}}), "partners").toArray();
    REQUIRE(after.size() == 2);
    CHECK(after[0]
        == QJsonObject {{u"id"_s, u"p1"_s}, {u"name"_s, u"Police"_s}, {u"side"_s, u"civil"_s},
            {u"lead"_s, true}, {u"since"_s, u"2019"_s}});
    CHECK(!after[1].toObject().value("id"_L1).toString().isEmpty());
    CHECK(after[1].toObject().value("name"_L1) == u"New"_s);
}

TEST_CASE("An item of which the file has no word stays", "[import]")
{
    const QJsonArray since {QJsonObject {{u"since"_s, u"2019"_s}}};
    CHECK(over({{u"partners"_s, since}}) == kCase);
}

TEST_CASE("Items of another desk are known by what they say, and keep the id that is here", "[import]")
{
    QJsonArray items = member(kCase, "partners").toArray();
    items[0] = QJsonObject {{u"id"_s, u"elsewhere"_s}, {u"name"_s, u"Police"_s}, {u"side"_s, u"public"_s}};
    CHECK(over({{u"partners"_s, items}}) == kCase);
}

TEST_CASE("What the program keeps is never laid over", "[import]")
{
    CHECK(over({{u"review_state"_s, u"published"_s}, {u"updated_by"_s, u"x"_s}, {u"_rev"_s, u"9-x"_s},
              {u"origin"_s, QJsonObject {{u"kind"_s, u"x"_s}}}})
        == kCase);
}

TEST_CASE("What a workbook had to cut takes nothing from a longer text", "[import]")
{
    const QString whole = QString(40'000, u'x');
    const Document record = kCase.patched({{u"summary"_s, QJsonObject {{u"en"_s, whole}}}});
    const ImportEntry entry {.line = 1,
        .type = RecordType::CaseStudy,
        .content = {{u"summary"_s, QJsonObject {{u"und"_s, QString(whole.left(32'766) + u'…')}}}}};
    CHECK(laidOver(record, entry, {}) == record);
}

TEST_CASE("An item that the file says nothing of keeps its place, and a changed one what it had", "[import]")
{
    const QJsonObject changed {{u"name"_s, u"Polizei"_s}, {u"side"_s, u"public"_s}};
    const QJsonArray after
        = member(over({{u"partners"_s, QJsonArray {changed, QJsonObject()}}}), "partners").toArray();

    REQUIRE(after.size() == 2);
    CHECK(after[0]
        == QJsonObject {{u"id"_s, u"p1"_s}, {u"name"_s, u"Polizei"_s}, {u"side"_s, u"public"_s},
            {u"lead"_s, true}, {u"since"_s, u"2019"_s}});
    CHECK(after[1] == member(kCase, "partners")[1]);

    // One more than there are: an empty one is none.
    const QJsonArray more {changed, QJsonObject {{u"name"_s, u"The Bank"_s}}, QJsonObject()};
    CHECK(member(over({{u"partners"_s, more}}), "partners").toArray().size() == 2);
}

TEST_CASE("Where nothing tells which items are meant the list stays, and that is told", "[import]")
{
    const ImportEntry entry {.line = 1,
        .type = RecordType::CaseStudy,
        .content = {{u"partners"_s, QJsonArray {QJsonObject {{u"side"_s, u"civil"_s}}}}}};
    CHECK(laidOver(kCase, entry, {}) == kCase);
    CHECK(leftOutOver(kCase, entry, {})
        == std::vector<ImportFault> {{u"partners"_s, u"unmatched_items"_s, u"1"_s, false}});
}

TEST_CASE("A text that holds the separator is not taken for two items", "[import]")
{
    const Document record = kCase.patched(
        {{u"partners"_s, QJsonArray {QJsonObject {{u"id"_s, u"p1"_s}, {u"name"_s, u"Police; courts"_s}}}}});
    const ImportEntry entry {.line = 1,
        .type = RecordType::CaseStudy,
        .content = {{u"partners"_s, named({u"Police"_s, u"courts"_s})}}};
    CHECK(laidOver(record, entry, {}) == record);

    const ImportEntry edited {.line = 1,
        .type = RecordType::CaseStudy,
        .content = {{u"partners"_s, named({u"Police"_s, u"judges"_s})}}};
    CHECK(laidOver(record, edited, {}) == record);
    CHECK(leftOutOver(record, edited, {}).size() == 1);
}

TEST_CASE("A list of references replaces no text, no more exact date and no code but a marking", "[import]")
{
    const Document record(QJsonObject {{u"_id"_s, u"resource:a"_s}, {u"type"_s, u"resource"_s},
        {u"title"_s, QJsonObject {{u"fr"_s, u"Un titre"_s}}}, {u"issued"_s, u"2021-06-24"_s},
        {u"resource_type"_s, u"toolkit"_s}, {u"tlp"_s, u"TLP:GREEN"_s}});
    const ImportEntry entry {.line = 1,
        .type = RecordType::Resource,
        .content = {{u"title"_s, QJsonObject {{u"und"_s, u"A title"_s}}}, {u"issued"_s, u"2021-06"_s},
            {u"resource_type"_s, u"report"_s}, {u"tlp"_s, u"TLP:AMBER"_s}}};
    const auto setup = [](const char *language) {
        return OverlaySetup {.language = QString::fromLatin1(language), .saysWholeLists = false};
    };

    CHECK(laidOver(record, entry, setup("en"))
        == record.patched({{u"title"_s, QJsonObject {{u"fr"_s, u"Un titre"_s}, {u"en"_s, u"A title"_s}}},
            {u"tlp"_s, u"TLP:AMBER"_s}}));
    CHECK(leftOutOver(record, entry, setup("en")).empty());

    CHECK(laidOver(record, entry, setup("fr")) == record.patched({{u"tlp"_s, u"TLP:AMBER"_s}}));
    CHECK(leftOutOver(record, entry, setup("fr"))
        == std::vector<ImportFault> {{u"title"_s, u"text_is_here"_s, u"A title"_s, false}});
}

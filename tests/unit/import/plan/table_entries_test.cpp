// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/import/plan/fake_table.h"

#include <QJsonArray>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

TEST_CASE("A row becomes members of a record by the kinds of their fields", "[import]")
{
    const ReadRow row(mappingOf(RecordType::CaseStudy,
                          {u"title@fr"_s, u"summary"_s, u"countries"_s, u"start"_s, u"tags"_s, u"website"_s,
                              u"agreement.date"_s}),
        {u"Un titre"_s, u"A text; with a mark"_s, u"Kenya; Ouganda;"_s, u"24/06/2021"_s, u"a; b ;a"_s,
            u"www.example.org"_s, u"2020"_s});

    CHECK(row.entry.faults.empty());
    CHECK(row.entry.line == 2);
    CHECK(row["title"] == QJsonObject {{u"fr"_s, u"Un titre"_s}});
    CHECK(row["summary"] == QJsonObject {{u"und"_s, u"A text; with a mark"_s}});
    CHECK(row["countries"] == QJsonArray {u"KE"_s, u"UG"_s});
    CHECK(row["start"] == u"2021-06-24"_s);
    CHECK(row["tags"] == QJsonArray {u"a"_s, u"b"_s});
    CHECK(row["website"] == u"https://www.example.org"_s);
    CHECK(row["agreement"] == QJsonObject {{u"date"_s, u"2020"_s}});
}

TEST_CASE("Columns of one list belong together item by item", "[import]")
{
    const ImportMapping mapping
        = mappingOf(RecordType::CaseStudy, {u"partners.name"_s, u"partners.side"_s, u"partners.lead"_s});
    const ReadRow row(mapping, {u"Police; Bank"_s, u"public; private"_s, u"yes;"_s});

    CHECK(row.entry.faults.empty());
    CHECK(row["partners"]
        == QJsonArray {QJsonObject {{u"name"_s, u"Police"_s}, {u"side"_s, u"public"_s}, {u"lead"_s, true}},
            QJsonObject {{u"name"_s, u"Bank"_s}, {u"side"_s, u"private"_s}}});

    const ReadRow uneven(mapping, {u"Police; Bank"_s, u"public"_s, u""_s});
    CHECK(uneven["partners"].isUndefined());
    REQUIRE(uneven.entry.faults.size() == 1);
    CHECK(uneven.entry.faults[0] == ImportFault {u"partners"_s, u"uneven_lists"_s, u"2, 1"_s, false});
}

TEST_CASE("Numbered columns hold a value each", "[import]")
{
    ImportMapping mapping
        = mappingOf(RecordType::CaseStudy, {u"tags"_s, u"tags"_s, u"partners.name"_s, u"partners.name"_s});
    for (ColumnMapping &column : mapping.columns) {
        column.listSeparator.clear();
    }
    const ReadRow row(mapping, {u"a; b"_s, u"c"_s, u"Police"_s, u"Bank; of all"_s});
    CHECK(row["tags"] == QJsonArray {u"a; b"_s, u"c"_s});
    CHECK(row["partners"]
        == QJsonArray {QJsonObject {{u"name"_s, u"Police"_s}}, QJsonObject {{u"name"_s, u"Bank; of all"_s}}});
}

TEST_CASE("The number behind a heading says which item a cell is about", "[import]")
{
    ImportMapping mapping = mappingOf(RecordType::CaseStudy,
        {u"partners.name"_s, u"partners.name"_s, u"partners.side"_s, u"partners.side"_s});
    const QStringList headings {
        u"partners.name.3"_s, u"partners.name.1"_s, u"Partners: Side 2"_s, u"Side 3"_s};
    for (qsizetype i = 0; i < headings.size(); ++i) {
        mapping.columns[size_t(i)].heading = headings[i];
        mapping.columns[size_t(i)].listSeparator.clear();
    }
    const ReadRow row(mapping, {u"Bank"_s, u"Police"_s, u"civil"_s, u""_s});
    CHECK(row.entry.faults.empty());
    CHECK(row["partners"]
        == QJsonArray {QJsonObject {{u"name"_s, u"Police"_s}}, QJsonObject {{u"side"_s, u"civil"_s}},
            QJsonObject {{u"name"_s, u"Bank"_s}}});
}

TEST_CASE("An item without a word keeps its place among the others", "[import]")
{
    const ImportMapping mapping = mappingOf(RecordType::CaseStudy, {u"partners.name"_s, u"partners.since"_s});
    CHECK(ReadRow(mapping, {u"Police; ; "_s, u"; ; 2019"_s})["partners"]
        == QJsonArray {
            QJsonObject {{u"name"_s, u"Police"_s}}, QJsonObject(), QJsonObject {{u"since"_s, u"2019"_s}}});
    CHECK(ReadRow(mapping, {u"; "_s, u""_s})["partners"].isUndefined());
}

TEST_CASE("A value that cannot be read is left out and told, with its field and the rule", "[import]")
{
    const ReadRow row(
        mappingOf(RecordType::CaseStudy, {u"title"_s, u"countries"_s, u"start"_s, u"partners.lead"_s}),
        {u"T"_s, u"KE; Atlantis"_s, u"05/06/2021"_s, u"perhaps"_s});

    CHECK(!row.entry.isRefused());
    CHECK(row["countries"] == QJsonArray {u"KE"_s});
    CHECK(row["start"].isUndefined());
    CHECK(row.entry.faults
        == std::vector<ImportFault> {{u"countries"_s, u"unknown_code"_s, u"Atlantis"_s, false},
            {u"start"_s, u"ambiguous_date"_s, u"05/06/2021"_s, false},
            {u"partners.lead"_s, u"not_a_flag"_s, u"perhaps"_s, false}});
    const auto unknown = row.entries->unknownWords();
    REQUIRE(unknown.size() == 1);
    CHECK(unknown[0].word == u"Atlantis"_s);
    CHECK(unknown[0].column == 1);
    CHECK(unknown[0].times == 1);
}

TEST_CASE("A formula that failed takes its cell and not its row, unless the cell decides what the row is", "[import]")
{
    const ImportMapping mapping
        = mappingOf(RecordType::CaseStudy, {u"title"_s, u"countries"_s, QString(), u"tlp"_s, u"address"_s});
    const QStringList cells {u"T"_s, u"#REF!"_s, u"#N/A"_s};

    const ReadRow row(mapping, cells, {{1, u"error_value"_s}, {2, u"error_value"_s}});
    CHECK(!row.entry.isRefused());
    CHECK(row["title"].isObject());
    CHECK(row["countries"].isUndefined());
    CHECK(row.entry.faults
        == std::vector<ImportFault> {{u"countries"_s, u"error_value"_s, u"#REF!"_s, false}});
    CHECK(row.entries->unknownWords().empty());

    CHECK(ReadRow(mapping, cells + QStringList {u"#REF!"_s}, {{3, u"error_value"_s}}).entry.isRefused());
    CHECK(ReadRow(mapping, {u"T"_s}, {{4, u"formula_without_value"_s}}).entry.isRefused());
}

TEST_CASE("What a person decided on a word holds for every row", "[import]")
{
    ImportMapping mapping = mappingOf(RecordType::CaseStudy, {u"countries"_s});
    mapping.columns[0].codes = {{u"Zaire"_s, u"CD"_s}, {u"n/a"_s, QString()}};
    const ReadRow row(mapping, {u"ZAIRE; n/a; KE"_s});
    CHECK(row.entry.faults.empty());
    CHECK(row["countries"] == QJsonArray {u"CD"_s, u"KE"_s});
}

TEST_CASE("The type and the address of a row decide what its cells mean", "[import]")
{
    const ImportMapping mapping = mappingOf(RecordType::CaseStudy, {u"type"_s, u"address"_s, u"org_type"_s});
    const ReadRow row(mapping, {u"Stakeholder"_s, u"stakeholder:a"_s, u""_s});
    CHECK(row.entry.type == RecordType::Stakeholder);
    CHECK(row.entry.id == RecordId {u"stakeholder:a"_s});

    CHECK(ReadRow(mapping, {u""_s, u"resource:a"_s, u""_s}).entry.type == RecordType::Resource);
    CHECK(ReadRow(mapping, {u"stakeholder"_s, u"resource:a"_s, u""_s}).entry.isRefused());
    CHECK(ReadRow(mapping, {u"nonsense"_s, u""_s, u""_s}).entry.isRefused());
    CHECK(ReadRow(mapping, {u"stakeholder"_s, u"no id"_s, u""_s}).entry.isRefused());
    CHECK(ReadRow(mapping, {u"event"_s, u""_s, u"ngo"_s}).entry.faults.front().rule == u"no_such_field"_s);
}

TEST_CASE(
    "A marking that nobody can read refuses its row, so that nothing goes out to more people", "[import]")
{
    const ReadRow row(mappingOf(RecordType::CaseStudy, {u"title"_s, u"tlp"_s}), {u"T"_s, u"confidential"_s});
    CHECK(row.entry.isRefused());
}

TEST_CASE("A decision takes no marking away, and brings in no code that no list knows", "[import]")
{
    ImportMapping mapping = mappingOf(RecordType::CaseStudy, {u"title"_s, u"tlp"_s, u"countries"_s});
    mapping.columns[1].codes
        = {{u"secret"_s, QString()}, {u"hidden"_s, u"TLP:BLACK"_s}, {u"ours"_s, u"TLP:RED"_s}};
    mapping.columns[2].codes = {{u"Zaire"_s, u"ZZZ"_s}};
    CHECK(ReadRow(mapping, {u"T"_s, u"secret"_s}).entry.isRefused());
    CHECK(ReadRow(mapping, {u"T"_s, u"hidden"_s}).entry.isRefused());
    CHECK(ReadRow(mapping, {u"T"_s, u"ours"_s})["tlp"] == u"TLP:RED"_s);

    const ReadRow row(mapping, {u"T"_s, u""_s, u"Zaire"_s});
    CHECK(row["countries"].isUndefined());
    CHECK(row.entry.faults
        == std::vector<ImportFault> {{u"countries"_s, u"unknown_code"_s, u"Zaire"_s, false}});
}

TEST_CASE("A label that holds the separator is read as one", "[import]")
{
    const Term *trade = lists().term(u"industry", u"G");
    REQUIRE(trade != nullptr);
    const QString label = trade->label.toObject().value("en"_L1).toString();
    REQUIRE(label.contains(u"; "));
    const ReadRow row(mappingOf(RecordType::CaseStudy, {u"industries"_s}), {u"K; "_s + label});
    CHECK(row.entry.faults.empty());
    CHECK(row["industries"] == QJsonArray {u"K"_s, u"G"_s});
}

TEST_CASE("No table names a person, gives a consent or moves a record on", "[import]")
{
    const ReadRow row(mappingOf(RecordType::Stakeholder,
                          {u"title"_s, u"focal_point.person"_s, u"focal_point.role"_s, u"local_notes"_s,
                              u"local_tags"_s, u"verification"_s, u"checked_on"_s, u"review_state"_s}),
        {u"T"_s, u"Somebody"_s, u"Desk"_s, u"Mine"_s, u"mine"_s, u"V3"_s, u"2026-01-01"_s, u"published"_s});
    CHECK(row.entry.content.keys() == QStringList {u"title"_s});
    CHECK(row.entry.faults
        == std::vector<ImportFault> {{u"focal_point.person"_s, u"not_imported"_s, u"Somebody"_s, false},
            {u"focal_point.role"_s, u"not_imported"_s, u"Desk"_s, false},
            {u"local_notes"_s, u"not_imported"_s, u"Mine"_s, false},
            {u"local_tags"_s, u"not_imported"_s, u"mine"_s, false},
            {u"verification"_s, u"not_imported"_s, u"V3"_s, false},
            {u"checked_on"_s, u"not_imported"_s, u"2026-01-01"_s, false},
            {u"review_state"_s, u"not_imported"_s, u"published"_s, false}});
    CHECK(ReadRow(mappingOf(RecordType::Story, {u"consent.status"_s}), {u"given"_s}).entry.content.isEmpty());
}

TEST_CASE("Commas part words of a list where every part is one, and the whole is none", "[import]")
{
    const ImportMapping mapping = mappingOf(RecordType::CaseStudy, {u"countries"_s});
    CHECK(
        ReadRow(mapping, {u"Kenya, Togo / Bénin"_s})["countries"] == QJsonArray {u"KE"_s, u"TG"_s, u"BJ"_s});
    const ReadRow half(mapping, {u"Kenya, Atlantis"_s});
    CHECK(half["countries"].isUndefined());
    CHECK(half.entry.faults.front().value == u"Kenya, Atlantis"_s);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/exchange/export_fixture.h"

#include <QDir>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

ExportFormat everyFormat()
{
    return GENERATE(ExportFormat::Csv, ExportFormat::Tsv, ExportFormat::Ndjson, ExportFormat::JsonLd,
        ExportFormat::Ris, ExportFormat::Bibtex, ExportFormat::CslJson);
}

} // namespace

TEST_CASE(
    "TLP:AMBER leaves in no format unless it is said for whom, and then every record says so", "[exchange]")
{
    Export list(Contents::Empty);
    const QString marking = GENERATE(as<QString>(), u"TLP:AMBER"_s, u"TLP:AMBER+STRICT"_s);
    const ExportFormat format = everyFormat();
    CAPTURE(factsOf(format).code.data(), marking);
    list.add(u"Amber plan"_s, {{u"tlp"_s, marking}});
    list.add(u"Green plan"_s);
    ExportOptions options = inFormat(format);

    const ExportReport withheld = list.run(u"tag:x"_s, options);
    CHECK(withheld.rows == 1);
    CHECK(withheld.heldBack.withoutRecipients == 1);
    CHECK_FALSE(list.bytes().contains("Amber plan"));

    options.recipients = u"Casework group"_s;
    const ExportReport named = list.run(u"tag:x"_s, options);
    CHECK(named.rows == 2);
    CHECK(list.bytes().contains("Amber plan"));
    CHECK(list.bytes().contains(marking.toUtf8()));
    CHECK(list.bytes().count("Casework group") == 2);
}

TEST_CASE("TLP:RED and markings that nobody can read leave in no format, whoever they are for", "[exchange]")
{
    Export list(Contents::Empty);
    const ExportFormat format = everyFormat();
    list.add(u"Red plan"_s, {{u"tlp"_s, u"TLP:RED"_s}});
    list.mark(list.add(u"Odd plan"_s), u"TLP:PURPLE"_s);
    ExportOptions options = inFormat(format);
    options.recipients = u"Everybody"_s;

    const ExportReport report = list.run(u"tag:x"_s, options);

    CHECK(report.rows == 0);
    CHECK(report.heldBack.byMarking == 2);
    CHECK_FALSE(list.bytes().contains("plan"));
}

TEST_CASE("A table for a named group says on every row how it is marked and for whom it is", "[exchange]")
{
    Export list(Contents::Empty);
    list.add(u"Amber plan"_s, {{u"tlp"_s, u"TLP:AMBER"_s}});
    ExportOptions options = plainTable({u"title"_s});
    options.recipients = u"Casework group"_s;

    list.run(u"tag:x"_s, options);

    CHECK(list.rows().at(0).toArray() == QJsonArray {u"title"_s, u"tlp"_s, u"shared_with"_s});
    CHECK(list.rows().at(1).toArray() == QJsonArray {u"Amber plan"_s, u"TLP:AMBER"_s, u"Casework group"_s});
}

TEST_CASE("Whole records leave without what is personal and without the notes of the reader", "[exchange]")
{
    Export list(Contents::Empty);
    const ExportFormat format = GENERATE(ExportFormat::Ndjson, ExportFormat::JsonLd, ExportFormat::Vcard);
    const QJsonObject point {{u"role"_s, u"Desk"_s}, {u"person"_s, u"Jane Doe"_s},
        {u"consent"_s, QJsonObject {{u"given_on"_s, u"2026-01-10"_s}}}};
    list.add(u"A bank"_s,
        {{u"focal_point"_s, point}, {u"generic_email"_s, u"office@example.org"_s},
            {u"local_notes"_s, u"Ask Zanzibar"_s}, {u"local_tags"_s, QJsonArray {u"mytag"_s}}},
        RecordType::Stakeholder);

    list.run(u"tag:x"_s, inFormat(format));

    CHECK(list.bytes().contains("office@example.org"));
    CHECK_FALSE(list.bytes().contains("Jane"));
    CHECK_FALSE(list.bytes().contains("Zanzibar"));
    CHECK_FALSE(list.bytes().contains("mytag"));
    CHECK(list.bytes().count("\"updated_by\"") == 0);
}

TEST_CASE("Types that a format cannot hold are left out and counted", "[exchange]")
{
    Export list(Contents::Empty);
    list.add(u"A guide"_s);
    list.add(u"A bank"_s, {}, RecordType::Stakeholder);

    const ExportReport report = list.run(u"tag:x"_s, inFormat(ExportFormat::Ris));

    CHECK(report.rows == 1);
    CHECK(report.heldBack.notHeld == std::map<RecordType, qint64> {{RecordType::Stakeholder, 1}});
    CHECK(report.heldBack.unshared() == 0);
}

TEST_CASE("The file beside an export tells what was asked for, what is in it and what stayed", "[exchange]")
{
    Export list(Contents::Empty);
    list.add(u"Red plan"_s, {{u"tlp"_s, u"TLP:RED"_s}});
    list.add(u"Green plan"_s);
    list.companions = {.about = true, .scope = u"query: tag:x"_s};

    list.run(u"tag:x"_s, plainTable({u"title"_s, u"updated_by"_s}));

    const QJsonObject about = QJsonDocument::fromJson(Export::bytesOf(list.path + u".about.json"_s)).object();
    CHECK(about.value("file"_L1) == u"out.csv"_s);
    CHECK(about.value("scope"_L1) == u"query: tag:x"_s);
    CHECK(about.value("records"_L1) == 1);
    CHECK(about.value("asked_for"_L1) == 2);
    CHECK(about.value("written_at"_L1) == u"2026-11-24T09:00:00Z"_s);
    CHECK(about.value("program"_L1).toString().startsWith(u"fourthp/"_s));
    CHECK(about.value("columns"_L1) == QJsonArray {u"title"_s});
    const QJsonObject left = about.value("left_out"_L1).toObject();
    CHECK(left.value("red_or_unreadable_marking"_L1) == 1);
    CHECK(left.value("columns_of_personal_data"_L1) == QJsonArray {u"updated_by"_s});
    CHECK_FALSE(QJsonDocument(about).toJson().contains("Red plan"));
}

TEST_CASE(
    "Relations stand in a table of their own, without those to records that may not leave", "[exchange]")
{
    Export list(Contents::Empty);
    const RecordId bank
        = list.add(u"A bank"_s, {{u"tags"_s, QJsonArray {u"other"_s}}}, RecordType::Stakeholder);
    const RecordId secret = list.add(u"A safe house"_s,
        {{u"tlp"_s, u"TLP:RED"_s}, {u"tags"_s, QJsonArray {u"other"_s}}}, RecordType::Stakeholder);
    const QJsonArray partners {QJsonObject {{u"id"_s, u"1"_s}, {u"stakeholder"_s, bank.value},
                                   {u"since"_s, u"2019"_s}, {u"until"_s, u"2021-05"_s}},
        QJsonObject {{u"id"_s, u"2"_s}, {u"stakeholder"_s, secret.value}}};
    const QJsonArray links {QJsonObject {{u"id"_s, u"1"_s}, {u"rel"_s, u"cites"_s},
        {u"to"_s, u"resource:not-here"_s}, {u"from"_s, u"2020"_s}}};
    const RecordId practice
        = list.add(u"A practice"_s, {{u"partners"_s, partners}, {u"links"_s, links}}, RecordType::CaseStudy);
    list.companions.relations = true;

    const ExportReport report = list.run(u"tag:x"_s, plainTable({u"title"_s}));

    CHECK(report.relations == 2);
    list.path = list.temp.folder.filePath(u"out.relations.csv"_s);
    CHECK(list.rows()
        == QJsonArray {QJsonArray {u"from"_s, u"relation"_s, u"to"_s, u"since"_s, u"until"_s},
            QJsonArray {practice.value, u"partners.stakeholder"_s, bank.value, u"2019"_s, u"2021-05"_s},
            QJsonArray {practice.value, u"cites"_s, u"resource:not-here"_s, u"2020"_s, QString()}});
}

TEST_CASE("A partner that may not be named is in no cell, neither by its name nor by its link", "[exchange]")
{
    Export list(Contents::Empty);
    const QJsonObject red {{u"tlp"_s, u"TLP:RED"_s}, {u"tags"_s, QJsonArray {u"other"_s}}};
    const RecordId secret = list.add(u"A safe house"_s, red, RecordType::Stakeholder);
    const QJsonArray partners {QJsonObject {{u"id"_s, u"1"_s}, {u"stakeholder"_s, secret.value},
                                   {u"name"_s, u"Safe house of the town"_s}, {u"side"_s, u"civil_society"_s}},
        QJsonObject {{u"id"_s, u"2"_s}, {u"stakeholder"_s, u"stakeholder:not-here"_s},
            {u"name"_s, u"A bank"_s}, {u"side"_s, u"private"_s}}};
    list.add(u"A practice"_s, {{u"partners"_s, partners}}, RecordType::CaseStudy);
    list.companions.relations = true;

    list.run(u"tag:x"_s,
        plainTable({u"partners"_s, u"partners.name"_s, u"partners.side"_s, u"partners.stakeholder"_s}));

    const QByteArray table = list.bytes();
    CHECK(table.contains("A bank"));
    CHECK(table.contains("civil_society; private,; stakeholder:not-here"));
    CHECK_FALSE(table.contains("afe house"));
    CHECK_FALSE(table.contains(secret.value.toUtf8()));
    list.path = list.temp.folder.filePath(u"out.relations.csv"_s);
    CHECK_FALSE(list.bytes().contains(secret.value.toUtf8()));
}

TEST_CASE("An organiser that may not be named is in no calendar", "[exchange]")
{
    Export list(Contents::Empty);
    const QJsonObject red {{u"tlp"_s, u"TLP:RED"_s}, {u"tags"_s, QJsonArray {u"other"_s}}};
    const RecordId secret = list.add(u"A safe house"_s, red, RecordType::Stakeholder);
    const QJsonArray organisers {QJsonObject {{u"id"_s, u"1"_s}, {u"stakeholder"_s, secret.value},
                                     {u"name"_s, u"Safe house of the town"_s}},
        QJsonObject {{u"id"_s, u"2"_s}, {u"name"_s, u"A bank"_s}}};
    list.add(
        u"A meeting"_s, {{u"organisers"_s, organisers}, {u"start"_s, u"2026-12-01"_s}}, RecordType::Event);

    list.run(u"tag:x"_s, inFormat(ExportFormat::ICalendar));

    CHECK(list.bytes().contains("CONTACT:A bank\r\n"));
    CHECK_FALSE(list.bytes().contains("afe house"));
}

TEST_CASE("An export that fails half-way leaves none of its files", "[exchange]")
{
    Export list(Contents::Empty);
    list.add(u"A guide"_s);
    list.companions = {.relations = true, .about = true, .scope = {}};

    REQUIRE_FALSE(list.tryRun(u"tag:x"_s, plainTable({u"no_such_field"_s})));

    CHECK(QDir(list.temp.folder.path()).entryList(QDir::Files | QDir::Hidden).filter(u"out"_s).isEmpty());
}

TEST_CASE("An export whose companion cannot be written leaves the earlier one, and no other companion",
    "[exchange]")
{
    Export list(Contents::Empty);
    list.add(u"A guide"_s);
    list.run(u"tag:x"_s, plainTable({u"title"_s}));
    const QByteArray earlier = list.bytes();
    list.companions = {.relations = true, .about = true, .scope = {}};
    REQUIRE(QDir().mkpath(list.path + u".about.json"_s));

    REQUIRE_FALSE(list.tryRun(u"tag:x"_s, plainTable({u"address"_s})));

    CHECK(list.bytes() == earlier);
    CHECK(QDir(list.temp.folder.path()).entryList(QDir::Files | QDir::Hidden).filter(u"out"_s)
        == QStringList {u"out.csv"_s});
}

TEST_CASE("What a hub names a relation is no formula in the table of relations", "[exchange]")
{
    Export list(Contents::Empty);
    const RecordId guide = list.add(u"A guide"_s);
    Document document = (*readRecord(list.temp.connection(), guide))->shown();
    document.set(u"links"_s,
        QJsonArray {QJsonObject {{u"id"_s, u"1"_s}, {u"rel"_s, u"=1+1"_s}, {u"to"_s, u"resource:not-here"_s},
            {u"from"_s, u"2020"_s}}});
    REQUIRE(list.temp.connection().run(
        u"UPDATE mirror SET local = ? WHERE id = ?"_s, {document.toJson(), guide.value}));
    list.companions.relations = true;
    const QString table = list.temp.folder.filePath(u"out.relations.csv"_s);

    list.run(u"tag:x"_s, inFormat(ExportFormat::Csv));
    CHECK(Export::bytesOf(table).contains(",'=1+1,"));
    list.run(u"tag:x"_s, plainTable({u"title"_s}));
    CHECK(Export::bytesOf(table).contains(",=1+1,"));
}

TEST_CASE("Relations are told of the records that are in the export alone", "[exchange]")
{
    Export list(Contents::Empty);
    const QJsonArray links {
        QJsonObject {{u"id"_s, u"1"_s}, {u"rel"_s, u"cites"_s}, {u"to"_s, u"resource:not-here"_s}}};
    list.add(u"In June"_s, {{u"start"_s, u"2026-06-24"_s}, {u"links"_s, links}}, RecordType::Event);
    list.add(u"Some time in August"_s, {{u"start"_s, u"2026-08"_s}, {u"links"_s, links}}, RecordType::Event);
    list.companions.relations = true;

    const ExportReport report = list.run(u"tag:x"_s, inFormat(ExportFormat::ICalendar));

    CHECK(report.rows == 1);
    CHECK(report.relations == 1);
}

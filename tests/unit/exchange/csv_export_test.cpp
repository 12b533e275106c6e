// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_rows.h"
#include "tests/unit/exchange/export_fixture.h"

#include <QDir>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

TEST_CASE("A case list read by another program equals the records", "[exchange]")
{
    Export list;
    const ExportReport report = list.run(u"sector:finance type:case_study"_s,
        plainTable({u"address"_s, u"title"_s, u"practice_status"_s, u"countries"_s, u"partners.side"_s}));

    const QJsonArray rows = list.rows();
    REQUIRE(report.rows == 9);
    REQUIRE(rows.size() == 10);
    CHECK(rows.at(0).toArray()
        == QJsonArray {u"address"_s, u"title"_s, u"practice_status"_s, u"countries"_s, u"partners.side"_s});
    for (qsizetype i = 1; i < rows.size(); ++i) {
        const QJsonArray row = rows.at(i).toArray();
        const auto record = readRecord(list.temp.connection(), {row.at(0).toString()});
        REQUIRE(record->has_value());
        const QJsonObject json = (*record)->shown().json();
        CHECK(row.at(1).toString() == json.value(u"title"_s).toObject().value(u"en"_s).toString());
        CHECK(row.at(2).toString() == json.value(u"practice_status"_s).toString());
        QStringList countries;
        for (const QJsonValue country : json.value(u"countries"_s).toArray()) {
            countries.append(country.toString());
        }
        CHECK(row.at(3).toString() == countries.join(u"; "_s));
    }
}

TEST_CASE("Text that would be a formula is made harmless and can be brought back", "[exchange]")
{
    const QString text = GENERATE(as<QString>(), u"=1+1"_s, u"+49 170"_s, u"-5"_s, u"@here"_s, u"\t=1"_s,
        u"  =HYPERLINK(\"x\")"_s, u"＝1"_s, u"'quoted"_s, u"\uFEFF=1"_s, u"plain"_s, u""_s, u"a=b"_s, u"''"_s,
        u"  'x"_s);
    const QString harmless = harmlessCell(text);

    CHECK(originalOfHarmlessCell(harmless) == text);
    const QString first = harmless.trimmed().remove(QChar(0xfeff)).left(1);
    CHECK_FALSE(
        (first == u"="_s || first == u"+"_s || first == u"-"_s || first == u"@"_s || first == u"＝"_s));
}

TEST_CASE("Hostile cells come back exactly, in both presets", "[exchange]")
{
    Export list;
    const QStringList titles {u"a,b"_s, u"say \"hi\""_s, u"=cmd|' /C calc'!A0"_s, u"two\nlines"_s,
        u"'already"_s, u"عربي, نص"_s, u"\u202Ebidi"_s, u";semi"_s};
    for (const QString &title : titles) {
        list.add(title, {{u"tags"_s, QJsonArray {u"hostile"_s}}});
    }
    for (const CsvPreset preset : {CsvPreset::Data, CsvPreset::Excel}) {
        ExportOptions options = plainTable({u"title"_s});
        options.preset = preset;
        list.run(u"tag:hostile"_s, options);
        QStringList read;
        const QJsonArray rows = list.rows();
        for (qsizetype i = 1; i < rows.size(); ++i) {
            const QString cell = rows.at(i).toArray().at(0).toString();
            read.append(preset == CsvPreset::Excel ? originalOfHarmlessCell(cell) : cell);
        }
        QStringList wanted = titles;
        read.sort();
        wanted.sort();
        CHECK(read == wanted);
        CHECK(list.bytes().startsWith("\xEF\xBB\xBF") == (preset == CsvPreset::Excel));
        CHECK(list.bytes().endsWith("\r\n"));
    }
}

TEST_CASE("Several values stand in one cell or in a column each", "[exchange]")
{
    Export list;
    ExportOptions options = plainTable({u"title"_s, u"countries"_s});
    options.severalValues = SeveralValues::ColumnEach;
    list.run(u"\"Finance Against Slavery\" type:case_study"_s, options);

    const QJsonArray rows = list.rows();
    CHECK(rows.at(0).toArray()
        == QJsonArray {u"title"_s, u"countries.1"_s, u"countries.2"_s, u"countries.3"_s});
    CHECK(rows.at(1).toArray().at(3).toString() == u"NL"_s);
}

TEST_CASE("A member of the items of a list has a place for each item, if any has it", "[exchange]")
{
    Export list;
    const QJsonArray partners {QJsonObject {{u"id"_s, u"a"_s}, {u"name"_s, u"Police"_s}},
        QJsonObject {{u"id"_s, u"b"_s}, {u"name"_s, u"Bank"_s}, {u"since"_s, u"2019"_s}}};
    list.add(u"With partners"_s, {{u"partners"_s, partners}}, RecordType::CaseStudy);
    ExportOptions options = plainTable({u"partners.name"_s, u"partners.since"_s, u"partners.side"_s});
    list.run(u"tag:x"_s, options);
    CHECK(list.rows().at(1).toArray() == QJsonArray {u"Police; Bank"_s, u"; 2019"_s, QString()});

    options.severalValues = SeveralValues::ColumnEach;
    list.run(u"tag:x"_s, options);
    CHECK(list.rows().at(0).toArray()
        == QJsonArray {u"partners.name.1"_s, u"partners.name.2"_s, u"partners.since.1"_s,
            u"partners.since.2"_s, u"partners.side"_s});
    CHECK(
        list.rows().at(1).toArray() == QJsonArray {u"Police"_s, u"Bank"_s, QString(), u"2019"_s, QString()});
}

TEST_CASE("Words instead of codes come in the reader's language", "[exchange]")
{
    Export list;
    ExportOptions options = plainTable({u"sector"_s, u"countries"_s});
    options.cells = CellText::Labels;
    list.run(u"samlit type:case_study"_s, options, u"fr"_s);
    CHECK(list.rows().at(1).toArray() == QJsonArray {u"Secteur financier"_s, u"Afrique du Sud"_s});
}

TEST_CASE("The type of a record is a word where words are wanted, and a code elsewhere", "[exchange]")
{
    Export table;
    ExportOptions options = plainTable({u"type"_s});
    const auto typeIn = [&](CellText cells) {
        options.cells = cells;
        const LabelTranslator translate
            = [](const char *, const char *text) { return QString::fromUtf8(text); };
        const ExportOrder order {table.find(u"type:case_study samlit"_s), options, table.path, {}};
        REQUIRE(exportRecords(*table.temp.library, order, table.labels(), translate));
        return table.rows().at(1).toArray().at(0).toString();
    };

    CHECK(typeIn(CellText::Labels) == u"Case study"_s);
    CHECK(typeIn(CellText::Codes) == u"case_study"_s);
}

TEST_CASE("Personal data and what must not be shared stay inside", "[exchange]")
{
    Export list;
    list.add(u"Secret plan"_s, {{u"tlp"_s, u"TLP:RED"_s}, {u"tags"_s, QJsonArray {u"x"_s}}});
    list.add(u"Open plan"_s, {{u"tags"_s, QJsonArray {u"x"_s}}});

    const ExportReport report
        = list.run(u"tag:x"_s, plainTable({u"title"_s, u"focal_point.person"_s, u"updated_by"_s}));

    CHECK(report.rows == 1);
    CHECK(report.heldBack.byMarking == 1);
    CHECK(report.columnsLeftOut == QStringList {u"focal_point.person"_s, u"updated_by"_s});
    CHECK_FALSE(list.bytes().contains("Secret"));
    ExportOptions all = plainTable({u"title"_s, u"updated_by"_s});
    all.redaction.withPersonalData = true;
    CHECK(list.run(u"tag:x"_s, all).columnsLeftOut.isEmpty());
}

TEST_CASE("A marking that is not known to allow it keeps a record inside, and its title too", "[exchange]")
{
    Export list;
    const QJsonValue marking = GENERATE(
        as<QJsonValue>(), u"TLP:Red"_s, u"RED"_s, u" tlp:red "_s, u"TLP:PURPLE"_s, QJsonArray {u"TLP:RED"_s});
    RecordId secret = list.add(u"Safe house"_s, {{u"tags"_s, QJsonArray {u"x"_s}}}, RecordType::Stakeholder);
    list.mark(secret, marking);
    list.add(u"Open plan"_s,
        {{u"tags"_s, QJsonArray {u"x"_s}},
            {u"partners"_s, QJsonArray {QJsonObject {{u"id"_s, u"1"_s}, {u"stakeholder"_s, secret.value}}}}},
        RecordType::CaseStudy);

    const ExportReport report = list.run(u"tag:x"_s, plainTable({u"title"_s, u"partners.name"_s}));

    CHECK(report.rows == 1);
    CHECK(report.heldBack.byMarking == 1);
    CHECK_FALSE(list.bytes().contains("Safe house"));
    const auto text
        = exportText(*list.temp.library, list.find(u"tag:x"_s), 5, plainTable({u"title"_s}), list.labels(), {});
    REQUIRE(text);
    CHECK(text->report.heldBack.byMarking == 1);
    CHECK(text->bytes == "title\r\nOpen plan\r\n");
}

TEST_CASE("A group is written with the persons in it if that is allowed, and says what it leaves out if not",
    "[exchange]")
{
    Export list;
    const QJsonObject point {{u"role"_s, u"Desk"_s}, {u"person"_s, u"Jane Doe"_s},
        {u"consent"_s, QJsonObject {{u"given_on"_s, u"2026-01-10"_s}}}};
    const QJsonObject finding {{u"id"_s, u"1"_s}, {u"answer"_s, u"None"_s}, {u"reviewer"_s, u"John Roe"_s}};
    list.add(u"A bank"_s,
        {{u"tags"_s, QJsonArray {u"x"_s}}, {u"focal_point"_s, point},
            {u"due_diligence"_s, QJsonArray {finding}}},
        RecordType::Stakeholder);
    ExportOptions options = plainTable({u"title"_s, u"focal_point"_s, u"due_diligence"_s});

    CHECK(list.run(u"tag:x"_s, options).columnsLeftOut
        == QStringList {u"focal_point"_s, u"due_diligence.reviewer"_s});
    CHECK(list.rows().at(1).toArray() == QJsonArray {u"A bank"_s, u"None"_s});

    options.redaction.withPersonalData = true;
    CHECK(list.run(u"tag:x"_s, options).columnsLeftOut.isEmpty());
    CHECK(list.rows().at(1).toArray()
        == QJsonArray {u"A bank"_s, u"Desk, Jane Doe, 2026-01-10"_s, u"None, John Roe"_s});
}

TEST_CASE("A table never takes the place of a part of the library", "[exchange]")
{
    Export list;
    const LibraryFolder folder = list.temp.library->folder();
    for (const QString &path :
        QStringList {folder.database(), folder.path + u"/list.csv"_s, folder.logs() + u"/list.csv"_s}) {
        CAPTURE(path);
        list.path = path;
        const auto report = list.tryRun(u"samlit"_s, plainTable({u"title"_s}));
        REQUIRE_FALSE(report);
        CHECK(report.error().kind == ErrorKind::InvalidInput);
    }
    list.temp.reopen();
    CHECK(list.find(u"samlit type:case_study"_s).size() == 1);
}

TEST_CASE("A stopped or failed export leaves the earlier file", "[exchange]")
{
    Export list;
    list.run(u"samlit"_s, plainTable({u"title"_s}));
    const QByteArray earlier = list.bytes();
    std::stop_source stop;
    stop.request_stop();

    const ExportOrder order {list.find(u""_s), plainTable({u"title"_s}), list.path, {}};
    const auto stopped = exportRecords(*list.temp.library, order, list.labels(), {}, {}, stop.get_token());
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().kind == ErrorKind::Cancelled);
    REQUIRE_FALSE(list.tryRun(u""_s, plainTable({u"no_such_field"_s})));

    CHECK(list.bytes() == earlier);
    CHECK(QDir(list.temp.folder.path()).entryList({u"*.part"_s}, QDir::Files | QDir::Hidden).isEmpty());
}

TEST_CASE("The same list twice gives the same bytes", "[exchange]")
{
    Export list;
    list.run(u""_s, {});
    const QByteArray first = list.bytes();
    list.run(u""_s, {});
    CHECK(list.bytes() == first);
}

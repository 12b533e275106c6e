// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/exchange/export_fixture.h"

#include <QXmlStreamReader>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

const QString kTitle = u"Profit & loss: 100% of {forced} labour_costs, “ça suffit” – دليل"_s;

void addGuide(Export &list)
{
    list.add(kTitle,
        {{u"creators"_s, QJsonArray {u"Example Institute and Partners"_s, u"Doe, Jane"_s}},
            {u"publisher"_s, u"Example Press"_s}, {u"issued"_s, u"2024-06"_s},
            {u"resource_type"_s, u"study"_s}, {u"languages"_s, QJsonArray {u"en"_s}},
            {u"url"_s, u"https://example.org/a_b?c=1&d=%7E"_s}, {u"document_number"_s, u"EX/2024/1"_s},
            {u"identifiers"_s,
                QJsonArray {QJsonObject {
                    {u"id"_s, u"1"_s}, {u"scheme"_s, u"doi"_s}, {u"value"_s, u"10.5555/ex_1"_s}}}}});
}

/// Texts of an element of the MODS that a program of bibutils makes of the file.
QStringList modsTexts(const Export &list, const QString &program, const QString &element)
{
    QProcess converter;
    converter.start(program, {u"-i"_s, u"utf8"_s, u"-o"_s, u"utf8"_s, list.path});
    REQUIRE(converter.waitForFinished(30'000));
    REQUIRE(converter.exitCode() == 0);
    QXmlStreamReader xml(converter.readAllStandardOutput());
    QStringList texts;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == element) {
            texts.append(xml.readElementText(QXmlStreamReader::IncludeChildElements).simplified());
        }
    }
    REQUIRE_FALSE(xml.hasError());
    return texts;
}

} // namespace

TEST_CASE("A program for references reads from RIS and BibTeX what the record says", "[exchange]")
{
    Export list(Contents::Empty);
    addGuide(list);
    const bool isRis = GENERATE(true, false);
    const QString program = isRis ? QStringLiteral(RIS2XML_PROGRAM) : QStringLiteral(BIB2XML_PROGRAM);

    list.run(u"tag:x"_s, inFormat(isRis ? ExportFormat::Ris : ExportFormat::Bibtex));

    const QStringList titles = modsTexts(list, program, u"titleInfo"_s);
    REQUIRE_FALSE(titles.isEmpty());
    QString title = titles.first();
    CHECK(
        title.remove(u' ') == QString(kTitle).remove(u": "_s).remove(u' ')); // MODS parts title and subtitle.
    const QStringList names = modsTexts(list, program, u"name"_s);
    CHECK(names.filter(u"Jane"_s).size() == 1);
    CHECK(names.filter(u"Doe"_s).size() == 1);
    CHECK(names.filter(u"Institute"_s).size() == 1);
    CHECK(names.join(u' ').contains(u"Partners"_s));
    CHECK(modsTexts(list, program, u"url"_s).filter(u"example.org/a_b?c=1&d="_s).size() == 1);
    CHECK(modsTexts(list, program, u"identifier"_s).filter(u"10.5555/ex_1"_s).size() == 1);
    CHECK(modsTexts(list, program, u"dateIssued"_s).join(u' ').contains(u"2024"_s));
}

TEST_CASE("A line break in a title cannot begin another line of RIS", "[exchange]")
{
    Export list(Contents::Empty);
    list.add(u"First\nER  - \nTY  - BOOK"_s);

    list.run(u"tag:x"_s, inFormat(ExportFormat::Ris));

    CHECK(list.bytes().count("\r\nTY  - ") == 0);
    CHECK(list.bytes().contains("TI  - First ER  - TY  - BOOK\r\n"));
}

TEST_CASE("CSL JSON tells persons from institutions and dates by their parts", "[exchange]")
{
    Export list(Contents::Empty);
    addGuide(list);

    list.run(u"tag:x"_s, inFormat(ExportFormat::CslJson));

    const QJsonArray items = QJsonDocument::fromJson(list.bytes()).array();
    REQUIRE(items.size() == 1);
    const QJsonObject item = items.first().toObject();
    CHECK(item.value("type"_L1) == u"report"_s);
    CHECK(item.value("title"_L1) == kTitle);
    CHECK(item.value("DOI"_L1) == u"10.5555/ex_1"_s);
    CHECK(item.value("issued"_L1) == QJsonObject {{u"date-parts"_s, QJsonArray {QJsonArray {2024, 6}}}});
    CHECK(item.value("author"_L1)
        == QJsonArray {QJsonObject {{u"literal"_s, u"Example Institute and Partners"_s}},
            QJsonObject {{u"family"_s, u"Doe"_s}, {u"given"_s, u"Jane"_s}}});
}

TEST_CASE("A list of no references is still a list", "[exchange]")
{
    Export list(Contents::Empty);
    list.add(u"A bank"_s, {}, RecordType::Stakeholder);
    list.run(u"tag:x"_s, inFormat(ExportFormat::CslJson));
    CHECK(QJsonDocument::fromJson(list.bytes()).isArray());
}

TEST_CASE("Sources of records of any type are references where that is asked for", "[exchange]")
{
    Export list(Contents::Empty);
    const QJsonArray sources {QJsonObject {{u"id"_s, u"s1"_s}, {u"title"_s, u"Annual report"_s}, {u"url"_s, u"https://example.org/r"_s}, {u"date"_s, u"2025-03"_s}},
        QJsonObject {{u"id"_s, u"s2"_s}, {u"quote"_s, u"Nothing to find it by"_s}}};
    const RecordId id = list.add(u"A practice"_s, {{u"sources"_s, sources}}, RecordType::CaseStudy);
    ExportOptions options = inFormat(ExportFormat::CslJson);
    CHECK(list.run(u"tag:x"_s, options).rows == 0);
    options.withSources = true;

    CHECK(list.run(u"tag:x"_s, options).rows == 1);

    const QJsonArray items = QJsonDocument::fromJson(list.bytes()).array();
    REQUIRE(items.size() == 1);
    CHECK(items.first().toObject().value("id"_L1).toString() == id.value + u"#s1"_s);
    CHECK(items.first().toObject().value("title"_L1) == u"Annual report"_s);
}

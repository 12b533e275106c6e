// SPDX-License-Identifier: GPL-3.0-or-later
// What goes out comes in again: as much of it as each format can hold. docs/manual/exchange.md says the same
// in words.
#include "core/import/entry_faults.h"
#include "core/model/path_text.h"
#include "tests/support/examples.h"
#include "tests/unit/exchange/export_fixture.h"
#include "tests/unit/import/records/read_entries.h"

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

struct Format
{
    ExportFormat out;
    ImportFormat in;
    RecordType type;
    QStringList whole; ///< Members that come back letter by letter.
    QStringList partly; ///< Members of which a part comes back; which, the tests below say.
};

const std::vector<Format> &formats()
{
    static const QStringList whole {
        u"creators"_s, u"publisher"_s, u"issued"_s, u"resource_type"_s, u"url"_s, u"document_number"_s};
    static const QStringList partly {
        u"title"_s, u"summary"_s, u"languages"_s, u"subjects"_s, u"identifiers"_s};
    static const std::vector<Format> all {
        {ExportFormat::Ris, ImportFormat::Ris, RecordType::Resource, whole, partly},
        {ExportFormat::Bibtex, ImportFormat::Bibtex, RecordType::Resource, whole, partly},
        {ExportFormat::CslJson, ImportFormat::CslJson, RecordType::Resource, whole, partly},
        {ExportFormat::Vcard, ImportFormat::Vcard, RecordType::Stakeholder,
            {u"acronym"_s, u"also_known_as"_s, u"org_type"_s, u"hq_country"_s, u"languages_spoken"_s,
                u"website"_s, u"generic_email"_s},
            {u"title"_s, u"summary"_s, u"hotline"_s}},
    };
    return all;
}

Document put(Export &list, RecordType type, const QJsonObject &content)
{
    const auto created = RecordWriter(*list.temp.library).create(type, content, {u"t"_s, {}});
    REQUIRE(created);
    return created->shown;
}

ImportEntry sentAndRead(Export &list, const Format &format, const QString &recipients = {})
{
    ExportOptions options = inFormat(format.out);
    options.recipients = recipients;
    list.run(u"type:"_s + typeCode(format.type), options);
    INFO(list.bytes().toStdString());
    return readOne(list.bytes(), format.in);
}

QString english(const QJsonObject &content, QLatin1StringView key)
{
    return content.value(key).toObject().value("en"_L1).toString();
}

/// A resource of texts that mean something to one format or another.
QJsonObject awkward()
{
    const QString text
        = u"Profit & loss: 100% of {forced} labour_costs -- “ça suffit”, ``now'' & $5 #1 ~a^b\\c – دليل"_s;
    return {{u"title"_s, QJsonObject {{u"en"_s, text}}},
        {u"summary"_s, QJsonObject {{u"en"_s, QString(u"One } of {, a "_s + text)}}},
        {u"creators"_s,
            QJsonArray {u"Doe, Jane"_s, u"Bread and Butter, Ltd"_s, u"Ministry of Labour, Trade and Work"_s,
                u"van der Berg, Jan"_s, u"UNODC"_s, u"Ñandú, José María"_s}},
        {u"publisher"_s, u"A & B_C {Press} -- x"_s}, {u"issued"_s, u"2024-06-09"_s},
        {u"resource_type"_s, u"typology_report"_s}, {u"languages"_s, QJsonArray {u"en"_s}},
        {u"subjects"_s, QJsonArray {u"hotels & bars"_s, u"100 %"_s}},
        {u"url"_s, u"https://example.org/a_b?c=1&d=%20x#y"_s}, {u"document_number"_s, u"A/RES/70/1 & 2_3"_s},
        {u"identifiers"_s,
            QJsonArray {
                QJsonObject {{u"id"_s, u"1"_s}, {u"scheme"_s, u"doi"_s}, {u"value"_s, u"10.5555/ex_1(2)"_s}},
                QJsonObject {
                    {u"id"_s, u"2"_s}, {u"scheme"_s, u"isbn"_s}, {u"value"_s, u"9783161484100"_s}}}}};
}

} // namespace

TEST_CASE("The full record of a type comes back through each format that can hold it", "[import]")
{
    const Format &format = GENERATE(from_range(formats()));
    CAPTURE(factsOf(format.in).code);
    Export list(Contents::Empty);
    const Document sent = put(list, format.type, example(format.type).json());

    const ImportEntry entry = sentAndRead(list, format);

    CAPTURE(rulesOf(entry));
    CHECK(entry.faults.empty());
    CHECK(entry.type == format.type);
    CHECK(entry.id == sent.id());
    for (const QString &key : format.whole) {
        CAPTURE(key);
        CHECK(entry.content.value(key) == sent.json().value(key));
    }
    for (const QString &key : entry.content.keys()) {
        CAPTURE(key); // Nothing is made up.
        CHECK((format.whole.contains(key) || format.partly.contains(key)));
    }
    CHECK(entry.content.value("title"_L1) == QJsonObject {{u"en"_s, english(sent.json(), "title"_L1)}});
    CHECK(entry.content.value("summary"_L1) == QJsonObject {{u"en"_s, english(sent.json(), "summary"_L1)}});
}

TEST_CASE(
    "Lists of literature hold the first language, subjects together with tags, DOI and ISBN", "[import]")
{
    const Format &format = GENERATE(from_range(formats().begin(), formats().begin() + 3));
    CAPTURE(factsOf(format.in).code);
    Export list(Contents::Empty);
    put(list, format.type, example(format.type).json());
    const ImportEntry entry = sentAndRead(list, format);
    CHECK(entry.content.value("languages"_L1) == QJsonArray {u"en"_s});
    CHECK(entry.content.value("subjects"_L1) == QJsonArray {u"hotels"_s, u"training"_s, u"example"_s});
    CHECK(entry.content.value("identifiers"_L1).toArray().first().toObject().value("value"_L1)
        == u"10.5555/example"_s);
}

TEST_CASE("Texts that mean something to a format come back letter by letter", "[import]")
{
    const Format &format = GENERATE(from_range(formats().begin(), formats().begin() + 3));
    CAPTURE(factsOf(format.in).code);
    Export list(Contents::Empty);
    put(list, RecordType::Resource, awkward());

    const ImportEntry entry = sentAndRead(list, format);

    CAPTURE(rulesOf(entry));
    CHECK(entry.faults.empty());
    for (const QString &key : awkward().keys()) {
        CAPTURE(key);
        if (key != "identifiers"_L1) {
            CHECK(entry.content.value(key) == awkward().value(key));
        }
    }
    const QJsonArray identifiers = entry.content.value("identifiers"_L1).toArray();
    REQUIRE(identifiers.size() == 2);
    CHECK(identifiers[0].toObject().value("value"_L1) == u"10.5555/ex_1(2)"_s);
    CHECK(identifiers[1].toObject().value("value"_L1) == u"9783161484100"_s);
}

TEST_CASE("Every type of resource comes back as itself", "[import]")
{
    const Format &format = GENERATE(from_range(formats().begin(), formats().begin() + 3));
    Export list(Contents::Empty);
    for (const Term &term : lists().find("resource_type")->terms) {
        put(list, RecordType::Resource,
            {{u"title"_s, QJsonObject {{u"en"_s, term.code}}}, {u"languages"_s, QJsonArray {u"en"_s}},
                {u"resource_type"_s, term.code}});
    }
    list.run(u"type:resource"_s, inFormat(format.out));
    const auto entries = readEntries(list.bytes(), format.in);
    CHECK(entries.size() == lists().find("resource_type")->terms.size());
    for (const ImportEntry &entry : entries) {
        CHECK(entry.content.value("resource_type"_L1).toString() == english(entry.content, "title"_L1));
    }
}

TEST_CASE("A record for a few comes back as strict as it went", "[import]")
{
    const Format &format = GENERATE(from_range(formats()));
    Export list(Contents::Empty);
    QJsonObject content = example(format.type).json();
    content.insert(u"tlp"_s, u"TLP:AMBER+STRICT"_s);
    put(list, format.type, content);
    CHECK(sentAndRead(list, format, u"the ministry (and others)"_s).content.value("tlp"_L1)
        == u"TLP:AMBER+STRICT"_s);
}

TEST_CASE("A name that looks like an acronym stays where it was", "[import]")
{
    Export list(Contents::Empty);
    const QJsonObject content {{u"title"_s, QJsonObject {{u"en"_s, u"Example Hotels Alliance"_s}}},
        {u"also_known_as"_s, QJsonArray {u"EHA"_s, u"Hotels, united"_s}}};
    put(list, RecordType::Stakeholder, content);
    const ImportEntry entry = sentAndRead(list, formats().back());
    CHECK(entry.content.value("also_known_as"_L1) == content.value("also_known_as"_L1));
    CHECK_FALSE(entry.content.contains("acronym"_L1));
}

TEST_CASE("NDJSON brings back every member of every type, but for what people decide", "[import]")
{
    Export list(Contents::Empty);
    for (const RecordType type : kReaderTypes) {
        CAPTURE(typeCode(type));
        const Document sent = withoutPersonalData(put(list, type, example(type).json()));
        list.run(u"type:"_s + typeCode(type), inFormat(ExportFormat::Ndjson));
        const ImportEntry entry = readOne(list.bytes(), ImportFormat::Ndjson);
        CHECK(entry.id == sent.id());
        for (auto it = sent.json().begin(); it != sent.json().end(); ++it) {
            static const QStringList decided {u"_id"_s, u"type"_s, u"schema"_s, u"created_at"_s,
                u"updated_at"_s, u"updated_by"_s, u"edit"_s, u"tlp"_s, u"review"_s, u"review_state"_s,
                u"consent"_s, u"frozen_at"_s, u"freeze_note"_s, u"state"_s};
            CAPTURE(it.key());
            if (!decided.contains(it.key())) {
                CHECK((entry.content.value(it.key()) == it.value()
                    || hasFault(entry, import_rule::kPersonal, it.key())));
            }
        }
    }
}

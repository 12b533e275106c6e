// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/validation.h"
#include "core/sync/oai/dc_mapping.h"
#include "core/sync/oai/dc_texts.h"
#include "tests/support/catch_qt.h"

#include <QJsonArray>

#include <algorithm>

using namespace fourthp;
using namespace Qt::StringLiterals;

namespace {

const OaiOrigin kOrigin {oaiSourceUuid(u"https://repository.example.org/oai"_s), u"Example repository"_s};

const Vocabularies &lists()
{
    static const Vocabularies all = *Vocabularies::builtIn();
    return all;
}

OaiRecord recordOf(std::vector<DcElement> elements)
{
    return {.header = {u"oai:example.org:1"_s, u"2026-01-02T03:04:05Z"_s, false},
        .elements = std::move(elements),
        .raw = u"<dc/>"_s};
}

OaiRecord fullRecord()
{
    return recordOf({{u"title"_s, u"Hotels against trafficking"_s, u"en"_s},
        {u"title"_s, u"Hôtels contre la traite"_s, u"fr"_s}, {u"title"_s, u"A guide"_s, u"en"_s},
        {u"creator"_s, u"Example Institute"_s, {}}, {u"publisher"_s, u"Example Press"_s, {}},
        {u"date"_s, u"2024-06"_s, {}}, {u"type"_s, u"Guide"_s, {}}, {u"language"_s, u"eng"_s, {}},
        {u"language"_s, u"French"_s, {}}, {u"subject"_s, u"hotels"_s, {}}, {u"subject"_s, u"hotels"_s, {}},
        {u"coverage"_s, u"Kenya"_s, {}}, {u"coverage"_s, u"19th century"_s, {}},
        {u"identifier"_s, u"https://example.org/guide"_s, {}},
        {u"identifier"_s, u"doi:10.5555/example"_s, {}},
        {u"description"_s, u"<p>What hotels do.</p><p>And how.</p>"_s, {}}, {u"rights"_s, u"Free"_s, {}},
        {u"rights"_s, u"CC BY 4.0"_s, {}}, {u"relation"_s, u"Example series"_s, {}}});
}

} // namespace

TEST_CASE("A record of Dublin Core becomes a resource that our own rules accept as published", "[oai]")
{
    const HubRow row = toResource(fullRecord(), kOrigin, lists());

    REQUIRE(row.problem.isEmpty());
    const QJsonObject json = row.document.json();
    CHECK(validate(row.document, lists()).empty());
    CHECK(json.value(u"review_state").toString() == u"published"_s);
    CHECK(json.value(u"tlp").toString() == u"TLP:CLEAR"_s);
    CHECK(json.value(u"verification").toString() == u"V0"_s);
    CHECK(json.value(u"title").toObject()
        == QJsonObject {{u"en"_s, u"Hotels against trafficking"_s}, {u"fr"_s, u"Hôtels contre la traite"_s}});
    CHECK(json.value(u"alternative_title").toString() == u"A guide"_s);
    CHECK(json.value(u"summary").toObject() == QJsonObject {{u"en"_s, u"What hotels do.\n\nAnd how."_s}});
    CHECK(json.value(u"languages").toArray() == QJsonArray {u"en"_s, u"fr"_s});
    CHECK(json.value(u"issued").toString() == u"2024-06"_s);
    CHECK(json.value(u"resource_type").toString() == u"guide"_s);
    CHECK(json.value(u"countries").toArray() == QJsonArray {u"KE"_s});
    CHECK(json.value(u"subjects").toArray() == QJsonArray {u"hotels"_s, u"19th century"_s});
    CHECK(json.value(u"url").toString() == u"https://example.org/guide"_s);
    CHECK(json.value(u"license").toString() == u"CC BY 4.0"_s);
    CHECK(json.value(u"relations").toArray().first().toObject().value(u"text").toString()
        == u"Example series"_s);
    CHECK(json.value(u"sources").toArray().first().toObject().value(u"title").toString()
        == u"Example repository"_s);
    CHECK(row.document.value(u"origin.kind").toString() == u"oai"_s);
    CHECK(row.document.value(u"origin.identifier").toString() == u"oai:example.org:1"_s);
    CHECK(row.document.value(u"origin.datestamp").toString() == u"2026-01-02T03:04:05Z"_s);
    CHECK(row.document.value(u"origin.raw").toString() == u"<dc/>"_s);
    QStringList schemes;
    for (const QJsonValue one : json.value(u"identifiers").toArray()) {
        schemes.append(one.toObject().value(u"scheme").toString());
    }
    CHECK(schemes == QStringList {u"oai"_s, u"doi"_s});
}

TEST_CASE("Two computers give a record the same id, whatever the scheme of the address", "[oai]")
{
    const QUuid plain = oaiSourceUuid(u"http://repository.example.org/oai"_s);
    CHECK(plain == kOrigin.source);
    CHECK(plain != oaiSourceUuid(u"http://other.example.org/oai"_s));
    CHECK(oaiRecordId(plain, u"oai:example.org:1"_s).isValid());
    CHECK(QUuid(oaiRecordId(plain, u"oai:example.org:1"_s).value.mid(9)).version() == QUuid::Sha1);
    CHECK(toResource(fullRecord(), kOrigin, lists()).rev == toResource(fullRecord(), kOrigin, lists()).rev);
}

TEST_CASE("Items keep their ids when others come before them, so that edits find them again", "[oai]")
{
    const auto idsOf = [](const OaiRecord &record) {
        QMap<QString, QString> ids;
        for (const QJsonValue one :
            toResource(record, kOrigin, lists()).document.value(u"identifiers").toArray()) {
            ids.insert(one.toObject().value(u"value").toString(), one.toObject().value(u"id").toString());
        }
        return ids;
    };
    OaiRecord more = fullRecord();
    more.elements.insert(more.elements.begin(), {u"identifier"_s, u"A/RES/55/25"_s, {}});
    const auto before = idsOf(fullRecord());
    const auto after = idsOf(more);
    for (auto it = before.begin(); it != before.end(); ++it) {
        CHECK(after.value(it.key()) == it.value());
    }
}

TEST_CASE("A record without what published records need comes as a draft", "[oai]")
{
    const HubRow row = toResource(recordOf({{u"title"_s, u"Only a title"_s, {}}}), kOrigin, lists());
    REQUIRE(row.problem.isEmpty());
    CHECK(row.document.reviewState() == ReviewState::Draft);
    CHECK(row.document.title({}).text == u"Only a title"_s);
    CHECK(row.document.title({}).language == u"und"_s);
}

TEST_CASE("A record without a title is named by its identifier", "[oai]")
{
    const HubRow row = toResource(recordOf({{u"creator"_s, u"Nobody"_s, {}}}), kOrigin, lists());
    REQUIRE(row.problem.isEmpty());
    CHECK(row.document.title({}).text == u"oai:example.org:1"_s);
}

TEST_CASE("Whatever a repository writes into its elements, the resource is valid or set aside", "[oai]")
{
    const QStringList values {u"x"_s, u"javascript:alert(1)"_s, u"<img src='file:///dev/zero'>"_s,
        u"http://"_s, u"2021-99"_s, u"٢٠٢١"_s, QString(600, u'a'), u"10.1000/"_s, QString(u"a\u0007b"_s),
        QString(QChar(0xD800)) + u"x"_s, u"="_s};
    const QStringList names {u"title"_s, u"creator"_s, u"subject"_s, u"description"_s, u"publisher"_s,
        u"contributor"_s, u"date"_s, u"type"_s, u"format"_s, u"identifier"_s, u"source"_s, u"language"_s,
        u"relation"_s, u"coverage"_s, u"rights"_s};
    for (const QString &value : values) {
        std::vector<DcElement> elements;
        for (const QString &name : names) {
            elements.push_back({name, value, value});
            elements.push_back({name, value, {}});
        }
        CAPTURE(value);
        const HubRow row = toResource(recordOf(elements), kOrigin, lists());
        REQUIRE(row.problem.isEmpty());
        const auto problems = validate(row.document, lists());
        CHECK(std::none_of(problems.begin(), problems.end(),
            [](const ValidationProblem &one) { return one.severity == Severity::Problem; }));
        CHECK(Document::fromJson(row.document.toJson()).value() == row.document);
    }
}

TEST_CASE(
    "Large metadata are not kept beside the resource made of them, and a resource too large is set aside",
    "[oai]")
{
    OaiRecord record = fullRecord();
    record.raw = QString(9000, u'x');
    CHECK(toResource(record, kOrigin, lists()).document.value(u"origin.raw").isUndefined());
    record.elements.push_back({u"description"_s, QString(300 * 1024, u'x'), {}});
    const HubRow row = toResource(record, kOrigin, lists());
    CHECK_FALSE(row.problem.isEmpty());
    CHECK(identifierInQuarantine(row.raw) == u"oai:example.org:1"_s);
}

TEST_CASE("A record made to be slow to read is read in no time", "[oai]")
{
    // Quadratic work on this would take hours and the test program would be ended.
    const QString blanks = QString(1024 * 1024 - 2, u' ');
    std::vector<DcElement> elements {{u"description"_s, QString(u"x"_s + blanks + u"y"_s), {}},
        {u"type"_s, QString(u"x"_s + blanks + u"y"_s), {}}};
    for (int n = 0; n < 1900; ++n) {
        elements.push_back({u"description"_s, QString(QString(16 * 1024, u'a') + QString::number(n)), {}});
        elements.push_back({u"subject"_s, QString(QString(1024, u'a') + QString::number(n)), {}});
    }
    CHECK_FALSE(toResource(recordOf(elements), kOrigin, lists()).problem.isEmpty());
}

TEST_CASE("A deleted record becomes a tombstone that says the same every time", "[oai]")
{
    OaiRecord record {.header = {u"oai:example.org:1"_s, u"2026-01-02"_s, true}};
    const HubRow row = toResource(record, kOrigin, lists());
    CHECK(row.deleted);
    CHECK(row.document.isDeleted());
    CHECK(row.id == oaiRecordId(kOrigin.source, u"oai:example.org:1"_s));
    record.header.datestamp = u"2026-02-02"_s; // Touched, still deleted.
    CHECK(toResource(record, kOrigin, lists()).rev == row.rev);
}

TEST_CASE("A record that was repaired says so", "[oai]")
{
    OaiRecord record = fullRecord();
    record.isRepaired = true;
    CHECK(toResource(record, kOrigin, lists()).document.value(u"origin.repaired").toBool());
}

TEST_CASE("Markup in descriptions goes and what only looks like it stays", "[oai]")
{
    CHECK(withoutMarkup(u"<jats:p>One</jats:p><jats:p>Two &amp; <i>three</i></jats:p>"_s)
        == u"One\n\nTwo & three"_s);
    CHECK(withoutMarkup(u"p < 0.05 and q > 3"_s) == u"p < 0.05 and q > 3"_s);
}

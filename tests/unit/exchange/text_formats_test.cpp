// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/content_lines.h"
#include "tests/support/examples.h"
#include "tests/unit/exchange/export_fixture.h"

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

const QString kHostile
    = u"Line one, with; marks\\\nLine two: \"quoted\" مركز الموارد لمكافحة الاتجار بالأشخاص والشراكات بين القطاعين"_s;

} // namespace

TEST_CASE("TSV read by another program equals the texts, with tabs and line breaks in them", "[exchange]")
{
    Export list(Contents::Empty);
    list.add(u"tab\there \"and\" there\nand below"_s, {{u"countries"_s, QJsonArray {u"KE"_s, u"NA"_s}}});

    list.run(u"tag:x"_s, plainTable({u"title"_s, u"countries"_s}, ExportFormat::Tsv));

    CHECK(list.rows(u"excel-tab"_s)
        == QJsonArray {QJsonArray {u"title"_s, u"countries"_s},
            QJsonArray {u"tab\there \"and\" there\nand below"_s, u"KE; NA"_s}});
}

TEST_CASE(
    "NDJSON holds the record as it is stored, with members that this version does not know", "[exchange]")
{
    Export list(Contents::Empty);
    const RecordId id
        = list.add(u"A guide"_s, {{u"x_future"_s, QJsonObject {{u"kept"_s, QJsonArray {1, u"two"_s, 3.5}}}}});
    const Document stored = (*readRecord(list.temp.connection(), id))->shown();

    list.run(u"tag:x"_s, inFormat(ExportFormat::Ndjson));

    QJsonObject wanted = stored.json();
    wanted.remove(u"updated_by"_s); // Personal.
    CHECK(list.bytes() == Document(wanted).toJson() + '\n');
}

TEST_CASE("Every member of every example comes back from NDJSON", "[exchange]")
{
    Export list(Contents::Empty);
    for (const RecordType type :
        {RecordType::Resource, RecordType::CaseStudy, RecordType::Stakeholder, RecordType::Event}) {
        QJsonObject json = example(type).json();
        for (const QString &own : {u"_id"_s, u"_rev"_s, u"title"_s, u"tags"_s, u"edit"_s}) {
            json.remove(own);
        }
        list.add(u"Example"_s, json, type);
    }
    ExportOptions options = inFormat(ExportFormat::Ndjson);
    options.redaction.withPersonalData = true;

    list.run(u"tag:x"_s, options);

    for (const QByteArray &line : list.bytes().trimmed().split('\n')) {
        const Document read = Document::fromStored(line);
        CHECK(read.toJson() == (*readRecord(list.temp.connection(), read.id()))->shown().toJson());
    }
}

TEST_CASE("JSON-LD names Dublin Core and schema.org terms and tells languages apart", "[exchange]")
{
    Export list(Contents::Empty);
    list.add(u"A guide"_s,
        {{u"summary"_s, QJsonObject {{u"en"_s, u"About it"_s}, {u"ar"_s, u"عنه"_s}}},
            {u"publisher"_s, u"Example Press"_s}, {u"countries"_s, QJsonArray {u"KE"_s, u"NA"_s}}});
    list.add(u"A bank"_s, {{u"org_type"_s, u"ngo"_s}, {u"website"_s, u"https://example.org/"_s}},
        RecordType::Stakeholder);

    list.run(u"tag:x"_s, inFormat(ExportFormat::JsonLd));

    const QJsonObject all = QJsonDocument::fromJson(list.bytes()).object();
    CHECK(all.value("@context"_L1).toObject().value("dcterms"_L1) == u"http://purl.org/dc/terms/"_s);
    const QJsonArray graph = all.value("@graph"_L1).toArray();
    REQUIRE(graph.size() == 2);
    for (const QJsonValue value : graph) {
        const QJsonObject node = value.toObject();
        CHECK(node.value("@id"_L1).toString().startsWith(u"urn:fourthp:"_s));
        if (node.value("@type"_L1) == u"schema:NGO"_s) {
            CHECK(node.value("schema:url"_L1) == u"https://example.org/"_s);
            continue;
        }
        CHECK(node.value("@type"_L1) == u"schema:CreativeWork"_s);
        CHECK(node.value("dcterms:publisher"_L1) == u"Example Press"_s);
        CHECK(node.value("dcterms:spatial"_L1) == QJsonArray {u"KE"_s, u"NA"_s});
        CHECK(node.value("dcterms:accessRights"_L1) == u"TLP:GREEN"_s);
        CHECK(node.value("dcterms:description"_L1)
            == QJsonArray {QJsonObject {{u"@language"_s, u"ar"_s}, {u"@value"_s, u"عنه"_s}},
                QJsonObject {{u"@language"_s, u"en"_s}, {u"@value"_s, u"About it"_s}}});
    }
}

TEST_CASE("Content lines are folded after at most 75 bytes and never inside a character", "[exchange]")
{
    ContentLines lines;
    lines.addText("NOTE", kHostile.repeated(4));

    QByteArray unfolded;
    for (const QByteArray &line : lines.bytes().split('\n')) {
        CHECK(line.size() <= 76); // With the carriage return.
        CHECK(QString::fromUtf8(line).toUtf8() == line);
        unfolded += line.startsWith(' ') ? line.sliced(1) : line;
        unfolded.replace("\r", "");
    }
    CHECK(unfolded == ("NOTE:" + ContentLines::escaped(kHostile.repeated(4)).toUtf8()));
}

TEST_CASE("An address book reads an organisation with its general address, and no person", "[exchange]")
{
    Export list(Contents::Empty);
    list.add(u"Bank, Trust; Co"_s,
        {{u"summary"_s, QJsonObject {{u"en"_s, kHostile}}}, {u"generic_email"_s, u"office@example.org"_s},
            {u"website"_s, u"https://example.org/"_s}, {u"hq_country"_s, u"KE"_s},
            {u"focal_point"_s, QJsonObject {{u"address"_s, u"desk@example.org"_s}}}},
        RecordType::Stakeholder);

    list.run(u"tag:x"_s, inFormat(ExportFormat::Vcard));

    const QJsonObject card
        = list.asPythonSees(
                  u"import sys,json,vobject\n"
                  "c=next(vobject.readComponents(open(sys.argv[1],encoding='utf-8',newline='').read()))\n"
                  "print(json.dumps({'fn':c.fn.value,'version':c.version.value,'kind':c.kind.value,'email':c."
                  "email.value,"
                  "'url':c.url.value,'note':c.note.value,'mails':len(c.contents['email'])}))"_s)
              .object();
    CHECK(card.value("fn"_L1) == u"Bank, Trust; Co"_s);
    CHECK(card.value("version"_L1) == u"4.0"_s);
    CHECK(card.value("kind"_L1) == u"org"_s);
    CHECK(card.value("email"_L1) == u"office@example.org"_s);
    CHECK(card.value("mails"_L1) == 1);
    CHECK(card.value("note"_L1) == kHostile);
    CHECK(list.bytes().contains("ADR:;;;;;;Kenya\r\n"));
}

TEST_CASE("A calendar reads events at the right moment, whatever their zone", "[exchange]")
{
    Export list(Contents::Empty);
    list.add(u"With a time"_s,
        {{u"start"_s, u"2026-06-24T09:00"_s}, {u"end"_s, u"2026-06-24T17:30"_s},
            {u"time_zone"_s, u"Africa/Nairobi"_s}, {u"summary"_s, QJsonObject {{u"en"_s, kHostile}}}},
        RecordType::Event);
    list.add(
        u"Whole days"_s, {{u"start"_s, u"2026-07-01"_s}, {u"end"_s, u"2026-07-03"_s}}, RecordType::Event);
    list.add(u"Some time in August"_s, {{u"start"_s, u"2026-08"_s}}, RecordType::Event);

    const ExportReport report = list.run(u"tag:x"_s, inFormat(ExportFormat::ICalendar));

    CHECK(report.rows == 2);
    CHECK(report.heldBack.notHeld == std::map<RecordType, qint64> {{RecordType::Event, 1}});
    const QJsonObject events
        = list.asPythonSees(
                  u"import sys,json,vobject\n"
                  "c=vobject.readOne(open(sys.argv[1],encoding='utf-8',newline='').read())\n"
                  "print(json.dumps({e.summary.value:[str(e.dtstart.value),str(e.dtend.value),"
                  "e.description.value if hasattr(e,'description') else ''] for e in c.vevent_list}))"_s)
              .object();
    CHECK(events.value("With a time"_L1)
        == QJsonArray {u"2026-06-24 06:00:00+00:00"_s, u"2026-06-24 14:30:00+00:00"_s, kHostile});
    CHECK(events.value("Whole days"_L1) == QJsonArray {u"2026-07-01"_s, u"2026-07-04"_s, u""_s});
}

TEST_CASE("An event that ends before it begins has no end in a calendar", "[exchange]")
{
    Export list(Contents::Empty);
    list.add(u"Turned round"_s, {{u"start"_s, u"2026-06-24T17:00"_s}, {u"end"_s, u"2026-06-24T09:00"_s}},
        RecordType::Event);

    list.run(u"tag:x"_s, inFormat(ExportFormat::ICalendar));

    CHECK(list.bytes().contains("DTSTART:20260624T170000"));
    CHECK_FALSE(list.bytes().contains("DTEND"));
}

// SPDX-License-Identifier: GPL-3.0-or-later
// One walk through every way out of the core that docs/sharing.md names, with marked words in the records,
// which are then looked for in whatever was written: here what is written as a file for others. What is
// handed on one by one stands in handed_on_test.cpp; rows on the clipboard have their own test beside the
// window.
#include "core/exchange/export_run.h"
#include "core/publish/chosen_cases.h"
#include "core/publish/compendium.h"
#include "core/publish/printable_edition.h"
#include "core/publish/publish_run.h"
#include "tests/unit/exchange/sharing/marked_office.h"

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

TEST_CASE("No export of any format lets out what docs/sharing.md keeps here", "[exchange]")
{
    MarkedOffice office;
    const FormatFacts &facts = exportFormats()[size_t(GENERATE(range(0, 11)))];
    const QString redaction = GENERATE(as<QString>(), u"public"_s, u"partners"_s, u"initials"_s, u"everything"_s);
    const bool isForGroup = GENERATE(false, true);
    CAPTURE(facts.code.data(), redaction, isForGroup);
    ExportOptions options;
    options.format = facts.format;
    options.redaction = *redactionFromCode(redaction);
    options.recipients = isForGroup ? kGroup : QString();
    options.columns = {u"title"_s, u"partners"_s, u"partners.name"_s, u"links"_s, u"focal_point"_s,
        u"focal_point.person"_s, u"tlp"_s};
    QDir(office.there.folder.path()).mkpath(u"out"_s);
    const ExportOrder order {office.docids(), options, office.path(u"out/file"_s), {.relations = true, .about = true, .scope = {}}, u"t"_s};

    const auto report = exportRecords(*office.there.library, order, Labels(office.there.vocabularies, {u"en"_s}), {});

    REQUIRE(report);
    const QString text = textOf(office.path(u"out"_s));
    checkNever(text);
    checkAmber(text, isForGroup);
    CHECK(text.contains(u"zqgreen"_s));
    CHECK(text.contains(u"zqclear"_s));
    CHECK_FALSE(text.contains(u"Zqhidden"_s));
    CHECK_FALSE(text.contains(office.redId()));
    const bool holdsPersons = facts.isTable || facts.format == ExportFormat::Ndjson;
    CHECK(text.contains(u"Zqperson"_s) == (holdsPersons && redaction == u"everything"_s));
    CHECK(text.contains(u"Z. F."_s) == (holdsPersons && redaction == u"initials"_s));
}

TEST_CASE("No publication lets out what docs/sharing.md keeps here", "[exchange]")
{
    MarkedOffice office;
    const PublishFormat format
        = GENERATE(PublishFormat::Html, PublishFormat::Markdown, PublishFormat::Odt, PublishFormat::Docx);
    const bool isForGroup = GENERATE(false, true);
    const auto word = [](const QString &, const char *, const char *text) { return QString::fromUtf8(text); };
    const QString group = isForGroup ? kGroup : QString();

    const auto chosen = contentsOfChosen(*office.there.library, {.docids = office.docids(), .recipients = group}, word);
    REQUIRE(chosen);
    const auto book = compendiumOf(chosen->contents, {.recipients = group, .date = {2026, 11, 24}});
    REQUIRE(book);
    REQUIRE(writePublication(*office.there.library, *book, format, office.path(u"out"_s), Overwrite::Never));

    const QString text = textOf(office.path(u"out"_s));
    checkNever(text);
    checkAmber(text, isForGroup);
    CHECK(text.contains(u"zqgreen"_s));
    CHECK_FALSE(text.contains(u"Zqhidden"_s));
    CHECK_FALSE(text.contains(u"Zqperson"_s));
}

TEST_CASE("No edition that is published lets out what docs/sharing.md keeps here", "[exchange]")
{
    MarkedOffice office;
    const PublishFormat format
        = GENERATE(PublishFormat::Html, PublishFormat::Markdown, PublishFormat::Odt, PublishFormat::Docx);
    const auto word = [](const QString &, const char *, const char *text) { return QString::fromUtf8(text); };
    QJsonArray cases;
    for (const StoredRecord &record : office.all()) {
        if (record.id.typeCode() == u"case_study"_s) {
            cases.append(record.id.value);
        }
    }
    REQUIRE(cases.size() > 6);
    const QJsonObject chapter {{u"id"_s, u"one"_s}, {u"title"_s, u"One"_s}, {u"items"_s, cases}};
    const auto edition = RecordWriter(*office.there.library)
                             .create(RecordType::Edition,
                                 {{u"title"_s, QJsonObject {{u"en"_s, u"An edition"_s}}},
                                     {u"tlp"_s, u"TLP:GREEN"_s}, {u"chapters"_s, QJsonArray {chapter}}},
                                 {u"t"_s, {}});
    REQUIRE(edition);

    const auto printable = printableEdition(*office.there.library, edition->id, word);
    REQUIRE(printable);
    const auto book = compendiumOf(printable->contents, {.date = {2026, 11, 24}});
    REQUIRE(book);
    REQUIRE(writePublication(*office.there.library, *book, format, office.path(u"out"_s), Overwrite::Never));

    const QString text = textOf(office.path(u"out"_s));
    checkNever(text);
    checkAmber(text, false);
    CHECK(text.contains(u"zqgreen"_s));
    CHECK(text.contains(u"zqclear"_s));
    CHECK_FALSE(text.contains(u"Zqhidden"_s));
    CHECK_FALSE(text.contains(u"Zqperson"_s));
}

TEST_CASE("No bundle lets out what docs/sharing.md keeps here", "[exchange]")
{
    MarkedOffice office;
    const BundleKind kind = GENERATE(BundleKind::Rows, BundleKind::Contribution);
    const QString redaction = GENERATE(as<QString>(), u"public"_s, u"partners"_s, u"initials"_s, u"everything"_s);
    const bool withAmber = GENERATE(false, true);
    CAPTURE(int(kind), redaction, withAmber);
    BundleOrder order = office.order(u"bundle"_s);
    order.kind = kind;
    order.privacy = {.withAmber = withAmber, .redaction = *redactionFromCode(redaction)};
    REQUIRE(RecordWriter(*office.there.library).edit({hubRecord(100).value(u"_id"_s).toString()},
        {{u"summary"_s, QJsonObject {{u"en"_s, u"Changed here"_s}}}}, {u"t"_s, {}}));

    office.write(order);

    const QString text = textOf(office.path(u"bundle"_s));
    checkNever(text);
    if (kind == BundleKind::Rows) {
        checkAmber(text, withAmber);
        CHECK(text.contains(u"zqgreen"_s));
        CHECK(text.contains(u"Zqperson"_s) == (redaction == u"everything"_s));
        CHECK(text.contains(u"Z. F."_s) == (redaction == u"initials"_s));
    }
}

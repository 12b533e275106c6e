// SPDX-License-Identifier: GPL-3.0-or-later
// Who is named in what is printed, and how it is marked then.
#include "core/publish/chosen_cases.h"
#include "core/publish/publish_run.h"
#include "tests/unit/publish/book/book_fixture.h"

#include <QDir>
#include <QTemporaryDir>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

const QString kEvenSo = u"The case was edited after its review."_s;

/// A record that a case may name as its partner.
RecordId other(EditionDesk &desk, RecordType type, const QString &title, const QString &marking)
{
    QJsonObject content = example(type).json();
    for (const QString &member : {u"_rev"_s, u"review"_s, u"consent"_s, u"_id"_s}) {
        content.remove(member);
    }
    content.insert(u"title"_s, QJsonObject {{u"en"_s, title}});
    content.insert(u"tlp"_s, marking);
    content.insert(u"review_state"_s, u"draft"_s);
    const auto made = RecordWriter(*desk.temp.library).create(type, content, desk.ana);
    REQUIRE(made.has_value());
    return made->id;
}

/// A published case with one partner, which it states the name of as well.
RecordId caseWith(EditionDesk &desk, const RecordId &partner, const QString &name = {})
{
    const RecordId id = desk.publish(u"bank"_s);
    QJsonObject item {{u"id"_s, u"p1"_s}, {u"side"_s, u"private"_s}, {u"stakeholder"_s, partner.value}};
    if (!name.isEmpty()) {
        item.insert(u"name"_s, name);
    }
    REQUIRE(RecordWriter(*desk.temp.library).edit(id, {{u"partners"_s, QJsonArray {item}}}, desk.ana));
    return id;
}

EditionContents chosen(const EditionDesk &desk, const RecordId &id, const QString &recipients = {})
{
    const auto docid = docidOf(desk.temp.connection(), id);
    REQUIRE((docid && *docid));
    const auto made = contentsOfChosen(
        *desk.temp.library, {.docids = {**docid}, .title = u"One"_s, .recipients = recipients}, inEnglish);
    REQUIRE(made.has_value());
    return made->contents;
}

void mark(EditionDesk &desk, const RecordId &id, const QString &marking)
{
    REQUIRE(RecordWriter(*desk.temp.library).edit(id, {{u"tlp"_s, marking}}, desk.ana));
}

/// Of the book of the desk's edition, as it is handed out.
Result<EditionBook> printed(EditionDesk &desk, const QString &recipients = {})
{
    return publicationOfEdition(*desk.temp.library, desk.edition, {.recipients = recipients}, inEnglish);
}

} // namespace

TEST_CASE("A story that a case names as its partner is in no print and no frozen file", "[publish]")
{
    EditionDesk desk;
    const RecordId story = other(desk, RecordType::Story, u"Story of Amina"_s, u"TLP:GREEN"_s);
    const RecordId bank = caseWith(desk, story, u"Story of Amina, told"_s);
    desk.add({bank});
    CHECK_FALSE(allText(bookOf(desk)).contains(u"Amina"_s));
    CHECK_FALSE(desk.contents().toBytes().contains("Amina"));
    CHECK_FALSE(chosen(desk, bank).toBytes().contains("Amina"));
    REQUIRE(desk.freeze(kEvenSo));
    CHECK_FALSE(desk.contents().toBytes().contains("Amina"));
}

TEST_CASE("A partner that may not be named is not named by what the case states either", "[publish]")
{
    EditionDesk desk;
    const RecordId shelter = other(desk, RecordType::Stakeholder, u"Quiet shelter"_s, u"TLP:RED"_s);
    const RecordId bank = caseWith(desk, shelter, u"The Quiet shelter of the town"_s);
    desk.add({bank});
    CHECK_FALSE(allText(bookOf(desk)).contains(u"Quiet"_s));
    CHECK_FALSE(desk.contents().toBytes().contains("Quiet"));
    CHECK_FALSE(chosen(desk, bank, u"Everybody"_s).toBytes().contains("Quiet"));
}

TEST_CASE("A partner that may be named, or of which nothing is here, keeps its name", "[publish]")
{
    EditionDesk desk;
    SECTION("by its title")
    {
        const RecordId shelter = other(desk, RecordType::Stakeholder, u"Open shelter"_s, u"TLP:CLEAR"_s);
        desk.add({caseWith(desk, shelter)});
    }
    SECTION("by what the case states")
    {
        desk.add({caseWith(desk, {u"stakeholder:not-here"_s}, u"Open shelter"_s)});
    }
    CHECK(allText(bookOf(desk)).contains(u"Open shelter"_s));
}

TEST_CASE("A sheet bears the strictest marking of what is named on it", "[publish]")
{
    EditionDesk desk;
    const RecordId shelter = other(desk, RecordType::Stakeholder, u"Quiet shelter"_s, u"TLP:AMBER"_s);
    const RecordId bank = caseWith(desk, shelter);
    const EditionContents contents = chosen(desk, bank, u"Group"_s);
    CHECK(caseSheetOf(contents, bank, {}).error().detail == u"needs_recipients"_s);
    const auto sheet = caseSheetOf(contents, bank, {.recipients = u"Group"_s});
    REQUIRE(sheet.has_value());
    CHECK(allText(*sheet).contains(u"Quiet shelter"_s));
    CHECK(sheet->marking == u"TLP:AMBER, for Group"_s);
    CHECK(caseSheetOf(chosen(desk, bank), bank, {})->marking == u"TLP:GREEN"_s);
}

TEST_CASE("A frozen edition is not printed any more once something in it may not be", "[publish]")
{
    EditionDesk desk;
    const RecordId shelter = other(desk, RecordType::Stakeholder, u"Open shelter"_s, u"TLP:GREEN"_s);
    const RecordId bank = caseWith(desk, shelter);
    desk.add({bank});
    REQUIRE(desk.freeze(kEvenSo));
    const auto before = printed(desk);
    REQUIRE(before.has_value());
    CHECK(before->cases == 1);
    CHECK(before->leftOut.empty());
    CHECK(before->frozenAt == desk.now().frozenAt);
    RecordId changed;
    SECTION("a case is red now")
    {
        changed = bank;
        mark(desk, bank, u"TLP:RED"_s);
    }
    SECTION("a case is for some now")
    {
        changed = bank;
        mark(desk, bank, u"TLP:AMBER"_s);
    }
    SECTION("a partner is red now")
    {
        changed = shelter;
        mark(desk, shelter, u"TLP:RED"_s);
    }
    const auto after = printed(desk, u"Everybody"_s);
    REQUIRE_FALSE(after.has_value());
    CHECK(after.error().kind == ErrorKind::Unsupported);
    CHECK(after.error().subject == changed.value);
    CHECK(after.error().detail == u"printable_no_more"_s);
}

TEST_CASE("A case study that was deleted after an edition was frozen stays in it", "[publish]")
{
    EditionDesk desk;
    const RecordId bank = desk.publish(u"bank"_s);
    desk.add({bank});
    REQUIRE(desk.freeze());
    REQUIRE(RecordWriter(*desk.temp.library).remove(bank, desk.ana));
    const auto book = printed(desk);
    REQUIRE(book.has_value());
    CHECK(allText(book->publication).contains(u"What bank does."_s));
}

TEST_CASE("A case study whose consent the hub took back is in no print of a frozen edition", "[publish]")
{
    EditionDesk desk;
    const RecordId bank = desk.publish(u"bank"_s);
    desk.add({bank});
    REQUIRE(desk.freeze());
    REQUIRE(desk.temp.connection().run(
        u"UPDATE mirror SET deleted_at = '2026-11-01T00:00:00Z' WHERE id = ?"_s, {bank.value}));
    CHECK(printed(desk).error().subject == bank.value);
}

TEST_CASE("A working edition tells which of its cases are left out of its book", "[publish]")
{
    EditionDesk desk;
    const RecordId bank = desk.publish(u"bank"_s);
    const RecordId red = desk.publish(u"hotel"_s);
    desk.add({bank, red});
    mark(desk, red, u"TLP:RED"_s);
    const auto book = printed(desk);
    REQUIRE(book.has_value());
    CHECK(book->cases == 1);
    CHECK(book->leftOut == std::vector<RecordId> {red});
}

TEST_CASE("A book that nobody waits for any more is neither made nor written", "[publish]")
{
    EditionDesk desk;
    desk.add({desk.publish(u"bank"_s)});
    std::stop_source asked;
    asked.request_stop();
    Library &library = *desk.temp.library;
    CHECK(publicationOfEdition(library, desk.edition, {}, inEnglish, asked.get_token()).error().kind
        == ErrorKind::Cancelled);
    CHECK(compendiumOf(desk.contents(), {}, asked.get_token()).error().kind == ErrorKind::Cancelled);
    const QTemporaryDir place;
    for (const PublishFormat format : {PublishFormat::Html, PublishFormat::Markdown, PublishFormat::Odt}) {
        const auto written = writePublication(library, bookOf(desk), format, place.filePath(u"out"_s),
            Overwrite::Never, {.stop = asked.get_token()});
        CHECK(written.error().kind == ErrorKind::Cancelled);
    }
    CHECK(QDir(place.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/chosen_cases.h"
#include "tests/unit/publish/book/book_fixture.h"

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

std::vector<qint64> docids(const EditionDesk &desk, const std::vector<RecordId> &ids)
{
    std::vector<qint64> found;
    for (const RecordId &id : ids) {
        const auto docid = docidOf(desk.temp.connection(), id);
        REQUIRE(docid.has_value());
        REQUIRE(docid->has_value());
        found.push_back(**docid);
    }
    return found;
}

ChosenContents chosen(
    const EditionDesk &desk, const std::vector<RecordId> &ids, const QString &recipients = {})
{
    const auto made = contentsOfChosen(*desk.temp.library,
        {.docids = docids(desk, ids), .title = u"My choice"_s, .recipients = recipients}, inEnglish);
    REQUIRE(made.has_value());
    return *made;
}

} // namespace

TEST_CASE("Chosen cases stand in chapters by sector, in the order in which they were chosen", "[publish]")
{
    EditionDesk desk;
    const RecordId bank = desk.publish(u"bank"_s);
    const RecordId hotel = desk.publish(u"hotel"_s, u"supply_chain"_s);
    const RecordId fund = desk.publish(u"fund"_s);
    const auto made = chosen(desk, {fund, hotel, bank});
    const auto book = compendiumOf(made.contents, {.date = kIssued});
    REQUIRE(book.has_value());
    CHECK(book->title == u"My choice"_s);
    CHECK(book->subtitle.isEmpty());
    CHECK(headings(*book, 2).first(3)
        == QStringList {u"1.1 Practice of hotel"_s, u"2.1 Practice of fund"_s, u"2.2 Practice of bank"_s});
}

TEST_CASE("A case that is chosen twice is printed and counted once", "[publish]")
{
    EditionDesk desk;
    const RecordId bank = desk.publish(u"bank"_s);
    const RecordId hotel = desk.publish(u"hotel"_s);
    const auto made = chosen(desk, {bank, hotel, bank, desk.edition, desk.edition});
    CHECK(made.contents.cases.size() == 2);
    CHECK(made.contents.cases.front().id() == bank);
    CHECK(made.heldBack.notHeld.at(RecordType::Edition) == 1);
}

TEST_CASE("What may not leave stays, what is for some leaves for those that are named", "[publish]")
{
    EditionDesk desk;
    const RecordId bank = desk.publish(u"bank"_s);
    const RecordId amber = desk.publish(u"hotel"_s);
    const RecordId red = desk.publish(u"shop"_s);
    RecordWriter writer(*desk.temp.library);
    REQUIRE(writer.edit(amber, {{u"tlp"_s, u"TLP:AMBER"_s}}, desk.ana));
    REQUIRE(writer.edit(red, {{u"tlp"_s, u"TLP:RED"_s}}, desk.ana));

    const auto open = chosen(desk, {bank, amber, red, desk.edition});
    CHECK(open.contents.cases.size() == 1);
    CHECK(open.heldBack.byMarking == 1);
    CHECK(open.heldBack.withoutRecipients == 1);
    CHECK(open.heldBack.notHeld.at(RecordType::Edition) == 1);
    CHECK(open.contents.edition.tlp() == u"TLP:GREEN"_s);

    const auto forGroup = chosen(desk, {bank, amber, red}, u"Working group"_s);
    CHECK(forGroup.contents.cases.size() == 2);
    const auto book = compendiumOf(forGroup.contents, {.recipients = u"Working group"_s});
    REQUIRE(book.has_value());
    CHECK(book->marking == u"TLP:AMBER, for Working group"_s);
    CHECK(compendiumOf(forGroup.contents, {}).error().detail == u"needs_recipients"_s);
}

TEST_CASE("Nothing of a person leaves with a case: notes, tags, reviewers, who saved it", "[publish]")
{
    EditionDesk desk;
    const RecordId bank = desk.publish(u"bank"_s);
    REQUIRE(RecordWriter(*desk.temp.library)
                .edit(bank,
                    {{u"local_notes"_s, u"Ask the shelter."_s}, {u"local_tags"_s, QJsonArray {u"secret"_s}}},
                    desk.ana));
    REQUIRE(desk.shown(bank).json().contains("local_notes"_L1));
    const QJsonObject printed = chosen(desk, {bank}).contents.cases.front().json();
    for (const QString &member :
        {u"local_notes"_s, u"local_tags"_s, u"review"_s, u"updated_by"_s, u"edit"_s}) {
        INFO(member.toStdString());
        CHECK_FALSE(printed.contains(member));
    }
}

TEST_CASE("A partner that may not be named is not, and one that is marked sets the marking", "[publish]")
{
    EditionDesk desk;
    QJsonObject content = example(RecordType::Stakeholder).json();
    content.insert(u"_id"_s, u"stakeholder:secret"_s);
    content.insert(u"title"_s, QJsonObject {{u"en"_s, u"Quiet shelter"_s}});
    content.insert(u"tlp"_s, u"TLP:AMBER"_s);
    content.insert(u"review_state"_s, u"draft"_s);
    content.remove(u"_rev"_s);
    content.remove(u"review"_s);
    REQUIRE(RecordWriter(*desk.temp.library).create(RecordType::Stakeholder, content, desk.ana));
    const RecordId bank = desk.publish(u"bank"_s);
    REQUIRE(RecordWriter(*desk.temp.library)
                .edit(bank,
                    {{u"partners"_s,
                        QJsonArray {QJsonObject {{u"id"_s, u"p1"_s}, {u"side"_s, u"private"_s},
                            {u"stakeholder"_s, u"stakeholder:secret"_s}}}}},
                    desk.ana));

    const auto open = compendiumOf(chosen(desk, {bank}).contents, {});
    REQUIRE(open.has_value());
    CHECK_FALSE(allText(*open).contains(u"Quiet shelter"_s));
    CHECK(open->marking == u"TLP:GREEN"_s);
    const auto forGroup = compendiumOf(chosen(desk, {bank}, u"Group"_s).contents, {.recipients = u"Group"_s});
    REQUIRE(forGroup.has_value());
    CHECK(allText(*forGroup).contains(u"Quiet shelter"_s));
    CHECK(forGroup->marking == u"TLP:AMBER, for Group"_s);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/dice.h"
#include "tests/unit/curation/edition_fixture.h"

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

TEST_CASE("A new edition has a chapter for each sector of the list, in its order", "[curation]")
{
    EditionDesk desk;
    const Edition edition = desk.now();
    REQUIRE(edition.chapters.size() == 4);
    CHECK(edition.chapters[0].sector == u"supply_chain"_s);
    CHECK(edition.chapters[3].sector == u"cross_cutting"_s);
    CHECK(chapterTitle(edition.chapters[1], Labels(desk.temp.vocabularies, {u"fr"_s}))
        == u"Secteur financier"_s);
    const auto again
        = createEdition(*desk.temp.library, {.number = u"4"_s, .title = {{u"en"_s, u"Twin"_s}}}, desk.ana);
    REQUIRE_FALSE(again);
    CHECK(again.error().subject == u"number"_s);
}

TEST_CASE("Cases go to the chapter of their sector, and none stands in an edition twice", "[curation]")
{
    EditionDesk desk;
    const RecordId bank = desk.draft(u"bank"_s, u"finance"_s);
    const RecordId hotel = desk.draft(u"hotel"_s, u"supply_chain"_s);
    const auto added = addCases(*desk.temp.library, desk.edition,
        {bank, hotel, {u"case_study:nowhere"_s}, desk.edition, bank}, {}, desk.ana);
    REQUIRE(added.has_value());
    CHECK(added->added == std::vector<RecordId> {bank, hotel});
    CHECK(added->alreadyIn == std::vector<RecordId> {bank});
    CHECK(added->notHere.size() == 2);
    CHECK(desk.now().chapters[1].items == std::vector<RecordId> {bank});
    CHECK(desk.now().chapters[0].items == std::vector<RecordId> {hotel});

    const QString last = desk.now().chapters[3].id;
    REQUIRE(moveCase(*desk.temp.library, desk.edition, bank, last, 0, desk.ana));
    CHECK(desk.now().chapters[1].items.empty());
    CHECK(desk.now().placeOf(bank) == EditionPlace {3, 0});
}

TEST_CASE("A chapter that a case needs is made where its sector stands in the list", "[curation]")
{
    EditionDesk desk;
    REQUIRE(removeChapter(*desk.temp.library, desk.edition, desk.now().chapters[1].id, desk.ana));
    desk.add({desk.draft(u"bank"_s)});
    const Edition edition = desk.now();
    REQUIRE(edition.chapters.size() == 4);
    CHECK(edition.chapters[1].sector == u"finance"_s);
    CHECK(edition.chapters[1].items.size() == 1);
}

TEST_CASE("Each act on an edition is one undo", "[curation]")
{
    EditionDesk desk;
    const RecordId one = desk.draft(u"one"_s);
    desk.add({one});
    const QByteArray before = desk.shown(desk.edition).toJson();
    const QString chapter = desk.now().chapters[1].id;
    Library &library = *desk.temp.library;
    const auto acts = std::vector<std::function<bool()>> {
        [&] {
            return addChapter(library, desk.edition, {.id = {}, .title = u"Courts"_s}, 0, desk.ana)
                .has_value();
        },
        [&] { return renameChapter(library, desk.edition, chapter, u"Banks"_s, desk.ana).has_value(); },
        [&] { return moveChapter(library, desk.edition, chapter, 99, desk.ana).has_value(); },
        [&] { return removeChapter(library, desk.edition, chapter, desk.ana).has_value(); },
        [&] { return removeCases(library, desk.edition, {one}, desk.ana).has_value(); },
        [&] {
            return setFrontMatter(library, desk.edition, u"fr"_s, u"Avant-propos."_s, desk.ana).has_value();
        }};
    for (size_t act = 0; act < acts.size(); ++act) {
        INFO(act);
        REQUIRE(acts[act]());
        CHECK(desk.shown(desk.edition).toJson() != before);
        REQUIRE(RecordWriter(library).undo());
        CHECK(desk.shown(desk.edition).toJson() == before);
    }
    CHECK(renameChapter(library, desk.edition, u"no-such"_s, u"X"_s, desk.ana).error().kind
        == ErrorKind::NotFound);
}

TEST_CASE("What this version does not know of a chapter stays with it", "[curation]")
{
    EditionDesk desk;
    QJsonArray chapters = desk.shown(desk.edition).json().value(u"chapters").toArray();
    QJsonObject first = chapters[0].toObject();
    first.insert(u"colour"_s, u"#334455"_s);
    chapters[0] = first;
    REQUIRE(RecordWriter(*desk.temp.library).edit(desk.edition, {{u"chapters"_s, chapters}}, desk.ana));
    REQUIRE(moveChapter(*desk.temp.library, desk.edition, first.value(u"id").toString(), 2, desk.ana));
    const QJsonArray after = desk.shown(desk.edition).json().value(u"chapters").toArray();
    CHECK(after[2].toObject().value(u"colour") == u"#334455"_s);
}

TEST_CASE("Any sequence of acts leaves each case at most once, and undo gives every byte back", "[curation]")
{
    EditionDesk desk;
    Library &library = *desk.temp.library;
    std::vector<RecordId> cases;
    for (int n = 0; n < 8; ++n) {
        cases.push_back(desk.draft(u"c%1"_s.arg(n), n % 2 == 0 ? u"finance"_s : u"technology"_s));
    }
    const quint64 seed = 20261126;
    Dice dice(seed);
    INFO("seed " << seed);
    std::vector<QByteArray> states {desk.shown(desk.edition).toJson()};
    for (int step = 0; step < 150; ++step) {
        const Edition now = desk.now();
        const RecordId id = dice.pick(cases);
        const bool hasChapters = !now.chapters.empty();
        const QString chapter = hasChapters ? dice.pick(now.chapters).id : QString();
        const size_t place = size_t(dice.roll(6));
        qint64 change = 0;
        const auto note = [&change](const Result<SavedChange> &saved) { change = saved ? saved->change : 0; };
        switch (dice.roll(hasChapters ? 7 : 2)) {
        case 0:
        case 1: {
            const auto added = addCases(
                library, desk.edition, {id, dice.pick(cases)}, dice.oneIn(2) ? chapter : QString(), desk.ana);
            REQUIRE(added.has_value());
            change = added->change.change;
            break;
        }
        case 2:
            note(moveCase(library, desk.edition, id, chapter, place, desk.ana));
            break;
        case 3:
            note(removeCases(library, desk.edition, {id}, desk.ana));
            break;
        case 4:
            note(moveChapter(library, desk.edition, chapter, place, desk.ana));
            break;
        case 5:
            note(removeChapter(library, desk.edition, chapter, desk.ana));
            break;
        default:
            note(addChapter(
                library, desk.edition, {.id = {}, .title = u"New %1"_s.arg(step)}, place, desk.ana));
        }
        size_t places = 0;
        const Edition after = desk.now();
        for (const EditionChapter &one : after.chapters) {
            places += one.items.size();
        }
        REQUIRE(places == after.cases().size());
        if (change != 0) {
            states.push_back(desk.shown(desk.edition).toJson());
        }
    }
    REQUIRE(states.size() > 50);
    while (states.size() > 1) {
        REQUIRE(desk.shown(desk.edition).toJson() == states.back());
        states.pop_back();
        REQUIRE(RecordWriter(library).undo());
    }
    CHECK(desk.shown(desk.edition).toJson() == states.front());
}

TEST_CASE("The next edition carries over what still stands and says what does not", "[curation]")
{
    EditionDesk desk;
    const RecordId stays = desk.publish(u"stays"_s);
    const RecordId retired = desk.publish(u"retired"_s);
    const RecordId gone = desk.draft(u"gone"_s);
    desk.add({stays, retired, gone});
    REQUIRE(setFrontMatter(*desk.temp.library, desk.edition, u"en"_s, u"Preface."_s, desk.ana));
    REQUIRE(moveRecord(*desk.temp.library, retired, ReviewState::Retired, {}, desk.ben));
    REQUIRE(RecordWriter(*desk.temp.library).remove(gone, desk.ana));

    const auto next = nextEdition(*desk.temp.library, desk.edition, desk.ana);

    REQUIRE(next.has_value());
    const Document document = desk.shown(next->change.id);
    const Edition edition = Edition::from(document);
    CHECK(edition.number == u"5"_s);
    CHECK_FALSE(edition.isFrozen);
    CHECK(document.title({u"en"_s}).text == u"Compendium, edition 5"_s);
    CHECK(document.json().value(u"front_matter").toObject().value(u"en") == u"Preface."_s);
    CHECK(edition.cases() == std::vector<RecordId> {stays});
    CHECK(edition.chapters[1].id == desk.now().chapters[1].id);
    REQUIRE(next->leftOut.size() == 2);
    CHECK(next->leftOut[0].why == LeftOut::Retired);
    CHECK(next->leftOut[1].why == LeftOut::Gone);
    CHECK(nextEdition(*desk.temp.library, desk.edition, desk.ana).error().subject == u"number"_s);
}

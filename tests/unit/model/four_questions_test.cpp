// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/four_questions.h"

#include "core/model/field_catalogue.h"
#include "core/model/validation.h"
#include "tests/support/catch_qt.h"

#include <QJsonArray>

using namespace fourthp;
using namespace Qt::StringLiterals;

TEST_CASE("Each of the four questions has its place in a case study and in a breakout group", "[model]")
{
    CHECK(fourQuestions().size() == 4);
    for (const FourQuestion &question : fourQuestions()) {
        CHECK(findField(RecordType::CaseStudy, QString(question.field)) != nullptr);
        CHECK(findField(RecordType::Event, QString(u"outputs.breakout_groups."_s + question.key)) != nullptr);
    }
}

TEST_CASE("Answers to the four questions become valid fields of a case study", "[model]")
{
    const auto lists = Vocabularies::builtIn();
    REQUIRE(lists);
    const QJsonObject fields = fieldsFromAnswers(
        {{u"challenges"_s, {u"Mistrust between sectors"_s, u"Data could not be shared"_s}},
            {u"best_practices"_s, {u"A hotline run by two.\n\nExample: one call in three."_s}},
            {u"lessons"_s, {u"Agree on data first"_s, u"Name one desk"_s}}},
        u"fr"_s);

    CHECK(fields.value(u"challenges"_s).toArray().size() == 2);
    CHECK(fields.value(u"challenges"_s).toArray().at(1).toObject().value(u"text"_s)
        == u"Data could not be shared"_s);
    CHECK_FALSE(fields.value(u"challenges"_s).toArray().at(0).toObject().value(u"id"_s).toString().isEmpty());
    CHECK(fields.value(u"description"_s)
        == QJsonObject {{u"fr"_s, u"A hotline run by two.\n\nExample: one call in three."_s}});
    CHECK(fields.value(u"lessons"_s) == QJsonObject {{u"fr"_s, u"- Agree on data first\n- Name one desk"_s}});
    CHECK_FALSE(fields.contains(u"role_of_io_and_civil_society"_s));

    QJsonObject whole = fields;
    whole.insert(u"_id"_s, u"case_study:four"_s);
    whole.insert(u"type"_s, u"case_study"_s);
    whole.insert(u"title"_s, QJsonObject {{u"fr"_s, u"Titre"_s}});
    CHECK(newProblems({}, Document(whole), *lists).empty());
}

TEST_CASE(
    "A long answer about challenges is parted at its paragraphs and at the items of its lists", "[model]")
{
    CHECK(pointsOf(u"First,\nin two lines.\n\nSecond.\n- third\n  goes on\n2) fourth\n\n"_s)
        == QStringList {u"First, in two lines."_s, u"Second."_s, u"third goes on"_s, u"fourth"_s});
    CHECK(pointsOf(u" \n "_s).isEmpty());
}

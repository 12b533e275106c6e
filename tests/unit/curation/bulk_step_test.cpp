// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/curation/bulk_step.h"
#include "tests/support/catch_qt.h"
#include "tests/support/examples.h"

#include <QJsonArray>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

Document caseStudy(const QJsonObject &more)
{
    QJsonObject content {{u"_id"_s, u"case_study:one"_s}, {u"type"_s, u"case_study"_s}};
    for (auto member = more.begin(); member != more.end(); ++member) {
        content.insert(member.key(), member.value());
    }
    return Document(content);
}

/// What the step makes of the one member it is about.
QJsonValue after(const BulkStep &step, const QJsonValue &now)
{
    const QString key = step.field.section(u'.', 0, 0);
    const Document before = caseStudy(now.isUndefined() ? QJsonObject() : QJsonObject {{key, now}});
    const ChangedRecord changed = changeBy({step})(before);
    REQUIRE_FALSE(changed.fault);
    return changed.document.json().value(key);
}

QJsonObject item(const QString &id, const QString &code)
{
    return {{u"id"_s, id}, {u"code"_s, code}, {u"text"_s, u"Funding of the bank"_s}};
}

} // namespace

TEST_CASE("A field is set, and of a translated text the given language alone", "[curation]")
{
    CHECK(after({.act = BulkAct::Set, .field = u"scope"_s, .value = u"global"_s}, u"national"_s)
        == u"global"_s);
    CHECK(after({.act = BulkAct::Set, .field = u"title"_s, .value = QJsonObject {{u"fr"_s, u"Titre"_s}}},
              QJsonObject {{u"en"_s, u"Title"_s}, {u"fr"_s, u"Vieux"_s}})
        == QJsonObject {{u"en"_s, u"Title"_s}, {u"fr"_s, u"Titre"_s}});
    CHECK(
        after({.act = BulkAct::Set, .field = u"agreement.date"_s, .value = u"2024"_s}, QJsonValue::Undefined)
        == QJsonObject {{u"date"_s, u"2024"_s}});
}

TEST_CASE("Values join a list once and leave it, and an empty list is none", "[curation]")
{
    const QJsonArray ab {u"a"_s, u"b"_s};
    CHECK(after({.act = BulkAct::Append, .field = u"tags"_s, .value = QJsonArray {u"b"_s, u"c"_s}}, ab)
        == QJsonArray {u"a"_s, u"b"_s, u"c"_s});
    CHECK(after({.act = BulkAct::Append, .field = u"tags"_s, .value = u"a"_s}, QJsonValue::Undefined)
        == QJsonArray {u"a"_s});
    CHECK(after({.act = BulkAct::Remove, .field = u"tags"_s, .value = u"a"_s}, ab) == QJsonArray {u"b"_s});
    CHECK(after({.act = BulkAct::Remove, .field = u"tags"_s, .value = ab}, ab).isUndefined());
    CHECK(after({.act = BulkAct::Empty, .field = u"tags"_s}, ab).isUndefined());
}

TEST_CASE(
    "An item of a group that joins a list gets an id of its own, and is found by what it says", "[curation]")
{
    const QJsonObject challenge {{u"code"_s, u"funding"_s}};
    const QJsonArray list = after({.act = BulkAct::Append, .field = u"challenges"_s, .value = challenge},
        QJsonArray {item(u"1"_s, u"trust"_s)})
                                .toArray();
    REQUIRE(list.size() == 2);
    CHECK_FALSE(list.at(1).toObject().value("id"_L1).toString().isEmpty());
    CHECK(after({.act = BulkAct::Remove, .field = u"challenges"_s, .value = challenge}, list)
        == QJsonArray {item(u"1"_s, u"trust"_s)});
}

TEST_CASE("A code becomes another wherever it stands, and stands once", "[curation]")
{
    BulkStep step {.act = BulkAct::Replace, .field = u"exploitation"_s, .value = u"old"_s, .by = u"new"_s};
    CHECK(after(step, QJsonArray {u"old"_s, u"x"_s, u"new"_s}) == QJsonArray {u"new"_s, u"x"_s});
    step.field = u"challenges.code"_s;
    CHECK(after(step, QJsonArray {item(u"1"_s, u"old"_s), item(u"2"_s, u"x"_s)})
        == QJsonArray {item(u"1"_s, u"new"_s), item(u"2"_s, u"x"_s)});
}

TEST_CASE("Text is replaced in every language or in one, and in the items of lists", "[curation]")
{
    BulkStep step {.act = BulkAct::FindText,
        .field = u"title"_s,
        .find = {u"bank"_s, LetterMatch::Folded},
        .replacement = u"X"_s};
    const QJsonObject texts {{u"en"_s, u"Bank A"_s}, {u"de"_s, u"Bank B"_s}};
    CHECK(after(step, texts) == QJsonObject {{u"en"_s, u"X A"_s}, {u"de"_s, u"X B"_s}});
    step.language = u"de"_s;
    CHECK(after(step, texts) == QJsonObject {{u"en"_s, u"Bank A"_s}, {u"de"_s, u"X B"_s}});
    step.field = u"challenges.text"_s;
    step.language.clear();
    CHECK(after(step, QJsonArray {item(u"1"_s, u"a"_s)}).toArray().at(0).toObject().value("text"_L1)
        == u"Funding of the X"_s);
    step.field = u"tags"_s;
    CHECK(after(step, QJsonArray {u"bank"_s, u"X"_s}) == QJsonArray {u"X"_s});
    step.replacement.clear();
    CHECK(after(step, QJsonArray {u"bank"_s}).isUndefined());
}

TEST_CASE("What goes by rules of its own, or makes no sense, is refused before any record is looked at",
    "[curation]")
{
    const auto kind = [](const BulkStep &step) {
        const auto checked = checkStep(step, lists());
        return checked ? QString() : checked.error().subject;
    };
    for (const QString &field : {u"review_state"_s, u"updated_at"_s, u"regions.x"_s, u"consent.given_on"_s,
             u"origin"_s, u"nothing"_s}) {
        CHECK(kind({.act = BulkAct::Set, .field = field, .value = u"x"_s}) == field);
    }
    CHECK(kind({.act = BulkAct::Append, .field = u"scope"_s, .value = u"global"_s}) == u"scope"_s);
    CHECK(kind({.act = BulkAct::Set, .field = u"challenges.code"_s, .value = u"trust"_s})
        == u"challenges.code"_s);
    CHECK(kind({.act = BulkAct::FindText, .field = u"scope"_s, .find = {u"x"_s}}) == u"scope"_s);
    CHECK(kind({.act = BulkAct::Set, .field = u"tlp"_s, .value = u"TLP:NOPE"_s}) == u"TLP:NOPE"_s);
    CHECK(kind({.act = BulkAct::Set, .field = u"tlp"_s}) == u"tlp"_s);
    CHECK(kind({.act = BulkAct::Set, .field = u"tlp"_s, .value = u"TLP:CLEAR"_s}).isEmpty());
    CHECK(kind({.act = BulkAct::Remove, .field = u"sectors"_s, .value = u"code_of_a_newer_hub"_s}).isEmpty());
}

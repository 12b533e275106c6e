// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch_qt.h"
#include "tests/support/search_judgement.h"
#include "tests/support/temp_library.h"

#include "core/model/validation.h"
#include "core/store/record_reader.h"

#include <algorithm>
#include <map>
#include <set>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kFewestQueries = 160;
constexpr int kFewestLanguages = 7;
constexpr int kQueriesOfACoveredLanguage = 8;
constexpr int kFewestLanguagesOfRecords = 15;

std::vector<JudgedQuery> queries()
{
    const auto read = judgedQueries();
    REQUIRE(read);
    return *read;
}

} // namespace

TEST_CASE("Search puts what a person wants first, over every kind of question", "[search]")
{
    const TempLibrary temp(Contents::Starter);
    REQUIRE(addJudgedRecords(*temp.library));
    SearchEngine engine(*temp.library);

    const auto judgements = judgeSearch(*temp.library, engine, queries());

    REQUIRE(judgements);
    const Success all = successOf(*judgements);
    UNSCOPED_INFO(missesOf(*judgements).toStdString());
    UNSCOPED_INFO(figuresOf(*judgements).toStdString());
    REQUIRE((all.at1() >= 0.85 && all.at5() >= 0.97));
}

TEST_CASE("The judged set asks enough, in enough languages, and nothing twice", "[search]")
{
    const std::vector<JudgedQuery> all = queries();

    CHECK(all.size() >= kFewestQueries);
    std::set<QString> texts;
    std::map<QString, int> ofLanguage;
    std::set<QString> kinds;
    for (const JudgedQuery &query : all) {
        INFO(query.text.toStdString());
        CHECK(texts.insert(query.text).second);
        CHECK(judgedKinds().contains(query.kind));
        CHECK_FALSE(query.first.isEmpty());
        CHECK_FALSE(query.why.isEmpty());
        ++ofLanguage[query.language];
        kinds.insert(query.kind);
    }
    CHECK(kinds.size() == size_t(judgedKinds().size()));
    CHECK(std::count_if(ofLanguage.begin(), ofLanguage.end(),
              [](const auto &language) { return language.second >= kQueriesOfACoveredLanguage; })
        >= kFewestLanguages);
}

TEST_CASE("Every record that a judged question wants is in the library", "[search]")
{
    const TempLibrary temp(Contents::Starter);
    REQUIRE(addJudgedRecords(*temp.library));

    for (const JudgedQuery &query : queries()) {
        for (const QString &id : query.first) {
            INFO(query.text.toStdString() << ": " << id.toStdString());
            const auto record = readRecord(temp.connection(), {id});
            REQUIRE(record);
            CHECK((*record && (*record)->visible));
        }
    }
}

TEST_CASE("The judged records are valid, in many languages, and none is there twice", "[search]")
{
    const auto records = judgedRecords();
    const auto lists = Vocabularies::builtIn();
    REQUIRE(records);
    REQUIRE(lists);

    std::set<QString> ids;
    std::set<QString> languages;
    for (const Document &record : *records) {
        INFO(record.id().value.toStdString());
        CHECK(record.id().value.contains(":judged-"_L1));
        CHECK(ids.insert(record.id().value).second);
        languages.insert(record.value(u"lang").toString());
        for (const ValidationProblem &problem : validate(record, *lists)) {
            UNSCOPED_INFO(problem.path.toStdString() << ": " << ruleName(problem.rule).toStdString());
            CHECK(problem.severity == Severity::Warning);
            CHECK(problem.rule != Rule::UnknownCode);
        }
    }
    CHECK(languages.size() >= kFewestLanguagesOfRecords);
}

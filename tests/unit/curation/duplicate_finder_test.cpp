// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/curation/duplicate_finder.h"
#include "core/store/distinct_pairs.h"
#include "core/store/record_writer.h"
#include "tests/support/catch_qt.h"
#include "tests/support/temp_library.h"

#include <QJsonArray>

#include <algorithm>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

RecordId add(TempLibrary &temp, const QString &slug, const QString &title, QJsonObject more = {})
{
    more.insert(u"_id"_s, u"stakeholder:%1"_s.arg(slug));
    more.insert(u"title"_s, QJsonObject {{u"en"_s, title}});
    const auto saved = RecordWriter(*temp.library).create(RecordType::Stakeholder, more, {u"me"_s, {}});
    REQUIRE(saved.has_value());
    return saved->id;
}

std::vector<DuplicatePair> duplicatesIn(TempLibrary &temp)
{
    auto found = findDuplicates(temp.connection(), RecordType::Stakeholder, {}, {});
    REQUIRE(found.has_value());
    return *found;
}

bool has(const PairScore &score, DuplicateReason reason)
{
    return std::find(score.reasons.begin(), score.reasons.end(), reason) != score.reasons.end();
}

} // namespace

TEST_CASE("A stakeholder that was typed in twice is found with the reasons", "[curation]")
{
    TempLibrary temp;
    add(temp, u"one"_s, u"Harbour Lights Network"_s,
        {{u"hq_country"_s, u"GH"_s}, {u"website"_s, u"https://www.harbour.example/about"_s}});
    add(temp, u"two"_s, u"Harbor Lights Netwrok"_s,
        {{u"hq_country"_s, u"GH"_s}, {u"generic_email"_s, u"office@harbour.example"_s}});
    add(temp, u"three"_s, u"Quarry Workers Union"_s, {{u"hq_country"_s, u"GH"_s}});
    const auto found = duplicatesIn(temp);
    REQUIRE(found.size() == 1);
    CHECK(found[0].first.value == u"stakeholder:one"_s);
    CHECK(found[0].second.value == u"stakeholder:two"_s);
    CHECK(found[0].score.likelihood > kLikelyDuplicate);
    CHECK(has(found[0].score, DuplicateReason::AlikeName));
    CHECK(has(found[0].score, DuplicateReason::SameHost));
    CHECK(has(found[0].score, DuplicateReason::SameCountry));
}

TEST_CASE("What somebody said are two is proposed no more until it is taken back", "[curation]")
{
    TempLibrary temp;
    const RecordId one = add(temp, u"one"_s, u"Harbour Lights Network"_s);
    const RecordId two = add(temp, u"two"_s, u"Harbour Lights Network"_s);
    REQUIRE(duplicatesIn(temp).size() == 1);
    REQUIRE(markDistinct(*temp.library, two, one, {u"me"_s, u"two harbours"_s}));
    CHECK(duplicatesIn(temp).empty());
    temp.reopen();
    CHECK(duplicatesIn(temp).empty());
    const auto known = distinctPairs(temp.connection());
    REQUIRE(known.has_value());
    REQUIRE(known->size() == 1);
    CHECK(known->front().why == u"two harbours"_s);
    REQUIRE(unmarkDistinct(*temp.library, one, two));
    CHECK(duplicatesIn(temp).size() == 1);
    CHECK(unmarkDistinct(*temp.library, one, two).error().kind == ErrorKind::NotFound);
    CHECK(markDistinct(*temp.library, one, one, {}).error().kind == ErrorKind::InvalidInput);
}

TEST_CASE("Names in letters of any script are compared by the one folding", "[curation]")
{
    TempLibrary temp;
    add(temp, u"one"_s, u"جمعيّة أحمد لحماية الطفل"_s);
    add(temp, u"two"_s, u"جمعية احمد لحماية الطفل"_s);
    add(temp, u"three"_s, u"Fundacja Łódź Pomoc"_s);
    add(temp, u"four"_s, u"FUNDACJA LODZ POMOC"_s);
    const auto found = duplicatesIn(temp);
    REQUIRE(found.size() == 2);
    CHECK(has(found[0].score, DuplicateReason::SameName));
    CHECK(has(found[1].score, DuplicateReason::SameName));
}

TEST_CASE("A search for duplicates that is stopped says so", "[curation]")
{
    TempLibrary temp;
    add(temp, u"one"_s, u"Harbour Lights Network"_s);
    std::stop_source stop;
    stop.request_stop();
    CHECK(findDuplicates(temp.connection(), RecordType::Stakeholder, {}, stop.get_token()).error().kind
        == ErrorKind::Cancelled);
    CHECK(findDuplicates(temp.connection(), RecordType::Story, {}, {}).error().kind == ErrorKind::Unsupported);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/curation/edition_markdown.h"
#include "core/curation/edition_numbers.h"
#include "tests/unit/curation/edition_fixture.h"

#include <algorithm>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

TEST_CASE("Each case counts once for a value, and those that state none are told", "[curation]")
{
    EditionDesk desk;
    const RecordId one = desk.publish(u"one"_s);
    const RecordId two = desk.publish(u"two"_s);
    RecordWriter writer(*desk.temp.library);
    REQUIRE(writer.edit(
        one, {{u"countries"_s, QJsonArray {u"KE"_s, u"NA"_s}}, {u"start"_s, u"2019-12"_s}}, desk.ana));
    REQUIRE(writer.edit(two, {{u"countries"_s, QJsonArray {u"KE"_s}}, {u"start"_s, QJsonValue()}}, desk.ana));
    desk.add({one, two});
    const EditionNumbers numbers = editionNumbers(desk.contents(), u"en"_s);
    CHECK(numbers.total == 2);
    const auto table = [&numbers](const QString &key) {
        return *std::find_if(numbers.tables.begin(), numbers.tables.end(),
            [&key](const EditionTable &by) { return by.key == key; });
    };
    const std::vector<EditionCount> countries {{u"KE"_s, u"Kenya"_s, 2}, {u"NA"_s, u"Namibia"_s, 1}};
    CHECK(table(u"country"_s).rows == countries);
    CHECK(table(u"year"_s).rows == std::vector<EditionCount> {{u"2019"_s, u"2019"_s, 1}});
    CHECK(table(u"year"_s).without == 1);
    const auto regions = table(u"region"_s).rows;
    CHECK(std::any_of(regions.begin(), regions.end(),
        [](const EditionCount &row) { return row.value == u"014"_s && row.cases == 2; }));
}

TEST_CASE("What a record says is never taken for markup", "[curation]")
{
    CHECK(markdownLine(u"# *A*\n[b](c) <i> &amp; ~d~"_s)
        == u"\\# \\*A\\* \\[b\\](c) \\<i\\> \\&amp; \\~d\\~"_s);
    CHECK(markdownBegin(u"1. one"_s) == u"1\\. one"_s);
    CHECK(markdownBegin(u"- one"_s) == u"\\- one"_s);
    CHECK(markdownBegin(u"1.5 litres"_s) == u"1.5 litres"_s);
}

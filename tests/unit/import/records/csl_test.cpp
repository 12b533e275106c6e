// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/entry_faults.h"
#include "tests/unit/import/records/read_entries.h"

#include <QJsonArray>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

constexpr char kArticle[] = R"({
  "id": "http://zotero.org/users/1/items/ABC", "type": "article-journal", "title": "A <i>new</i> way & more",
  "container-title": "Journal of Examples", "volume": "12", "issue": 3, "page": "45-67",
  "DOI": "10.5555/ex_1", "ISSN": "2049-3630", "URL": "https://example.org/a", "language": "fr-FR",
  "abstract": "<jats:p>What was tried.</jats:p>", "keyword": "hotels, training",
  "author": [{"family": "Doe", "given": "Jane"}, {"literal": "Example Institute"},
             {"family": "Berg", "given": "Jan", "non-dropping-particle": "van den"}],
  "issued": {"date-parts": [["2021", 6, "4"]]}, "accessed": {"date-parts": [[2026]]}, "archive": "A box"})";

std::vector<ImportEntry> read(const QByteArray &bytes)
{
    return readEntries(bytes, ImportFormat::CslJson);
}

} // namespace

TEST_CASE("A list of CSL JSON, and a single item, are resources", "[import]")
{
    const bool isList = GENERATE(true, false);
    const auto entries
        = read(isList ? QByteArray("\xEF\xBB\xBF[\n") + kArticle + ",\n{\"title\":\"{\\\"[\"}\n]\n"
                      : QByteArray(kArticle));
    REQUIRE(entries.size() == (isList ? 2 : 1));
    const QJsonObject &content = entries.front().content;
    CHECK(content.value("title"_L1) == QJsonObject {{u"fr-FR"_s, u"A new way & more"_s}});
    CHECK(content.value("summary"_L1) == QJsonObject {{u"fr-FR"_s, u"What was tried."_s}});
    CHECK(content.value("creators"_L1)
        == QJsonArray {u"Doe, Jane"_s, u"Example Institute"_s, u"van den Berg, Jan"_s});
    CHECK(content.value("issued"_L1) == u"2021-06-04"_s);
    CHECK(content.value("resource_type"_L1) == u"study"_s);
    CHECK(content.value("subjects"_L1) == QJsonArray {u"hotels"_s, u"training"_s});
    CHECK(content.value("identifiers"_L1).toArray().size() == 1);
    CHECK(content.value("relations"_L1).toArray().first().toObject().value("text"_L1)
        == u"Journal of Examples 12(3), 45-67, 2049-3630"_s);
    CHECK(entries.front().faults.size() == 1); // The archive.
    if (isList) {
        CHECK(entries.back().line == 10);
        CHECK(entries.back().content.value("title"_L1) == QJsonObject {{u"und"_s, u"{\"["_s}});
    }
}

TEST_CASE("Dates in words, and those that are none, are told apart", "[import]")
{
    const auto entries
        = read(R"([{"title":"a","issued":{"raw":"2021-06"}},{"title":"b","issued":{"literal":"soon"}},
        {"title":"c","issued":{"date-parts":[[]]}},{"title":"d","issued":{"date-parts":[[2021,13]]}}])");
    REQUIRE(entries.size() == 4);
    CHECK(entries[0].content.value("issued"_L1) == u"2021-06"_s);
    CHECK(hasFault(entries[1], import_rule::kNotADate));
    CHECK(entries[2].faults.empty());
    CHECK(hasFault(entries[3], import_rule::kNotADate));
}

TEST_CASE("An item that is no object of JSON is refused alone", "[import]")
{
    const auto entries = read(R"([{"title": "a", oops}, {"no":"title"}, {"title":"c"}])");
    REQUIRE(entries.size() == 3);
    CHECK(hasFault(entries[0], import_rule::kBadSyntax));
    CHECK(hasFault(entries[1], import_rule::kNoTitle));
    CHECK_FALSE(entries[2].isRefused());
}

TEST_CASE("A list that is cut, too deep, too large or none at all is refused and harms nothing", "[import]")
{
    CHECK(hasFault(read(R"([{"title":"a"},{"title":"b)").back(), import_rule::kCutOff));
    CHECK(hasFault(read("[{\"title\":" + QByteArray(100'000, '[') + QByteArray(100'000, ']') + "}]").front(),
        import_rule::kBadSyntax));
    const auto large = read("[{\"title\":\"" + QByteArray(20'000'000, 'x') + "\"},{\"title\":\"b\"}]");
    REQUIRE(large.size() == 2);
    CHECK(hasFault(large.front(), import_rule::kTooLarge));
    CHECK(hasFault(read("[{\"title\":\"D\xE9j\xE0\"}]").front(), import_rule::kNotUtf8));
    for (const QByteArray &bytes : {QByteArray("hello"), QByteArray("[1,2]"),
             QByteArray("[{\"title\":\"a\"}"), QByteArray("[\0]", 3), QByteArray("\xFF\xFE[\0", 4)}) {
        CAPTURE(bytes.toStdString());
        const auto entries = EntryFile(bytes, ImportFormat::CslJson).tryRead();
        REQUIRE_FALSE(entries);
        CHECK(entries.error().kind == ErrorKind::Damaged);
    }
    CHECK(read("").empty());
    CHECK(read(" [ ] ").empty());
}

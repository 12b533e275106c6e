// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/query_text.h"
#include "core/search/search_engine.h"
#include "core/store/collections.h"
#include "core/store/record_writer.h"
#include "tests/support/catch_qt.h"
#include "tests/support/temp_library.h"

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

const Editor kMe {u"me"_s, {}};

/// Five resources, of which three lie in the collection "Réunion 2026": c, a, d.
struct Collected
{
    Collected()
    {
        for (const QString &slug : {u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s}) {
            REQUIRE(RecordWriter(*temp.library)
                        .create(RecordType::Resource,
                            {{u"_id"_s, QString(u"resource:"_s + slug)},
                                {u"title"_s, QJsonObject {{u"en"_s, QString(u"Report "_s + slug)}}}},
                            kMe));
        }
        id = collections.add(u"Réunion 2026"_s)->id;
        REQUIRE(collections.addRecords(id, {{u"resource:c"_s}, {u"resource:a"_s}, {u"resource:d"_s}}));
    }

    QString found(const QString &text)
    {
        const auto answer = engine.search(parseQuery(text).query);
        REQUIRE(answer);
        QStringList slugs;
        const auto records = recordIds(temp.connection(), answer->docids);
        for (const RecordId &record : records.value()) {
            slugs.append(record.value.section(u':', 1));
        }
        return slugs.join(QString());
    }

    TempLibrary temp;
    SearchEngine engine {*temp.library};
    Collections collections {*temp.library};
    qint64 id = 0;
};

} // namespace

TEST_CASE("A query names a collection and finds its records in their order", "[search]")
{
    Collected library;
    CHECK(library.found(u"collection:\"reunion 2026\""_s) == u"cad"_s);
    REQUIRE(library.collections.moveRecords(library.id, {{u"resource:d"_s}}, 0));
    CHECK(library.found(u"collection:\"réunion 2026\""_s) == u"dca"_s);
    CHECK(library.found(u"collection:\"réunion 2026\" sort:title"_s) == u"acd"_s);
    CHECK(library.found(u"collection:nobody"_s).isEmpty());
}

TEST_CASE("A collection narrows other questions and can be left out", "[search]")
{
    Collected library;
    CHECK(library.found(u"-collection:\"reunion 2026\" sort:title"_s) == u"be"_s);
    CHECK(library.found(u"collection:\"reunion 2026\" type:event"_s).isEmpty());
    CHECK(library.found(u"title:c collection:\"reunion 2026\""_s) == u"c"_s);
}

TEST_CASE("A query with a collection is printed as it is read", "[search]")
{
    const SearchQuery query = parseQuery(u"banks collection:\"Réunion 2026\""_s).query;
    CHECK(parseQuery(printQuery(query)).query == query);
    CHECK(query.filters.front().values == QStringList {u"Réunion 2026"_s});
}

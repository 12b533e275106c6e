// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/curation/tag_change.h"
#include "core/model/tag_path.h"
#include "core/store/record_reader.h"
#include "tests/support/catch_qt.h"
#include "tests/support/temp_library.h"

#include <QJsonArray>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

const Editor kMe {u"me"_s, {}};

QStringList texts(const QJsonValue &list)
{
    QStringList all;
    for (const QJsonValue text : list.toArray()) {
        all.append(text.toString());
    }
    return all;
}

Document tagged(const QStringList &tags, const QStringList &own = {})
{
    Document document;
    document.set(u"tags"_s, QJsonArray::fromStringList(tags));
    document.set(u"local_tags"_s, QJsonArray::fromStringList(own));
    return document;
}

void add(TempLibrary &temp, const QString &slug, const QStringList &tags, const QStringList &own = {})
{
    REQUIRE(RecordWriter(*temp.library)
                .create(RecordType::Resource,
                    {{u"_id"_s, QString(u"resource:"_s + slug)}, {u"title"_s, QJsonObject {{u"en"_s, slug}}},
                        {u"tags"_s, QJsonArray::fromStringList(tags)},
                        {u"local_tags"_s, QJsonArray::fromStringList(own)}},
                    kMe));
}

} // namespace

TEST_CASE("A tag is kept with single blanks and no empty part", "[model]")
{
    CHECK(cleanTag(u"  region /  west   africa / "_s) == u"region/west africa"_s);
    CHECK(cleanTag(u" / "_s).isEmpty());
    CHECK(tagsAround(u"a/b/c"_s) == QStringList {u"a"_s, u"a/b"_s});
    CHECK(tagsAround(u"a"_s).isEmpty());
    CHECK(lastPartOf(u"a/b c"_s) == u"b c"_s);
    CHECK(liesIn(u"Region/West"_s, u"region"_s));
    CHECK_FALSE(liesIn(u"regional/west"_s, u"region"_s));
    CHECK_FALSE(liesIn(u"region"_s, u"region"_s));
}

TEST_CASE("Tags are added once in any case, taken away, and kept apart from one's own", "[curation]")
{
    const Document document = tagged({u"Forced labour"_s, u"b"_s}, {u"mine"_s});
    const Document shared
        = tagging({u"forced LABOUR"_s, u" c / d "_s}, {u"B"_s}, TagKind::Shared)(document).document;
    CHECK(texts(shared.json().value("tags"_L1)) == QStringList {u"Forced labour"_s, u"c/d"_s});
    CHECK(texts(shared.json().value("local_tags"_L1)) == QStringList {u"mine"_s});
    const Document own = tagging({u"c"_s}, {}, TagKind::Own)(document).document;
    CHECK(texts(own.json().value("local_tags"_L1)) == QStringList {u"mine"_s, u"c"_s});
    CHECK(texts(own.json().value("tags"_L1)) == QStringList {u"Forced labour"_s, u"b"_s});
}

TEST_CASE("A tag that is renamed takes the tags in it along, and merges with one that is there", "[curation]")
{
    const Document document
        = tagged({u"Region/West"_s, u"region"_s, u"regional"_s, u"area"_s}, {u"region/east"_s});
    const Document renamed = renamingTag(u"region"_s, u"area"_s)(document).document;
    CHECK(texts(renamed.json().value("tags"_L1)) == QStringList {u"area/West"_s, u"area"_s, u"regional"_s});
    CHECK(texts(renamed.json().value("local_tags"_L1)) == QStringList {u"area/east"_s});
    const Document gone = renamingTag(u"region"_s, {})(document).document;
    CHECK(texts(gone.json().value("tags"_L1)) == QStringList {u"regional"_s, u"area"_s});
    CHECK(gone.json().value("local_tags"_L1).isUndefined());
}

TEST_CASE("Tags are counted with the tags around them, each parent before its children", "[curation]")
{
    TempLibrary temp;
    add(temp, u"one"_s, {u"region/west"_s, u"region/east"_s}, {u"todo"_s});
    add(temp, u"two"_s, {u"Region"_s});
    add(temp, u"three"_s, {u"region west"_s});

    const auto all = allTags(temp.connection());
    REQUIRE(all);
    REQUIRE(all->size() == 5);
    CHECK((*all)[0].records == 2);
    CHECK((*all)[1] == TagCount {u"region/east"_s, 1});
    CHECK((*all)[2] == TagCount {u"region/west"_s, 1});
    CHECK((*all)[3] == TagCount {u"region west"_s, 1});
    CHECK((*all)[4] == TagCount {u"todo"_s, 1});
    CHECK(recordsTagged(temp.connection(), u"REGION"_s)->size() == 2);
    CHECK(recordsTagged(temp.connection(), u"nobody has it"_s)->empty());
}

TEST_CASE("A tag is renamed in all records as one step of undo", "[curation]")
{
    TempLibrary temp;
    add(temp, u"one"_s, {u"old/a"_s});
    add(temp, u"two"_s, {}, {u"old"_s});
    const auto plan = planBulk(
        *temp.library, *recordsTagged(temp.connection(), u"old"_s), renamingTag(u"old"_s, u"new"_s));
    REQUIRE(applyBulk(*temp.library, *plan, kMe));
    CHECK((*allTags(temp.connection()))[0] == TagCount {u"new"_s, 2});
    CHECK(recordsTagged(temp.connection(), u"old"_s)->empty());

    REQUIRE(RecordWriter(*temp.library).undo());
    CHECK((*allTags(temp.connection()))[0] == TagCount {u"old"_s, 2});
}

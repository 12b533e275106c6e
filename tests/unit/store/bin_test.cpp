// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/bin.h"

#include "core/store/changes_together.h"
#include "core/store/erasure.h"
#include "core/store/integrity_check.h"
#include "core/store/record_reader.h"
#include "tests/support/catch_qt.h"
#include "tests/support/temp_library.h"

#include <QJsonArray>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

const Editor kMe {u"me"_s, u"not needed"_s};

RecordId idOf(const QString &slug)
{
    return {u"resource:"_s + slug};
}

void add(TempLibrary &temp, const QStringList &slugs)
{
    for (const QString &slug : slugs) {
        REQUIRE(RecordWriter(*temp.library)
                    .create(RecordType::Resource,
                        {{u"_id"_s, idOf(slug).value}, {u"title"_s, QJsonObject {{u"en"_s, slug}}},
                            {u"local_tags"_s, QJsonArray {u"mine"_s}}},
                        {u"me"_s, {}}));
    }
}

QStringList binned(TempLibrary &temp)
{
    const auto records = binnedRecords(temp.connection());
    QStringList slugs;
    for (const BinnedRecord &record : records.value()) {
        slugs.append(record.id.value.section(u':', 1));
    }
    slugs.sort();
    CHECK(*binnedCount(temp.connection()) == slugs.size());
    return slugs;
}

} // namespace

TEST_CASE("The bin tells who deleted a record, when and why, and what it was", "[store]")
{
    TempLibrary temp;
    add(temp, {u"a"_s, u"b"_s});
    CHECK(binned(temp).isEmpty());
    REQUIRE(RecordWriter(*temp.library).remove(idOf(u"a"_s), kMe));

    const auto records = binnedRecords(temp.connection());
    REQUIRE(records->size() == 1);
    CHECK(records->front().who == u"me"_s);
    CHECK(records->front().why == u"not needed"_s);
    CHECK(records->front().at == temp.clock.timestamp());
    CHECK(records->front().before.title({u"en"_s}).text == u"a"_s);
    CHECK_FALSE(records->front().byHub);
    REQUIRE(RecordWriter(*temp.library).undo());
    CHECK(binned(temp).isEmpty());
}

TEST_CASE("Several records come back as one step of undo", "[store]")
{
    TempLibrary temp;
    add(temp, {u"a"_s, u"b"_s, u"c"_s});
    RecordWriter writer(*temp.library);
    for (const QString &slug : {u"a"_s, u"b"_s, u"c"_s}) {
        REQUIRE(writer.remove(idOf(slug), kMe));
    }

    const auto back = restoreAll(*temp.library, {idOf(u"a"_s), idOf(u"c"_s), idOf(u"nobody"_s)}, kMe);
    REQUIRE(back);
    CHECK(back->size() == 2);
    CHECK(binned(temp) == QStringList {u"b"_s});
    CHECK((*readRecord(temp.connection(), idOf(u"a"_s)))->shown().json().value("local_tags"_L1)
        == QJsonArray {u"mine"_s});

    REQUIRE(writer.undo());
    CHECK(binned(temp) == QStringList {u"a"_s, u"b"_s, u"c"_s});
}

TEST_CASE("What is erased out of the bin leaves nothing behind, and undo goes on with what is left", "[store]")
{
    TempLibrary temp;
    add(temp, {u"a"_s, u"b"_s, u"c"_s});
    auto changes = ChangesTogether::begin(*temp.library, kMe);
    for (const QString &slug : {u"a"_s, u"b"_s, u"c"_s}) {
        REQUIRE(changes->remove(idOf(slug), {}));
    }
    REQUIRE(changes->commit());

    REQUIRE(eraseRecords(*temp.library, {idOf(u"a"_s)})); // The first of what was deleted together.

    CHECK(binned(temp) == QStringList {u"b"_s, u"c"_s});
    for (const QString &table :
        {u"mirror WHERE id"_s, u"own WHERE id"_s, u"change WHERE record"_s, u"record WHERE id"_s}) {
        CHECK(*temp.connection().number(u"SELECT count(*) FROM %1 = 'resource:a'"_s.arg(table)) == 0);
    }
    CHECK(RecordWriter(*temp.library).undo()->together == 2);
    CHECK(binned(temp).isEmpty());
    CHECK((*readRecord(temp.connection(), idOf(u"b"_s)))->visible);
    CHECK(checkLibrary(*temp.library, CheckMode::Report)->isSound());
}

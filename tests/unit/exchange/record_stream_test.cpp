// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/record_stream.h"
#include "core/store/record_writer.h"
#include "tests/support/catch_qt.h"
#include "tests/support/record_generator.h"
#include "tests/support/temp_library.h"

#include <algorithm>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kRecords = 1'500; // Some batches.

std::vector<qint64> docidsOf(const TempLibrary &temp)
{
    const auto docids = temp.connection().all(
        u"SELECT docid FROM record ORDER BY docid"_s, {}, [](const Row &row) { return row.integer(0); });
    REQUIRE(docids);
    return *docids;
}

QStringList idsOf(RecordStream &stream, size_t most = SIZE_MAX)
{
    QStringList ids;
    while (size_t(ids.size()) < most) {
        const auto next = stream.next();
        REQUIRE(next);
        if (next->record == nullptr) {
            break;
        }
        ids.append(next->record->document().id().value);
    }
    return ids;
}

QStringList expectedIds(const TempLibrary &temp, const std::vector<qint64> &docids)
{
    QStringList ids;
    for (const qint64 docid : docids) {
        const auto id = temp.connection().one(
            u"SELECT id FROM record WHERE docid = ?"_s, {docid}, [](const Row &row) { return row.text(0); });
        REQUIRE(id);
        if (id->has_value()) {
            ids.append(**id);
        }
    }
    return ids;
}

} // namespace

TEST_CASE(
    "Records come in the order of the list, one as often as it stands there, without those that are gone",
    "[exchange]")
{
    TempLibrary temp;
    REQUIRE(fillLibrary(*temp.library, kRecords));
    std::vector<qint64> docids = docidsOf(temp);
    SECTION("in the order of their numbers") { }
    SECTION("backwards")
    {
        std::reverse(docids.begin(), docids.end());
    }
    SECTION("far apart")
    {
        std::stable_partition(docids.begin(), docids.end(), [](qint64 docid) { return docid % 37 == 0; });
    }
    SECTION("twice, and such as are not there")
    {
        docids.insert(docids.begin() + 300, docids[299]);
        docids.insert(docids.begin() + 7, {999'999'999, docids[900], -1});
        docids.push_back(1'000'000'000);
    }
    const QStringList expected = expectedIds(temp, docids);
    const auto ahead = Connection::open(temp.library->folder().database(), Access::ReadOnly);
    REQUIRE(ahead);

    RecordStream here(temp.connection(), docids, OwnMembers::LeftOut);
    RecordStream beside(**ahead, docids, OwnMembers::LeftOut, RecordStream::Reading::Ahead);

    CHECK(idsOf(here) == expected);
    CHECK(idsOf(beside) == expected);
    CHECK(here.done() == qint64(docids.size()));
    CHECK(beside.done() == qint64(docids.size()));
    CHECK(beside.next()->record == nullptr); // Asked once more.
}

TEST_CASE("A stream that is read ahead may be left at any place", "[exchange]")
{
    TempLibrary temp;
    REQUIRE(fillLibrary(*temp.library, kRecords));
    const std::vector<qint64> docids = docidsOf(temp);
    const auto ahead = Connection::open(temp.library->folder().database(), Access::ReadOnly);
    REQUIRE(ahead);
    for (const size_t read : {0, 1, 256, 700}) {
        RecordStream stream(**ahead, docids, OwnMembers::Read, RecordStream::Reading::Ahead);
        CHECK(size_t(idsOf(stream, read).size()) == read);
    }
    RecordStream again(**ahead, docids, OwnMembers::Read, RecordStream::Reading::Ahead);
    CHECK(size_t(idsOf(again).size()) == docids.size()); // The connection is whole.
}

TEST_CASE("What cannot be read ahead is told and not taken for the end", "[exchange]")
{
    TempLibrary temp;
    REQUIRE(fillLibrary(*temp.library, 10));
    const std::vector<qint64> docids = docidsOf(temp);
    const auto ahead
        = Connection::open(temp.folder.filePath(u"other.db"_s), Access::ReadWrite); // Has no records.
    REQUIRE(ahead);
    RecordStream stream(**ahead, docids, OwnMembers::LeftOut, RecordStream::Reading::Ahead);
    CHECK_FALSE(stream.next());
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch_qt.h"
#include "tests/support/temp_library.h"

#include "core/store/word_ids.h"

#include <set>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

std::vector<quint32> numbers(WordIds &ids, const QByteArrayList &words)
{
    const auto given = ids.numbersOf(words);
    REQUIRE(given);
    return *given;
}

} // namespace

TEST_CASE("Two that give numbers in one transaction never give one number to two words", "[store]")
{
    TempLibrary temp;
    auto session = temp.library->write();
    REQUIRE(session);
    WordIds one(session->connection());
    WordIds other(session->connection());

    const std::vector<quint32> first = numbers(one, {"bank", "hotel"});
    const std::vector<quint32> second = numbers(other, {"hotel", "farm"});
    const std::vector<quint32> third = numbers(one, {"farm", "ship", "bank"});

    CHECK(first[1] == second[0]);
    CHECK(second[1] == third[0]);
    CHECK(third[2] == first[0]);
    CHECK(std::set<quint32> {first[0], first[1], second[1], third[1]}.size() == 4);
}

TEST_CASE("Numbers that are given anew are found again once they are written", "[store]")
{
    TempLibrary temp;
    auto session = temp.library->write();
    REQUIRE(session);
    Connection &connection = session->connection();
    WordIds ids(connection);
    numbers(ids, {"ship", "hotel"});

    REQUIRE(ids.beginAnew());
    const std::vector<quint32> given = numbers(ids, {"hotel", "bank", "hotel"});
    const std::vector<quint32> more = numbers(ids, {"Ärzte", "bank"});
    CHECK(given[0] == given[2]);
    CHECK(more[1] == given[1]);
    CHECK(std::set<quint32> {given[0], given[1], more[0], kPieceEndId, kSectionEndId}.size() == 5);
    CHECK(connection.number(u"SELECT count(*) FROM word"_s).value_or(-1) == 0);
    REQUIRE(ids.finishAnew());

    CHECK(connection.number(u"SELECT count(*) FROM word"_s).value_or(-1) == 3);
    WordIds other(connection);
    CHECK(numbers(other, {"bank", "Ärzte", "hotel"}) == std::vector<quint32> {given[1], more[0], given[0]});
    const std::vector<quint32> next = numbers(other, {"ship"});
    CHECK(std::set<quint32> {given[0], given[1], more[0], next[0]}.size() == 4);
    REQUIRE(ids.finishAnew()); // Does nothing a second time.
}

TEST_CASE("Numbers are read as they were written", "[store]")
{
    QByteArray bytes;
    const std::vector<quint32> all {0, 1, 127, 128, 16383, 16384, 2097151, 2097152, 0xffffffff};
    for (const quint32 number : all) {
        appendNumber(bytes, number);
    }
    const char *at = bytes.constData();
    const char *const end = at + bytes.size();
    for (const quint32 number : all) {
        CHECK(nextNumber(at, end) == number);
    }
    CHECK(at == end);
    CHECK(nextNumber(at, end) == 0); // Behind the end.
}

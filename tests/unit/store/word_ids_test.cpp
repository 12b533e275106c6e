// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch_qt.h"
#include "tests/support/temp_library.h"

#include "core/store/index_words.h"
#include "core/store/word_ids.h"

#include <set>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

std::vector<quint32> numbers(WordIds &ids, const QStringList &words)
{
    const auto encoded = ids.encoded(words);
    REQUIRE(encoded);
    std::vector<quint32> read;
    for (const char *at = encoded->constData(); at < encoded->constData() + encoded->size();) {
        read.push_back(nextNumber(at, encoded->constData() + encoded->size()));
    }
    return read;
}

} // namespace

TEST_CASE("Two that give numbers in one transaction never give one number to two words", "[store]")
{
    TempLibrary temp;
    auto session = temp.library->write();
    REQUIRE(session);
    WordIds one(session->connection());
    WordIds other(session->connection());

    const std::vector<quint32> first = numbers(one, {u"bank"_s, u"hotel"_s});
    const std::vector<quint32> second = numbers(other, {u"hotel"_s, u"farm"_s});
    const std::vector<quint32> third = numbers(one, {u"farm"_s, u"ship"_s, u"bank"_s});

    CHECK(first[1] == second[0]);
    CHECK(second[1] == third[0]);
    CHECK(third[2] == first[0]);
    CHECK(std::set<quint32> {first[0], first[1], second[1], third[1]}.size() == 4);
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

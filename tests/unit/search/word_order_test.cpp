// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch_qt.h"
#include "tests/support/temp_library.h"

#include "core/search/word_order.h"
#include "core/store/word_ids.h"

#include <random>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

TermWords asked(const std::vector<quint32> &ids)
{
    TermWords words;
    for (const quint32 id : ids) {
        words.asWritten.emplace_back().add(id);
    }
    return words;
}

QByteArray encoded(const std::vector<quint32> &ids)
{
    QByteArray bytes;
    for (const quint32 id : ids) {
        appendNumber(bytes, id);
    }
    return bytes;
}

TextTerm rowOf(size_t words)
{
    TextTerm term;
    for (size_t i = 0; i < words; ++i) {
        term.words.append(u"w%1"_s.arg(i));
    }
    return term;
}

/// The docids that are visited, each of which has its own number as its one word.
std::vector<qint64> visited(WordOrder &order, const std::vector<qint64> &docids, size_t atMost = 1'000)
{
    std::vector<qint64> seen;
    REQUIRE(order.forEach(docids, [&](qint64 docid, QByteArrayView words) {
        const char *at = words.begin();
        CHECK(nextNumber(at, words.end()) == quint32(docid));
        seen.push_back(docid);
        return seen.size() < atMost;
    }));
    return seen;
}

} // namespace

TEST_CASE("The end of one word's number is not taken for another word", "[search]")
{
    // 257 is written as 0x81 0x02, which ends like 2.
    const TextTerm term = rowOf(2);
    const TermWords words = asked({2, 3});
    const RowFinder finder(term, words);

    CHECK_FALSE(finder.standsIn(encoded({257, 3})));
    CHECK(finder.standsIn(encoded({257, 3, 2, 3})));
    CHECK(finder.standsIn(encoded({2, 3})));
    CHECK_FALSE(finder.standsIn(encoded({2, kPieceEndId, 3})));
    CHECK_FALSE(finder.standsIn({}));
}

TEST_CASE("Rows are found as if every word were looked at", "[search]")
{
    constexpr quint32 kNumbers[] {2, 3, 127, 128, 130, 257, 258, 385, 16'384, 16'386, kPieceEndId, kSectionEndId};
    std::mt19937 random(3);
    int found = 0;
    for (int i = 0; i < 20'000; ++i) {
        std::vector<quint32> ids;
        for (auto n = random() % 40; n > 0; --n) {
            ids.push_back(kNumbers[random() % std::size(kNumbers)]);
        }
        const TextTerm term = rowOf(2 + random() % 2);
        TermWords words;
        for (qsizetype w = 0; w < term.words.size(); ++w) {
            WordSet &forms = words.asWritten.emplace_back();
            for (auto n = random() % 8 == 0 ? random() % 3 : 1u; n > 0; --n) {
                forms.add(kNumbers[random() % (std::size(kNumbers) - 2)]);
            }
        }
        const QByteArray bytes = encoded(ids);
        const bool byEveryWord = standsInARow(bytes, term, words);
        REQUIRE(RowFinder(term, words).standsIn(bytes) == byEveryWord);
        found += byEveryWord ? 1 : 0;
    }
    CHECK(found > 1'000); // Else little was tested.
}

TEST_CASE("The words of few and of most records are read alike", "[search]")
{
    TempLibrary temp;
    auto session = temp.library->write();
    REQUIRE(session);
    for (qint64 docid = 1; docid <= 60; ++docid) {
        if (docid % 10 != 0) { // Some have none.
            REQUIRE(session->connection().run(u"INSERT INTO record_words(docid, words) VALUES (?, ?)"_s,
                {docid, encoded({quint32(docid)})}));
        }
    }
    WordOrder order(session->connection());

    CHECK(visited(order, {}) == std::vector<qint64> {});
    CHECK(visited(order, {3, 4, 6, 10, 11}) == std::vector<qint64> {3, 4, 6, 11});
    CHECK(visited(order, {9, 10, 57, 60}) == std::vector<qint64> {9, 57});
    CHECK(visited(order, {60, 61, 62}) == std::vector<qint64> {});
    CHECK(visited(order, {1, 2, 3, 4}, 2) == std::vector<qint64> {1, 2});
    CHECK(visited(order, {1, 25, 59}, 2) == std::vector<qint64> {1, 25});
}

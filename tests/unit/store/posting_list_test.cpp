// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch_qt.h"

#include "core/store/posting_list.h"

#include <map>
#include <random>

using namespace fourthp;

namespace {

constexpr quint32 kLastText = 3'000'000;

struct Everything
{
    bool contains(quint32) const { return true; }
    bool mayHold(quint32, quint32) const { return true; }
};

/// A list whose gaps, flags and places are spread as `random` has it.
Postings randomList(std::mt19937 &random)
{
    const auto below = [&random](quint32 limit) { return quint32(random() % limit); };
    Postings list;
    list.hasPlaces = below(4) != 0;
    const quint32 widest = 1u << below(13);
    const quint32 farthest = 1u << below(12);
    const bool hasFlags = below(2) == 0;
    quint32 text = below(1000);
    for (quint32 n = 1 + below(400); n > 0; --n) {
        text += 1 + below(widest);
        list.addText(text, hasFlags ? quint8(below(4)) : quint8(0));
        quint32 place = below(farthest);
        for (quint32 left = list.hasPlaces ? 1 + (below(8) == 0 ? below(90) : 0) : 0; left > 0; --left) {
            list.addPlace(place);
            place += 1 + below(below(50) == 0 ? 1'000'000 : farthest);
        }
    }
    return list;
}

Bytes encoded(const Postings &list)
{
    Bytes bytes;
    for (size_t at = 0; at < list.size();) {
        at = appendChunk(bytes, list, at);
    }
    return bytes;
}

QByteArrayView viewOf(const Bytes &bytes)
{
    return {bytes.data(), qsizetype(bytes.size())};
}

} // namespace

TEST_CASE("Numbers are read as they were written", "[store]")
{
    Bytes bytes;
    const std::vector<quint32> all {0, 1, 127, 128, 16383, 16384, 2097151, 2097152, 0xffffffff};
    for (const quint32 number : all) {
        appendNumber(bytes, number);
    }
    const char *at = bytes.data();
    const char *const end = at + bytes.size();
    for (const quint32 number : all) {
        CHECK(nextNumber(at, end) == number);
    }
    CHECK(at == end);
    CHECK(nextNumber(at, end) == 0); // Behind the end.
}

TEST_CASE("Bits are read as they were written, however far a number is from what is usual", "[store]")
{
    std::mt19937 random(5);
    Bytes bytes;
    BitWriter writer(bytes);
    std::vector<std::pair<quint32, int>> put;
    for (int i = 0; i < 5'000; ++i) {
        const auto number = quint32(random() >> (random() % 32));
        const auto bits = int(random() % 25);
        put.emplace_back(number, bits);
        writer.putRice(number, bits);
    }
    writer.finish();

    BitReader reader(viewOf(bytes));
    for (const auto &[number, bits] : put) {
        REQUIRE(reader.getRice(bits) == number);
    }
    CHECK_FALSE(reader.overran());
    for (int i = 0; i < 9; ++i) {
        CHECK(reader.get(1) == 0);
    }
    CHECK(reader.overran());
}

TEST_CASE("A list is read as it was written, whole and of some texts", "[store]")
{
    std::mt19937 random(7);
    for (int n = 0; n < 300; ++n) {
        INFO("list " << n);
        const Postings list = randomList(random);
        const Bytes bytes = encoded(list);

        Postings read;
        read.hasPlaces = list.hasPlaces;
        REQUIRE(appendPostings(read, viewOf(bytes), kLastText, [](quint32) { return true; }));
        CHECK(read.texts == list.texts);
        CHECK(read.flags == list.flags);
        CHECK(read.placesEnd == list.placesEnd);
        CHECK(read.places == list.places);

        TextSet some(kLastText);
        std::vector<std::pair<quint32, quint32>> expected;
        for (size_t i = 0; i < list.size(); ++i) {
            if (random() % 10 == 0) {
                some.insert(list.texts[i]);
                for (size_t at = list.hasPlaces ? list.placesBegin(i) : 0;
                     list.hasPlaces && at < list.placesEnd[i]; ++at) {
                    expected.emplace_back(list.texts[i], list.places[at]);
                }
            }
        }
        std::vector<std::pair<quint32, quint32>> seen;
        CHECK(forEachPlace(viewOf(bytes), kLastText, some,
            [&seen](quint32 text, quint32 place) { seen.emplace_back(text, place); }));
        CHECK(seen == expected);

        std::vector<quint32> texts;
        CHECK(
            forEachText(viewOf(bytes), kLastText, [&texts](quint32 text, quint8) { texts.push_back(text); }));
        CHECK(texts == list.texts);
        CHECK_FALSE(forEachText(viewOf(bytes), list.texts.back() - 1, [](quint32, quint8) {}));
    }
}

TEST_CASE("Texts that come in any order are put in order with what belongs to them", "[store]")
{
    Postings list;
    list.addText(7, InTitle);
    list.addPlace(1);
    list.addPlace(4);
    list.addText(3, 0);
    list.addPlace(2);

    list.sort();

    CHECK(list.texts == std::vector<quint32> {3, 7});
    CHECK(list.flags == std::vector<quint8> {0, InTitle});
    CHECK(list.placesEnd == std::vector<quint32> {1, 3});
    CHECK(list.places == std::vector<quint32> {2, 1, 4});
}

TEST_CASE("Damaged lists end, and name no text that there is not", "[store]")
{
    std::mt19937 random(9);
    int refused = 0;
    for (int n = 0; n < 5'000; ++n) {
        Bytes bytes = encoded(randomList(random));
        if (n % 3 == 0) {
            for (char &byte : bytes) {
                byte = char(random());
            }
        } else if (n % 3 == 1) {
            for (auto flips = 1 + random() % 5; flips > 0; --flips) {
                bytes[random() % bytes.size()] = char(random());
            }
        } else {
            bytes.resize(random() % bytes.size());
        }
        bool isWithin = true;
        const auto look = [&isWithin](quint32 text, quint32) { isWithin = isWithin && text <= kLastText; };
        const bool whole = forEachText(viewOf(bytes), kLastText, look);
        const bool places = forEachPlace(viewOf(bytes), kLastText, Everything(), look);
        Postings read;
        const bool postings = appendPostings(read, viewOf(bytes), kLastText, [](quint32) { return true; });
        CHECK(isWithin);
        refused += whole && places && postings ? 0 : 1;
    }
    CHECK(refused > 2'000);
}

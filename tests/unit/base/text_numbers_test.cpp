// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch_qt.h"

#include "core/base/text_numbers.h"

#include <map>
#include <random>
#include <string>

using namespace fourthp;

namespace {

QByteArrayView viewOf(const std::string &text)
{
    return {text.data(), qsizetype(text.size())};
}

} // namespace

TEST_CASE("Texts keep the numbers they were given, however many there are", "[base]")
{
    std::mt19937 random(7);
    TextNumbers numbers;
    std::map<std::string, quint32> expected;
    for (quint32 i = 0; i < 20'000; ++i) {
        std::string text(random() % 12, 'a'); // Lengths from none, zero bytes and marks among the letters.
        for (char &letter : text) {
            letter = char(random() % 7);
        }
        const quint32 *known = numbers.find(viewOf(text));
        const auto found = expected.find(text);
        REQUIRE((known != nullptr) == (found != expected.end()));
        if (known != nullptr) {
            REQUIRE(*known == found->second);
            continue;
        }
        numbers.add(viewOf(text), i);
        expected.emplace(text, i);
    }

    std::map<std::string, quint32> visited;
    numbers.forEach([&visited](QByteArrayView text, quint32 number) {
        visited.emplace(std::string(text.data(), size_t(text.size())), number);
    });
    CHECK(visited == expected);
    CHECK(numbers.size() == expected.size());

    numbers.clear();
    CHECK(numbers.size() == 0);
    CHECK(numbers.find(viewOf(expected.begin()->first)) == nullptr);
}

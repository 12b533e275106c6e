// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/word_diff.h"

#include "tests/support/catch_qt.h"

#include <QString>
#include <QStringList>

using namespace fourthp;
using namespace Qt::StringLiterals;

namespace {

QStringList marked(const QString &text, const std::vector<TextSpan> &spans)
{
    QStringList words;
    for (const TextSpan &span : spans) {
        words.append(text.sliced(span.start, span.length));
    }
    return words;
}

struct Marks
{
    QStringList first;
    QStringList second;
    Marks(const QString &a, const QString &b)
    {
        const WordDiff diff = diffWords(a, b);
        first = marked(a, diff.inFirst);
        second = marked(b, diff.inSecond);
    }
};

/// What is left of a text without its marked stretches, blanks aside.
QString unmarked(QString text, const std::vector<TextSpan> &spans)
{
    for (auto span = spans.rbegin(); span != spans.rend(); ++span) {
        text.remove(span->start, span->length);
    }
    return text.remove(u' ');
}

} // namespace

TEST_CASE("Only the words that differ are marked, each on its own side", "[model]")
{
    const Marks marks(u"Hotel staff were trained in Nairobi."_s, u"Hotel staff were trained in Mombasa."_s);
    CHECK(marks.first == QStringList {u"Nairobi"_s});
    CHECK(marks.second == QStringList {u"Mombasa"_s});
}

TEST_CASE("Equal texts have no marks, and a text beside none is marked whole", "[model]")
{
    CHECK(Marks(u"as it was"_s, u"as it was"_s).first.isEmpty());
    CHECK(Marks(u""_s, u""_s).second.isEmpty());
    const Marks marks(u""_s, u"A new sentence."_s);
    CHECK(marks.first.isEmpty());
    CHECK(marks.second == QStringList {u"A new sentence."_s});
}

TEST_CASE("Neighbouring words that differ make one stretch", "[model]")
{
    const Marks marks(u"it began in early spring there"_s, u"it began in late autumn there"_s);
    CHECK(marks.first == QStringList {u"early spring"_s});
    CHECK(marks.second == QStringList {u"late autumn"_s});
}

TEST_CASE("Words put in and taken out are marked where they stand", "[model]")
{
    const Marks marks(u"one two three four"_s, u"zero one three four five"_s);
    CHECK(marks.first == QStringList {u"two"_s});
    CHECK(marks.second == QStringList {u"zero"_s, u"five"_s});
}

TEST_CASE("An accent, a capital and an Arabic hamza are differences", "[model]")
{
    CHECK(Marks(u"in Peru"_s, u"in Perú"_s).second == QStringList {u"Perú"_s});
    CHECK(Marks(u"the hub"_s, u"the Hub"_s).second == QStringList {u"Hub"_s});
    CHECK(Marks(u"مع أحمد هنا"_s, u"مع احمد هنا"_s).first == QStringList {u"أحمد"_s});
}

TEST_CASE("Blanks are marked where nothing else differs", "[model]")
{
    CHECK(Marks(u"one  two"_s, u"one two"_s).first == QStringList {u"  "_s});
    CHECK(Marks(u"one  two"_s, u"one three"_s).first == QStringList {u"two"_s});
}

TEST_CASE("What is left unmarked on both sides is the same text", "[model]")
{
    const QStringList words {u"a"_s, u"b"_s, u"c"_s, u"d"_s};
    quint32 seed = 7;
    const auto next = [&seed] { return (seed = seed * 1664525 + 1013904223) >> 16; };
    for (int round = 0; round < 300; ++round) {
        QStringList texts;
        for (int side = 0; side < 2; ++side) {
            QStringList text;
            for (quint32 length = next() % 12; length > 0; --length) {
                text.append(words.at(qsizetype(next() % 4)));
            }
            texts.append(text.join(u' '));
        }
        const WordDiff diff = diffWords(texts.at(0), texts.at(1));
        CHECK(unmarked(texts.at(0), diff.inFirst) == unmarked(texts.at(1), diff.inSecond));
    }
}

TEST_CASE("A text too long to compare is marked as a whole between its equal ends", "[model]")
{
    const QString first = u"Begin "_s + u"left "_s.repeated(2000) + u"end"_s;
    const QString second = u"Begin "_s + u"right "_s.repeated(2000) + u"end"_s;
    const WordDiff diff = diffWords(first, second);
    REQUIRE(diff.inFirst.size() == 1);
    CHECK(diff.inFirst.front() == TextSpan {6, qsizetype(2000 * 5 - 1)});
    REQUIRE(diff.inSecond.size() == 1);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/suggestions.h"

#include "core/base/edit_distance.h"
#include "core/base/text_words.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <vector>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

constexpr qsizetype kShortestCorrected = 4; // In shorter words everything is near everything.
constexpr int kMostSuggestions = 3;
constexpr size_t kMostWords
    = 32; // Each unknown one is compared with many; a longer text was pasted, and is no slip.

struct Candidate
{
    QString word;
    int distance = 0;
    qint64 records = 0;
};

/// Which letters a word has, as bits; letters beyond a to z share six of them.
quint32 lettersOf(QByteArrayView utf8)
{
    quint32 letters = 0;
    for (const char c : utf8) {
        const auto byte = static_cast<unsigned char>(c);
        letters |= 1u << (byte >= 'a' && byte <= 'z' ? byte - 'a' : 26 + byte % 6);
    }
    return letters;
}

/// Adds the library's words that begin with `first` and are near `word`.
Result<void> addNear(IndexReader &reader, const QString &word, QChar first, std::vector<Candidate> &near)
{
    const int atMost = word.size() >= 6 ? 2 : 1;
    const QByteArray from = QString(first).toUtf8();
    const QByteArray behind = QString(QChar(first.unicode() + 1)).toUtf8();
    const quint32 letters = lettersOf(word.toUtf8());
    const int bitsASlip = word.at(0).unicode() < 0x80 ? 2 : 4; // A letter of two bytes sets two.
    return reader.between(from, behind, [&](QByteArrayView text, QByteArrayView) {
        // Each slip puts in at most one letter and takes out one: most words are told apart without
        // measuring.
        if (std::popcount(letters ^ lettersOf(text)) > bitsASlip * atMost) {
            return true;
        }
        const QString known = QString::fromUtf8(text);
        if (known.size() < kShortestCorrected || std::abs(known.size() - word.size()) > atMost) {
            return true;
        }
        if (known.contains(u'_') && !word.contains(u'_')) {
            return true; // A code of somebody's list: no word that a person mistyped.
        }
        if (const int distance = editDistance(word, known, atMost); distance <= atMost && distance > 0) {
            near.push_back({known, distance, 0});
        }
        return true;
    });
}

/// Letters that a word of this script may begin with.
QString firstLetters(QChar::Script script)
{
    QString letters;
    const auto add = [&letters](char16_t from, char16_t to) {
        for (char16_t letter = from; letter <= to; ++letter) {
            letters += QChar(letter);
        }
    };
    switch (script) {
    case QChar::Script_Latin:
        add(u'a', u'z');
        break;
    case QChar::Script_Cyrillic:
        add(u'а', u'я');
        break;
    case QChar::Script_Greek:
        add(u'α', u'ω');
        break;
    case QChar::Script_Arabic:
        add(u'ا', u'ي');
        break;
    default:
        break;
    }
    return letters;
}

/// Adds the library's words that are `word` with another first letter, without it or with one more.
Result<void> addOtherBeginnings(IndexReader &reader, const QString &word, std::vector<Candidate> &near)
{
    QStringList others {word.sliced(1)};
    for (const QChar letter : firstLetters(word.at(0).script())) {
        others.append(letter + word.sliced(1));
        others.append(letter + word);
    }
    for (const QString &other : others) {
        if (other == word) {
            continue;
        }
        const Result<qint64> records = reader.recordsWith(other.toUtf8(), 1);
        if (!records) {
            return passOn(records);
        }
        if (*records > 0) {
            near.push_back({other, 1, 0});
        }
    }
    return {};
}

/// Known words near `word`, best first: the fewest slips, then the most records. Words that begin with the
/// same letter are tried, those that begin with its second one, for the first two are often swapped, and
/// those that differ in the first alone.
Result<std::vector<Candidate>> nearWords(IndexReader &reader, const QString &word)
{
    constexpr size_t kMostWeighed = 24;
    constexpr qint64 kCommon = 500; // More say no more about which word was meant.
    std::vector<Candidate> near;
    Result<void> done = addNear(reader, word, word.at(0), near);
    if (done && word.at(1) != word.at(0)) {
        done = addNear(reader, word, word.at(1), near);
    }
    if (done) {
        done = addOtherBeginnings(reader, word, near);
    }
    if (!done) {
        return passOn(done);
    }
    std::sort(near.begin(), near.end(), [](const Candidate &a, const Candidate &b) {
        return a.distance != b.distance ? a.distance < b.distance : a.word < b.word;
    });
    near.erase(std::unique(near.begin(), near.end(),
                   [](const Candidate &a, const Candidate &b) { return a.word == b.word; }),
        near.end());
    if (near.size() > kMostWeighed) {
        near.erase(near.begin() + kMostWeighed, near.end());
    }
    for (Candidate &one : near) {
        const Result<qint64> records = reader.recordsWith(one.word.toUtf8(), kCommon);
        if (!records) {
            return passOn(records);
        }
        one.records = *records;
    }
    std::erase_if(
        near, [](const Candidate &one) { return one.records == 0; }); // No record has it any longer.
    std::sort(near.begin(), near.end(), [](const Candidate &a, const Candidate &b) {
        if (a.distance != b.distance) {
            return a.distance < b.distance;
        }
        return a.records != b.records ? a.records > b.records : a.word < b.word;
    });
    return near;
}

} // namespace

namespace {

/// Pairs of letters overlap; putting one right would spoil the next.
bool isPair(const std::vector<Word> &words, size_t place)
{
    const Word &word = words[place];
    const bool overlapsNext = place + 1 < words.size() && words[place + 1].start < word.start + word.length;
    const bool overlapsLast = place > 0 && word.start < words[place - 1].start + words[place - 1].length;
    return overlapsNext || overlapsLast;
}

/// The name before a colon, and what is not wanted.
bool isNoWordAsked(const QString &text, const Word &word)
{
    const qsizetype behind = word.start + word.length;
    const bool isName = behind < text.size() && text.at(behind) == u':';
    const bool isUnwanted = word.start > 0 && text.at(word.start - 1) == u'-'
        && (word.start == 1 || text.at(word.start - 2).isSpace());
    return isName || isUnwanted;
}

} // namespace

Result<QStringList> likelierTexts(IndexReader &reader, const QString &text)
{
    QStringList texts {text};
    bool changed = false;
    const std::vector<Word> words = wordsOf(text);
    if (words.size() > kMostWords) {
        return QStringList();
    }
    // From the end, so that earlier positions stay true while words are replaced.
    for (auto word = words.rbegin(); word != words.rend(); ++word) {
        if (word->folded.size() < kShortestCorrected || isPair(words, size_t(words.rend() - word) - 1)
            || isNoWordAsked(text, *word)) {
            continue;
        }
        const Result<qint64> known = reader.recordsWith(word->folded.toUtf8(), 1);
        if (!known) {
            return passOn(known);
        }
        if (*known > 0) {
            continue;
        }
        const Result<std::vector<Candidate>> near = nearWords(reader, word->folded);
        if (!near) {
            return passOn(near);
        }
        if (near->empty()) {
            continue;
        }
        QStringList next;
        for (const QString &so : texts) {
            for (size_t i = 0; i < near->size() && i < size_t(kMostSuggestions); ++i) {
                next.append(QString(so).replace(word->start, word->length, (*near)[i].word));
            }
        }
        texts = next.mid(0, kMostSuggestions);
        changed = true;
    }
    return changed ? texts : QStringList();
}

} // namespace fourthp

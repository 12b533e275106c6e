// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/suggestions.h"

#include "core/base/text_words.h"
#include "core/search/match_finder.h"
#include "core/search/term_matching.h"
#include "core/store/raw_statement.h"

#include <algorithm>
#include <cmath>
#include <vector>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

constexpr qsizetype kShortestCorrected = 4; // In shorter words everything is near everything.
constexpr int kMostSuggestions = 3;

struct Candidate
{
    QString word;
    int distance = 0;
    qint64 records = 0;
};

/// How many records have one of these words.
Result<qint64> recordsWith(Connection &connection, const QString &word)
{
    const Result<std::vector<qint64>> docids = matchingDocids(connection, expressionOf({{word}, false, true}, {}));
    return docids ? Result<qint64>(qint64(docids->size())) : passOn(docids);
}

/// Adds the library's words that begin with `first` and are near `word`.
Result<void> addNear(Connection &connection, const QString &word, QChar first, std::vector<Candidate> &near)
{
    const int atMost = word.size() >= 6 ? 2 : 1;
    const QByteArray from = QString(first).toUtf8();
    const QByteArray behind = QString(QChar(first.unicode() + 1)).toUtf8();
    RawStatement words(connection, "SELECT text FROM word WHERE text >= ? AND text < ?");
    Result<void> done = words.start(from, behind);
    Result<bool> more = done ? words.step() : passOn(done);
    for (; more && *more; more = words.step()) {
        const QString known = QString::fromUtf8(words.bytes(0));
        if (known.size() < kShortestCorrected || std::abs(known.size() - word.size()) > atMost) {
            continue;
        }
        if (const int distance = editDistance(word, known, atMost); distance <= atMost && distance > 0) {
            near.push_back({known, distance, 0});
        }
    }
    return more ? Result<void>() : passOn(more);
}

/// Adds the library's words that are `word` with another first letter, without it or with one more.
Result<void> addOtherBeginnings(Connection &connection, const QString &word, std::vector<Candidate> &near)
{
    RawStatement words(connection, "SELECT text FROM word WHERE substr(text, 2) IN (?1, ?2) OR text = ?2");
    const QByteArray whole = word.toUtf8();
    const QByteArray rest = word.sliced(1).toUtf8();
    Result<void> done = words.start(whole, rest);
    Result<bool> more = done ? words.step() : passOn(done);
    for (; more && *more; more = words.step()) {
        if (const QString known = QString::fromUtf8(words.bytes(0)); known != word) {
            near.push_back({known, 1, 0});
        }
    }
    return more ? Result<void>() : passOn(more);
}

/// Known words near `word`, best first: the fewest slips, then the most records. Words that begin with the same letter
/// are tried, those that begin with its second one, for the first two are often swapped, and those that differ in the
/// first alone.
Result<std::vector<Candidate>> nearWords(Connection &connection, const QString &word)
{
    constexpr size_t kMostWeighed = 24;
    std::vector<Candidate> near;
    Result<void> done = addNear(connection, word, word.at(0), near);
    if (done && word.at(1) != word.at(0)) {
        done = addNear(connection, word, word.at(1), near);
    }
    if (done) {
        done = addOtherBeginnings(connection, word, near);
    }
    if (!done) {
        return passOn(done);
    }
    std::sort(near.begin(), near.end(), [](const Candidate &a, const Candidate &b) {
        return a.distance != b.distance ? a.distance < b.distance : a.word < b.word;
    });
    near.erase(std::unique(near.begin(), near.end(), [](const Candidate &a, const Candidate &b) { return a.word == b.word; }), near.end());
    if (near.size() > kMostWeighed) {
        near.erase(near.begin() + kMostWeighed, near.end());
    }
    for (Candidate &one : near) {
        const Result<qint64> records = recordsWith(connection, one.word);
        if (!records) {
            return passOn(records);
        }
        one.records = *records;
    }
    std::erase_if(near, [](const Candidate &one) { return one.records == 0; }); // No record has it any longer.
    std::sort(near.begin(), near.end(), [](const Candidate &a, const Candidate &b) {
        if (a.distance != b.distance) {
            return a.distance < b.distance;
        }
        return a.records != b.records ? a.records > b.records : a.word < b.word;
    });
    return near;
}

} // namespace

int editDistance(QStringView a, QStringView b, int atMost)
{
    const auto width = size_t(b.size()) + 1;
    std::vector<int> beforeLast(width), last(width), current(width);
    for (size_t j = 0; j < width; ++j) {
        last[j] = int(j);
    }
    for (qsizetype i = 1; i <= a.size(); ++i) {
        current[0] = int(i);
        int best = current[0];
        for (size_t j = 1; j < width; ++j) {
            const bool same = a.at(i - 1) == b.at(qsizetype(j) - 1);
            current[j] = std::min({last[j] + 1, current[j - 1] + 1, last[j - 1] + (same ? 0 : 1)});
            if (i > 1 && j > 1 && a.at(i - 1) == b.at(qsizetype(j) - 2) && a.at(i - 2) == b.at(qsizetype(j) - 1)) {
                current[j] = std::min(current[j], beforeLast[j - 2] + 1);
            }
            best = std::min(best, current[j]);
        }
        if (best > atMost) {
            return atMost + 1;
        }
        std::swap(beforeLast, last);
        std::swap(last, current);
    }
    return std::min(last[width - 1], atMost + 1);
}

Result<QStringList> likelierTexts(Connection &connection, const QString &text)
{
    QStringList texts {text};
    bool changed = false;
    const std::vector<Word> words = wordsOf(text);
    // From the end, so that earlier positions stay true while words are replaced.
    for (auto word = words.rbegin(); word != words.rend(); ++word) {
        if (word->folded.size() < kShortestCorrected) {
            continue;
        }
        const Result<qint64> known = recordsWith(connection, word->folded);
        if (!known) {
            return passOn(known);
        }
        if (*known > 0) {
            continue;
        }
        const Result<std::vector<Candidate>> near = nearWords(connection, word->folded);
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

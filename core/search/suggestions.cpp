// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/suggestions.h"

#include "core/base/text_words.h"

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

/// Known words near `word`, best first. Only words with the same first letter are tried: few slips are there.
Result<std::vector<Candidate>> nearWords(Connection &connection, const QString &word)
{
    std::vector<Candidate> near;
    const int atMost = word.size() >= 6 ? 2 : 1;
    const QString first = word.first(1);
    const QString behind = QString(QChar(first.at(0).unicode() + 1));
    const auto done = connection.forEach(
        u"SELECT term, doc FROM temp.words_known WHERE term >= ? AND term < ?"_s, {first, behind}, [&](const Row &row) {
            const QString term = row.text(0);
            if (term.size() < kShortestCorrected || std::abs(term.size() - word.size()) > atMost) {
                return;
            }
            if (const int distance = editDistance(word, term, atMost); distance <= atMost && distance > 0) {
                near.push_back({term, distance, row.integer(1)});
            }
        });
    if (!done) {
        return passOn(done);
    }
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
    // A view of the index's words; it belongs to this connection alone and holds nothing.
    if (auto done = connection.run(u"CREATE VIRTUAL TABLE IF NOT EXISTS temp.words_known USING fts5vocab(main, words, row)"_s); !done) {
        return passOn(done);
    }
    QStringList texts {text};
    bool changed = false;
    const std::vector<Word> words = wordsOf(text);
    // From the end, so that earlier positions stay true while words are replaced.
    for (auto word = words.rbegin(); word != words.rend(); ++word) {
        if (word->folded.size() < kShortestCorrected) {
            continue;
        }
        const Result<qint64> known
            = connection.number(u"SELECT count(*) FROM temp.words_known WHERE term IN (?, ?)"_s, {word->folded, word->withoutArticle});
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

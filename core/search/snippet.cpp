// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/snippet.h"

#include "core/base/text_words.h"
#include "core/model/field_catalogue.h"
#include "core/model/field_values.h"
#include "core/search/term_matching.h"

#include <algorithm>
#include <bitset>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

constexpr qsizetype kPassageLength = 200;
constexpr qsizetype kLeadIn = 40;
constexpr size_t kTermsTold = 64;

struct Found
{
    TextMark mark;
    size_t term = 0;
};

/// Where terms occur in a text, in order.
std::vector<Found> occurrences(const QString &text, const WantedTerms &terms)
{
    std::vector<Found> found;
    if (terms.terms.empty()) {
        return found;
    }
    const std::vector<Word> words = wordsOf(text, terms.firstLetters);
    for (size_t i = 0; i < words.size(); ++i) {
        for (size_t t = 0; t < terms.terms.size() && t < kTermsTold; ++t) {
            const size_t length = terms.terms[t].wordCount();
            bool matches = i + length <= words.size();
            for (size_t k = 0; matches && k < length; ++k) {
                matches = terms.terms[t].matches(k, words[i + k]);
            }
            if (matches) {
                const Word &last = words[i + length - 1];
                found.push_back({{words[i].start, last.start + last.length - words[i].start}, t});
                break;
            }
        }
    }
    return found;
}

std::vector<TextMark> marksOf(const std::vector<Found> &found)
{
    std::vector<TextMark> marks;
    for (const Found &one : found) {
        if (marks.empty() || marks.back().start + marks.back().length <= one.mark.start) {
            marks.push_back(one.mark);
        }
    }
    return marks;
}

/// The stretch of `kPassageLength` with most different terms; start and score.
std::pair<qsizetype, int> bestStart(const std::vector<Found> &found)
{
    qsizetype start = 0;
    int best = 0;
    for (size_t i = 0; i < found.size(); ++i) {
        std::bitset<kTermsTold> seen;
        for (size_t k = i;
             k < found.size() && found[k].mark.start - found[i].mark.start < kPassageLength - kLeadIn; ++k) {
            seen.set(found[k].term);
        }
        if (int(seen.count()) > best) {
            best = int(seen.count());
            start = found[i].mark.start;
        }
    }
    return {start, best};
}

MarkedText cut(const QString &text, qsizetype around, const std::vector<Found> &found)
{
    qsizetype start = around <= kLeadIn ? 0 : around - kLeadIn;
    while (start > 0 && start < around && !text.at(start - 1).isSpace()) {
        ++start; // Begin at a word.
    }
    qsizetype end = std::min(text.size(), start + kPassageLength);
    while (end < text.size() && end > start + kPassageLength / 2 && !text.at(end).isSpace()) {
        --end;
    }
    MarkedText passage;
    const QString lead = start > 0 ? u"… "_s : QString();
    passage.text = lead + text.sliced(start, end - start).replace(u'\n', u' ')
        + (end < text.size() ? u" …"_s : QString());
    for (const TextMark &mark : marksOf(found)) {
        if (mark.start >= start && mark.start + mark.length <= end) {
            passage.marks.push_back({mark.start - start + lead.size(), mark.length});
        }
    }
    return passage;
}

/// A name of a file or an identifier tells a reader nothing, long as it may be. Not all scripts have blanks.
bool isProse(const QString &text)
{
    constexpr char16_t kLastLatin = 0x2ff;
    return text.contains(u' ') || std::any_of(text.begin(), text.end(), [](QChar c) { return c.unicode() > kLastLatin; });
}

} // namespace

WantedTerms::WantedTerms(const TextQuery &query, const QStringList &languages)
{
    for (const TextTerm &term : query.wanted()) {
        terms.emplace_back(term, languages);
        terms.back().addFirstLetters(firstLetters);
    }
}

MarkedText markedWhole(const QString &text, const WantedTerms &terms)
{
    return {text, marksOf(occurrences(text, terms))};
}

MarkedText bestPassage(const Document &document, const WantedTerms &terms, const QStringList &languages)
{
    const QString summary = document.summary(languages).text;
    const std::vector<Found> inSummary = occurrences(summary, terms);
    auto [start, best] = bestStart(inSummary);
    MarkedText passage = cut(summary, start, inSummary);
    if (best < int(terms.terms.size())) {
        visitValues(document,
            [&, best = best](const Field &field, const QString &path, const QJsonValue &value) mutable {
                const bool isText = field.kind == FieldKind::Text || field.kind == FieldKind::LongText;
                if (!isText || field.weight == SearchWeight::None || path == "title"_L1) {
                    return;
                }
                for (const QString &text : allTexts(value)) {
                    if (best == int(terms.terms.size())) {
                        return; // No passage can have more.
                    }
                    if (!isProse(text)) {
                        continue;
                    }
                    const std::vector<Found> found = occurrences(text, terms);
                    const auto [place, score] = bestStart(found);
                    if (score > best) {
                        best = score;
                        passage = cut(text, place, found);
                    }
                }
            });
    }
    return passage;
}

} // namespace fourthp

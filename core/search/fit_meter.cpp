// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/fit_meter.h"

#include "core/store/index_words.h"
#include "core/store/posting_list.h"

#include <algorithm>
#include <array>
#include <limits>
#include <span>
#include <unordered_map>

namespace fourthp {

namespace {

struct PlaceValue
{
    double asWritten;
    double otherForm;
    double follows; ///< A term right behind the one before it.
    double near; ///< A term at most `kNear` words from the one before it.
    double whole; ///< The terms are all that the piece says.
};
constexpr std::array<PlaceValue, 4> kValues {{
    {fit::kTitle, fit::kTitleOtherForm, 4, 2, 10},
    {fit::kName, fit::kNameOtherForm, 3, 1,
        8}, // A whole name or acronym is what was meant, whoever else has it in a title.
    {fit::kSummary, fit::kSummaryOtherForm, 2, 1, 0},
    {fit::kBody, fit::kBodyOtherForm, 1, 0.4, 0},
}};
constexpr int kNear = 8;
constexpr double kForEachMore = 0.05; ///< For each further place of a term, up to `kMostCounted`.
constexpr int kMostCounted = 10;
constexpr double kTitleShare = 2; ///< For a title that says nothing but the terms.

struct Measure
{
    double best = 0;
    double bestPair = 0; ///< With the term before it.
    int count = 0;
    qint64 last = -1'000; ///< Place of the last match, with more room between pieces than words can be near.
    bool inPiece = false;
};

/// Words of a text that stand in one place.
using SamePlace = std::span<const WordFound>;

/// Sums up what the words of a text are worth to the terms asked for.
class FitMeter
{
public:
    explicit FitMeter(const std::vector<TextTerm> &terms)
        : m_terms(terms)
        , m_measures(terms.size())
        , m_row(terms.size(), 0)
    { }

    void beginPiece(size_t section)
    {
        m_section = std::min(section, kValues.size() - 1);
        m_room += kNear; // Nothing is near across two values.
        m_matchedOfPiece = 0;
        std::fill(m_row.begin(), m_row.end(), 0);
    }

    /// All that was found in one place; places come in their order.
    void word(SamePlace found)
    {
        const qint64 place = found.front().place + m_room;
        if (place != m_place + 1) {
            std::fill(m_row.begin(), m_row.end(), 0); // A word between them was of no term.
        }
        m_place = place;
        bool matched = false;
        for (quint32 t = 0; t < m_terms.size(); ++t) {
            const auto stands = [found, t](quint32 position, bool asWritten) {
                return std::any_of(found.begin(), found.end(), [=](const WordFound &one) {
                    return one.term == t && one.position == position
                        && (one.form == WordForm::AsWritten) == asWritten;
                });
            };
            quint32 &row = m_row[t];
            const bool isLast = qsizetype(row) + 1 == m_terms[t].words.size();
            const bool written = stands(row, true);
            if (!written && !(isLast && stands(row, false))) {
                row = row > 0 && stands(0, true) ? 1 : 0;
                continue;
            }
            matched = true;
            row = isLast ? 0 : row + 1;
            if (isLast) {
                note(t, written);
            }
        }
        m_matchedOfPiece += matched ? 1 : 0;
    }

    void endPiece(quint32 words)
    {
        const PlaceValue &value = kValues[m_section];
        const bool all = std::all_of(
            m_measures.begin(), m_measures.end(), [](const Measure &one) { return one.inPiece; });
        if (all && words > 0) {
            if (m_matchedOfPiece == words) {
                m_whole = std::max(m_whole, value.whole);
            }
            if (m_section == 0) {
                m_share = std::max(m_share, kTitleShare * m_matchedOfPiece / words);
            }
        }
        for (Measure &one : m_measures) {
            one.inPiece = false;
        }
    }

    double sum() const
    {
        double sum = 1 + m_whole + m_share;
        for (const Measure &one : m_measures) {
            sum += one.best + one.bestPair + kForEachMore * std::min(one.count, kMostCounted);
        }
        return sum;
    }

private:
    void note(size_t term, bool asWritten)
    {
        const PlaceValue &value = kValues[m_section];
        Measure &measure = m_measures[term];
        measure.best = std::max(measure.best, asWritten ? value.asWritten : value.otherForm);
        ++measure.count;
        measure.inPiece = true;
        if (term > 0) {
            const qint64 apart = m_place - m_measures[term - 1].last;
            const qint64 length = m_terms[term].words.size();
            if (apart == length) {
                measure.bestPair = std::max(measure.bestPair, value.follows);
            } else if (apart > 0 && apart <= kNear) {
                measure.bestPair = std::max(measure.bestPair, value.near);
            }
        }
        measure.last = m_place;
        if (term + 1 < m_measures.size()) {
            Measure &next = m_measures[term + 1];
            if (m_place > next.last && m_place - next.last <= kNear) {
                next.bestPair = std::max(next.bestPair, value.near);
            }
        }
    }

    const std::vector<TextTerm> &m_terms;
    std::vector<Measure> m_measures;
    std::vector<quint32> m_row; ///< How much of each term the last words were.
    size_t m_section = 0;
    qint64 m_room = 0; ///< Added to places of the piece at hand.
    qint64 m_place = -1;
    quint32 m_matchedOfPiece = 0;
    double m_whole = 0;
    double m_share = 0;
};

/// Which texts are judged, and where each of them stands among those.
class Judged
{
public:
    Judged(const std::vector<quint32> &texts, quint32 lastText)
        : m_set(lastText)
    {
        for (size_t i = 0; i < texts.size(); ++i) {
            if (texts[i] != 0 && texts[i] <= lastText) {
                m_set.insert(texts[i]);
                m_indexes.emplace(texts[i], i);
            }
        }
    }
    bool contains(quint32 text) const { return m_set.contains(text); }
    bool mayHold(quint32 first, quint32 last) const { return m_set.mayHold(first, last); }
    size_t indexOf(quint32 text) const { return m_indexes.at(text); }

private:
    TextSet m_set;
    std::unordered_map<quint32, size_t> m_indexes;
};

/// Reads what is found of the words of the terms, and where pieces and sections end.
Result<std::vector<TextFound>> readFound(
    const WordLists &lists, const std::vector<TextTerm> &terms, const std::vector<quint32> &texts)
{
    constexpr qint64 kEnoughToRank = 2'000; // Of very many words that begin alike.
    const quint32 lastText = lists.reader().state().lastText();
    const Judged judged(texts, lastText);
    std::vector<TextFound> found(texts.size());
    Result<void> done;
    for (quint32 t = 0; t < terms.size() && done; ++t) {
        for (qsizetype position = 0; position < terms[t].words.size() && done; ++position) {
            done
                = lists.forPlaces(terms[t], position, kEnoughToRank, [&](WordForm form, QByteArrayView list) {
                      return forEachPlace(list, lastText, judged, [&](quint32 text, quint32 place) {
                          found[judged.indexOf(text)].words.push_back({place, t, quint32(position), form});
                      });
                  });
        }
    }
    const auto readEnds = [&](const char *word, std::vector<quint32> TextFound::*ends) {
        done = !done ? done : lists.reader().ofWord(word, [&](QByteArrayView, QByteArrayView list) {
            return forEachPlace(list, lastText, judged,
                [&](quint32 text, quint32 place) { (found[judged.indexOf(text)].*ends).push_back(place); });
        });
    };
    readEnds(kPieceEndWord, &TextFound::pieceEnds);
    readEnds(kSectionEndWord, &TextFound::sectionEnds);
    return done ? Result<std::vector<TextFound>>(std::move(found)) : passOn(done);
}

} // namespace

double fitOf(TextFound text, const std::vector<TextTerm> &terms)
{
    constexpr size_t kEndOfSummary = 2;
    std::sort(text.words.begin(), text.words.end(),
        [](const WordFound &a, const WordFound &b) { return a.place < b.place; });
    FitMeter meter(terms);
    auto next = text.words.cbegin();
    size_t section = 0;
    quint32 begin = 0;
    // Of summary and body it is not kept where their pieces end: each counts as one.
    std::vector<quint32> ends = std::move(text.pieceEnds);
    if (text.sectionEnds.size() > kEndOfSummary) {
        ends.push_back(text.sectionEnds[kEndOfSummary]);
    }
    ends.push_back(std::numeric_limits<quint32>::max());
    for (const quint32 end : ends) {
        while (section < text.sectionEnds.size() && text.sectionEnds[section] < end) {
            begin = text.sectionEnds[section++] + 1;
        }
        meter.beginPiece(section);
        while (next != text.words.cend() && next->place < end) {
            const quint32 place = next->place;
            const auto behind = std::find_if(
                next, text.words.cend(), [place](const WordFound &word) { return word.place != place; });
            meter.word({next, behind});
            next = behind;
        }
        meter.endPiece(end - begin);
        begin = end + 1;
    }
    return meter.sum();
}

Result<std::vector<double>> fitsOf(
    const WordLists &lists, const std::vector<TextTerm> &terms, const std::vector<quint32> &texts)
{
    Result<std::vector<TextFound>> found = readFound(lists, terms, texts);
    if (!found) {
        return passOn(found);
    }
    std::vector<double> fits;
    fits.reserve(texts.size());
    for (TextFound &text : *found) {
        fits.push_back(fitOf(std::move(text), terms));
    }
    return fits;
}

} // namespace fourthp

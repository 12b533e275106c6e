// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/word_rows.h"

#include "core/store/index_words.h"
#include "core/store/posting_list.h"

#include <algorithm>
#include <unordered_map>

namespace fourthp {

namespace {

/// A place in a text: the text in the upper half.
using TextPlaces = std::vector<quint64>;
constexpr int kTextShift = 32;
quint32 textOf(quint64 place)
{
    return quint32(place >> kTextShift);
}

/// Where rows would begin if this word of the term stood in its place in them.
Result<TextPlaces> beginnings(
    const WordLists &lists, const TextTerm &term, qsizetype position, const TextSet &candidates)
{
    const quint32 lastText = lists.reader().state().lastText();
    TextPlaces places;
    const Result<void> done
        = lists.forPlaces(term, position, IndexReader::kAll, [&](WordForm, QByteArrayView list) {
              return forEachPlace(list, lastText, candidates, [&](quint32 text, quint32 place) {
                  if (place >= quint32(position)) {
                      places.push_back(quint64(text) << kTextShift | (place - quint32(position)));
                  }
              });
          });
    if (!done) {
        return passOn(done);
    }
    if (!std::is_sorted(places.begin(), places.end())) {
        std::sort(places.begin(), places.end());
    }
    return places;
}

/// Where the section that the term names ends, in each of these texts.
Result<std::unordered_map<quint32, quint32>> endsOfPlace(
    const WordLists &lists, TextPlace place, const TextSet &texts)
{
    const size_t section = place == TextPlace::Title ? 0 : 1; // Of `kSections`.
    std::unordered_map<quint32, std::pair<size_t, quint32>> seen; // How many ends, and the last that counts.
    const Result<void> done
        = lists.reader().ofWord(kSectionEndWord, [&](QByteArrayView, QByteArrayView list) {
              return forEachPlace(
                  list, lists.reader().state().lastText(), texts, [&](quint32 text, quint32 end) {
                      auto &[count, last] = seen[text];
                      last = count <= section ? end : last;
                      ++count;
                  });
          });
    if (!done) {
        return passOn(done);
    }
    std::unordered_map<quint32, quint32> ends;
    for (const auto &[text, found] : seen) {
        ends.emplace(text, found.second);
    }
    return ends;
}

} // namespace

Result<TextSet> textsWithRow(const WordLists &lists, const TextTerm &term, const TextSet &candidates)
{
    Result<TextPlaces> rows = beginnings(lists, term, 0, candidates);
    for (qsizetype position = 1; rows && position < term.words.size(); ++position) {
        const Result<TextPlaces> next = beginnings(lists, term, position, candidates);
        if (!next) {
            return passOn(next);
        }
        TextPlaces both;
        std::set_intersection(
            rows->begin(), rows->end(), next->begin(), next->end(), std::back_inserter(both));
        rows = std::move(both);
    }
    if (!rows) {
        return passOn(rows);
    }
    TextSet found(lists.reader().state().lastText());
    for (const quint64 row : *rows) {
        found.insert(textOf(row));
    }
    if (term.place == TextPlace::Anywhere) {
        return found;
    }
    const auto ends = endsOfPlace(lists, term.place, found);
    if (!ends) {
        return passOn(ends);
    }
    TextSet inPlace(lists.reader().state().lastText());
    for (const quint64 row : *rows) {
        const auto end = ends->find(textOf(row));
        if (end != ends->end() && quint32(row) < end->second) {
            inPlace.insert(textOf(row));
        }
    }
    return inPlace;
}

} // namespace fourthp

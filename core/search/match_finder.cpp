// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/match_finder.h"

#include "core/search/fit_meter.h"
#include "core/search/word_rows.h"
#include "core/store/posting_list.h"

#include <algorithm>
#include <cmath>
#include <optional>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

bool isPlace(TextPlace place, quint8 flags)
{
    return place == TextPlace::Anywhere || (flags & InTitle) != 0
        || (place == TextPlace::Names && (flags & InNames) != 0);
}

/// What a word is worth by its place and form, in tenths, if it is `share` of its term.
class Worth
{
public:
    explicit Worth(double share)
        : m_share(share)
    { }
    quint16 of(WordForm form, quint8 flags) const
    {
        const bool asWritten = form == WordForm::AsWritten;
        if ((flags & InTitle) != 0) {
            return inTenths(asWritten ? fit::kTitle : fit::kTitleOtherForm);
        }
        if ((flags & InNames) != 0 && form != WordForm::Other) { // Names have no forms but the ones written.
            return inTenths(asWritten ? fit::kName : fit::kNameOtherForm);
        }
        return 0;
    }

private:
    quint16 inTenths(double worth) const { return quint16(std::lround(worth * m_share * 10)); }
    double m_share;
};

} // namespace

Result<QStringList> stemmedLanguagesIn(Connection &connection)
{
    const auto codes
        = connection.all(u"SELECT code FROM stem_language"_s, {}, [](const Row &row) { return row.text(0); });
    return codes ? Result<QStringList>(QStringList(codes->begin(), codes->end())) : passOn(codes);
}

Result<TextSet> MatchFinder::wanted(const TextQuery &query)
{
    std::optional<TextSet> found;
    for (const Group &group : query.groups) {
        const Result<TextSet> withGroup = anyOf(group, Counts::Points);
        if (!withGroup) {
            return withGroup;
        }
        if (found) {
            found->intersect(*withGroup);
        } else {
            found = *withGroup;
        }
    }
    if (!query.unwanted.empty()) {
        const Result<TextSet> gone = unwanted(query);
        if (!gone) {
            return gone;
        }
        found->remove(*gone);
    }
    return std::move(*found);
}

Result<TextSet> MatchFinder::unwanted(const TextQuery &query)
{
    return anyOf(query.unwanted, Counts::Nothing);
}

Result<TextSet> MatchFinder::anyOf(const Group &group, Counts counts)
{
    TextSet found = none();
    for (const TextTerm &term : group) {
        const bool earns = counts == Counts::Points && m_termsCounted++ < kTermsJudged;
        const Result<TextSet> withIt = withTerm(term, earns ? Counts::Points : Counts::Nothing);
        if (!withIt) {
            return withIt;
        }
        found.unite(*withIt);
    }
    return found;
}

Result<TextSet> MatchFinder::withTerm(const TextTerm &term, Counts counts)
{
    Result<TextSet> found = withWord(term, 0, counts);
    for (qsizetype position = 1; found && position < term.words.size(); ++position) {
        const Result<TextSet> withIt = withWord(term, position, counts);
        if (!withIt) {
            return withIt;
        }
        found->intersect(*withIt);
    }
    if (!found || term.words.size() == 1 || found->isEmpty()) {
        return found;
    }
    return textsWithRow(m_lists, term, *found);
}

Result<TextSet> MatchFinder::withWord(const TextTerm &term, qsizetype position, Counts counts)
{
    const quint32 lastText = m_lists.reader().state().lastText();
    const bool isRow = term.words.size() > 1;
    const TextPlace place
        = isRow ? TextPlace::Anywhere : term.place; // Where rows stand is seen by their places.
    const Worth worth(1.0 / double(term.words.size()));
    TextSet found = none();
    std::vector<quint16> earned(counts == Counts::Points ? m_points.size() : 0, 0);
    const Result<void> done = m_lists.forTexts(term, position, [&](WordForm form, QByteArrayView list) {
        return forEachText(list, lastText, [&](quint32 text, quint8 flags) {
            if (isPlace(place, flags)) {
                found.insert(text);
            }
            if (flags != 0 && counts == Counts::Points) {
                earned[text] = std::max(earned[text], worth.of(form, flags));
            }
        });
    });
    if (!done) {
        return passOn(done);
    }
    for (size_t text = 0; text < earned.size(); ++text) {
        m_points[text] = quint16(m_points[text] + earned[text]);
    }
    return found;
}

} // namespace fourthp

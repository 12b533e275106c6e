// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/nothing_found.h"

#include "core/search/query_names.h"
#include "core/search/query_text.h"
#include "core/search/search_engine.h"
#include "core/search/text_query.h"
#include "ui/common/formats.h"
#include "ui/common/translate.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

namespace {

constexpr qsizetype kFewestWords = 3; ///< Of which one may be left out.
constexpr qsizetype kMostWords = 12; ///< Each is a search of its own.

/// `titre:eau OU puits` for `title:eau OR puits`, as a French reader types it.
QString inReadersWords(QString text)
{
    const std::vector<ReadPart> parts = parseQuery(text).parts;
    for (auto part = parts.rbegin(); part != parts.rend(); ++part) {
        const bool isOr = part->as == ReadAs::Or;
        const QString written = isOr ? part->text : part->field;
        const bool saysWhere = part->field == query_words::kTitle || part->field == query_words::kName;
        if (const qsizetype place = text.indexOf(written, part->start); place >= 0 && (isOr || saysWhere)) {
            text.replace(place, written.size(), translated("QueryWord", written.toLatin1().constData()));
        }
    }
    return text;
}

} // namespace

NothingFound::NothingFound(const SearchQuery &query, const QStringList &likelier, const std::function<QString(const FacetFilter &)> &filterText)
    : m_query(query)
{
    const QString text = Formats::isolated(inReadersWords(query.text.trimmed()));
    const bool hasWords = !query.text.trimmed().isEmpty();
    for (const QString &likelierText : likelier) {
        m_offers.push_back({Offer::Kind::Likelier, tr("Search “%1”").arg(Formats::isolated(inReadersWords(likelierText))), {likelierText, query.filters, query.sort}});
        if (!query.filters.empty()) {
            m_offers.push_back({Offer::Kind::LikelierUnfiltered, tr("Search “%1” without filters").arg(Formats::isolated(inReadersWords(likelierText))), {likelierText, {}, query.sort}});
        }
    }
    if (query.filters.empty()) {
        m_headline = hasWords ? tr("No record contains “%1”.").arg(text) : tr("Nothing here yet.");
    } else {
        m_headline = hasWords ? tr("No record matches “%1” with these filters.").arg(text) : tr("No record matches these filters.");
    }
    for (const FacetFilter &filter : query.filters) {
        m_active.append(filterText(filter));
        offerWithout(filter, m_active.last());
    }
    offerEverywhere();
    offerFewerWords();
}

void NothingFound::offerWithout(const FacetFilter &filter, const QString &text)
{
    SearchQuery wider = m_query;
    std::erase(wider.filters, filter);
    m_offers.push_back({Offer::Kind::Wider, tr("Remove %1", "1: an active filter, such as Country: Kenya").arg(Formats::isolated(text)), wider});
}

/// Without the filters, and then without saying where the words have to stand.
void NothingFound::offerEverywhere()
{
    if (m_query.filters.size() > 1) {
        m_offers.push_back({Offer::Kind::Wider, tr("Clear all filters"), {m_query.text, {}, m_query.sort}});
    }
    QString text = m_query.text;
    bool saysWhere = false;
    const std::vector<ReadPart> parts = parseQuery(text).parts;
    for (auto part = parts.rbegin(); part != parts.rend(); ++part) {
        const TextPart read = readTextPart(part->text, PartEnd::Finished);
        const qsizetype colon = text.indexOf(u':', part->start);
        if (part->as == ReadAs::Wanted && !read.terms.empty() && read.terms.front().place != TextPlace::Anywhere && colon >= 0) {
            text.remove(part->start, colon + 1 - part->start);
            saysWhere = true;
        }
    }
    if (saysWhere) {
        m_offers.push_back({Offer::Kind::Wider, tr("Search everywhere"), {text, {}, m_query.sort}});
    }
}

/// The word that stands in the way is not known before all are tried.
void NothingFound::offerFewerWords()
{
    const std::vector<ReadPart> parts = parseQuery(m_query.text).parts;
    const auto wanted = std::count_if(parts.begin(), parts.end(), [](const ReadPart &part) { return part.as == ReadAs::Wanted; });
    const bool hasOr = std::any_of(parts.begin(), parts.end(), [](const ReadPart &part) { return part.as == ReadAs::Or; });
    if (wanted < kFewestWords || wanted > kMostWords || hasOr) {
        return;
    }
    for (const ReadPart &part : parts) {
        if (part.as == ReadAs::Wanted) {
            const QString word = m_query.text.sliced(part.start, part.length);
            const QString rest = QString(m_query.text).remove(part.start, part.length).simplified();
            m_offers.push_back({Offer::Kind::FewerWords, tr("Without “%1”", "1: a word of the query").arg(Formats::isolated(inReadersWords(word))), {rest, m_query.filters, m_query.sort}});
        }
    }
}

QString NothingFound::explanation(const std::vector<Offer> &counted) const
{
    QStringList sentences;
    QStringList likelier;
    for (const Offer &offer : counted) {
        if (offer.kind == Offer::Kind::Likelier || offer.kind == Offer::Kind::LikelierUnfiltered) {
            likelier.append(tr("%1 (%2)", "1: what a button does, 2: number of results").arg(Formats::isolated(inReadersWords(offer.query.text)), Formats::count(offer.count)));
        }
    }
    if (!likelier.isEmpty()) {
        sentences.append(tr("Did you mean %1?").arg(likelier.join(tr(" or ", "between two suggestions"))));
    }
    if (!m_active.isEmpty()) {
        sentences.append(tr("Active filters: %1.").arg(m_active.join(tr(", ", "between two filters"))));
    }
    return sentences.join(u' ');
}

Result<std::vector<NothingFound::Offer>> NothingFound::counted(SearchEngine &engine, std::vector<Offer> offers, const std::stop_token &stop)
{
    constexpr size_t kMostFewerWords = 2;
    std::vector<Offer> useful;
    std::vector<Offer> fewerWords;
    for (Offer &offer : offers) {
        const Result<SearchAnswer> found = engine.search(offer.query, stop);
        if (!found) {
            return passOn(found);
        }
        offer.count = qint64(found->docids.size());
        const bool isSaid = offer.kind == Offer::Kind::LikelierUnfiltered
            && std::any_of(useful.begin(), useful.end(), [&offer](const Offer &one) { return one.query.text == offer.query.text; });
        if (offer.count > 0 && !isSaid) {
            (offer.kind == Offer::Kind::FewerWords ? fewerWords : useful).push_back(std::move(offer));
        }
    }
    std::stable_sort(fewerWords.begin(), fewerWords.end(), [](const Offer &a, const Offer &b) { return a.count > b.count; });
    for (size_t i = 0; i < std::min(fewerWords.size(), kMostFewerWords); ++i) {
        useful.push_back(std::move(fewerWords[i]));
    }
    return useful;
}

} // namespace fourthp::ui

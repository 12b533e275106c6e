// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/search/search_query.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <functional>
#include <stop_token>
#include <vector>

namespace fourthp {
class SearchEngine;
}

namespace fourthp::ui {

/// What an empty result says, and the other questions that it offers.
class NothingFound
{
    Q_DECLARE_TR_FUNCTIONS(fourthp::ui::LibraryPage)

public:
    struct Offer
    {
        enum class Kind { Likelier, LikelierUnfiltered, Wider, FewerWords };
        Kind kind = Kind::Wider;
        QString text; ///< Of its button.
        SearchQuery query;
        qint64 count = 0; ///< How many records it finds.
    };

    /// `filterText` puts a filter into the reader's words, `likelier` are texts with nearer words. GUI thread.
    NothingFound(const SearchQuery &query, const QStringList &likelier, const std::function<QString(const FacetFilter &)> &filterText);

    QString headline() const { return m_headline; }
    /// With these offers, which were counted.
    QString explanation(const std::vector<Offer> &counted) const;
    /// Whatever might find more; not counted yet. For a query that has been answered with nothing.
    const std::vector<Offer> &offers() const { return m_offers; }

    /// Those that find something, with their counts. Of several that leave out one word, the two that find most; nearer
    /// words without the filters only where they find nothing with them.
    /// Any thread but the GUI thread.
    [[nodiscard]] static Result<std::vector<Offer>> counted(SearchEngine &engine, std::vector<Offer> offers, const std::stop_token &stop);

private:
    void offerWithout(const FacetFilter &filter, const QString &text);
    void offerEverywhere();
    void offerFewerWords();

    SearchQuery m_query;
    QString m_headline;
    QStringList m_active; ///< The filters in the reader's words.
    std::vector<Offer> m_offers;
};

} // namespace fourthp::ui

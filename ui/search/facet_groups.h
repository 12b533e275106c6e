// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/labels.h"
#include "core/search/search_engine.h"

#include <QHash>
#include <QSet>

#include <vector>

namespace fourthp::ui {

/// One value of a facet as the rail shows it.
struct FacetValueRow
{
    QString code; ///< Empty for "no value".
    QString label;
    qint64 count = 0;
    bool wanted = false;
    bool excluded = false;
    bool isMore = false; ///< The row that shows the rest.
};

struct FacetGroup
{
    QString facet; ///< A key of `facets()`.
    QString label;
    std::vector<FacetValueRow> values;
    qint64 chosen = 0; ///< So many values, shown or not, narrow the result.
};

enum class FacetOrder { ByCount, ByName };

/// What the rail shows of an answer's counts: which groups, which of their values, and in what order. While words
/// are typed on, values keep their places, so that nothing moves under a hand that reaches for it; they are put in
/// order again when a filter or other words are asked for, at the first letter of new words, and by `settle`. No value stands last in every order.
class FacetGroups
{
public:
    void setCounts(const std::vector<FacetCounts> &counts, const SearchQuery &query, const Labels &labels);
    /// Puts values in order again; false if they were.
    bool settle();

    /// Shows only values whose label holds this text, folded; with a facet only those of this one. Empty shows all.
    void setFilter(const QString &text, const QString &onlyFacet);
    /// Whether only some values are shown because somebody looks for them.
    bool isSearched() const { return !m_filter.isEmpty() || !m_onlyFacet.isEmpty(); }
    /// Shows every value of the facet, not only the first ones.
    void showAll(const QString &facet);
    void setOrder(const QString &facet, FacetOrder order);
    FacetOrder orderOf(const QString &facet) const;
    const QSet<QString> &facetsByName() const { return m_byName; }
    /// A hidden group comes back as long as one of its values narrows the result.
    void setHidden(const QSet<QString> &facets);
    const QSet<QString> &hidden() const { return m_hidden; }

    const std::vector<FacetGroup> &shown() const { return m_shown; }
    /// Labels of the groups that would be there but are hidden, by facet.
    QHash<QString, QString> hiddenLabels() const;

private:
    const QString &labelOf(const QString &facet, const QString &code, const Labels &labels);
    bool holdsFilter(const FacetGroup &group, const FacetValueRow &value) const;
    void arrange(FacetGroup &group, const FacetGroup *before) const;
    std::vector<FacetValueRow> shownOf(const FacetGroup &group) const;
    void show();

    std::vector<FacetGroup> m_groups; ///< All that tell something, hidden or not, with all values.
    std::vector<FacetGroup> m_shown;
    SearchQuery m_query;
    QHash<QString, QString> m_labels; ///< By facet and code: names of countries are dear.
    mutable QHash<QString, QString>
        m_folded; ///< Labels that were looked through; there may be ten thousand tags.
    QStringList m_labelLanguages;
    QString m_filter; ///< Folded.
    QString m_onlyFacet;
    QSet<QString> m_shownWhole;
    QSet<QString> m_byName;
    QSet<QString> m_hidden;
};

} // namespace fourthp::ui

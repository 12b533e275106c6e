// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/facet_groups.h"

#include "core/base/text_fold.h"
#include "core/model/field_catalogue.h"
#include "ui/common/formats.h"
#include "ui/common/translate.h"
#include "ui/search/filter_text.h"

#include <QCollator>
#include <QCoreApplication>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

namespace {

constexpr size_t kFirstShown = 8;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(fourthp::ui::FacetModel)
};

/// True if one query is the other with its words typed on or taken back.
bool isTypedOn(const SearchQuery &before, const SearchQuery &now)
{
    return before.filters == now.filters && !before.text.isEmpty() && !now.text.isEmpty()
        && (now.text.startsWith(before.text) || before.text.startsWith(now.text));
}

QString labelKey(const QString &facet, const QString &code)
{
    return facet + u'\n' + code;
}

} // namespace

const QString &FacetGroups::labelOf(const QString &facet, const QString &code, const Labels &labels)
{
    const QString key = labelKey(facet, code);
    auto known = m_labels.find(key);
    if (known == m_labels.end()) {
        known = m_labels.insert(key, facetValueText(facet, code, labels));
    }
    return *known;
}

void FacetGroups::setCounts(const std::vector<FacetCounts> &counts, const SearchQuery &query, const Labels &labels)
{
    if (m_labelLanguages != labels.languages()) {
        m_labels.clear();
        m_folded.clear();
        m_labelLanguages = labels.languages();
    }
    const bool keepPlaces = isTypedOn(m_query, query);
    const std::vector<FacetGroup> before = std::move(m_groups);
    m_query = query;
    m_groups.clear();
    for (const FacetCounts &facetCounts : counts) {
        const Facet *facet = findFacet(facetCounts.facet);
        if (facet == nullptr || facet->hidden) {
            continue;
        }
        const auto chosen = [&query, facet](const QString &value, bool excludes) {
            return std::any_of(query.filters.begin(), query.filters.end(), [&](const FacetFilter &filter) {
                return filter.excludes == excludes && filter.facet == facet->key && filter.values.contains(value, Qt::CaseInsensitive);
            });
        };
        FacetGroup group {facetCounts.facet, ui::labelOf(*facet), {}, 0};
        group.values.reserve(facetCounts.values.size());
        for (const FacetCount &count : facetCounts.values) {
            const bool isItsLabel
                = facet->kind == FieldKind::Text && !count.value.isEmpty(); // As a tag, of thousands.
            group.values.push_back(
                {count.value, isItsLabel ? count.value : labelOf(facetCounts.facet, count.value, labels),
                    count.count, chosen(count.value, false), chosen(count.value, true), false});
            group.chosen += group.values.back().wanted || group.values.back().excluded ? 1 : 0;
        }
        // A facet that every result shares tells nothing, unless it is what narrowed them.
        if (group.values.size() < 2 && group.chosen == 0) {
            continue;
        }
        const auto was = std::find_if(before.begin(), before.end(), [&group](const FacetGroup &one) { return one.facet == group.facet; });
        arrange(group, keepPlaces && was != before.end() ? &*was : nullptr);
        m_groups.push_back(std::move(group));
    }
    show();
}

/// Puts values in order: as they stood `before`, with new ones behind, or anew.
void FacetGroups::arrange(FacetGroup &group, const FacetGroup *before) const
{
    auto &values = group.values;
    if (orderOf(group.facet) == FacetOrder::ByName) {
        QCollator collator;
        collator.setNumericMode(true);
        std::stable_sort(values.begin(), values.end(),
            [&collator](const FacetValueRow &a, const FacetValueRow &b) { return collator.compare(a.label, b.label) < 0; });
    } else if (before != nullptr) {
        QHash<QString, size_t> places;
        for (const FacetValueRow &value : before->values) {
            places.insert(value.code, size_t(places.size()));
        }
        const size_t behind = before->values.size();
        std::stable_sort(values.begin(), values.end(), [&](const FacetValueRow &a, const FacetValueRow &b) {
            return places.value(a.code, behind) < places.value(b.code, behind);
        });
    } else {
        std::stable_sort(values.begin(), values.end(), [](const FacetValueRow &a, const FacetValueRow &b) {
            return a.count != b.count ? a.count > b.count : a.code < b.code;
        });
    }
    std::stable_partition(values.begin(), values.end(), [](const FacetValueRow &value) { return !value.code.isEmpty(); });
}

bool FacetGroups::settle()
{
    bool moved = false;
    for (FacetGroup &group : m_groups) {
        const std::vector<FacetValueRow> before = group.values;
        arrange(group, nullptr);
        moved = moved
            || !std::equal(before.begin(), before.end(), group.values.begin(),
                [](const auto &a, const auto &b) { return a.code == b.code; });
    }
    if (moved) {
        show();
    }
    return moved;
}

void FacetGroups::show()
{
    m_shown.clear();
    const bool onlyOne = std::any_of(m_groups.begin(), m_groups.end(), [this](const FacetGroup &group) { return group.facet == m_onlyFacet; });
    for (const FacetGroup &group : m_groups) {
        const bool isWanted
            = onlyOne ? group.facet == m_onlyFacet : !m_hidden.contains(group.facet) || group.chosen > 0;
        if (!isWanted) {
            continue;
        }
        std::vector<FacetValueRow> values = shownOf(group);
        if (!values.empty() || onlyOne) {
            m_shown.push_back({group.facet, group.label, std::move(values), group.chosen});
        }
    }
}

bool FacetGroups::holdsFilter(const FacetGroup &group, const FacetValueRow &value) const
{
    QString &folded = m_folded[labelKey(group.facet, value.code)];
    if (folded.isEmpty()) {
        folded = foldText(value.label);
    }
    return folded.contains(m_filter);
}

std::vector<FacetValueRow> FacetGroups::shownOf(const FacetGroup &group) const
{
    std::vector<FacetValueRow> shown;
    const bool whole = m_shownWhole.contains(group.facet) || !m_filter.isEmpty() || group.facet == m_onlyFacet;
    const bool groupFits = m_onlyFacet.isEmpty() && !m_filter.isEmpty() && foldText(group.label).contains(m_filter);
    bool anyHidden = false;
    for (const FacetValueRow &value : group.values) {
        if (!m_filter.isEmpty() && !groupFits && !holdsFilter(group, value)) {
            continue;
        }
        if (whole || shown.size() < kFirstShown || value.wanted || value.excluded || value.code.isEmpty()) {
            shown.push_back(value);
        } else {
            anyHidden = true;
        }
    }
    if (anyHidden) {
        shown.push_back(
            {u"\u2026"_s, Text::tr("Show all %1…").arg(Formats::count(qint64(group.values.size()))), 0, false,
                false, true});
    }
    return shown;
}

void FacetGroups::setFilter(const QString &text, const QString &onlyFacet)
{
    m_filter = foldText(text);
    m_onlyFacet = onlyFacet;
    show();
}

void FacetGroups::showAll(const QString &facet)
{
    m_shownWhole.insert(facet);
    show();
}

void FacetGroups::setOrder(const QString &facet, FacetOrder order)
{
    if (order == FacetOrder::ByName) {
        m_byName.insert(facet);
    } else {
        m_byName.remove(facet);
    }
    for (FacetGroup &group : m_groups) {
        if (group.facet == facet) {
            arrange(group, nullptr);
        }
    }
    show();
}

FacetOrder FacetGroups::orderOf(const QString &facet) const
{
    return m_byName.contains(facet) ? FacetOrder::ByName : FacetOrder::ByCount;
}

void FacetGroups::setHidden(const QSet<QString> &facets)
{
    m_hidden = facets;
    show();
}

QHash<QString, QString> FacetGroups::hiddenLabels() const
{
    QHash<QString, QString> labels;
    for (const FacetGroup &group : m_groups) {
        if (m_hidden.contains(group.facet)) {
            labels.insert(group.facet, group.label);
        }
    }
    return labels;
}

} // namespace fourthp::ui

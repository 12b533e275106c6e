// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/filter_text.h"

#include "core/model/field_catalogue.h"
#include "core/search/filter_keys.h"
#include "ui/common/formats.h"
#include "ui/common/translate.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(fourthp::ui::FilterText)
};

/// A range in words: `>2024-01` is "after January 2024". A text that is no range comes back as it is.
QString rangeText(const QString &range)
{
    if (range.startsWith(u'>')) {
        return Text::tr("after %1", "1: a date").arg(Formats::partialDate(range.sliced(1)));
    }
    if (range.startsWith(u'<')) {
        return Text::tr("before %1", "1: a date").arg(Formats::partialDate(range.sliced(1)));
    }
    const qsizetype dots = range.indexOf(".."_L1);
    if (dots < 0) {
        return Formats::partialDate(range);
    }
    const QString first = Formats::partialDate(range.first(dots));
    const QString last = Formats::partialDate(range.sliced(dots + 2));
    if (last.isEmpty()) {
        return Text::tr("from %1", "1: a date").arg(first);
    }
    return first.isEmpty() ? Text::tr("until %1", "1: a date, inclusive").arg(last) : Text::tr("%1 to %2", "two dates").arg(first, last);
}

QString ownValueText(const QString &value)
{
    if (value == filter_values::kFile) {
        return Text::tr("a file");
    }
    if (value == filter_values::kEdited) {
        return Text::tr("edited here");
    }
    return value == filter_values::kSample ? Text::tr("a sample record") : value;
}

QString filterName(const QString &key)
{
    if (const Facet *facet = findFacet(key)) {
        return labelOf(*facet);
    }
    if (key == filter_keys::kUpdated) {
        return Text::tr("Updated");
    }
    if (key == filter_keys::kCollection) {
        return Text::tr("Collection");
    }
    return key == filter_keys::kLink ? Text::tr("Linked to") : key;
}

} // namespace

QString facetValueText(const QString &facet, const QString &value, const Labels &labels)
{
    if (value.isEmpty()) {
        return Text::tr("No value");
    }
    if (facet == filter_keys::kType) {
        return pluralLabelOf(typeFromCode(value));
    }
    if (facet == filter_keys::kYear || facet == filter_keys::kUpdated) {
        return rangeText(value);
    }
    if (facet == filter_keys::kHas || facet == filter_keys::kIs) {
        return ownValueText(value);
    }
    const Facet *known = findFacet(facet);
    return known == nullptr ? value : labels.of(known->kind, known->vocabulary, value);
}

QString filterText(const FacetFilter &filter, const Labels &labels, const LinkTitle &titleOf)
{
    const QString name = filterName(filter.facet);
    if (filter.excludes && filter.values == QStringList {QString()}) {
        return Text::tr("%1: any value", "a filter; not without a value").arg(name);
    }
    QStringList values;
    for (const QString &value : filter.values) {
        const bool isLink = filter.facet == filter_keys::kLink && titleOf;
        values.append(isLink ? Formats::isolated(titleOf(value)) : facetValueText(filter.facet, value, labels));
    }
    const QString list = values.join(Text::tr(" or ", "between two values"));
    return filter.excludes ? Text::tr("not %1: %2", "an excluded filter").arg(name, list) : Text::tr("%1: %2", "a filter").arg(name, list);
}

} // namespace fourthp::ui

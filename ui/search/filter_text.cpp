// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/filter_text.h"

#include "core/model/field_catalogue.h"
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

} // namespace

QString facetValueText(const QString &facet, const QString &value, const Labels &labels)
{
    if (value.isEmpty()) {
        return Text::tr("No value");
    }
    if (facet == u"type"_s) {
        return pluralLabelOf(typeFromCode(value));
    }
    if (facet == u"year"_s) {
        return Formats::partialDate(value);
    }
    const Facet *known = findFacet(facet);
    return known == nullptr ? value : labels.of(known->kind, known->vocabulary, value);
}

QString filterText(const FacetFilter &filter, const Labels &labels)
{
    QStringList values;
    for (const QString &value : filter.values) {
        values.append(facetValueText(filter.facet, value, labels));
    }
    const Facet *facet = findFacet(filter.facet);
    const QString name = facet == nullptr ? filter.facet : labelOf(*facet);
    const QString list = values.join(Text::tr(" or ", "between two values"));
    return filter.excludes ? Text::tr("not %1: %2", "an excluded filter").arg(name, list) : Text::tr("%1: %2", "a filter").arg(name, list);
}

} // namespace fourthp::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/facet_rail_layout.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

namespace {

QSet<QString> setOf(const QString &words)
{
    const QStringList list = words.split(u' ', Qt::SkipEmptyParts);
    return {list.begin(), list.end()};
}

QString wordsOf(const QSet<QString> &set)
{
    QStringList list(set.begin(), set.end());
    list.sort();
    return list.join(u' ');
}

} // namespace

FacetRailLayout FacetRailLayout::atFirst()
{
    return {{u"year"_s, u"industry"_s, u"scope"_s, u"language"_s, u"mode"_s,
        u"audience"_s, u"evidence"_s, u"objectives_met"_s, u"sdg"_s, u"page_kind"_s, u"edition_state"_s,
        u"tlp"_s, u"verification"_s, u"crime_area"_s, u"subject_kind"_s, u"data_shared"_s,
        u"survivor_role"_s, u"tip_act"_s, u"tip_means"_s, u"offers"_s, u"seeks"_s}, {}, {}};
}

QString FacetRailLayout::toText() const
{
    return QStringList {wordsOf(closed), wordsOf(hidden), wordsOf(byName)}.join(u'|');
}

FacetRailLayout FacetRailLayout::fromText(const QString &text)
{
    return {setOf(text.section(u'|', 0, 0)), setOf(text.section(u'|', 1, 1)), setOf(text.section(u'|', 2, 2))};
}

} // namespace fourthp::ui

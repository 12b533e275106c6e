// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace fourthp {

// Names of countries, regions and languages in any language, and the UN M49 tree, from ICU (Unicode CLDR).
// Every function is safe to call from any thread. Unknown codes come back as they are.

/// "Kenya", "كينيا"; `country` is ISO 3166-1 alpha-2.
QString countryName(const QString &country, const QString &inLanguage);
/// "Eastern Africa"; `region` is a UN M49 code with its leading zeros.
QString regionName(const QString &region, const QString &inLanguage);
/// "French"; `language` is a BCP 47 tag.
QString languageName(const QString &language, const QString &inLanguage);

/// The ISO 3166-1 alpha-2 codes of all present-day countries and territories, in alphabetical order.
const QStringList &countryCodes();
/// The M49 regions around a country from the widest to the narrowest, without the world: KE gives 002, 202, 014.
/// Empty for an unknown country.
QStringList regionsOf(const QString &country);
/// The regions around a region in the same tree, from the widest to the narrowest: 014 gives 002, 202.
QStringList regionsAround(const QString &region);
/// The regions of all `countries`, each once, sorted: the derived member `regions`.
QStringList regionsOfAll(const QStringList &countries);

} // namespace fourthp

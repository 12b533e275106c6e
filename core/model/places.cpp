// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/places.h"

#include "core/base/word_cache.h"

#include <QHash>

#include <unicode/locid.h>
#include <unicode/region.h>
#include <unicode/strenum.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <memory>

namespace fourthp {

namespace {

QString fromIcu(const icu::UnicodeString &text)
{
    return QString::fromUtf16(text.getBuffer(), text.length());
}

QString territoryName(const QString &code, const QString &inLanguage)
{
    const icu::Locale territory("", code.toLatin1().constData());
    icu::UnicodeString name;
    territory.getDisplayCountry(icu::Locale(inLanguage.toLatin1().constData()), name);
    return name.isEmpty() ? code : fromIcu(name);
}

/// M49 puts most of Africa under 202 (Sub-Saharan) and most of the Americas under 419 (Latin America and the
/// Caribbean); ICU's containment tree goes straight to the continent.
QString intermediateRegion(const QString &subregion)
{
    if (subregion == QLatin1String("014") || subregion == QLatin1String("017") || subregion == QLatin1String("018")
        || subregion == QLatin1String("011")) {
        return QStringLiteral("202");
    }
    if (subregion == QLatin1String("005") || subregion == QLatin1String("013") || subregion == QLatin1String("029")) {
        return QStringLiteral("419");
    }
    return {};
}

} // namespace

QString countryName(const QString &country, const QString &inLanguage)
{
    return territoryName(country, inLanguage);
}

QString regionName(const QString &region, const QString &inLanguage)
{
    return territoryName(region, inLanguage);
}

QString languageName(const QString &language, const QString &inLanguage)
{
    const icu::Locale named(language.toLatin1().constData());
    icu::UnicodeString name;
    named.getDisplayLanguage(icu::Locale(inLanguage.toLatin1().constData()), name);
    return name.isEmpty() ? language : fromIcu(name);
}

const QStringList &countryCodes()
{
    static const QStringList codes = [] {
        QStringList all;
        for (const char *const *code = icu::Locale::getISOCountries(); *code != nullptr; ++code) {
            UErrorCode status = U_ZERO_ERROR;
            const icu::Region *region = icu::Region::getInstance(*code, status);
            // ICU also lists codes of countries that are gone; their regions are marked as deprecated.
            if (U_SUCCESS(status) && region->getType() == URGN_TERRITORY && qstrcmp(region->getRegionCode(), *code) == 0) {
                all.append(QString::fromLatin1(*code));
            }
        }
        all.sort();
        return all;
    }();
    return codes;
}

namespace {

QStringList regionsByIcu(const QString &country)
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::Region *region = icu::Region::getInstance(country.toLatin1().constData(), status);
    if (U_FAILURE(status) || region->getType() != URGN_TERRITORY) {
        return {};
    }
    QStringList regions;
    for (const icu::Region *around = region->getContainingRegion(); around != nullptr; around = around->getContainingRegion()) {
        const QString code = QString::fromLatin1(around->getRegionCode());
        if (around->getType() == URGN_WORLD) {
            break;
        }
        regions.prepend(code);
        if (const QString between = intermediateRegion(code); !between.isEmpty()) {
            regions.prepend(between);
        }
    }
    return regions;
}

} // namespace

QStringList regionsOf(const QString &country)
{
    // Every save asks for all countries of its record, some of them several times.
    static const QHash<QString, QStringList> known = [] {
        QHash<QString, QStringList> all;
        for (const QString &code : countryCodes()) {
            all.insert(code, regionsByIcu(code));
        }
        return all;
    }();
    const auto found = known.constFind(country);
    return found == known.cend() ? regionsByIcu(country) : *found;
}

QStringList regionsAround(const QString &region)
{
    static const QHash<QString, QStringList> around = [] {
        QHash<QString, QStringList> all;
        for (const QString &country : countryCodes()) {
            const QStringList regions = regionsOf(country);
            for (qsizetype i = 0; i < regions.size(); ++i) {
                all.insert(regions[i], regions.first(i));
            }
        }
        return all;
    }();
    return around.value(region);
}

QStringList regionsOfAll(const QStringList &countries)
{
    // Asked several times for each record that is saved, and many are of the same few countries.
    thread_local WordCache<QStringList> known;
    return known.of(countries.join(u' '), [&countries](const QString &) {
        QStringList all;
        for (const QString &country : countries) {
            all += regionsOf(country);
        }
        all.removeDuplicates();
        all.sort();
        return all;
    });
}

} // namespace fourthp

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace fourthp {

// What repositories and lists of literature write, in the codes of this program. Pure; any thread. Empty: not
// known.

/// BCP 47 for `eng`, `fre`, `en_US`, `English`, `français`.
QString languageCode(const QString &text);
/// A code of the list `resource_type` for one or more values of dc:type or names of a kind of work, such as
/// `info:eu-repo/semantics/report`. The first that can be mapped decides; else the first that says more than
/// "text", as it is.
QString resourceTypeOf(const QStringList &types);
/// The same, but empty where none can be mapped.
QString knownResourceType(const QStringList &types);
/// ISO 3166-1 alpha-2 for the name of a country in English, French or Arabic, or for its code.
QString countryCode(const QString &text);
/// A date as far as it is known, `YYYY[-MM[-DD]]`. Repositories send several, among them when a record was
/// entered: plain dates go before points in time, and the earliest counts.
QString issuedDate(const QStringList &dates);

/// One identifier with its scheme of the list `identifier_scheme`: `doi`, `isbn`, `un_symbol` or `other`.
struct SchemedIdentifier
{
    QString scheme {};
    QString value {}; ///< Without prefix or resolver: `10.1000/182`.
    friend bool operator==(const SchemedIdentifier &, const SchemedIdentifier &) = default;
};
SchemedIdentifier schemedIdentifier(const QString &text);
/// True for an address that a browser can open.
bool isWebAddress(const QString &text);

} // namespace fourthp

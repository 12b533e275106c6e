// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <vector>

namespace fourthp {

/// What a place in a text says about a person.
enum class PersonalKind {
    Name, ///< Of somebody whom the library knows.
    Telephone, ///< With a country code, or announced by a word.
    Email, ///< Of a person; those of offices (`info@`) are none.
    Street, ///< A street with a house number.
    Account, ///< IBAN.
    IdentityNumber, ///< A national number whose check digits are right.
    Passport, ///< A number behind the word.
    Coordinates, ///< Finer than some hundred metres.
};
/// Stable; for JSON output and settings.
QLatin1StringView personalKindCode(PersonalKind kind);
/// English; translate in context `PersonalKind`.
const char *personalKindLabel(PersonalKind kind);

/// Where in a text it stands, in UTF-16 units.
struct PersonalPlace
{
    PersonalKind kind = PersonalKind::Name;
    qsizetype start = 0;
    qsizetype length = 0;
    friend bool operator==(const PersonalPlace &, const PersonalPlace &) = default;
};

/// Names to look for. Told apart as a search tells words: without case, accents and marks. A name of one word is not
/// looked for, for it may be any word.
class KnownNames
{
public:
    void add(const QString &name);
    bool isEmpty() const { return m_byFirst.isEmpty(); }
    /// The names in a text, in its order.
    std::vector<PersonalPlace> placesIn(QStringView text) const;

private:
    QHash<QString, std::vector<QStringList>> m_byFirst; ///< Further words of names by their first one.
};

/// Everything in a text that looks as if it was about a person, in its order; where two overlap the longer one.
/// A guess that had rather miss than cry wolf: figures, years, ISBN, DOI and web addresses are no telephone numbers.
/// Pure.
std::vector<PersonalPlace> personalPlaces(const QString &text, const KnownNames &names);

} // namespace fourthp

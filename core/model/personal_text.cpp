// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/personal_text.h"

#include "core/base/text_words.h"
#include "core/model/personal_numbers.h"

#include <QRegularExpression>
#include <QtGlobal>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

constexpr int kLeastPhoneDigits = 7;
constexpr int kMostPhoneDigits = 15; ///< ITU-T E.164.
constexpr qsizetype kWordReach = 24; ///< How far before a number the word for it may stand.

struct KindFacts
{
    PersonalKind kind;
    QLatin1StringView code;
    const char *label;
};

constexpr std::array kKinds {
    KindFacts {PersonalKind::Name, "name"_L1, QT_TRANSLATE_NOOP("PersonalKind", "Name of a person")},
    KindFacts {PersonalKind::Telephone, "telephone"_L1, QT_TRANSLATE_NOOP("PersonalKind", "Telephone number")},
    KindFacts {PersonalKind::Email, "email"_L1, QT_TRANSLATE_NOOP("PersonalKind", "E-mail address")},
    KindFacts {PersonalKind::Street, "street"_L1, QT_TRANSLATE_NOOP("PersonalKind", "Street and house number")},
    KindFacts {PersonalKind::Account, "account"_L1, QT_TRANSLATE_NOOP("PersonalKind", "Bank account")},
    KindFacts {PersonalKind::IdentityNumber, "identity_number"_L1,
        QT_TRANSLATE_NOOP("PersonalKind", "National identity number")},
    KindFacts {PersonalKind::Passport, "passport"_L1, QT_TRANSLATE_NOOP("PersonalKind", "Passport number")},
    KindFacts {PersonalKind::Coordinates, "coordinates"_L1, QT_TRANSLATE_NOOP("PersonalKind", "Exact coordinates")},
};

const KindFacts &factsOf(PersonalKind kind)
{
    return kKinds[size_t(kind)];
}

QRegularExpression pattern(const QString &text)
{
    QRegularExpression expression(
        text, QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    expression.optimize();
    return expression;
}

/// Arabic and Persian digits as those of ASCII, letter for letter, so that places stay what they are.
QString withPlainDigits(const QString &text)
{
    QString plain = text;
    for (QChar &c : plain) {
        if (c.unicode() >= 0x0660 && c.unicode() <= 0x0669) {
            c = QChar(ushort(u'0' + (c.unicode() - 0x0660)));
        } else if (c.unicode() >= 0x06f0 && c.unicode() <= 0x06f9) {
            c = QChar(ushort(u'0' + (c.unicode() - 0x06f0)));
        }
    }
    return plain;
}

using Places = std::vector<PersonalPlace>;
using Accepts = bool (*)(const QString &text, const QRegularExpressionMatch &match);

/// Adds what the expression finds, its group 1 if it has one, and `accepts` does not refuse.
void addMatches(Places &places, const QString &text, const QRegularExpression &expression, PersonalKind kind,
    Accepts accepts = nullptr)
{
    for (auto matches = expression.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        if (accepts == nullptr || accepts(text, match)) {
            const int group = match.lastCapturedIndex() >= 1 ? 1 : 0;
            places.push_back({kind, match.capturedStart(group), match.capturedLength(group)});
        }
    }
}

/// Of an office, which is no person.
bool isPersonsAddress(const QString &, const QRegularExpressionMatch &match)
{
    static const QRegularExpression office = pattern(
        u"^(info|contact|office|mail|admin|help|support|hello|press|media|secretariat|enquir|inquir|general|"
        "hotline|helpline|report|jobs|webmaster|registr|library|publications?|no-?reply|bureau|courrier|accueil)"_s);
    return !office.match(match.captured()).hasMatch();
}

bool isTelephone(const QString &text, const QRegularExpressionMatch &match)
{
    static const QRegularExpression announced = pattern(
        u"(tel|phone|call|mobile|cell|whatsapp|sms|fax|hotline|helpline|t[ée]l[ée]phone|appel|portable"
        "|هاتف|جوال|اتصل|محمول)[^\\n]{0,16}$"_s);
    static const QRegularExpression figure
        = pattern(u"^\\d{1,3}(?:[\\h,.]\\d{3})+$|^(?:19|20)\\d\\d\\h?[-/]\\h?(?:19|20)\\d\\d$"_s);
    static const QRegularExpression other = pattern(u"(isbn|issn|doi|iso|a/res|s/res|no\\.|n°|art|\\$|€|£|usd|eur)[^\\n]{0,6}$"_s);
    const QString number = match.captured();
    const auto digits = std::count_if(number.begin(), number.end(), [](QChar c) { return c.isDigit(); });
    if (digits < kLeastPhoneDigits || digits > kMostPhoneDigits) {
        return false;
    }
    const qsizetype from = std::max<qsizetype>(0, match.capturedStart() - kWordReach);
    const QString before = text.mid(from, match.capturedStart() - from);
    if (other.match(before).hasMatch()) {
        return false;
    }
    const bool isInternational = number.startsWith(u'+') || number.startsWith("00"_L1);
    return isInternational || (announced.match(before).hasMatch() && !figure.match(number).hasMatch());
}

bool isAccount(const QString &, const QRegularExpressionMatch &match)
{
    return isIban(match.capturedView());
}

bool isNationalNumber(const QString &, const QRegularExpressionMatch &match)
{
    const QStringView number = match.capturedView();
    const bool isBook = number.startsWith("978"_L1) || number.startsWith("979"_L1); // ISBN.
    return (!isBook && isRomanianPersonalNumber(number)) || isFrenchInsuranceNumber(number) || isSpanishIdentityNumber(number)
        || isBrazilianTaxNumber(number) || isTurkishIdentityNumber(number);
}

bool isOnEarth(const QString &, const QRegularExpressionMatch &match)
{
    return std::abs(match.captured(u"lat"_s).toDouble()) <= 90 && std::abs(match.captured(u"lon"_s).toDouble()) <= 180;
}

void addNumbers(Places &places, const QString &text)
{
    static const QRegularExpression telephone
        = pattern(u"(?<![\\w./@#-])(?:\\+|00)?\\(?\\d[\\d\\h().\\-/]{5,22}\\d(?![\\w%/]|[.,]\\d)"_s);
    static const QRegularExpression iban = pattern(u"\\b[A-Z]{2}\\d{2}(?:\\h?[A-Z0-9]{4}){2,7}(?:\\h?[A-Z0-9]{1,3})?\\b"_s);
    static const QRegularExpression national
        = pattern(u"(?<![\\w./+-])(?:[XYZ]?[\\d][\\d\\h.-]{5,18}\\d|[XYZ]?\\d{7,8})-?[A-Z]?(?![\\w/-])"_s);
    static const QRegularExpression passport = pattern(
        u"(?:passport|passeport|جواز(?:\\h+سفر|\\h+السفر)?)[^\\n\\d]{0,24}?\\b([A-Z]{0,2}\\d{6,9}[A-Z]?)\\b"_s);
    addMatches(places, text, telephone, PersonalKind::Telephone, isTelephone);
    addMatches(places, text, iban, PersonalKind::Account, isAccount);
    addMatches(places, text, national, PersonalKind::IdentityNumber, isNationalNumber);
    addMatches(places, text, passport, PersonalKind::Passport);
}

void addAddresses(Places &places, const QString &text)
{
    static const QRegularExpression email = pattern(u"[\\w.+%-]+@[\\w-]+(?:\\.[\\w-]+)*\\.[a-z]{2,}"_s);
    static const QRegularExpression english = pattern(
        u"\\b\\d{1,5}[a-z]?,?\\h+(?:(?-i:\\p{Lu})[\\w'’.-]*\\h+){1,4}(?:street|road|avenue|lane|boulevard|drive)\\b"_s);
    static const QRegularExpression french = pattern(
        u"\\b\\d{1,4}(?:\\h?(?:bis|ter))?,?\\h+(?:rue|avenue|boulevard|allée|chemin|impasse|quai)\\h+\\p{L}[\\w'’-]+(?:\\h+(?-i:\\p{Lu})[\\w'’-]+)*"_s);
    static const QRegularExpression arabic = pattern(u"(?:\\d{1,4}\\h+شارع\\h+\\p{L}+|شارع\\h+(?:\\p{L}+\\h+){1,4}(?:رقم\\h+)?\\d{1,4})\\b"_s);
    static const QRegularExpression decimal = pattern(
        u"(?<![\\w.])(?<lat>-?\\d{1,2}\\.\\d{3,})°?\\h*[NS]?[,;\\h]\\h*(?<lon>-?\\d{1,3}\\.\\d{3,})(?![\\d.])"_s);
    static const QRegularExpression degrees
        = pattern(u"\\d{1,2}°\\h?\\d{1,2}['′’]\\h?\\d{1,2}(?:[.,]\\d+)?(?:\"|″|''|’’)\\h?[NS]\\b"_s);
    addMatches(places, text, email, PersonalKind::Email, isPersonsAddress);
    for (const QRegularExpression *street : {&english, &french, &arabic}) {
        addMatches(places, text, *street, PersonalKind::Street);
    }
    for (auto matches = decimal.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        if (isOnEarth(text, match)) {
            places.push_back({PersonalKind::Coordinates, match.capturedStart(), match.capturedLength()});
        }
    }
    addMatches(places, text, degrees, PersonalKind::Coordinates);
}

/// In the order of the text; of those that overlap the longest, else the first that was found.
Places withoutOverlaps(Places places)
{
    std::stable_sort(places.begin(), places.end(),
        [](const PersonalPlace &a, const PersonalPlace &b) { return a.length > b.length; });
    Places kept;
    for (const PersonalPlace &place : places) {
        const bool overlaps = std::any_of(kept.begin(), kept.end(), [&place](const PersonalPlace &other) {
            return place.start < other.start + other.length && other.start < place.start + place.length;
        });
        if (!overlaps) {
            kept.push_back(place);
        }
    }
    std::sort(kept.begin(), kept.end(),
        [](const PersonalPlace &a, const PersonalPlace &b) { return a.start < b.start; });
    return kept;
}

} // namespace

QLatin1StringView personalKindCode(PersonalKind kind)
{
    return factsOf(kind).code;
}

const char *personalKindLabel(PersonalKind kind)
{
    return factsOf(kind).label;
}

void KnownNames::add(const QString &name)
{
    QStringList words;
    for (const Word &word : wordsOf(name)) {
        words.append(word.folded);
    }
    if (words.size() < 2) {
        return;
    }
    const QString first = words.takeFirst();
    std::vector<QStringList> &known = m_byFirst[first];
    if (std::find(known.begin(), known.end(), words) == known.end()) {
        known.push_back(words);
    }
}

std::vector<PersonalPlace> KnownNames::placesIn(QStringView text) const
{
    std::vector<PersonalPlace> places;
    if (isEmpty()) {
        return places;
    }
    const std::vector<Word> words = wordsOf(text);
    for (size_t i = 0; i < words.size(); ++i) {
        const auto names = m_byFirst.constFind(words[i].folded);
        if (names == m_byFirst.constEnd()) {
            continue;
        }
        for (const QStringList &rest : *names) {
            const size_t last = i + size_t(rest.size());
            bool isSame = last < words.size();
            for (qsizetype j = 0; isSame && j < rest.size(); ++j) {
                isSame = words[i + 1 + size_t(j)].folded == rest.at(j);
            }
            if (isSame) {
                const qsizetype end = words[last].start + words[last].length;
                places.push_back({PersonalKind::Name, words[i].start, end - words[i].start});
            }
        }
    }
    return places;
}

std::vector<PersonalPlace> personalPlaces(const QString &text, const KnownNames &names)
{
    const QString plain = withPlainDigits(text);
    Places places;
    if (std::any_of(plain.begin(), plain.end(), [](QChar c) { return c.isDigit(); })) {
        addNumbers(places, plain);
    }
    addAddresses(places, plain);
    const Places named = names.placesIn(text);
    places.insert(places.end(), named.begin(), named.end());
    return withoutOverlaps(std::move(places));
}

} // namespace fourthp

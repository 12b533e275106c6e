// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/personal_numbers.h"

#include "core/model/places.h"

#include <QString>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

QString packed(QStringView text)
{
    QString letters;
    for (const QChar c : text) {
        if (!c.isSpace() && c != u'.' && c != u'-') {
            letters += c.toUpper();
        }
    }
    return letters;
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool areDigits(QStringView text, qsizetype count)
{
    return text.size() == count && std::all_of(text.begin(), text.end(), isDigit);
}

int digit(QStringView text, qsizetype place)
{
    return text.at(place).unicode() - u'0';
}

/// The remainder of a number of any length by `divisor`.
int remainderOf(QStringView digits, int divisor)
{
    int rest = 0;
    for (const QChar c : digits) {
        rest = (rest * 10 + (c.unicode() - u'0')) % divisor;
    }
    return rest;
}

bool isAllOneDigit(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [first = text.front()](QChar c) { return c == first; });
}

/// The sum of the first `count` digits, each times its weight, which falls from `heaviest` by one.
int fallingSum(QStringView digits, qsizetype count, int heaviest)
{
    int sum = 0;
    for (qsizetype i = 0; i < count; ++i) {
        sum += digit(digits, i) * (heaviest - int(i));
    }
    return sum;
}

bool isMonth(QStringView twoDigits)
{
    const int month = twoDigits.toInt();
    return month >= 1 && month <= 12;
}

} // namespace

bool isIban(QStringView text)
{
    const QString iban = packed(text);
    if (iban.size() < 15 || iban.size() > 34 || !countryCodes().contains(iban.first(2))
        || !areDigits(QStringView(iban).sliced(2, 2), 2)) {
        return false;
    }
    QString digits;
    for (const QChar c : QString(iban.sliced(4) + iban.first(4))) {
        if (isDigit(c)) {
            digits += c;
        } else if (c >= u'A' && c <= u'Z') {
            digits += QString::number(c.unicode() - u'A' + 10);
        } else {
            return false;
        }
    }
    return remainderOf(digits, 97) == 1;
}

bool isFrenchInsuranceNumber(QStringView text)
{
    const QString number = packed(text);
    if (!areDigits(number, 15) || (number.at(0) != u'1' && number.at(0) != u'2')
        || !isMonth(QStringView(number).sliced(3, 2))) {
        return false;
    }
    return QStringView(number).last(2).toInt() == 97 - remainderOf(QStringView(number).first(13), 97);
}

bool isSpanishIdentityNumber(QStringView text)
{
    QString number = packed(text);
    if (number.size() != 9) {
        return false;
    }
    const qsizetype foreign = u"XYZ"_s.indexOf(number.at(0));
    if (foreign >= 0) {
        number.replace(0, 1, QString::number(foreign));
    }
    const QStringView digits = QStringView(number).first(8);
    return areDigits(digits, 8) && number.at(8) == u"TRWAGMYFPDXBNJZSQVHLCKE"_s.at(remainderOf(digits, 23));
}

bool isBrazilianTaxNumber(QStringView text)
{
    const QString number = packed(text);
    if (!areDigits(number, 11) || isAllOneDigit(number)) {
        return false;
    }
    const auto check = [](int sum) { return sum * 10 % 11 % 10; };
    return digit(number, 9) == check(fallingSum(number, 9, 10))
        && digit(number, 10) == check(fallingSum(number, 10, 11));
}

bool isRomanianPersonalNumber(QStringView text)
{
    static constexpr int weights[] {2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9};
    const QString number = packed(text);
    if (!areDigits(number, 13) || number.at(0) == u'0' || !isMonth(QStringView(number).sliced(3, 2))) {
        return false;
    }
    int sum = 0;
    for (qsizetype i = 0; i < 12; ++i) {
        sum += digit(number, i) * weights[i];
    }
    return digit(number, 12) == (sum % 11 == 10 ? 1 : sum % 11);
}

bool isTurkishIdentityNumber(QStringView text)
{
    const QString number = packed(text);
    if (!areDigits(number, 11) || number.at(0) == u'0' || isAllOneDigit(number)) {
        return false;
    }
    int odd = 0;
    int even = 0;
    for (qsizetype i = 0; i < 9; ++i) {
        (i % 2 == 0 ? odd : even) += digit(number, i);
    }
    const int tenth = ((odd * 7 - even) % 10 + 10) % 10;
    return digit(number, 9) == tenth && digit(number, 10) == (odd + even + tenth) % 10;
}

} // namespace fourthp

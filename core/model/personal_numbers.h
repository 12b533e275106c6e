// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace fourthp {

// Whether a text is the number of a person or an account, by the check digits of its kind. Blanks, dots and hyphens
// between the characters are passed over; digits are those of ASCII. All pure.

/// An international bank account number: of a known country, 15 to 34 characters, remainder 1 by 97 (ISO 13616).
bool isIban(QStringView text);
/// The French number of social insurance: 15 digits with a month at the fourth, key 97 less the remainder.
bool isFrenchInsuranceNumber(QStringView text);
/// The Spanish DNI or NIE: its letter is the remainder by 23.
bool isSpanishIdentityNumber(QStringView text);
/// The Brazilian CPF: 11 digits, the last two sums by 11.
bool isBrazilianTaxNumber(QStringView text);
/// The Romanian CNP: 13 digits with a month at the fourth, the last a sum by 11.
bool isRomanianPersonalNumber(QStringView text);
/// The Turkish identity number: 11 digits, the last two sums by 10.
bool isTurkishIdentityNumber(QStringView text);

} // namespace fourthp

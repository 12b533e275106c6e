// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QStringList>

namespace fourthp {

// Word stems by Snowball (https://snowballstem.org): "partner", "partners" and "partnered" are one. Safe from
// any thread.

/// The language whose rules are known for a BCP 47 tag, as two letters (`pt` for `pt-BR`); empty if there are
/// none.
QString stemmedLanguage(QStringView tag);

/// Every language with rules for the script of this folded word, as two letters.
QStringList stemmedLanguagesFor(const QString &folded);

/// The stem of a folded word under the rules of a language of the functions above. Folding comes first, so
/// that a word typed without its accents has the stem of the one written with them. Words with a digit, with
/// fewer than four letters or of another script are their own stem.
QString stemOf(const QString &folded, const QString &language);

/// The same as `stemOf(word, language) == stem`, in UTF-8, without remembering: for very many words that are
/// asked about once.
bool hasStem(QByteArrayView word, const QString &language, QByteArrayView stem);

/// What words have to begin with to be looked at as forms of a stem: rules replace a letter at its end
/// ("parti" is the stem of "party"). Those that they change more are left out ("dying" has the stem "die"),
/// but for Arabic, whose rules take much off the beginning.
QString stemBeginning(const QString &stem);

} // namespace fourthp

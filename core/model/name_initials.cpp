// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/name_initials.h"

#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

constexpr qsizetype kShortestWithArticle
    = 5; ///< Shorter ones, as "الله", begin with these letters as a word.

/// The letter alone: marks that are set on it are for who reads the whole word.
QString firstLetter(const QString &part)
{
    static const QRegularExpression letter(u"\\p{L}"_s, QRegularExpression::UseUnicodePropertiesOption);
    const bool hasArticle = part.size() >= kShortestWithArticle && part.startsWith(u"ال"_s);
    return letter.match(hasArticle ? part.sliced(2) : part).captured();
}

} // namespace

QString nameInitials(const QString &name)
{
    static const QRegularExpression marks(
        u"\\p{M}|\\x{0640}"_s, QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression hyphens(u"[-\\x{2010}\\x{2011}]"_s);
    QStringList words;
    // Composed first, so that "É" keeps its accent however it was typed.
    const QString plain = name.normalized(QString::NormalizationForm_C).remove(marks);
    for (const QString &word : plain.simplified().split(u' ')) {
        QStringList initials;
        for (const QString &part : word.split(hyphens)) {
            if (const QString letter = firstLetter(part); !letter.isEmpty()) {
                initials.append(letter + u'.');
            }
        }
        if (!initials.isEmpty()) {
            words.append(initials.join(u'-'));
        }
    }
    return words.join(u' ');
}

} // namespace fourthp

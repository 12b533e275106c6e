// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file_name.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

constexpr qsizetype kMostBytes = 200; // File systems take 255; room for what a dialog or an unpacker adds.
constexpr qsizetype kLongestEnding = 16;

bool mayStay(char32_t letter)
{
    switch (QChar::category(letter)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return false;
    default:
        return letter != QChar::ReplacementCharacter; // What half a letter became.
    }
}

/// Blanks and dots at the ends hide a file or vanish on some systems; a dash in front is read as an option.
QString trimmedEnds(const QString &name)
{
    const auto isLoose = [](QChar letter) { return letter.isSpace() || letter == u'.'; };
    qsizetype from = 0;
    qsizetype to = name.size();
    while (from < to && (isLoose(name.at(from)) || name.at(from) == u'-')) {
        ++from;
    }
    while (to > from && isLoose(name.at(to - 1))) {
        --to;
    }
    return name.mid(from, to - from);
}

QString shortened(QString stem, qsizetype bytes)
{
    while (stem.toUtf8().size() > bytes) {
        stem.chop(stem.back().isLowSurrogate() ? 2 : 1);
    }
    return stem;
}

} // namespace

QString safeFileName(const QString &name)
{
    static const QRegularExpression reservedWord(
        u"^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\\.|$)"_s, QRegularExpression::CaseInsensitiveOption);
    static const QString unwanted = u"<>:\"|?*"_s;
    QString clean;
    // Letters beyond the first plane are pairs of surrogates, which are judged by what they stand for.
    const QList<uint> letters = name.normalized(QString::NormalizationForm_C).toUcs4();
    for (const uint code : letters) {
        if (code == u'/' || code == u'\\') {
            clean.clear(); // Only what stands behind the last folder is the name.
        } else if (code < 0x80 && unwanted.contains(QLatin1Char(char(code)))) {
            clean += u'_';
        } else if (mayStay(code)) {
            clean += QChar::fromUcs4(code);
        }
    }
    clean = trimmedEnds(clean);
    if (reservedWord.match(clean).hasMatch()) {
        clean.prepend(u'_');
    }
    QString ending = QFileInfo(clean).suffix();
    ending = ending.isEmpty() || ending.size() > kLongestEnding || ending.size() + 1 >= clean.size()
        ? QString()
        : u'.' + ending;
    clean = shortened(clean.chopped(ending.size()), kMostBytes - ending.toUtf8().size()) + ending;
    return clean.isEmpty() ? u"file"_s : clean;
}

} // namespace fourthp

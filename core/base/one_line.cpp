// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/one_line.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace fourthp {

QString oneLine(const QString &text)
{
    // Possessive, so that a text of many blanks and no line end is looked at once.
    static const QRegularExpression lineEnd(
        u"(?<! ) *+[\\t\\n\\v\\f\\r\\x{2028}\\x{2029}][ \\t\\n\\v\\f\\r\\x{2028}\\x{2029}]*+"_s);
    static const QRegularExpression ends(
        u"\\A[ \\t\\n\\v\\f\\r]++|(?<![ \\t\\n\\v\\f\\r])[ \\t\\n\\v\\f\\r]++\\z"_s);
    return QString(text).replace(lineEnd, u" "_s).remove(ends);
}

QString oneLineOfTex(const QString &text)
{
    static const QRegularExpression blanks(u" {2,}"_s);
    return oneLine(text).replace(blanks, u" "_s);
}

} // namespace fourthp

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/curation/edition_markdown.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

/// Some readers end a line, and with it the row of a table, at a lone CR or at U+2028 as well.
bool isLineEndOrControl(QChar sign)
{
    return sign.category() == QChar::Other_Control || sign == QChar::LineSeparator
        || sign == QChar::ParagraphSeparator;
}

} // namespace

QString markdownText(const QString &text)
{
    QString out;
    out.reserve(text.size());
    for (const QChar sign : text) {
        if (QStringView(u"\\`*_[]<>#&~").contains(sign)) {
            out += u'\\';
        }
        out += isLineEndOrControl(sign) ? QChar(u' ') : sign;
    }
    return out;
}

QString markdownLine(const QString &text)
{
    return markdownText(text.simplified());
}

QString markdownBegin(const QString &line)
{
    static const QRegularExpression number(u"^([0-9]{1,9})([.)])(?=\\s|$)"_s);
    if (line.startsWith(u'-') || line.startsWith(u'+') || line.startsWith(u'=')) {
        return u'\\' + line;
    }
    return QString(line).replace(number, u"\\1\\\\2"_s);
}

} // namespace fourthp

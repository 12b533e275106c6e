// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/curation/edition_markdown.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace fourthp {

QString markdownText(const QString &text)
{
    QString out;
    out.reserve(text.size());
    for (const QChar sign : text) {
        if (QStringView(u"\\`*_[]<>#&~").contains(sign)) {
            out += u'\\';
        }
        out += sign == u'\n' ? QChar(u' ') : sign;
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/curation/edition_markdown.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

QString escaped(const QString &text, QStringView signs)
{
    QString out;
    out.reserve(text.size());
    for (const QChar sign : text) {
        if (signs.contains(sign)) {
            out += u'\\';
        }
        out += sign;
    }
    return out;
}

} // namespace

QString markdownLine(const QString &text)
{
    return escaped(text.simplified(), u"\\`*_[]<>#");
}

QString markdownCell(const QString &text)
{
    return escaped(text.simplified(), u"\\`*_[]<>#|");
}

QString markdownBlock(const QString &text)
{
    QStringList lines = text.trimmed().split(u'\n');
    for (QString &line : lines) {
        line = escaped(line, u"<");
        const QStringView begin = QStringView(line).trimmed();
        // A line of = or - below a text makes a heading of that text.
        const bool isUnderline
            = !begin.isEmpty() && (begin.count(u'=') == begin.size() || begin.count(u'-') == begin.size());
        if (begin.startsWith(u'#') || isUnderline) {
            line = u'\\' + begin.toString();
        }
    }
    return lines.join(u'\n');
}

} // namespace fourthp

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/content_lines.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

constexpr qsizetype kLongestLine = 75; // Bytes without the line break.

bool isInsideCharacter(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

} // namespace

QString ContentLines::escaped(const QString &text)
{
    QString safe = text;
    safe.replace(u'\\', u"\\\\"_s).replace(u',', u"\\,"_s).replace(u';', u"\\;"_s);
    safe.replace(u"\r\n"_s, u"\\n"_s).replace(u'\n', u"\\n"_s).remove(u'\r');
    return safe;
}

void ContentLines::addPlain(const char *name, const QString &value)
{
    if (value.isEmpty()) {
        return;
    }
    // A line break that is no escape would begin a line of its own.
    const QByteArray line = name + (u':' + QString(value).remove(u'\r').remove(u'\n')).toUtf8();
    for (qsizetype begin = 0; begin < line.size();) {
        const qsizetype room = begin == 0 ? kLongestLine : kLongestLine - 1;
        qsizetype end = std::min(line.size(), begin + room);
        while (end < line.size() && isInsideCharacter(line.at(end))) {
            --end;
        }
        m_bytes += (begin == 0 ? "" : " ") + line.sliced(begin, end - begin) + "\r\n";
        begin = end;
    }
}

void ContentLines::addText(const char *name, const QString &text)
{
    addPlain(name, escaped(text));
}

void ContentLines::addTexts(const char *name, const QStringList &texts)
{
    QStringList safe;
    for (const QString &text : texts) {
        safe.append(escaped(text));
    }
    addPlain(name, safe.join(u','));
}

} // namespace fourthp

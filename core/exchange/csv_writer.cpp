// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_writer.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

constexpr QChar kByteOrderMark(0xfeff);

bool startsFormula(QChar c)
{
    switch (c.unicode()) {
    case u'=': case u'+': case u'-': case u'@': case u'\t': case u'\r': case u'\0':
    case u'＝': case u'＋': case u'－': case u'＠': case u'−':
        return true;
    default:
        return false;
    }
}

} // namespace

QByteArray csvLine(const QStringList &cells)
{
    QByteArray line;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0) {
            line += ',';
        }
        const QByteArray cell = cells.at(i).toUtf8();
        const bool quoted = std::any_of(
            cell.begin(), cell.end(), [](char c) { return c == ',' || c == '"' || c == '\n' || c == '\r'; });
        line += quoted ? '"' + QByteArray(cell).replace('"', "\"\"") + '"' : cell;
    }
    // One empty cell alone would read back as no row at all.
    if (cells.size() == 1 && cells.first().isEmpty()) {
        line += "\"\"";
    }
    return line + "\r\n";
}

QString harmlessCell(const QString &text)
{
    for (const QChar c : text) {
        if (startsFormula(c) || c == u'\'') {
            return u'\'' + text;
        }
        if (!c.isSpace() && c != kByteOrderMark) {
            break;
        }
    }
    return text;
}

QString originalOfHarmlessCell(const QString &text)
{
    return text.startsWith(u'\'') ? text.sliced(1) : text;
}

} // namespace fourthp

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/query_parts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

constexpr QStringView kCurly = u"“”„‟";
constexpr QStringView kAngled = u"«»";
constexpr QStringView kCommas = u",،，、"; ///< Latin, Arabic, full-width, ideographic; the first one is printed.

bool isDirectionMark(QChar c)
{
    const char16_t unit = c.unicode();
    return unit == 0x061c || unit == 0x200e || unit == 0x200f || (unit >= 0x202a && unit <= 0x202e) || (unit >= 0x2066 && unit <= 0x2069);
}

/// The marks that close what `opening` opens; empty if it is no quote.
QStringView closingOf(QChar opening)
{
    return opening == u'"' ? QStringView(u"\"") : kCurly.contains(opening) ? kCurly : kAngled.contains(opening) ? kAngled : QStringView();
}

} // namespace

LevelledQuotes levelQuotes(const QString &text)
{
    LevelledQuotes levelled {text, {}};
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QStringView closing = closingOf(text.at(i));
        if (closing.isEmpty()) {
            continue;
        }
        const auto end = std::find_if(text.begin() + i + 1, text.end(), [closing](QChar c) { return closing.contains(c); });
        if (end == text.end()) {
            levelled.text[i] = u' ';
            levelled.unclosed.push_back(i);
            continue;
        }
        levelled.text[i] = u'"';
        for (++i; i < end - text.begin(); ++i) {
            if (text.at(i) == u'"') {
                levelled.text[i] = u' '; // Inside of “…” it would end the quote too early.
            }
        }
        levelled.text[i] = u'"';
    }
    return levelled;
}

std::vector<QueryPart> queryParts(const QString &levelled)
{
    std::vector<QueryPart> parts;
    QueryPart part;
    bool quoted = false;
    const auto finish = [&](qsizetype end) {
        if (!part.text.isEmpty()) {
            part.length = end - part.start;
            parts.push_back(part);
        }
        part = {};
    };
    for (qsizetype i = 0; i < levelled.size(); ++i) {
        const QChar c = levelled.at(i);
        if (c.isSpace() && !quoted) {
            finish(i);
            continue;
        }
        quoted = quoted != (c == u'"');
        if (!quoted && isDirectionMark(c)) {
            continue;
        }
        if (part.text.isEmpty()) {
            part.start = i;
        }
        part.text += c;
    }
    finish(levelled.size());
    return parts;
}

std::optional<FieldAndRest> splitAtColon(const QString &part)
{
    bool quoted = false;
    for (qsizetype i = 0; i < part.size(); ++i) {
        quoted = quoted != (part.at(i) == u'"');
        if (part.at(i) == u':' && !quoted) {
            const QString field = part.first(i).remove(u'"');
            return field.trimmed().isEmpty() ? std::nullopt : std::optional(FieldAndRest {field, part.sliced(i + 1)});
        }
    }
    return std::nullopt;
}

QStringList splitValues(const QString &list)
{
    QStringList values;
    QString value;
    bool quoted = false;
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QChar c = list.at(i);
        if (c == u'"' && quoted && i + 1 < list.size() && list.at(i + 1) == u'"') {
            value += c;
            ++i;
        } else if (c == u'"') {
            quoted = !quoted;
        } else if (kCommas.contains(c) && !quoted) {
            values.append(value);
            value.clear();
        } else {
            value += c;
        }
    }
    values.append(value);
    values.removeAll(QString());
    values.removeDuplicates();
    return values;
}

QString quotedIfNeeded(const QString &value)
{
    const bool plain = std::none_of(value.begin(), value.end(),
        [](QChar c) { return c.isSpace() || kCommas.contains(c) || !closingOf(c).isEmpty() || isDirectionMark(c); });
    return plain && !value.isEmpty() ? value : u'"' + QString(value).replace(u"\""_s, u"\"\""_s) + u'"';
}

} // namespace fourthp

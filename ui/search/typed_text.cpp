// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/typed_text.h"

#include <QStringList>

#include <algorithm>

namespace fourthp::ui {

qsizetype unfinishedPart(const QString &text)
{
    qsizetype start = 0;
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        quoted = quoted != (text.at(i) == u'"');
        if (text.at(i).isSpace() && !quoted) {
            start = i + 1;
        }
    }
    return start;
}

bool mustWait(const QString &unfinished, const QueryNames &names)
{
    const QString closed = unfinished.count(u'"') % 2 == 1 ? unfinished + u'"' : unfinished;
    const std::vector<ReadPart> parts = parseQuery(closed, names).parts;
    return std::any_of(parts.begin(), parts.end(), [](const ReadPart &part) {
        switch (part.misread) {
        case Misread::NoValue: case Misread::NoSuchWord: case Misread::NoRange: case Misread::NoRecord: case Misread::LoneOr: return true;
        case Misread::Nothing: case Misread::UnknownField: case Misread::UnknownValue: case Misread::OpenQuote: break;
        }
        return part.as == ReadAs::Filter || part.as == ReadAs::Order;
    });
}

QString textWithoutFilters(const ParsedQuery &parsed, const QString &text)
{
    QStringList words;
    for (const ReadPart &part : parsed.parts) {
        if (part.as != ReadAs::Filter && part.as != ReadAs::Order) {
            // Once its neighbour is gone, OR could join what it did not join before.
            words.append(part.misread == Misread::LoneOr ? part.text : text.sliced(part.start, part.length));
        }
    }
    return words.join(u' ');
}

} // namespace fourthp::ui

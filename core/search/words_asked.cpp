// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/words_asked.h"

#include "core/search/query_parts.h"
#include "core/search/query_text.h"

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

AskedWord askedWord(const ReadPart &part, PartEnd end)
{
    const TextPart read = readTextPart(part.text, end);
    AskedWord asked {read.unwanted ? part.text.sliced(1) : part.text, read.terms.front().place};
    if (asked.place != TextPlace::Anywhere) {
        asked.text = splitAtColon(asked.text)->rest;
    }
    if (read.terms.back().prefix && !asked.text.endsWith(u'*')) {
        asked.text += u'*';
    }
    return asked;
}

} // namespace

WordsAsked WordsAsked::from(const QString &text)
{
    WordsAsked words;
    std::vector<std::vector<AskedWord>> groups;
    bool joined = false;
    for (const ReadPart &part : parseQuery(text).parts) {
        const PartEnd end = part.start + part.length == text.size() ? PartEnd::MayGrow : PartEnd::Finished;
        switch (part.as) {
        case ReadAs::Wanted:
            if (joined) {
                groups.back().push_back(askedWord(part, end));
            } else {
                groups.push_back({askedWord(part, end)});
            }
            joined = false;
            break;
        case ReadAs::Unwanted: words.noneOf.push_back(askedWord(part, end)); break;
        case ReadAs::Or: joined = true; break; // Stands between two wanted parts only.
        case ReadAs::Filter: case ReadAs::Order: case ReadAs::Nothing: break;
        }
    }
    for (std::vector<AskedWord> &group : groups) {
        if (group.size() == 1) {
            words.allOf.push_back(group.front());
        } else {
            words.anyOf.push_back(std::move(group));
        }
    }
    return words;
}

} // namespace fourthp

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/explain_query.h"

#include "app/cli/session.h"
#include "core/search/words_asked.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace fourthp::cli {

namespace {

QString code(ReadAs as)
{
    switch (as) {
    case ReadAs::Wanted: return u"wanted"_s;
    case ReadAs::Unwanted: return u"unwanted"_s;
    case ReadAs::Or: return u"or"_s;
    case ReadAs::Filter: return u"filter"_s;
    case ReadAs::Order: return u"order"_s;
    case ReadAs::Nothing: return u"nothing"_s;
    }
    Q_UNREACHABLE();
}

QString code(Misread misread)
{
    switch (misread) {
    case Misread::Nothing: return {};
    case Misread::UnknownField: return u"unknown_field"_s;
    case Misread::NoValue: return u"no_value"_s;
    case Misread::NoSuchWord: return u"no_such_word"_s;
    case Misread::NoRange: return u"no_range"_s;
    case Misread::NoRecord: return u"no_record"_s;
    case Misread::UnknownValue: return u"unknown_value"_s;
    case Misread::LoneOr: return u"lone_or"_s;
    case Misread::OpenQuote: return u"open_quote"_s;
    }
    Q_UNREACHABLE();
}

QString sentence(const ReadPart &part)
{
    const QString value = part.unknownValues.join(u", "_s);
    switch (part.misread) {
    case Misread::Nothing: return {};
    case Misread::UnknownField: return u"“%1:” is not a field; taken as words."_s.arg(part.field);
    case Misread::NoValue: return u"Nothing stands behind “%1:”; taken as a word."_s.arg(part.field);
    case Misread::NoSuchWord: return u"“%1” is nothing that “%2:” knows; taken as words."_s.arg(value.isEmpty() ? part.text : value, part.field);
    case Misread::NoRange: return u"“%1” is no year, date or range; taken as words."_s.arg(value);
    case Misread::NoRecord: return u"“%1” is no id of a record; taken as words."_s.arg(part.text);
    case Misread::UnknownValue: return u"“%1” is no known value of “%2:”; the filter is kept as typed."_s.arg(value, part.field);
    case Misread::LoneOr: return u"OR does not stand between two words; taken as a word."_s;
    case Misread::OpenQuote: return u"A quote is not closed; taken as words."_s;
    }
    Q_UNREACHABLE();
}

QString textOf(const AskedWord &word)
{
    switch (word.place) {
    case TextPlace::Anywhere: return word.text;
    case TextPlace::Title: return u"title:"_s + word.text;
    case TextPlace::Names: return u"name:"_s + word.text;
    }
    Q_UNREACHABLE();
}

QStringList textsOf(const std::vector<AskedWord> &words)
{
    QStringList texts;
    for (const AskedWord &word : words) {
        texts.append(textOf(word));
    }
    return texts;
}

QJsonObject partJson(const ReadPart &part)
{
    QJsonObject json {{u"start"_s, part.start}, {u"length"_s, part.length}, {u"text"_s, part.text}, {u"read_as"_s, code(part.as)}};
    if (part.misread != Misread::Nothing) {
        json.insert(u"misread"_s, code(part.misread));
        json.insert(u"message"_s, sentence(part));
    }
    if (!part.suggestion.isEmpty()) {
        json.insert(u"suggestion"_s, part.suggestion);
    }
    QJsonArray filters;
    for (const FacetFilter &filter : part.filters) {
        filters.append(QJsonObject {{u"field"_s, filter.facet}, {u"values"_s, QJsonArray::fromStringList(filter.values)}, {u"excludes"_s, filter.excludes}});
    }
    if (!filters.isEmpty()) {
        json.insert(u"filters"_s, filters);
    }
    return json;
}

} // namespace

QueryNames queryNames(const Session &session)
{
    return QueryNames(session.labels(), [](const char *context, const char *text) { return QCoreApplication::translate(context, text); });
}

QStringList explainedLines(const ParsedQuery &parsed)
{
    QStringList lines {u"query: "_s + printQuery(parsed.query)};
    const WordsAsked words = WordsAsked::from(parsed.query.text);
    const auto add = [&lines](const QString &what, const QStringList &texts) {
        if (!texts.isEmpty()) {
            lines.append(what + u": "_s + texts.join(u", "_s));
        }
    };
    add(u"all of"_s, textsOf(words.allOf));
    for (const std::vector<AskedWord> &group : words.anyOf) {
        add(u"any of"_s, textsOf(group));
    }
    add(u"none of"_s, textsOf(words.noneOf));
    for (const FacetFilter &filter : parsed.query.filters) {
        add(filter.excludes ? u"not filter"_s : u"filter"_s, {printQuery({{}, {{filter.facet, filter.values, false}}, {}})});
    }
    add(u"taken as words"_s, parsed.notUnderstood());
    for (const ReadPart &part : parsed.parts) {
        if (part.misread != Misread::Nothing) {
            const QString offer = part.suggestion.isEmpty() ? QString() : u" Did you mean “%1”?"_s.arg(part.suggestion);
            lines.append(u"at %1: %2%3"_s.arg(part.start).arg(sentence(part), offer));
        }
    }
    return lines;
}

QJsonObject explainedJson(const ParsedQuery &parsed)
{
    const WordsAsked words = WordsAsked::from(parsed.query.text);
    QJsonArray anyOf;
    for (const std::vector<AskedWord> &group : words.anyOf) {
        anyOf.append(QJsonArray::fromStringList(textsOf(group)));
    }
    QJsonArray parts;
    for (const ReadPart &part : parsed.parts) {
        parts.append(partJson(part));
    }
    return {{u"words"_s, parsed.query.text}, {u"all_of"_s, QJsonArray::fromStringList(textsOf(words.allOf))}, {u"any_of"_s, anyOf},
        {u"none_of"_s, QJsonArray::fromStringList(textsOf(words.noneOf))},
        {u"not_understood"_s, QJsonArray::fromStringList(parsed.notUnderstood())}, {u"parts"_s, parts}};
}

} // namespace fourthp::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/query_sentences.h"

#include "core/search/words_asked.h"
#include "ui/common/formats.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(fourthp::ui::QuerySentences)
};

/// What was typed, short enough that no text can widen the window.
QString quoted(const QString &typed)
{
    constexpr qsizetype kLongest = 40;
    return Formats::isolated(typed.size() <= kLongest ? typed : QString(typed.first(kLongest) + u'…'));
}

QString wordText(const AskedWord &word)
{
    const QString text = quoted(word.text);
    switch (word.place) {
    case TextPlace::Anywhere: return text;
    case TextPlace::Title: return Text::tr("%1 (in the title)", "1: a word").arg(text);
    case TextPlace::Names: return Text::tr("%1 (in a name)", "1: a word").arg(text);
    }
    Q_UNREACHABLE();
}

QString wordList(const std::vector<AskedWord> &words)
{
    QStringList texts;
    for (const AskedWord &word : words) {
        texts.append(wordText(word));
    }
    return Formats::list(texts);
}

/// The sentence with the likelier name behind it, if there is one.
QString withSuggestion(const QString &sentence, const QString &suggestion)
{
    return suggestion.isEmpty() ? sentence : Text::tr("%1 Did you mean “%2”?", "1: a whole sentence").arg(sentence, Formats::isolated(suggestion));
}

} // namespace

QString misreadSentence(const ReadPart &part)
{
    const QString field = quoted(part.field + u':');
    const QString values = quoted(part.unknownValues.isEmpty() ? part.text : part.unknownValues.first());
    switch (part.misread) {
    case Misread::Nothing: return {};
    case Misread::UnknownField:
        return withSuggestion(Text::tr("Searching for the words as typed. “%1” is not a field.").arg(field),
            part.suggestion.isEmpty() ? QString() : part.suggestion + u':');
    case Misread::NoValue: return Text::tr("Searching for the words as typed. Nothing stands behind “%1”.").arg(field);
    case Misread::NoSuchWord:
        return withSuggestion(Text::tr("Searching for the words as typed. “%1” cannot stand behind “%2”.").arg(values, field), part.suggestion);
    case Misread::NoRange: return Text::tr("Searching for the words as typed. “%1” is no date and no range such as 2019..2022.").arg(values);
    case Misread::NoRecord: return Text::tr("Searching for the words as typed. “%1” is not the id of a record.").arg(values);
    case Misread::UnknownValue:
        return withSuggestion(Text::tr("“%1” is not a known value of “%2”; the filter stays as typed.").arg(values, field), part.suggestion);
    case Misread::LoneOr: return Text::tr("“OR” joins two words or phrases; here it is searched as a word.");
    case Misread::OpenQuote: return Text::tr("A quotation mark is not closed; what follows it is searched as plain words.");
    }
    Q_UNREACHABLE();
}

QString correctionText(const ReadPart &part)
{
    if (part.suggestion.isEmpty()) {
        return {};
    }
    const QString suggestion = part.misread == Misread::UnknownField ? part.suggestion + u':' : part.suggestion;
    return Text::tr("Use %1", "1: a field such as country:, or a value").arg(Formats::isolated(suggestion));
}

QStringList wordSentences(const QString &text)
{
    const WordsAsked words = WordsAsked::from(text);
    QStringList sentences;
    if (!words.allOf.empty()) {
        sentences.append(Text::tr("All of: %1").arg(wordList(words.allOf)));
    }
    for (const std::vector<AskedWord> &group : words.anyOf) {
        sentences.append(Text::tr("Any of: %1").arg(wordList(group)));
    }
    if (!words.noneOf.empty()) {
        sentences.append(Text::tr("None of: %1").arg(wordList(words.noneOf)));
    }
    return sentences;
}

} // namespace fourthp::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/oai/dc_texts.h"

#include "core/model/document.h"
#include "core/model/outside_words.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

constexpr qsizetype kLongestTitle = 500; // Of the field catalogue.

QString languageOf(const DcElement &element, const QString &otherwise)
{
    const QString code = languageCode(element.language);
    return code.isEmpty() ? otherwise : code;
}

/// At most one empty line between paragraphs.
QString withoutEmptyLines(const QString &text)
{
    QStringList lines;
    for (const QString &line : text.split(u'\n')) {
        const QString trimmed = line.trimmed();
        if (!trimmed.isEmpty() || (!lines.isEmpty() && !lines.last().isEmpty())) {
            lines.append(trimmed);
        }
    }
    return lines.join(u'\n').trimmed();
}

QString shortened(const QString &title)
{
    return title.size() <= kLongestTitle ? title : QString(title.left(kLongestTitle - 1) + u'…');
}

} // namespace

QString withoutMarkup(const QString &text)
{
    static const QRegularExpression breaks(
        u"<(?:br|/p|/div|/li|/jats:p)\\b[^<>]*>"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression tags(u"</?[A-Za-z][^<>]*>"_s);
    QString plain = text;
    if (plain.contains(u'<')) {
        plain.replace(breaks, u"\n\n"_s).remove(tags);
    }
    // Escaped twice on the way; the ampersand last, or one step too many would be undone.
    plain.replace(u"&nbsp;"_s, u" "_s)
        .replace(u"&lt;"_s, u"<"_s)
        .replace(u"&gt;"_s, u">"_s)
        .replace(u"&quot;"_s, u"\""_s)
        .replace(u"&amp;"_s, u"&"_s);
    return withoutEmptyLines(plain);
}

Titles titlesOf(const std::vector<DcElement> &elements, const QString &language)
{
    Titles titles;
    for (const DcElement &element : elements) {
        if (element.name != "title"_L1) {
            continue;
        }
        const QString text = shortened(withoutMarkup(element.value).simplified());
        const QString code = languageOf(element, language);
        if (text.isEmpty()) {
            continue;
        }
        if (!titles.main.contains(code)) {
            titles.main.insert(code, text);
        } else if (titles.main.value(code).toString() != text && !titles.others.contains(text)) {
            titles.others.append(text);
        }
    }
    return titles;
}

QJsonObject localisedTexts(
    const std::vector<DcElement> &elements, const QString &name, const QString &language)
{
    QJsonObject texts;
    for (const DcElement &element : elements) {
        const QString text = element.name == name ? withoutMarkup(element.value) : QString();
        if (text.isEmpty()) {
            continue;
        }
        const QString code = languageOf(element, language);
        const QString before = texts.value(code).toString();
        // What is too large for a record is refused as a whole later on, and need not grow until then.
        if (before.size() <= kDocumentBytesLimit && !before.contains(text)) {
            texts.insert(code, before.isEmpty() ? text : QString(before + u"\n\n"_s + text));
        }
    }
    return texts;
}

} // namespace fourthp

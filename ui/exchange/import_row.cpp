// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/import_row.h"

#include "core/model/field_differences.h"
#include "core/model/path_text.h"
#include "ui/common/formats.h"
#include "ui/common/translate.h"
#include "ui/exchange/import_text.h"
#include "ui/record/difference_html.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(fourthp::ui::ImportText)
};

constexpr qsizetype kFieldsNamed = 4;

QString titleOf(const Document &document, const Labels &labels)
{
    return document.title(labels.languages()).text;
}

QStringList faultSentences(const ImportPreview &preview, const Labels &labels)
{
    QStringList sentences;
    for (const ImportFault &fault : preview.entry.faults) {
        sentences.append(ImportText::fault(fault, preview.entry.type, labels));
    }
    return sentences;
}

QString fieldsIn(const Document &before, const Document &after, const Labels &labels)
{
    QStringList names;
    const QStringList keys = changedFields(before, after);
    for (const QString &key : keys.first(std::min(kFieldsNamed, keys.size()))) {
        names.append(ImportText::place(key, after.type(), labels));
    }
    return Formats::list(names) + (keys.size() > kFieldsNamed ? u" …"_s : QString());
}

QString detailsOf(const ImportPreview &preview, const Document &after, const Labels &labels)
{
    const QString here = Formats::isolated(titleOf(preview.before, labels));
    QStringList sentences;
    switch (preview.line.act) {
    case ImportAct::Refuse:
        return faultSentences(preview, labels).join(u' ');
    case ImportAct::Same:
        return Text::tr("The record here says all of it already.");
    case ImportAct::Skip:
        sentences.append(preview.line.twin
                ? Text::tr("Line %1 of the file says the same record.").arg(Formats::count(preview.twinLine))
                : preview.line.target.isEmpty() ? Text::tr("Is left out.")
                : preview.line.isLikely         ? Text::tr("Seems to be “%1”, which is here.").arg(here)
                                        : Text::tr("“%1” is here already and stays as it is.").arg(here));
        break;
    case ImportAct::Update:
        sentences.append(fieldsIn(preview.before, after, labels));
        break;
    case ImportAct::Add:
        sentences.append(labelOf(preview.entry.type));
        break;
    }
    if (preview.line.warnings > 0) {
        sentences.append(Text::tr("%Ln value(s) left out.", nullptr, preview.line.warnings));
    }
    return sentences.join(u" · "_s);
}

QString paragraph(const QString &text)
{
    return u"<p>%1</p>"_s.arg(text.toHtmlEscaped());
}

/// All that a new record would hold.
QString valuesHtml(const Document &record, const Labels &labels, const PageStyle &style)
{
    QString html;
    for (const FieldDifference &value : fieldDifferences({}, record)) {
        html
            += u"<p style=\"margin-top:4px; margin-bottom:4px\"><span style=\"color:%1\">%2</span><br>%3</p>"_s
                   .arg(style.secondary.name(), differenceLabel(value, record.type(), labels).toHtmlEscaped(),
                       Formats::isolated(pathText(record, value.path(), labels, translated))
                           .toHtmlEscaped()
                           .replace(u'\n', u"<br>"_s));
    }
    return html;
}

/// What is here and what the file says, field by field.
QString comparisonHtml(const ImportPreview &preview, const Labels &labels, const PageStyle &style)
{
    const QString differences = differencesHtml(preview.before, preview.after, labels, style);
    if (differences.isEmpty()) {
        return paragraph(Text::tr("The record here says all of it already."));
    }
    const QString heading = preview.line.act == ImportAct::Update
        ? Text::tr("What is here, and what it becomes:")
        : Text::tr("What is here, and what the file says:");
    return paragraph(heading) + differences;
}

QString htmlOf(const ImportPreview &preview, const Document &after, const QString &title,
    const Labels &labels, const PageStyle &style)
{
    QString html = u"<p><b>%1</b><br><span style=\"color:%2\">%3</span></p>"_s.arg(
        title.toHtmlEscaped(), style.secondary.name(), labelOf(preview.entry.type).toHtmlEscaped());
    for (const QString &sentence : faultSentences(preview, labels)) {
        html += paragraph(sentence);
    }
    html += preview.before.isEmpty() ? valuesHtml(after, labels, style)
                                     : comparisonHtml(preview, labels, style);
    return u"<div dir=\"%1\">%2</div>"_s.arg(style.rightToLeft ? u"rtl"_s : u"ltr"_s, html);
}

} // namespace

ImportRow importRowOf(const ImportPreview &preview, const Labels &labels, const PageStyle &style)
{
    const Document &after = preview.after;
    QString title = titleOf(after.isEmpty() ? Document(preview.entry.content) : after, labels);
    if (title.isEmpty()) {
        title = Text::tr("Without a title");
    }
    return {Formats::isolated(title), detailsOf(preview, after, labels),
        htmlOf(preview, after, title, labels, style)};
}

} // namespace fourthp::ui

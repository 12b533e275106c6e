// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/import_row.h"

#include "core/model/field_differences.h"
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

/// The entry laid over the record that it may be, also where that is not what will be done: so that both can
/// be compared.
Document laidOver(const ImportPreview &preview)
{
    const bool saysNothing = preview.after.isEmpty() || preview.after == preview.before;
    return saysNothing ? preview.before.patched(preview.entry.content) : preview.after;
}

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
        sentences.append(preview.line.target.isEmpty() ? Text::tr("Is left out.")
                : preview.line.isLikely ? Text::tr("Seems to be “%1”, which is here.").arg(here)
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

QString explanationOf(const ImportPreview &preview)
{
    if (preview.line.target.isEmpty()) {
        return Text::tr("The file says:");
    }
    return preview.line.act == ImportAct::Update ? Text::tr("What is here, and what it becomes:")
                                                 : Text::tr("What is here, and what the file says:");
}

QString htmlOf(const ImportPreview &preview, const Document &after, const QString &title,
    const Labels &labels, const PageStyle &style)
{
    QString html = u"<p><b>%1</b><br><span style=\"color:%2\">%3</span></p>"_s.arg(
        title.toHtmlEscaped(), style.secondary.name(), labelOf(preview.entry.type).toHtmlEscaped());
    for (const QString &sentence : faultSentences(preview, labels)) {
        html += paragraph(sentence);
    }
    const QString differences = differencesHtml(preview.before, after, labels, style);
    if (!differences.isEmpty()) {
        html += paragraph(explanationOf(preview)) + differences;
    } else if (!preview.line.target.isEmpty()) {
        html += paragraph(Text::tr("The record here says all of it already."));
    }
    return u"<div dir=\"%1\">%2</div>"_s.arg(style.rightToLeft ? u"rtl"_s : u"ltr"_s, html);
}

} // namespace

ImportRow importRowOf(const ImportPreview &preview, const Labels &labels, const PageStyle &style)
{
    const Document after = laidOver(preview);
    QString title = titleOf(after, labels);
    if (title.isEmpty()) {
        title = Text::tr("Without a title");
    }
    return {Formats::isolated(title), detailsOf(preview, after, labels),
        htmlOf(preview, after, title, labels, style)};
}

} // namespace fourthp::ui

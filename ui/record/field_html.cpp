// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/record/field_html.h"

#include "core/model/field_catalogue.h"
#include "core/model/field_values.h"
#include "core/model/link_verdict.h"
#include "ui/common/formats.h"
#include "ui/common/translate.h"
#include "ui/record/long_text_html.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(fourthp::ui::RecordPage)
};

/// A way to write or to call, where the text is one that may be handed to another program.
QString contactHtml(const QString &scheme, const QString &text)
{
    const QString address = scheme + text;
    return judgeLink(address).verdict == LinkVerdict::Refuse ? text.toHtmlEscaped() : anchorHtml(u"web"_s, address, text);
}

} // namespace

QString paragraphDirection(const QString &text, const QString &html)
{
    return u"<span dir=\"%1\">%2</span>"_s.arg(text.isRightToLeft() ? u"rtl"_s : u"ltr"_s, html);
}

QString FieldHtml::titleOf(const RecordId &id) const
{
    for (const ResolvedLink &link : m_links) {
        if (link.other == id) {
            return bestText(link.title, m_labels.languages()).text;
        }
    }
    return {};
}

QString FieldHtml::recordLink(const RecordId &id, const QString &title) const
{
    if (title.isEmpty()) {
        return u"<span style=\"color:%1\">%2</span>"_s.arg(
            m_style.secondary.name(), Text::tr("%1 (not yet here)").arg(id.value).toHtmlEscaped());
    }
    return anchorHtml(u"record"_s, id.value, title);
}

QString FieldHtml::linkHeading(const ResolvedLink &link) const
{
    if (const Term *term = m_labels.vocabularies().term(u"relation", link.relation)) {
        return bestText(link.incoming ? term->inverse : term->label, m_labels.languages()).text;
    }
    const QString path = link.field;
    for (const RecordType type : kReaderTypes) {
        if (const Field *field = findField(type, path.section(u'.', 0, 0))) {
            const QString label = labelOf(*field);
            return link.incoming ? Text::tr("Named by others under “%1”").arg(label) : label;
        }
    }
    return path;
}

QString FieldHtml::oneValue(const Field &field, const QJsonValue &value) const
{
    if (field.kind == FieldKind::Group) {
        return groupHtml(field, value.toObject());
    }
    const QStringList texts = plainValues(value, field, m_labels.languages());
    if (texts.isEmpty()) {
        return {};
    }
    const QString &text = texts.first();
    switch (field.kind) {
    case FieldKind::Code: case FieldKind::Country: case FieldKind::Region: case FieldKind::Language: {
        const QString label = m_labels.of(field, text);
        return field.isFacet() ? anchorHtml(u"facet"_s, field.facetKey + u':' + text, label) : label.toHtmlEscaped();
    }
    case FieldKind::Url: return anchorHtml(u"web"_s, text, text);
    case FieldKind::Record: return recordLink({text}, titleOf({text}));
    case FieldKind::PartialDate: return Formats::partialDate(text).toHtmlEscaped();
    case FieldKind::Timestamp: return Formats::dateTime(text).toHtmlEscaped();
    case FieldKind::Flag: return (text == u"true"_s ? Text::tr("yes") : Text::tr("no")).toHtmlEscaped();
    case FieldKind::LongText: return longTextHtml(text);
    case FieldKind::Text:
        if (field.isFacet()) {
            return anchorHtml(u"facet"_s, field.facetKey + u':' + text, text);
        }
        if (text.startsWith(u"https://"_s) || text.startsWith(u"http://"_s)) {
            return anchorHtml(u"web"_s, text, text);
        }
        return paragraphDirection(text, text.toHtmlEscaped());
    case FieldKind::Email: return contactHtml(u"mailto:"_s, text);
    case FieldKind::Phone: return contactHtml(u"tel:"_s, text);
    case FieldKind::Number: case FieldKind::Group: case FieldKind::Raw:
        return text.toHtmlEscaped();
    }
    Q_UNREACHABLE();
}

QString FieldHtml::groupHtml(const Field &field, const QJsonObject &group) const
{
    // The first filled member leads; the rest follows with its label.
    QStringList lines;
    const QString linked = group.value("stakeholder"_L1).toString();
    for (const Field &member : field.members) {
        if (member.key == "name"_L1 && !linked.isEmpty() && !titleOf({linked}).isEmpty()) {
            continue; // The linked record already shows its name.
        }
        if (member.has(Internal)) {
            continue;
        }
        if (member.kind == FieldKind::Flag && !group.value(member.key).toBool()) {
            continue;
        }
        const QString value = valueHtml(member, group.value(member.key));
        if (value.isEmpty()) {
            continue;
        }
        if (member.kind == FieldKind::Flag) {
            lines.append(u"<span style=\"color:%1\">%2</span>"_s.arg(m_style.secondary.name(), labelOf(member).toHtmlEscaped()));
        } else if (lines.isEmpty() && member.kind != FieldKind::Group) {
            lines.append(value);
        } else {
            lines.append(u"<span style=\"color:%1\">%2:</span> %3"_s.arg(m_style.secondary.name(), labelOf(member).toHtmlEscaped(), value));
        }
    }
    return lines.join(field.members.size() > 4 ? u"<br/>"_s : u" · "_s);
}

QString FieldHtml::valueHtml(const Field &field, const QJsonValue &value) const
{
    if (!value.isArray()) {
        const QString html = oneValue(field, value);
        return html.isEmpty() || field.kind == FieldKind::LongText ? html : u"<div>%1</div>"_s.arg(html);
    }
    QStringList items;
    for (const QJsonValue item : value.toArray()) {
        if (const QString html = oneValue(field, item); !html.isEmpty()) {
            items.append(html);
        }
    }
    if (items.isEmpty()) {
        return {};
    }
    if (field.kind == FieldKind::Group || field.kind == FieldKind::Record) {
        return u"<ul style=\"margin-top:2px; margin-bottom:4px\"><li>%1</li></ul>"_s.arg(items.join(u"</li><li>"_s));
    }
    return u"<div>%1</div>"_s.arg(Formats::list(items));
}

} // namespace fourthp::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/record/difference_html.h"

#include "core/model/field_values.h"
#include "core/model/path_text.h"
#include "core/model/word_diff.h"
#include "ui/common/formats.h"
#include "ui/common/translate.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(fourthp::ui::RecordPage)
};

// A long text that stays the same is cut down to so many characters on each side of what differs.
constexpr qsizetype kKeptAround = 60;

enum class Stays { AtTheBegin, Between, AtTheEnd };

/// A stretch that both versions have, without its middle where it is long.
QString unchanged(const QString &text, Stays where)
{
    const qsizetype kept = where == Stays::Between ? 2 * kKeptAround : kKeptAround;
    if (text.size() <= kept + kKeptAround) {
        return text;
    }
    const QString cut = u" … "_s;
    switch (where) {
    case Stays::AtTheBegin:
        return u"… "_s + text.last(kKeptAround);
    case Stays::AtTheEnd:
        return text.first(kKeptAround) + u" …"_s;
    case Stays::Between:
        return text.first(kKeptAround) + cut + text.last(kKeptAround);
    }
    Q_UNREACHABLE();
}

QString escaped(const QString &text)
{
    return text.toHtmlEscaped().replace(u'\n', u"<br>"_s);
}

/// The text with its spans between the marks, and what is the same on both sides cut short.
QString marked(
    const QString &text, const std::vector<TextSpan> &spans, const QString &open, const QString &close)
{
    QString html;
    qsizetype at = 0;
    for (const TextSpan &span : spans) {
        html += escaped(
            unchanged(text.mid(at, span.start - at), at == 0 ? Stays::AtTheBegin : Stays::Between));
        html += open + escaped(text.mid(span.start, span.length)) + close;
        at = span.start + span.length;
    }
    return html + escaped(unchanged(text.mid(at), spans.empty() ? Stays::Between : Stays::AtTheEnd));
}

/// The value of one side as text. A list of plain values stands in one line.
QString valueText(const Document &document, const FieldDifference &difference, const Labels &labels)
{
    const QString text = pathText(document, difference.path(), labels, translated);
    const Field &field = difference.valueField();
    const bool isLine = field.repeats() && field.kind != FieldKind::Group;
    return isLine ? Formats::list(text.split(u'\n', Qt::SkipEmptyParts)) : text;
}

QString fromTo(const QString &from, const QString &to, const PageStyle &style)
{
    const WordDiff diff = diffWords(from, to);
    const QString gone = marked(from, diff.inFirst, u"<s>"_s, u"</s>"_s);
    const QString came = marked(to, diff.inSecond, u"<b><u>"_s, u"</u></b>"_s);
    const bool isLong
        = from.size() + to.size() > 2 * kKeptAround || from.contains(u'\n') || to.contains(u'\n');
    const QString arrow = style.rightToLeft ? u"←"_s : u"→"_s;
    const QString between = isLong ? u"<br>%1 "_s.arg(arrow) : u" %1 "_s.arg(arrow);
    return Formats::isolated(gone) + between + Formats::isolated(came);
}

/// The first thing that tells the item from its neighbours: a name, a text, a code.
QString itemName(const FieldDifference &difference, const Labels &labels)
{
    for (const Field &member : difference.field->members) {
        if (member.kind != FieldKind::Text && member.kind != FieldKind::Code
            && member.kind != FieldKind::LongText) {
            continue;
        }
        const QStringList values = plainValues(difference.item.value(member.key), member, labels.languages());
        if (!values.isEmpty() && !values.first().isEmpty()) {
            const QString name = labels.of(member, values.first()).simplified();
            return name.size() > kKeptAround ? name.first(kKeptAround) + u'…' : name;
        }
    }
    return {};
}

} // namespace

QString differenceLabel(const FieldDifference &difference, RecordType type, const Labels &labels)
{
    const QString label = pathLabel(type, difference.path(), labels, translated);
    const QString name = difference.member == nullptr || difference.item.isEmpty()
        ? QString()
        : itemName(difference, labels);
    return name.isEmpty()
        ? label
        : Text::tr("%1 (%2)", "1: field, 2: which item of its list").arg(label, Formats::isolated(name));
}

QString differencesHtml(const Document &before, const Document &after, const Labels &labels,
    const PageStyle &style, const BehindField &behind)
{
    const RecordType type = after.isEmpty() ? before.type() : after.type();
    QString html;
    for (const FieldDifference &difference : fieldDifferences(before, after)) {
        const QString from = valueText(before, difference, labels);
        const QString to = valueText(after, difference, labels);
        const QString change = from.isEmpty()
            ? u"<b><u>%1</u></b>"_s.arg(Formats::isolated(escaped(unchanged(to, Stays::AtTheEnd))))
            : to.isEmpty() ? u"<s>%1</s>"_s.arg(Formats::isolated(escaped(unchanged(from, Stays::AtTheEnd))))
            : from == to   ? Text::tr("in another order").toHtmlEscaped()
                           : fromTo(from, to, style);
        html += u"<li><span style=\"color:%1\">%2</span> %3%4</li>"_s.arg(style.secondary.name(),
            differenceLabel(difference, type, labels).toHtmlEscaped() + u':', change,
            behind ? behind(difference) : QString());
    }
    return html.isEmpty() ? html : u"<ul style=\"margin-top:2px; margin-bottom:2px\">%1</ul>"_s.arg(html);
}

} // namespace fourthp::ui

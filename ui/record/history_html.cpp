// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/record/history_html.h"

#include "core/model/field_catalogue.h"
#include "core/model/field_values.h"
#include "ui/common/formats.h"
#include "ui/common/translate.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(fourthp::ui::RecordPage)
};

QString kindText(const QString &kind)
{
    if (kind == "new"_L1) {
        return Text::tr("added the record");
    }
    if (kind == "delete"_L1) {
        return Text::tr("deleted the record");
    }
    if (kind == "restore"_L1) {
        return Text::tr("restored the record");
    }
    return kind == "resolve"_L1 ? Text::tr("settled a conflict") : Text::tr("edited the record");
}

/// All of a member as one line of words, groups included.
QString flat(const Field &field, const QJsonValue &value, const Labels &labels)
{
    QStringList parts;
    const auto add = [&](const Field &part, const QJsonValue &one) {
        for (const QString &text : plainValues(one, part, labels.languages())) {
            parts.append(labels.of(part, text));
        }
    };
    if (field.kind != FieldKind::Group) {
        add(field, value);
        return Formats::list(parts);
    }
    const QJsonArray items = value.isArray() ? value.toArray() : QJsonArray {value};
    for (const QJsonValue item : items) {
        for (const Field &member : field.members) {
            if (member.kind == FieldKind::Group) {
                parts.append(flat(member, item.toObject().value(member.key), labels));
            } else {
                add(member, item.toObject().value(member.key));
            }
        }
    }
    parts.removeAll(QString());
    return Formats::list(parts);
}

/// `from` struck through and `to` underlined where they differ: the same words before and behind are left plain.
QString wordDifference(const QString &from, const QString &to)
{
    const QStringList a = from.split(u' ');
    const QStringList b = to.split(u' ');
    qsizetype before = 0;
    while (before < a.size() && before < b.size() && a.at(before) == b.at(before)) {
        ++before;
    }
    qsizetype behind = 0;
    while (behind < a.size() - before && behind < b.size() - before && a.at(a.size() - 1 - behind) == b.at(b.size() - 1 - behind)) {
        ++behind;
    }
    const auto words = [](const QStringList &list, qsizetype start, qsizetype count) {
        return list.mid(start, count).join(u' ').toHtmlEscaped();
    };
    const QString gone = words(a, before, a.size() - before - behind);
    const QString came = words(b, before, b.size() - before - behind);
    QStringList parts {words(a, 0, before)};
    if (!gone.isEmpty()) {
        parts.append(u"<s>"_s + gone + u"</s>"_s);
    }
    if (!came.isEmpty()) {
        parts.append(u"<b><u>"_s + came + u"</u></b>"_s);
    }
    parts.append(words(a, a.size() - behind, behind));
    parts.removeAll(QString());
    return parts.join(u' ');
}

QString fieldChanges(const Change &change, const Labels &labels)
{
    QString html;
    for (const Field *field : fieldsOf(change.after.type())) {
        const QJsonValue before = change.before.json().value(field->key);
        const QJsonValue after = change.after.json().value(field->key);
        if (field->has(Internal) || field->has(Derived) || before == after) {
            continue;
        }
        html += u"<li>%1: %2</li>"_s.arg(
            labelOf(*field).toHtmlEscaped(),
            Formats::isolated(wordDifference(flat(*field, before, labels), flat(*field, after, labels))));
    }
    return html.isEmpty() ? html : u"<ul style=\"margin-top:2px\">%1</ul>"_s.arg(html);
}

} // namespace

QString historyHtml(const std::vector<Change> &changes, const Labels &labels, const PageStyle &style)
{
    if (changes.empty()) {
        return u"<p style=\"color:%1\">%2</p>"_s.arg(style.secondary.name(), Text::tr("Nobody has changed this record on this computer.").toHtmlEscaped());
    }
    QString html;
    for (const Change &change : changes) {
        const QString who = Text::tr("%1 %2", "1: name of a person, 2: what was done")
                                .arg(Formats::isolated(change.who), kindText(change.kind));
        html += u"<p style=\"margin-bottom:0\"><b>%1</b> <span style=\"color:%2\">%3%4</span></p>"_s.arg(who.toHtmlEscaped(),
            style.secondary.name(), Formats::dateTime(change.at).toHtmlEscaped(),
            change.undoneAt.isEmpty() ? QString() : (u" · "_s + Text::tr("undone").toHtmlEscaped()));
        if (!change.why.isEmpty()) {
            html += u"<p style=\"margin-top:0; margin-bottom:0\">%1</p>"_s.arg(Formats::isolated(change.why.toHtmlEscaped()));
        }
        if (change.kind != "delete"_L1) {
            html += fieldChanges(change, labels);
        }
    }
    return html;
}

} // namespace fourthp::ui

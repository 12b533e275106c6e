// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/record/history_html.h"

#include "core/model/field_catalogue.h"
#include "core/model/field_differences.h"
#include "core/store/version_restore.h"
#include "ui/common/formats.h"
#include "ui/common/translate.h"
#include "ui/record/difference_html.h"

#include <QCoreApplication>
#include <QStringList>

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
    if (kind == "revert"_L1) {
        return Text::tr("went back to an earlier version");
    }
    if (kind == "contribute"_L1) {
        return Text::tr("gave the record to the hub");
    }
    if (kind == "review"_L1) {
        return Text::tr("took a step of the review");
    }
    return kind == "resolve"_L1 ? Text::tr("settled a conflict") : Text::tr("edited the record");
}

class HistoryWriter
{
public:
    HistoryWriter(const RecordContents &contents, const Labels &labels, const PageStyle &style)
        : m_contents(contents)
        , m_shown(contents.record.shown())
        , m_labels(labels)
        , m_style(style)
        , m_mayRestore(style.canRestore && contents.record.state != "read_only_newer"_L1)
    { }

    QString write() const
    {
        QString html;
        for (const RecordVersion &version : m_contents.history.versions) {
            switch (version.kind) {
            case VersionKind::Changed:
                html += changed(version);
                break;
            case VersionKind::Arrived:
                html += arrived(version);
                break;
            case VersionKind::Original:
                html += original(version);
                break;
            }
        }
        return html;
    }

private:
    QString heading(const QString &what, const QString &quiet, const QString &more = {}) const
    {
        return u"<p style=\"margin-bottom:0\"><b>%1</b> <span style=\"color:%2\">%3</span> %4</p>"_s.arg(
            what.toHtmlEscaped(), m_style.secondary.name(), quiet.toHtmlEscaped(), more);
    }

    QString note(const QString &text) const
    {
        return text.isEmpty() ? QString()
                              : u"<p style=\"margin-top:0; margin-bottom:0\">%1</p>"_s.arg(
                                  Formats::isolated(text.toHtmlEscaped()));
    }

    QString changed(const RecordVersion &version) const
    {
        const Change &change = version.change;
        const QString who = Text::tr("%1 %2", "1: name of a person, 2: what was done")
                                .arg(Formats::isolated(change.who), kindText(change.kind));
        const QString undone = change.undoneAt.isEmpty() ? QString() : u" · "_s + Text::tr("undone");
        QString html
            = heading(who, Formats::dateTime(change.at) + undone, restoreLink(version)) + note(change.why);
        html += review(change);
        return change.after.isDeleted() ? html : html + differences(version);
    }

    QString arrived(const RecordVersion &version) const
    {
        if (version.change.after.isDeleted()) {
            return heading(Text::tr("The hub deleted the record"), {});
        }
        const bool isFromHub = !m_contents.record.hubRev.isEmpty();
        const QString what
            = isFromHub ? Text::tr("A version came from the hub") : Text::tr("A version came by another way");
        const Change &change = version.change;
        QStringList saved;
        if (!change.at.isEmpty()) {
            saved.append(Formats::dateTime(change.at));
        }
        if (!change.who.isEmpty()) {
            saved.append(Formats::isolated(change.who));
        }
        return heading(what, saved.join(u" · "_s), restoreLink(version)) + note(change.why) + review(change)
            + differences(version);
    }

    QString original(const RecordVersion &version) const
    {
        const Change &change = version.change;
        const bool isHubs
            = change.channel.isEmpty() ? !m_contents.record.hubRev.isEmpty() : !change.baseRev.isEmpty();
        const QString where = change.after.isSample() ? Text::tr("as it came with the starter library")
            : isHubs                                  ? Text::tr("as it came from the hub")
            : change.who.isEmpty()                    ? Text::tr("the first one that is known here")
                                                      : Text::tr("as it was first saved");
        QString html = heading(Text::tr("Original"), where, restoreLink(version));
        if (!m_contents.history.isWhole) {
            html = u"<p><a href=\"%1:\">%2</a></p>"_s.arg(
                       kAllHistoryScheme, Text::tr("Show all earlier changes").toHtmlEscaped())
                + html;
        }
        if (m_contents.history.versions.size() == 1) {
            html += u"<p style=\"color:%1\">%2</p>"_s.arg(m_style.secondary.name(),
                Text::tr("Nobody has changed this record on this computer.").toHtmlEscaped());
        }
        return html;
    }

    QString differences(const RecordVersion &version) const
    {
        const Change &change = version.change;
        return differencesHtml(
            change.before, change.after, m_labels, m_style, [&](const FieldDifference &difference) {
                const QString key = difference.field->key;
                const bool differs = change.after.json().value(key) != m_shown.json().value(key);
                if (!m_mayRestore || !differs || !namesVersion(version) || !mayGoBack(m_shown.type(), key)) {
                    return QString();
                }
                return u" <a href=\"%1:%2/%3\">%4</a>"_s.arg(kVersionScheme, version.ref.toText(), key,
                    Text::tr("Restore this field…").toHtmlEscaped().replace(u' ', u"&nbsp;"_s));
            });
    }

    /// What is shown now needs no way back to it.
    static bool namesVersion(const RecordVersion &version)
    {
        return version.kind != VersionKind::Arrived || version.ref != VersionRef();
    }

    QString restoreLink(const RecordVersion &version) const
    {
        const Document &document = version.change.after;
        if (!m_mayRestore || !namesVersion(version) || document.isDeleted()
            || fieldDifferences(m_shown, withVersion(m_shown, document)).empty()) {
            return {};
        }
        return u"<a href=\"%1:%2\">%3</a>"_s.arg(kVersionScheme, version.ref.toText(),
            Text::tr("Restore this version…").toHtmlEscaped().replace(u' ', u"&nbsp;"_s));
    }

    QString review(const Change &change) const
    {
        const ReviewDifference difference = reviewDifference(change.before, change.after);
        QString html;
        for (const ReviewMove &move : difference.moves) {
            const QString state = m_labels.of(FieldKind::Code, "review_state"_L1, reviewStateCode(move.to));
            const QString by = Formats::isolated(move.by);
            html += note(move.comment.isEmpty()
                    ? Text::tr("%1 by %2", "1: editorial state, 2: name").arg(state, by)
                    : Text::tr("%1 by %2: %3", "1: editorial state, 2: name, 3: comment")
                          .arg(state, by, Formats::isolated(move.comment)));
        }
        for (const ReviewComment &comment : difference.comments) {
            html += note(
                Text::tr("Comment about %1: %2").arg(about(comment), Formats::isolated(comment.text)));
        }
        for (const ReviewComment &comment : difference.settled) {
            html += note(Text::tr("Dealt with: %1").arg(Formats::isolated(comment.text)));
        }
        for (const ReviewComment &comment : difference.reopened) {
            html += note(Text::tr("Open again: %1").arg(Formats::isolated(comment.text)));
        }
        if (difference.isAssigned) {
            html += note(assignment(difference));
        }
        return html;
    }

    QString about(const ReviewComment &comment) const
    {
        const Field *field = findField(m_shown.type(), comment.field);
        return comment.field.isEmpty() ? Text::tr("the whole record")
            : field == nullptr         ? comment.field
                                       : labelOf(*field);
    }

    static QString assignment(const ReviewDifference &difference)
    {
        if (difference.assignee.isEmpty()) {
            return Text::tr("Nobody is asked to review it.");
        }
        const QString who = Formats::isolated(difference.assignee);
        return difference.due.isEmpty()
            ? Text::tr("%1 is to review it.").arg(who)
            : Text::tr("%1 is to review it until %2.").arg(who, Formats::partialDate(difference.due));
    }

    const RecordContents &m_contents;
    const Document m_shown;
    const Labels &m_labels;
    const PageStyle &m_style;
    const bool m_mayRestore;
};

} // namespace

QString historyHtml(const RecordContents &contents, const Labels &labels, const PageStyle &style)
{
    return HistoryWriter(contents, labels, style).write();
}

} // namespace fourthp::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/curation/meeting_text.h"

#include "core/model/event_outputs.h"
#include "core/model/field_catalogue.h"
#include "core/model/sharing.h"
#include "core/store/record_reader.h"

#include <QRegularExpression>
#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

/// Text of a record as one line in which Markdown sees no mark of its own.
QString plainLine(const QString &text)
{
    static const QRegularExpression marks(u"([\\\\`*_{}\\[\\]<>#|~!])"_s);
    // A line that begins so would be a list or a heading.
    static const QRegularExpression beginning(u"^([-+=]|\\d+(?=[.)]))"_s);
    QString line = text.simplified().replace(marks, u"\\\\1"_s);
    if (const auto match = beginning.match(line); match.hasMatch()) {
        const bool isNumber = match.captured(1).front().isDigit();
        line.insert(isNumber ? match.capturedEnd(1) : 0, u'\\');
    }
    return line;
}

class Summary
{
public:
    Summary(const Document &event, const Labels &labels, const WordTranslator &translate,
        const NameOfStakeholder &nameOf)
        : m_event(event)
        , m_labels(labels)
        , m_translate(translate)
        , m_nameOf(nameOf)
    { }

    QString write()
    {
        heading(1, plainLine(m_event.title(m_labels.languages()).text));
        QStringList facts;
        for (const char *key : {"event_type", "start", "end", "place", "country"}) {
            facts += fact(m_event.json(), QLatin1StringView(key));
        }
        facts.append(stated(u"tlp"_s, m_event.tlp()));
        bullets(facts);
        if (const QString summary = m_event.summary(m_labels.languages()).text; !summary.isEmpty()) {
            m_text += u'\n' + plainLine(summary) + u'\n';
        }
        for (const QJsonValue group : itemsOf(m_event, {{}, QString::fromLatin1(kBreakoutGroups)})) {
            writeGroup(group.toObject());
        }
        writeList(u"outputs.conclusions"_s, itemsOf(m_event, {{}, QString::fromLatin1(kConclusions)}), 2);
        writeList(
            u"outputs.recommendations"_s, itemsOf(m_event, {{}, QString::fromLatin1(kRecommendations)}), 2);
        return m_text;
    }

private:
    QString label(const QString &path) const
    {
        const Field *field = findField(RecordType::Event, path);
        return m_translate("Field", field->label);
    }

    /// What the member at the end of the path holds; nothing if it is empty.
    QStringList fact(const QJsonObject &holder, const QString &path) const
    {
        const Field *field = findField(RecordType::Event, path);
        const QString value = holder.value(field->key).toString();
        return value.isEmpty() ? QStringList() : QStringList(stated(path, m_labels.of(*field, value)));
    }

    /// "State: Open", with the colon of the language.
    QString stated(const QString &path, const QString &value) const
    {
        return m_translate("MeetingSummary", QT_TRANSLATE_NOOP("MeetingSummary", "%1: %2"))
            .arg(label(path), plainLine(value));
    }

    void heading(int level, const QString &text)
    {
        m_text += (m_text.isEmpty() ? QString() : u"\n"_s) + QString(level, u'#') + u' ' + text + u'\n';
    }

    void bullets(const QStringList &lines)
    {
        if (!lines.isEmpty()) {
            m_text += u"\n- "_s + lines.join(u"\n- "_s) + u'\n';
        }
    }

    void writeGroup(const QJsonObject &group)
    {
        const QString path = u"outputs.breakout_groups"_s;
        const QString title = plainLine(group.value("title"_L1).toString());
        heading(2, title.isEmpty() ? label(path + u".title"_s) : title);
        QStringList facts;
        for (const char *member : {"sector", "facilitator", "note_taker"}) {
            facts += fact(group, path + u'.' + QLatin1StringView(member));
        }
        bullets(facts);
        for (const QString &question : questionMembers()) {
            writeList(path + u'.' + question, group.value(question).toArray(), 3);
        }
    }

    void writeList(const QString &path, const QJsonArray &items, int level)
    {
        if (items.isEmpty()) {
            return;
        }
        heading(level, label(path));
        QStringList lines;
        for (const QJsonValue item : items) {
            lines.append(line(item.toObject()));
        }
        bullets(lines);
    }

    /// An item with what is known of who does it, when and how far it is.
    QString line(const QJsonObject &item) const
    {
        const QString path = u"outputs.recommendations."_s;
        QStringList facts;
        const std::optional<QString> stakeholder = m_nameOf({item.value("stakeholder"_L1).toString()});
        if (!stakeholder) {
            facts += fact(item, path + u"owner"_s);
        } else if (!stakeholder->isEmpty()) {
            facts.append(stated(path + u"owner"_s, *stakeholder));
        }
        facts += fact(item, path + u"due"_s);
        facts += fact(item, path + u"state"_s);
        const QString text = plainLine(item.value("text"_L1).toString());
        return facts.isEmpty() ? text : text + u" ("_s + facts.join(u"; "_s) + u')';
    }

    const Document &m_event;
    const Labels &m_labels;
    const WordTranslator &m_translate;
    const NameOfStakeholder &m_nameOf;
    QString m_text;
};

} // namespace

Result<QString> meetingText(const Document &event, const QDate &today, const Labels &labels,
    const WordTranslator &translate, const NameOfStakeholder &nameOf)
{
    if (event.type() != RecordType::Event) {
        return fail(ErrorKind::InvalidInput, event.id().value, u"no event"_s);
    }
    if (!mayLeave(event, ConsentChannel::Library, today)) {
        return fail(ErrorKind::Unsupported, event.id().value, u"its marking keeps it here"_s);
    }
    return Summary(event, labels, translate, nameOf).write();
}

Result<QString> meetingText(Connection &connection, const RecordId &event, const QDate &today,
    const Labels &labels, const WordTranslator &translate)
{
    const Result<std::optional<StoredRecord>> record = readRecord(connection, event);
    if (!record) {
        return passOn(record);
    }
    if (!record->has_value() || !(*record)->visible) {
        return fail(ErrorKind::NotFound, event.value);
    }
    const auto nameOf = [&](const RecordId &id) -> std::optional<QString> {
        const auto other = id.isEmpty() ? Result<std::optional<StoredRecord>>() : readRecord(connection, id);
        if (other && !other->has_value()) {
            return {};
        }
        const bool mayBeNamed = other && (*other)->visible
            && mayBeNamedIn((*record)->shown(), (*other)->shown(), ConsentChannel::Library, today);
        return mayBeNamed ? (*other)->shown().title(labels.languages()).text : u""_s;
    };
    return meetingText((*record)->shown(), today, labels, translate, nameOf);
}

} // namespace fourthp

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curation/meeting_contents.h"

#include "core/curation/follow_up.h"
#include "core/curation/meeting.h"
#include "core/model/field_catalogue.h"
#include "core/model/four_questions.h"
#include "core/store/record_reader.h"
#include "ui/common/formats.h"
#include "ui/common/translate.h"

using namespace Qt::StringLiterals;

namespace fourthp::ui {

namespace {

QString catalogueName(const OutputList &list)
{
    const Field *field = findField(RecordType::Event, QString(u"outputs."_s + list.member));
    return field == nullptr ? list.member : labelOf(*field);
}

/// Drafts of an event may also be of other things: a reviewer's comment is not for the meeting.
bool isNotePlace(const QString &place)
{
    const OutputItem item = OutputItem::fromText(place);
    return !item.id.isEmpty() && isOutputList(item.list);
}

} // namespace

Result<MeetingContents> readMeeting(Library &library, const RecordId &event, const QStringList &languages)
{
    const Result<Connection *> connection = library.connection();
    if (!connection) {
        return passOn(connection);
    }
    const Result<ReadSnapshot> snapshot = ReadSnapshot::begin(**connection);
    const auto record = snapshot ? readRecord(**connection, event) : passOn(snapshot);
    auto drafts = record ? noteDraftsOf(**connection, event) : passOn(record);
    const auto links = drafts ? linksOf(**connection, event) : passOn(drafts);
    if (!links) {
        return passOn(links);
    }
    MeetingContents contents;
    if (record->has_value() && (*record)->visible) {
        contents.event = (*record)->shown();
    }
    for (NoteDraft &draft : *drafts) {
        if (draft.item.startsWith(kDayDraft)) {
            contents.days.insert(draft.item.sliced(kDayDraft.size()), draft.text);
        } else if (auto unsaved = unsavedNote(draft)) {
            contents.unsaved.push_back(std::move(*unsaved));
        } else if (isNotePlace(draft.item)) {
            contents.drafts.push_back(std::move(draft));
        }
    }
    for (const ResolvedLink &link : *links) {
        contents.titles.insert(link.other.value, bestText(link.title, languages).text);
    }
    return contents;
}

QString MeetingText::shortName(const OutputList &list)
{
    const qsizetype at = list.group.isEmpty() ? -1 : questionMembers().indexOf(list.member);
    return at < 0 ? catalogueName(list) : translated("Field", fourQuestions()[size_t(at)].label);
}

QString MeetingText::question(const Document &event, const OutputList &list)
{
    const qsizetype at = list.group.isEmpty() ? -1 : questionMembers().indexOf(list.member);
    if (at < 0) {
        return {};
    }
    const QJsonArray asked = event.value(u"outputs.questions").toArray();
    const QString text = asked.size() == questionMembers().size()
        ? asked.at(at).toObject().value("text"_L1).toString()
        : QString();
    return text.isEmpty() ? translated("FourQuestions", fourQuestions()[size_t(at)].question) : text;
}

QString MeetingText::groupTitle(const QJsonObject &group)
{
    const QString title = group.value("title"_L1).toString();
    return title.isEmpty() ? tr("Group without a name") : title;
}

QString MeetingText::whatIsEmpty(const Document &event)
{
    const qsizetype groups = itemsOf(event, {{}, QString::fromLatin1(kBreakoutGroups)}).size();
    QStringList sentences;
    int questions = 0;
    for (const OutputList &list : emptyLists(event)) {
        if (!list.group.isEmpty()) {
            ++questions;
        } else if (list.member == QLatin1StringView(kConclusions)) {
            sentences.append(tr("There are no conclusions yet."));
        } else {
            sentences.append(tr("There are no recommendations yet."));
        }
    }
    if (groups == 0) {
        sentences.prepend(tr("There are no breakout groups yet."));
    } else if (questions > 0) {
        sentences.prepend(tr("%Ln question(s) without an answer.", nullptr, questions));
    }
    return sentences.isEmpty() ? tr("Nothing is empty: every group has answered every question.")
                               : sentences.join(u' ');
}

std::vector<NoteRow> MeetingText::rows(
    const MeetingContents &contents, const OutputList &list, const Labels &labels)
{
    std::vector<NoteRow> rows;
    for (const QJsonValue value : itemsOf(contents.event, list)) {
        const QJsonObject item = value.toObject();
        QStringList details;
        for (const QJsonValue into : item.value("taken_up"_L1).toArray()) {
            const QString title = contents.titles.value(into.toString());
            details.append(
                tr("Taken up in %1").arg(Formats::isolated(title.isEmpty() ? into.toString() : title)));
        }
        if (list.member == QLatin1StringView(kRecommendations)) {
            const QString title = contents.titles.value(item.value("stakeholder"_L1).toString());
            const QString owner = title.isEmpty() ? item.value("owner"_L1).toString() : title;
            details.append(owner.isEmpty() ? tr("Nobody has it yet") : owner);
            if (const QString due = item.value("due"_L1).toString(); !due.isEmpty()) {
                details.append(tr("until %1", "a day").arg(Formats::partialDate(due)));
            }
            details.append(labels.of(FieldKind::Code, "follow_up_state", followUpState(item)));
        }
        rows.push_back(
            {item.value("id"_L1).toString(), item.value("text"_L1).toString(), details.join(u" · "_s)});
    }
    return rows;
}

} // namespace fourthp::ui

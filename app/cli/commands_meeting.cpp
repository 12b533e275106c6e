// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/change_answer.h"
#include "app/cli/commands.h"

#include "core/curation/follow_up.h"
#include "core/curation/meeting.h"
#include "core/curation/meeting_text.h"
#include "core/curation/take_up.h"
#include "core/store/record_reader.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace fourthp::cli {

namespace {

Result<Document> eventOf(Library &library, const RecordId &id)
{
    const Result<Connection *> connection = library.connection();
    const auto record = connection ? readRecord(**connection, id) : passOn(connection);
    if (!record) {
        return passOn(record);
    }
    const bool isEvent
        = record->has_value() && (*record)->visible && (*record)->shown().type() == RecordType::Event;
    return isEvent ? Result<Document>((*record)->shown())
                   : fail(ErrorKind::NotFound, id.value, u"no event"_s);
}

/// The items of a list, each with the place by which other commands name it.
QJsonArray itemsWithPlace(const Document &event, const OutputList &list)
{
    QJsonArray items;
    for (const QJsonValue value : itemsOf(event, list)) {
        QJsonObject item = value.toObject();
        item.insert(u"place"_s, OutputItem {list, item.value("id"_L1).toString()}.toText());
        items.append(item);
    }
    return items;
}

int show(Session &session)
{
    const Result<Library *> library = session.library(Session::Need::Read);
    const Result<Document> event = library ? eventOf(**library, {session.word(2)}) : passOn(library);
    if (!event) {
        return session.fails(event.error());
    }
    QJsonArray groups;
    for (const QJsonValue value : itemsOf(*event, {{}, QString::fromLatin1(kBreakoutGroups)})) {
        QJsonObject group = value.toObject();
        for (const QString &question : questionMembers()) {
            group.insert(question, itemsWithPlace(*event, {group.value("id"_L1).toString(), question}));
        }
        groups.append(group);
    }
    QJsonArray empty;
    for (const OutputList &list : emptyLists(*event)) {
        empty.append(list.toText());
    }
    session.print(QJsonObject {{u"id"_s, event->id().value}, {u"breakout_groups"_s, groups},
        {u"conclusions"_s, itemsWithPlace(*event, {{}, QString::fromLatin1(kConclusions)})},
        {u"recommendations"_s, itemsWithPlace(*event, {{}, QString::fromLatin1(kRecommendations)})},
        {u"empty"_s, empty}});
    return Done;
}

/// The list that --question names: a number or name of the four with --group, else of the event's own lists.
OutputList listNamed(const Session &session, const Document &event)
{
    const QString question = session.line().option(u"question"_s);
    if (!session.line().has(u"group"_s)) {
        return {{}, question};
    }
    const QString group = groupNamed(event, session.line().option(u"group"_s)).value("id"_L1).toString();
    const int number = question.toInt();
    return {group, number > 0 ? questionMembers().value(number - 1) : question};
}

int note(Session &session, Library &library)
{
    const RecordId id {session.word(2)};
    const QString text = session.line().option(u"text"_s).simplified();
    const Result<Document> event = eventOf(library, id);
    if (!event) {
        return session.fails(event.error());
    }
    const OutputList list = listNamed(session, *event);
    if (session.line().has(u"group"_s) && list.group.isEmpty()) {
        return session.fails(
            {ErrorKind::NotFound, session.line().option(u"group"_s), u"no such breakout group"_s});
    }
    if (text.isEmpty() || !isOutputList(list) || list.member == QLatin1StringView(kBreakoutGroups)) {
        return session.misused(
            u"meeting note takes --text and, with --group, --question 1 to 4; else --question conclusions or recommendations."_s);
    }
    QJsonObject members {{u"text"_s, text}};
    if (list.member == QLatin1StringView(kRecommendations)) {
        members.insert(u"state"_s, u"open"_s);
    }
    const OutputItem item {list, newOutputId()};
    const Result<SavedChange> saved = saveOutput(library, id, item, members, session.editor());
    if (!saved) {
        return session.fails(saved.error());
    }
    QJsonObject answer = changeJson(*saved);
    answer.insert(u"place"_s, item.toText());
    session.print(answer);
    return Done;
}

int addGroup(Session &session, Library &library)
{
    const QString name = session.line().option(u"name"_s).simplified();
    if (name.isEmpty()) {
        return session.misused(u"meeting group takes --name."_s);
    }
    const OutputItem group {{{}, QString::fromLatin1(kBreakoutGroups)}, newOutputId()};
    const Result<SavedChange> saved
        = saveOutput(library, {session.word(2)}, group, {{u"title"_s, name}}, session.editor());
    if (!saved) {
        return session.fails(saved.error());
    }
    QJsonObject answer = changeJson(*saved);
    answer.insert(u"group"_s, group.id);
    session.print(answer);
    return Done;
}

int draft(Session &session, Library &library)
{
    const RecordId id {session.word(2)};
    std::vector<OutputItem> answers;
    for (const QString &place : session.line().values(u"answer"_s)) {
        answers.push_back(OutputItem::fromText(place));
    }
    if (session.line().has(u"into"_s)) {
        return answerChange(session,
            addToChallenges(library, id, answers, {session.line().option(u"into"_s)}, session.editor()));
    }
    const Result<Document> event = eventOf(library, id);
    if (!event) {
        return session.fails(event.error());
    }
    const QString title = session.line().option(u"title"_s, event->title(session.labels().languages()).text);
    return answerChange(session, draftFromAnswers(library, id, answers, title, session.editor()));
}

QJsonObject followUpJson(const FollowUp &one)
{
    return {{u"event"_s, one.event.value}, {u"id"_s, one.id}, {u"text"_s, one.text}, {u"owner"_s, one.owner},
        {u"stakeholder"_s, one.stakeholder.value}, {u"due"_s, one.due}, {u"state"_s, one.state},
        {u"overdue"_s, one.isOverdue}};
}

int followUp(Session &session)
{
    const QString state = session.line().option(u"state"_s);
    if (!state.isEmpty() && session.vocabularies().term("follow_up_state", state) == nullptr) {
        return session.misused(u"--state is a code of the list follow_up_state."_s);
    }
    const Result<Library *> library = session.library(Session::Need::Read);
    const Result<Connection *> connection = library ? (*library)->connection() : passOn(library);
    const auto all = connection ? followUps(**connection, session.clock().nowUtc().date(), session.stop())
                                : passOn(connection);
    if (!all) {
        return session.fails(all.error());
    }
    QJsonArray list;
    for (const FollowUp &one : *all) {
        if (!state.isEmpty() && one.state != state) {
            continue;
        }
        list.append(followUpJson(one));
        if (!session.json()) {
            const QString due = one.due.isEmpty() ? u"-"_s
                : one.isOverdue                   ? one.due + u" overdue"_s
                                                  : one.due;
            session.say(u"%1\t%2\t%3\t%4\t%5 %6"_s.arg(one.state, due,
                one.owner.isEmpty() ? u"-"_s : one.owner, one.text.simplified(), one.event.value, one.id));
        }
    }
    if (session.json()) {
        session.print(list);
    }
    return Done;
}

int text(Session &session)
{
    const Result<Library *> library = session.library(Session::Need::Read);
    const Result<Connection *> connection = library ? (*library)->connection() : passOn(library);
    const auto translate
        = [](const char *context, const char *words) { return QCoreApplication::translate(context, words); };
    const Result<QString> summary = connection ? meetingText(**connection, {session.word(2)},
                                        session.clock().nowUtc().date(), session.labels(), translate)
                                               : passOn(connection);
    if (!summary) {
        return session.fails(summary.error());
    }
    if (session.json()) {
        session.print(QJsonObject {{u"id"_s, session.word(2)}, {u"text"_s, *summary}});
    } else {
        session.say(summary->trimmed());
    }
    return Done;
}

int meeting(Session &session)
{
    const QString word = session.word(1);
    const qsizetype arguments = session.line().words.size() - 2;
    if (word == "followup"_L1 && arguments == 0) {
        return followUp(session);
    }
    if (word == "show"_L1 && arguments == 1) {
        return show(session);
    }
    if (word == "text"_L1 && arguments == 1) {
        return text(session);
    }
    const bool isChange = ((word == "note"_L1 || word == "group"_L1 || word == "draft"_L1) && arguments == 1)
        || (word == "state"_L1 && arguments == 3);
    if (!isChange) {
        return session.misused(u"meeting takes show, note, group, draft, text, state or followup."_s);
    }
    const Result<Library *> library = session.library(Session::Need::Write);
    if (!library) {
        return session.fails(library.error());
    }
    if (word == "note"_L1) {
        return note(session, **library);
    }
    if (word == "group"_L1) {
        return addGroup(session, **library);
    }
    if (word == "draft"_L1) {
        return draft(session, **library);
    }
    return answerChange(session,
        setFollowUpState(**library, {session.word(2)}, session.word(3), session.word(4), session.editor()));
}

} // namespace

std::span<const Command> meetingCommands()
{
    static constexpr Command commands[] {
        {"meeting",
            "meeting show ID  |  meeting text ID  |  meeting group ID --name NAME  |  "
            "meeting note ID [--group GROUP] --question 1|2|3|4|conclusions|recommendations --text TEXT  |  "
            "meeting draft ID --answer PLACE… [--title TITLE] [--into CASE]  |  "
            "meeting followup [--state STATE]  |  meeting state ID RECOMMENDATION STATE  (changes: [--note "
            "WHY] [--as WHO])",
            "notes what a meeting says, makes case studies of it, and follows its recommendations", meeting,
            1, 4},
    };
    return commands;
}

} // namespace fourthp::cli

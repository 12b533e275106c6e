// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "app/cli/change_answer.h"
#include "core/model/field_differences.h"
#include "core/model/story.h"
#include "core/store/change_list.h"
#include "core/store/record_reader.h"
#include "core/store/version_restore.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace fourthp::cli {

namespace {

constexpr int kStepsByDefault = 50;

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject stepJson(const StepDetails &step)
{
    QJsonObject json {{u"change"_s, step.head.run.first}, {u"last"_s, step.head.run.last},
        {u"at"_s, step.head.at}, {u"who"_s, step.head.who}, {u"what"_s, stepKindName(step.kind)},
        {u"state"_s, stepStateName(step.head.state)}, {u"record"_s, step.record.value},
        {u"records"_s, step.records}, {u"why"_s, orNull(step.why)},
        {u"fields"_s, QJsonArray::fromStringList(step.fields)}};
    if (step.title.isObject()) {
        json.insert(u"title"_s, step.title);
    }
    if (step.kind == StepKind::Moved) {
        json.insert(u"to"_s, reviewStateCode(step.to));
    }
    if (!step.comment.isEmpty()) {
        json.insert(u"comment"_s, step.comment);
    }
    if (!step.other.isEmpty()) {
        json.insert(u"merged"_s, step.other.value);
    }
    if (!step.gained.isEmpty() || !step.lost.isEmpty()) {
        json.insert(u"gained"_s, QJsonArray::fromStringList(step.gained));
        json.insert(u"lost"_s, QJsonArray::fromStringList(step.lost));
    }
    return json;
}

/// All changes of the library, the newest first, as steps of undo.
int changes(Session &session)
{
    const auto limit = session.line().number(u"limit"_s, kStepsByDefault, 1);
    const auto before = session.line().number(u"before"_s, 0, 1);
    if (!limit || !before) {
        return session.misused(u"--limit takes a number from 1 on, --before the number of a change."_s);
    }
    const Result<Library *> library = session.library(Session::Need::Read);
    if (!library) {
        return session.fails(library.error());
    }
    Connection &connection = **(*library)->connection();
    const auto steps = listSteps(connection,
        {{session.line().option(u"record"_s)}, session.line().option(u"who"_s), *before, *limit},
        session.stop());
    if (!steps) {
        return session.fails(steps.error());
    }
    QJsonArray list;
    for (const StepHead &head : *steps) {
        const Result<StepDetails> step = describeStep(connection, head);
        if (!step) {
            return session.fails(step.error());
        }
        list.append(stepJson(*step));
    }
    session.print(list);
    return Done;
}

/// One place that differs, as a path and two values.
QJsonObject differenceJson(const FieldDifference &difference)
{
    const auto value = [](const QJsonValue &one) { return one.isUndefined() ? QJsonValue() : one; };
    return {{u"field"_s, difference.path()}, {u"from"_s, value(difference.before)},
        {u"to"_s, value(difference.after)}};
}

QString nameOf(VersionKind kind)
{
    switch (kind) {
    case VersionKind::Changed:
        return u"changed"_s;
    case VersionKind::Arrived:
        return u"arrived"_s;
    case VersionKind::Original:
        return u"original"_s;
    }
    Q_UNREACHABLE();
}

QJsonObject versionJson(const RecordVersion &version)
{
    const Change &change = version.change;
    QJsonObject json {
        {u"version"_s, nameOf(version.kind)}, {u"at"_s, orNull(change.at)}, {u"who"_s, orNull(change.who)}};
    if (version.kind == VersionKind::Changed) {
        json.insert(u"change"_s, change.id);
        json.insert(u"why"_s, change.why);
        json.insert(u"kind"_s, change.kind);
        json.insert(u"undone_at"_s, orNull(change.undoneAt));
        json.insert(u"patch"_s, mergePatchBetween(change.before.json(), change.after.json()));
    }
    if (version.kind == VersionKind::Original) {
        json.insert(u"document"_s, change.after.json());
    } else if (!change.after.isDeleted()) {
        QJsonArray fields;
        for (const FieldDifference &difference : fieldDifferences(change.before, change.after)) {
            fields.append(differenceJson(difference));
        }
        json.insert(u"fields"_s, fields);
    }
    return json;
}

/// What nobody may see any more is not told of in its past either.
bool isHidden(const Session &session, const StoredRecord &record)
{
    const Document shown = record.shown();
    const bool isStory = shown.type() == RecordType::Story && !shown.isDeleted();
    return record.isWithdrawn || (isStory && !Story::from(shown).mayBeShown(session.clock().nowUtc().date()));
}

int history(Session &session)
{
    const Result<Library *> library = session.library(Session::Need::Read);
    if (!library) {
        return session.fails(library.error());
    }
    Connection &connection = **(*library)->connection();
    const RecordId id {session.word(1)};
    const auto record = readRecord(connection, id);
    if (!record) {
        return session.fails(record.error());
    }
    if (record->has_value() && isHidden(session, **record)) {
        return session.fails({ErrorKind::NotFound, id.value, u"the consent to this story does not stand"_s});
    }
    const Result<RecordHistory> found
        = historyOf(connection, id, record->has_value() ? (*record)->shown() : Document(), 0);
    if (!found) {
        return session.fails(found.error());
    }
    QJsonArray list;
    for (const RecordVersion &version : found->versions) {
        if (!version.change.after.isEmpty()) {
            list.append(versionJson(version));
        }
    }
    session.print(list);
    return Done;
}

/// Brings a deleted record back; with --change, one that is there to what a change had left behind.
int restore(Session &session)
{
    const auto change = session.line().number(u"change"_s, 0, 0);
    if (!change || (session.line().has(u"field"_s) && !session.line().has(u"change"_s))) {
        return session.misused(
            u"--change takes the number of a change, or 0 for the first version; --field goes with it."_s);
    }
    const Result<Library *> library = session.library(Session::Need::Write);
    if (!library) {
        return session.fails(library.error());
    }
    const RecordId id {session.word(1)};
    if (!session.line().has(u"change"_s)) {
        return answerChange(session, RecordWriter(**library).restore(id, session.editor()));
    }
    const VersionWish wish {{*change}, session.line().option(u"field"_s)};
    return answerChange(session, restoreVersion(**library, id, wish, session.editor()));
}

/// Nothing to undo is a finding, not a failure.
int stepAnswer(const Session &session, const Error &error)
{
    if (error.kind == ErrorKind::NotFound) {
        if (session.json()) {
            session.print(QJsonValue::Null);
        }
        session.tell(error.detail);
        return WithFindings;
    }
    return session.fails(error);
}

int stepsAnswer(const Session &session, const Result<std::vector<SavedChange>> &steps)
{
    if (!steps) {
        return stepAnswer(session, steps.error());
    }
    QJsonArray list;
    for (const SavedChange &change : *steps) {
        list.append(changeJson(change));
    }
    session.print(list);
    return Done;
}

/// One step, or with --to all up to a change.
int takeSteps(Session &session, Result<SavedChange> (RecordWriter::*one)(),
    Result<std::vector<SavedChange>> (RecordWriter::*upTo)(qint64))
{
    const auto target = session.line().number(u"to"_s, 0, 1);
    if (!target) {
        return session.misused(u"--to takes the number of a change."_s);
    }
    const Result<Library *> library = session.library(Session::Need::Write);
    if (!library) {
        return session.fails(library.error());
    }
    RecordWriter writer(**library);
    if (*target > 0) {
        return stepsAnswer(session, (writer.*upTo)(*target));
    }
    const Result<SavedChange> taken = (writer.*one)();
    return taken ? answerChange(session, taken) : stepAnswer(session, taken.error());
}

int undo(Session &session)
{
    return takeSteps(session, &RecordWriter::undo, &RecordWriter::undoTo);
}

int redo(Session &session)
{
    return takeSteps(session, &RecordWriter::redo, &RecordWriter::redoTo);
}

} // namespace

std::span<const Command> historyCommands()
{
    static constexpr Command commands[] {
        {"changes", "changes [--record ID] [--who WHO] [--limit N] [--before CHANGE]",
            "all changes of the library, newest first, as steps of undo", changes, 0, 0},
        {"history", "history ID", "the versions of a record, newest first, with what each changed", history,
            1, 1},
        {"restore", "restore ID [--change CHANGE [--field KEY]] [--note WHY] [--as WHO]",
            "brings a deleted record back, or an earlier version of one, or one field of it", restore, 1, 1},
        {"undo", "undo [--to CHANGE]", "takes the newest change back, or all down to one", undo, 0, 0},
        {"redo", "redo [--to CHANGE]", "does again what was undone last, or all up to one", redo, 0, 0},
    };
    return commands;
}

} // namespace fourthp::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace fourthp::cli {

namespace {

QJsonObject changeJson(const SavedChange &saved)
{
    return {{u"id"_s, saved.id.value}, {u"change"_s, saved.change}};
}

int answer(const Session &session, const Result<SavedChange> &saved)
{
    if (!saved) {
        return session.fails(saved.error());
    }
    session.print(changeJson(*saved));
    return Done;
}

int create(Session &session)
{
    const RecordType type = typeFromCode(session.word(1));
    if (!isReaderType(type) || !session.line().has(u"patch"_s)) {
        return session.misused(u"new takes a type and --patch FILE."_s);
    }
    const Result<QJsonObject> content = readObject(session.line().option(u"patch"_s));
    if (!content) {
        return session.fails(content.error());
    }
    const Result<Library *> library = session.library(Session::Need::Write);
    return library ? answer(session, RecordWriter(**library).create(type, *content, session.editor())) : session.fails(library.error());
}

/// One edit for each line of standard input; each is answered once it is on the disk.
int editStream(Session &session)
{
    const Result<Library *> library = session.library(Session::Need::Write);
    if (!library) {
        return session.fails(library.error());
    }
    RecordWriter writer(**library);
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly)) {
        return session.fails({ErrorKind::Storage, u"standard input"_s, input.errorString()});
    }
    bool allWell = true;
    for (QByteArray line = input.readLine(); !line.isEmpty() && !session.stop().stop_requested(); line = input.readLine()) {
        if (line.trimmed().isEmpty()) {
            continue;
        }
        const QJsonObject wish = QJsonDocument::fromJson(line).object();
        const Result<SavedChange> saved = wish.value(u"patch"_s).isObject()
            ? writer.edit({wish.value(u"id"_s).toString()}, wish.value(u"patch"_s).toObject(), session.editor())
            : Result<SavedChange>(fail(ErrorKind::InvalidInput, u"line"_s, u"no JSON object with id and patch"_s));
        QJsonObject reply = saved ? changeJson(*saved) : QJsonObject {{u"id"_s, wish.value(u"id"_s)}, {u"error"_s, errorKindName(saved.error().kind)}, {u"detail"_s, saved.error().detail}};
        if (wish.contains(u"token"_s)) {
            reply.insert(u"token"_s, wish.value(u"token"_s));
        }
        allWell = allWell && saved.has_value();
        session.print(reply);
    }
    return allWell ? Done : WithFindings;
}

int edit(Session &session)
{
    if (session.line().has(u"stream"_s)) {
        return editStream(session);
    }
    if (session.word(1).isEmpty() || !session.line().has(u"patch"_s)) {
        return session.misused(u"edit takes an id and --patch FILE."_s);
    }
    const Result<QJsonObject> patch = readObject(session.line().option(u"patch"_s));
    if (!patch) {
        return session.fails(patch.error());
    }
    const Result<Library *> library = session.library(Session::Need::Write);
    return library ? answer(session, RecordWriter(**library).edit({session.word(1)}, *patch, session.editor())) : session.fails(library.error());
}

int remove(Session &session)
{
    const Result<Library *> library = session.library(Session::Need::Write);
    return library ? answer(session, RecordWriter(**library).remove({session.word(1)}, session.editor())) : session.fails(library.error());
}

int restore(Session &session)
{
    const Result<Library *> library = session.library(Session::Need::Write);
    return library ? answer(session, RecordWriter(**library).restore({session.word(1)}, session.editor())) : session.fails(library.error());
}

/// Nothing to undo is a finding, not a failure.
int stepAnswer(const Session &session, const Error &error)
{
    if (error.kind == ErrorKind::NotFound) {
        session.tell(error.detail);
        return WithFindings;
    }
    return session.fails(error);
}

int undo(Session &session)
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
        const auto undone = writer.undoTo(*target);
        if (!undone) {
            return stepAnswer(session, undone.error());
        }
        QJsonArray list;
        for (const SavedChange &change : *undone) {
            list.append(changeJson(change));
        }
        session.print(list);
        return Done;
    }
    const auto undone = writer.undo();
    return undone ? answer(session, undone) : stepAnswer(session, undone.error());
}

int redo(Session &session)
{
    const Result<Library *> library = session.library(Session::Need::Write);
    if (!library) {
        return session.fails(library.error());
    }
    const auto redone = RecordWriter(**library).redo();
    return redone ? answer(session, redone) : stepAnswer(session, redone.error());
}

} // namespace

std::span<const Command> editCommands()
{
    static constexpr Command commands[] {
        {"new", "new TYPE --patch FILE|- [--note WHY] [--as WHO]", "adds a record", create},
        {"edit", "edit ID --patch FILE|- [--note WHY] [--as WHO]  |  edit --stream", "changes a record by a JSON merge patch (RFC 7396)", edit},
        {"delete", "delete ID [--note WHY] [--as WHO]", "deletes a record; undo or restore brings it back", remove},
        {"restore", "restore ID", "brings a deleted record back", restore},
        {"undo", "undo [--to CHANGE]", "takes the newest change back, or all down to one", undo},
        {"redo", "redo", "does again what was undone last", redo},
    };
    return commands;
}

} // namespace fourthp::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "app/cli/change_answer.h"
#include "app/cli/input.h"
#include "core/base/json_depth.h"
#include "core/model/captured_case.h"

#include <QJsonDocument>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace fourthp::cli {

namespace {

/// The members of a case study that is told by its answers to the four questions.
Result<QJsonObject> readAnswers(const Session &session)
{
    const Result<QJsonObject> json = readObject(session.line().option(u"answers"_s));
    if (!json) {
        return passOn(json);
    }
    CapturedCase captured;
    if (const QString problem = readCapturedCase(*json, captured); !problem.isEmpty()) {
        return fail(ErrorKind::InvalidInput, problem, u"unknown, or of the wrong kind"_s);
    }
    if (captured.language.isEmpty()) {
        captured.language = u"en"_s;
    }
    QJsonObject content = caseStudyFrom(captured);
    content.insert(u"lang"_s, captured.language);
    return content;
}

int create(Session &session)
{
    const RecordType type = typeFromCode(session.word(1));
    const bool answers = session.line().has(u"answers"_s);
    if (!isReaderType(type) || session.line().has(u"patch"_s) == answers || (answers && type != RecordType::CaseStudy)) {
        return session.misused(u"new takes a type and --patch FILE, or case_study and --answers FILE."_s);
    }
    const Result<QJsonObject> content = answers ? readAnswers(session) : readObject(session.line().option(u"patch"_s));
    if (!content) {
        return session.fails(content.error());
    }
    const Result<Library *> library = session.library(Session::Need::Write);
    return library ? answerChange(session, RecordWriter(**library).create(type, *content, session.editor())) : session.fails(library.error());
}

/// One line of the stream, `{"id", "patch", "token"?}`, carried out. Durable when this returns.
Result<SavedChange> editOne(const Session &session, RecordWriter &writer, const LineInput::Line &line, const QJsonObject &wish)
{
    if (line.tooLong) {
        return fail(ErrorKind::InvalidInput, u"line"_s, u"longer than 1 MiB"_s);
    }
    if (isNestedTooDeep(line.text)) {
        return fail(ErrorKind::InvalidInput, u"line"_s, u"nested deeper than %1"_s.arg(kMostJsonDepth));
    }
    if (!wish.value(u"id"_s).isString() || !wish.value(u"patch"_s).isObject()) {
        return fail(ErrorKind::InvalidInput, u"line"_s, u"no JSON object with id and patch"_s);
    }
    return writer.edit({wish.value(u"id"_s).toString()}, wish.value(u"patch"_s).toObject(), session.editor());
}

QJsonObject replyTo(const QJsonObject &wish, const Result<SavedChange> &saved)
{
    QJsonObject reply = saved ? changeJson(*saved)
                              : QJsonObject {{u"id"_s, wish.value(u"id"_s)}, {u"error"_s, errorKindName(saved.error().kind)},
                                    {u"subject"_s, saved.error().subject}, {u"detail"_s, saved.error().detail}};
    if (wish.contains(u"token"_s)) {
        reply.insert(u"token"_s, wish.value(u"token"_s));
    }
    return reply;
}

/// One edit for each line of standard input; each is answered once it is on the disk. Waiting for a line ends when the
/// program is asked to stop, and so does everything once an answer finds no reader.
int editStream(Session &session)
{
    const Result<Library *> library = session.library(Session::Need::Write);
    if (!library) {
        return session.fails(library.error());
    }
    RecordWriter writer(**library);
    LineInput input(STDIN_FILENO, session.stop());
    int code = Done;
    while (!session.outputFailed()) {
        const Result<std::optional<LineInput::Line>> line = input.next();
        if (!line) {
            return session.explains(line.error());
        }
        if (!line->has_value()) {
            break;
        }
        if ((*line)->text.trimmed().isEmpty() && !(*line)->tooLong) {
            continue;
        }
        const QByteArray &text = (*line)->text;
        const QJsonObject wish = isNestedTooDeep(text) ? QJsonObject() : QJsonDocument::fromJson(text).object();
        const Result<SavedChange> saved = editOne(session, writer, **line, wish);
        session.print(replyTo(wish, saved));
        code = saved ? code : WithFindings;
    }
    return code;
}

int edit(Session &session)
{
    if (session.line().has(u"stream"_s)) {
        const bool alone = session.word(1).isEmpty() && !session.line().has(u"patch"_s);
        return alone ? editStream(session) : session.misused(u"edit --stream reads ids and patches from standard input."_s);
    }
    if (session.word(1).isEmpty() || !session.line().has(u"patch"_s)) {
        return session.misused(u"edit takes an id and --patch FILE."_s);
    }
    const Result<QJsonObject> patch = readObject(session.line().option(u"patch"_s));
    if (!patch) {
        return session.fails(patch.error());
    }
    const Result<Library *> library = session.library(Session::Need::Write);
    return library ? answerChange(session, RecordWriter(**library).edit({session.word(1)}, *patch, session.editor())) : session.fails(library.error());
}

int remove(Session &session)
{
    const Result<Library *> library = session.library(Session::Need::Write);
    const DeletionReason reason {session.line().option(u"reason"_s), {session.line().option(u"superseded-by"_s)}};
    return library ? answerChange(session, RecordWriter(**library).remove({session.word(1)}, session.editor(), reason))
                   : session.fails(library.error());
}

} // namespace

std::span<const Command> editCommands()
{
    static constexpr Command commands[] {
        {"new", "new TYPE --patch FILE|- [--note WHY] [--as WHO]  |  new case_study --answers FILE|- [--note WHY] [--as WHO]", "adds a record, or a case study told by four answers", create, 1, 1},
        {"edit", "edit ID --patch FILE|- [--note WHY] [--as WHO]  |  edit --stream [--note WHY] [--as WHO]", "changes a record by a JSON merge patch (RFC 7396)", edit, 0, 1},
        {"delete", "delete ID [--reason duplicate|withdrawn|consent|error] [--superseded-by ID] [--note WHY] [--as WHO]", "deletes a record; undo or restore brings it back", remove, 1, 1},
    };
    return commands;
}

} // namespace fourthp::cli

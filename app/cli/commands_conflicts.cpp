// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "app/cli/change_answer.h"
#include "app/cli/input.h"
#include "app/cli/leaving_options.h"
#include "core/model/path_text.h"
#include "core/model/redaction.h"
#include "core/store/access_log.h"
#include "core/store/conflict_decisions.h"
#include "core/store/conflict_export.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp::cli {

namespace {

QString inWords(const char *context, const char *text)
{
    return QCoreApplication::translate(context, text);
}

Result<Conflict> conflictOf(Library &library, const QString &id)
{
    const auto found = openConflictOf(**library.connection(), {id});
    if (!found) {
        return passOn(found);
    }
    return found->has_value() ? Result<Conflict>(**found)
                              : fail(ErrorKind::NotFound, id, u"no open conflict"_s);
}

int list(Session &session)
{
    const Result<Library *> library = session.library(Session::Need::Read);
    if (!library) {
        return session.fails(library.error());
    }
    const auto open = openConflicts(**(*library)->connection());
    if (!open) {
        return session.fails(open.error());
    }
    QJsonArray all;
    for (const Conflict &one : *open) {
        all.append(conflictJson(one));
    }
    session.print(all);
    return open->empty() ? Done : WithFindings;
}

int show(Session &session)
{
    const Result<Library *> library = session.library(Session::Need::Read);
    if (!library) {
        return session.fails(library.error());
    }
    const Result<Conflict> conflict = conflictOf(**library, session.word(2));
    if (!conflict) {
        return session.fails(conflict.error());
    }
    if (session.json()) {
        session.print(conflictJson(*conflict));
    } else {
        session.say(conflictReading(*conflict, session.labels(), inWords));
    }
    return WithFindings;
}

int exportOne(Session &session)
{
    if (session.line().option(u"out"_s).isEmpty()) {
        return session.misused(u"conflicts export takes an id and --out FILE."_s);
    }
    const Result<Library *> library = session.library(Session::Need::Read);
    if (!library) {
        return session.fails(library.error());
    }
    const Result<Conflict> conflict = conflictOf(**library, session.word(2));
    if (!conflict) {
        return session.fails(conflict.error());
    }
    const QString path = QFileInfo(session.line().option(u"out"_s)).absoluteFilePath();
    const PersonalDataIn personal
        = session.line().has(u"personal-data"_s) ? PersonalDataIn::Included : PersonalDataIn::LeftOut;
    const AccessEntry entry {.who = session.editor().who,
        .way = ExitWay::Conflict,
        .format = QFileInfo(path).suffix(),
        .records = 1,
        .redaction = redactionCode({.withPersonalData = personal == PersonalDataIn::Included}),
        .file = QFileInfo(path).fileName()};
    const Result<Noted> noted = leaveNoted(**library, entry, [&] {
        return exportConflict(
            *conflict, path, personal, session.labels(), inWords, session.clock().nowUtc().date());
    });
    if (!noted) {
        return session.fails(noted.error());
    }
    session.print(QJsonObject {{u"id"_s, conflict->id.value}, {u"out"_s, path}});
    tellUnlessNoted(session, *noted);
    return Done;
}

/// What `--field PATH=mine|hub`, given once or several times, says of each path; none if it cannot be meant.
std::optional<QHash<QString, Resolution>> fieldChoices(const Session &session)
{
    QHash<QString, Resolution> choices;
    for (const QString &given : session.line().values(u"field"_s)) {
        const qsizetype equals = given.lastIndexOf(u'=');
        const QString side = given.sliced(equals + 1);
        const QString path = given.first(std::max<qsizetype>(equals, 0));
        if (path.isEmpty() || choices.contains(path) || (side != u"mine"_s && side != u"hub"_s)) {
            return {};
        }
        choices.insert(path, side == u"mine"_s ? Resolution::Mine : Resolution::Hub);
    }
    return choices;
}

/// The decision field by field. Each path in question needs a choice, or a value in the patch.
Result<Decision> decisionByField(
    const Conflict &conflict, const QHash<QString, Resolution> &choices, const QJsonObject &patch)
{
    Decision decision {.id = conflict.id, .conflict = conflict.n, .choice = Resolution::Patch, .patch = patch};
    for (const QString &path : conflict.fields) {
        const bool isPatched = !Document(patch).value(path).isUndefined();
        if (!choices.contains(path) && !isPatched) {
            return fail(ErrorKind::InvalidInput, path, u"no choice was made for this field"_s);
        }
        if (choices.value(path, Resolution::Mine) == Resolution::Hub) {
            decision.hubFields.append(path);
        }
    }
    for (auto choice = choices.keyBegin(); choice != choices.keyEnd(); ++choice) {
        if (!conflict.fields.contains(*choice)) {
            return fail(ErrorKind::InvalidInput, *choice, u"the field is not in question"_s);
        }
    }
    return decision;
}

int resolveAll(Session &session, Resolution choice)
{
    const Result<Library *> library = session.library(Session::Need::Write);
    if (!library) {
        return session.fails(library.error());
    }
    const auto heads = openConflictHeads(**(*library)->connection());
    if (!heads) {
        return session.fails(heads.error());
    }
    std::vector<Decision> decisions;
    for (const ConflictHead &head : *heads) {
        decisions.push_back({.id = head.id, .conflict = head.n, .choice = choice});
    }
    const auto decided = resolveConflicts(**library, decisions, session.editor());
    if (!decided) {
        return session.fails(decided.error());
    }
    const qint64 left = qint64(heads->size()) - qint64(decided->size());
    session.print(QJsonObject {{u"resolved"_s, qint64(decided->size())}, {u"left"_s, left},
        {u"change"_s, decided->empty() ? QJsonValue() : QJsonValue(decided->back().change)}});
    return left == 0 ? Done : WithFindings;
}

int resolve(Session &session)
{
    const CommandLine &line = session.line();
    const bool mine = line.has(u"mine"_s);
    const bool hubs = line.has(u"hub"_s);
    const bool byField = line.has(u"field"_s) || line.has(u"patch"_s);
    const bool all = line.has(u"all"_s);
    const auto choices = fieldChoices(session);
    if (int(mine) + int(hubs) + int(byField) != 1 || session.word(2).isEmpty() != all || (all && byField)
        || !choices) {
        return session.misused(
            u"conflicts resolve takes an id or --all, and one of --mine, --hub, --field PATH=mine|hub, --patch FILE."_s);
    }
    if (all) {
        return resolveAll(session, mine ? Resolution::Mine : Resolution::Hub);
    }
    QJsonObject patch;
    if (line.has(u"patch"_s)) {
        Result<QJsonObject> read = readObject(line.option(u"patch"_s));
        if (!read) {
            return session.fails(read.error());
        }
        patch = *read;
    }
    const Result<Library *> library = session.library(Session::Need::Write);
    if (!library) {
        return session.fails(library.error());
    }
    Result<Decision> decision = Decision {.id = {session.word(2)},
        .choice = mine ? Resolution::Mine
            : hubs     ? Resolution::Hub
                       : Resolution::Patch,
        .patch = patch};
    if (line.has(u"field"_s)) {
        const Result<Conflict> conflict = conflictOf(**library, session.word(2));
        decision = conflict ? decisionByField(*conflict, *choices, patch) : passOn(conflict);
    }
    if (!decision) {
        return session.fails(decision.error());
    }
    const Result<SavedChange> saved = resolveConflict(**library, *decision, session.editor());
    if (!saved) {
        return session.fails(saved.error());
    }
    session.print(changeJson(*saved));
    return Done;
}

int conflicts(Session &session)
{
    const QString what = session.word(1);
    const bool decides = std::any_of(
        session.line().options.keyBegin(), session.line().options.keyEnd(), [](const QString &option) {
            return QStringList {u"mine"_s, u"hub"_s, u"patch"_s, u"field"_s, u"all"_s}.contains(option);
        });
    if (what == u"resolve"_s) {
        return resolve(session);
    }
    if (!decides && what.isEmpty()) {
        return list(session);
    }
    if (!decides && !session.word(2).isEmpty() && what == u"show"_s) {
        return show(session);
    }
    if (!decides && !session.word(2).isEmpty() && what == u"export"_s) {
        return exportOne(session);
    }
    return session.misused(u"conflicts takes nothing, show ID, export ID, or resolve and what to keep."_s);
}

} // namespace

std::span<const Command> conflictCommands()
{
    static constexpr Command commands[] {
        {"conflicts",
            "conflicts  |  conflicts show ID  |  conflicts export ID --out FILE [--personal-data]  |  "
            "conflicts resolve ID "
            "--mine|--hub|--field PATH=mine|hub …|--patch FILE [--note WHY] [--as WHO]  |  conflicts resolve "
            "--all "
            "--mine|--hub",
            "what was changed both here and on a hub", conflicts, 0, 2},
    };
    return commands;
}

} // namespace fourthp::cli

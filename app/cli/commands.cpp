// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace fourthp::cli {

namespace {

auto groups()
{
    return std::array {readCommands(), editCommands(), eraseCommands(), personCommands(), historyCommands(),
        curationCommands(), reviewCommands(), exportCommands(), importCommands(), fileCommands(), syncCommands(), pushCommands(), conflictCommands(),
        editionCommands(), hubCommands(), bundleCommands(), secretCommands(), libraryCommands(),
        qualityCommands(), meetingCommands(), bulkCommands(), collectionCommands(), privacyCommands()};
}

const Command *findCommand(const QString &name)
{
    for (const auto &group : groups()) {
        for (const Command &command : group) {
            if (name == QLatin1StringView(command.name)) {
                return &command;
            }
        }
    }
    return nullptr;
}

/// The first option that the command does not know; empty if it knows all.
QString foreignOption(const Command &command, const CommandLine &line)
{
    static const QStringList everywhere {u"data-dir"_s, u"lang"_s, u"json"_s, u"help"_s, u"version"_s};
    for (auto it = line.options.keyBegin(); it != line.options.keyEnd(); ++it) {
        const QRegularExpression whole(u"--%1(?![a-z-])"_s.arg(QRegularExpression::escape(*it)));
        if (!everywhere.contains(*it) && !QString::fromUtf8(command.usage).contains(whole)) {
            return *it;
        }
    }
    return {};
}

/// What the program says of itself: as text, or with --json as a member of an object.
int sayOrPrint(const Session &session, const QString &member, const QString &text, const QString &before = {})
{
    if (session.json()) {
        session.print(QJsonObject {{member, text}});
    } else {
        session.say(before + text);
    }
    return session.outputFailed() ? session.explains({ErrorKind::Storage, u"standard output"_s, {}}) : Done;
}

} // namespace

int runCommand(Session &session)
{
    if (session.line().has(u"version"_s)) {
        return sayOrPrint(session, u"version"_s, QCoreApplication::applicationVersion(), u"fourthp-cli "_s);
    }
    if (!session.line().problem.isEmpty()) {
        return session.misused(u"“%1” is no option, or its value is missing."_s.arg(session.line().problem));
    }
    // As from an unset variable of a script; the usual library must not be taken for the one that was meant.
    if (session.line().has(u"data-dir"_s) && session.line().option(u"data-dir"_s).isEmpty()) {
        return session.misused(u"--data-dir takes a folder."_s);
    }
    const QString name = session.word(0);
    if (session.line().has(u"help"_s)) {
        const QString help = name.isEmpty() ? helpText() : helpText(name);
        if (!help.isEmpty()) {
            return sayOrPrint(session, u"help"_s, help);
        }
    }
    const Command *command = findCommand(name);
    if (command == nullptr) {
        return session.misused(name.isEmpty() ? u"A command is missing."_s : u"“%1” is no command."_s.arg(name));
    }
    if (const QString option = foreignOption(*command, session.line()); !option.isEmpty()) {
        return session.misused(u"%1 has no option --%2."_s.arg(name, option));
    }
    const qsizetype given = session.line().words.size() - 1;
    if (given < command->fewest || (command->most >= 0 && given > command->most)) {
        return session.misused(u"Usage: fourthp-cli %1."_s.arg(QString::fromUtf8(command->usage)));
    }
    const int code = command->run(session);
    return session.outputFailed() ? session.explains({ErrorKind::Storage, u"standard output"_s, {}}) : code;
}

QString helpText()
{
    QString text = u"Usage: fourthp-cli [--data-dir DIR] [--lang xx] [--json] COMMAND …\n\n"_s;
    for (const auto &group : groups()) {
        for (const Command &command : group) {
            text += u"  %1\n      %2\n"_s.arg(QString::fromUtf8(command.usage), QString::fromUtf8(command.purpose));
        }
    }
    return text
        + u"\nOptions may stand anywhere; -- ends them. Secrets come from FOURTHP_SECRET or --secret-stdin.\n"
          "Exit codes: 0 done, 1 done with findings, 2 wrong usage, 3 network, 4 data or storage."_s;
}

QString helpText(const QString &name)
{
    const Command *command = findCommand(name);
    return command == nullptr ? QString() : u"Usage: fourthp-cli %1\n\n%2"_s.arg(QString::fromUtf8(command->usage), QString::fromUtf8(command->purpose));
}

} // namespace fourthp::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include <array>

using namespace Qt::StringLiterals;

namespace fourthp::cli {

namespace {

std::array<std::span<const Command>, 5> groups()
{
    return {readCommands(), editCommands(), exportCommands(), syncCommands(), libraryCommands()};
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

} // namespace

int runCommand(Session &session)
{
    if (!session.line().problem.isEmpty()) {
        return session.misused(u"“%1” is no option, or its value is missing."_s.arg(session.line().problem));
    }
    const QString name = session.word(0);
    if (session.line().has(u"help"_s)) {
        const QString help = name.isEmpty() ? helpText() : helpText(name);
        if (!help.isEmpty()) {
            session.say(help);
            return Done;
        }
    }
    const Command *command = findCommand(name);
    if (command == nullptr) {
        return session.misused(name.isEmpty() ? u"A command is missing."_s : u"“%1” is no command."_s.arg(name));
    }
    return command->run(session);
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

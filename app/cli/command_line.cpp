// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"

#include "app/cli/cli_text.h"
#include "core/search/suggestions.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp::cli {

namespace {

constexpr int kLikelyTypo = 2; // Letters.

const Option *findOption(const std::vector<Option> &options, const QString &name)
{
    const auto found
        = std::find_if(options.begin(), options.end(), [&name](const Option &option) { return option.name == name; });
    return found == options.end() ? nullptr : &*found;
}

/// The option in whichever command has it: names mean the same everywhere.
const Option *findOption(const std::vector<Command> &commands, const std::vector<Option> &globals, const QString &name)
{
    if (const Option *global = findOption(globals, name)) {
        return global;
    }
    for (const Command &command : commands) {
        if (const Option *option = findOption(command.options, name)) {
            return option;
        }
    }
    return nullptr;
}

/// Takes the command's name off the front of `words`. Two words win over one.
const Command *takeCommand(QStringList &words, const std::vector<Command> &commands)
{
    for (const qsizetype length : {2, 1}) {
        const QString name = words.size() < length ? QString() : words.first(length).join(u' ');
        for (const Command &command : commands) {
            if (!name.isEmpty() && command.name == name) {
                words.remove(0, length);
                return &command;
            }
        }
    }
    return nullptr;
}

QString unknownCommand(const QStringList &words, const std::vector<Command> &commands)
{
    const QString typed = words.first();
    QStringList continuations;
    const Command *nearest = nullptr;
    int fewestEdits = kLikelyTypo + 1;
    for (const Command &command : commands) {
        const QString name(command.name);
        if (name.startsWith(typed + u' ')) {
            continuations.append(name);
        }
        for (const QString &wanted : {typed, words.first(std::min<qsizetype>(2, words.size())).join(u' ')}) {
            if (const int edits = editDistance(wanted, name, kLikelyTypo); edits < fewestEdits) {
                fewestEdits = edits;
                nearest = &command;
            }
        }
    }
    if (!continuations.isEmpty()) {
        return CliText::tr("“%1” needs a second word: %2.").arg(typed, continuations.join(u", "_s));
    }
    const QString unknown = CliText::tr("There is no command “%1”.").arg(typed);
    const QString hint = nearest != nullptr ? CliText::tr("Did you mean “%1”?").arg(QString(nearest->name))
                                            : CliText::tr("“fourthp-cli --help” lists all commands.");
    return unknown + u' ' + hint;
}

QString wrongNumberOfArguments(const Command &command)
{
    return CliText::tr("Usage: %1").arg(u"fourthp-cli "_s + command.name + (command.arguments.isEmpty() ? u""_s : u" "_s) + command.arguments);
}

QString notInCommand(const CommandLine &line, const std::vector<Option> &globals)
{
    for (auto it = line.options.keyBegin(); it != line.options.keyEnd(); ++it) {
        if (findOption(globals, *it) == nullptr && findOption(line.command->options, *it) == nullptr) {
            return CliText::tr("“%1” has no option --%2.").arg(QString(line.command->name), *it);
        }
    }
    return {};
}

} // namespace

std::optional<qint64> CommandLine::number(QLatin1StringView option, qint64 fallback) const
{
    if (!has(option)) {
        return fallback;
    }
    bool isNumber = false;
    const qint64 number = value(option).toLongLong(&isNumber);
    return isNumber && number >= 0 ? std::optional(number) : std::nullopt;
}

CommandLine parseCommandLine(const QStringList &typed, const std::vector<Command> &commands, const std::vector<Option> &globals)
{
    CommandLine line;
    QStringList words;
    for (qsizetype i = 0; i < typed.size(); ++i) {
        const QString &word = typed.at(i);
        if (word == "--"_L1) {
            words += typed.sliced(i + 1);
            break;
        }
        if (!word.startsWith("--"_L1) && word != "-h"_L1) {
            words.append(word);
            continue;
        }
        const QString name = word == "-h"_L1 ? u"help"_s : word.sliced(2).section(u'=', 0, 0);
        const Option *option = findOption(commands, globals, name);
        const bool hasValue = word.contains(u'=');
        if (option == nullptr) {
            line.problem = CliText::tr("There is no option --%1.").arg(name);
        } else if (option->value.isEmpty()) {
            if (hasValue) {
                line.problem = CliText::tr("--%1 takes no value.").arg(name);
            }
            line.options.insert(name, {});
        } else if (hasValue) {
            line.options.insert(name, word.section(u'=', 1));
        } else if (i + 1 < typed.size() && !typed.at(i + 1).startsWith("--"_L1)) {
            line.options.insert(name, typed.at(++i));
        } else {
            line.problem = CliText::tr("--%1 needs a value: %2.").arg(name, QString(option->value));
        }
    }
    if (words.isEmpty() || !line.problem.isEmpty()) {
        return line;
    }
    line.command = takeCommand(words, commands);
    line.arguments = words;
    if (line.command == nullptr) {
        line.problem = unknownCommand(words, commands);
    } else if (line.problem = notInCommand(line, globals); line.problem.isEmpty() && !line.has("help"_L1)) {
        const qsizetype count = words.size();
        if (count < line.command->fewest || (line.command->most >= 0 && count > line.command->most)) {
            line.problem = wrongNumberOfArguments(*line.command);
        }
    }
    return line;
}

} // namespace fourthp::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace fourthp::cli {

/// What was typed, taken apart.
struct CommandLine
{
    const Command *command = nullptr; ///< Null if none was named; then only help or version make sense.
    QStringList arguments {}; ///< After the command's name.
    QHash<QString, QString> options {}; ///< By name; switches have an empty value. The last of several counts.
    QString problem {}; ///< A sentence if it cannot be understood; empty otherwise.

    bool has(QLatin1StringView option) const { return options.contains(option); }
    QString value(QLatin1StringView option) const { return options.value(option); }
    /// A whole number of 0 or more; `fallback` if not given, none if it is no such number.
    std::optional<qint64> number(QLatin1StringView option, qint64 fallback) const;
};

/// Options may stand before or after the command and its arguments, as `--name value` or `--name=value`; behind `--`
/// everything is an argument. One dash alone starts no option, so that queries can hold `-word`; `-h` is the exception.
CommandLine parseCommandLine(const QStringList &words, const std::vector<Command> &commands, const std::vector<Option> &globals);

} // namespace fourthp::cli

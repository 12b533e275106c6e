// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>

namespace fourthp::cli {

/// Exit codes; stable (see docs/manual/command-line.md).
enum ExitCode { Done = 0, WithFindings = 1, WrongUsage = 2, NetworkProblem = 3, DataProblem = 4 };

/// A command line, taken apart. Options may stand anywhere; `--` ends them.
struct CommandLine
{
    QStringList words; ///< The command and its arguments.
    QHash<QString, QString> options; ///< Name without dashes to value; flags have the value `true`.
    QString problem; ///< What could not be understood; empty if all was.

    bool has(const QString &option) const { return options.contains(option); }
    QString option(const QString &name, const QString &otherwise = {}) const { return options.value(name, otherwise); }
    /// The value of an option as a whole number of at least `least`, or none if it is something else.
    std::optional<int> number(const QString &name, int otherwise, int least) const;

    static CommandLine read(const QStringList &arguments);
};

} // namespace fourthp::cli

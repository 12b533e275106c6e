// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <utility>

namespace fourthp::cli {

/// Exit codes; stable (see docs/manual/command-line.md).
enum ExitCode { Done = 0, WithFindings = 1, WrongUsage = 2, NetworkProblem = 3, DataProblem = 4 };

/// A command line, taken apart. Options may stand anywhere; `--` ends them.
struct CommandLine
{
    QStringList words; ///< The command and its arguments.
    /// Name without dashes to value, the last one of an option that stands several times; flags have the
    /// value `true`.
    QHash<QString, QString> options;
    QList<std::pair<QString, QString>> given; ///< All options with a value, in the order in which they stand.
    QString problem; ///< What could not be understood; empty if all was.

    bool has(const QString &option) const { return options.contains(option); }
    QString option(const QString &name, const QString &otherwise = {}) const
    {
        return options.value(name, otherwise);
    }
    /// All values of an option that may stand several times, in their order.
    QStringList values(const QString &name) const;
    /// The value of an option as a whole number of at least `least`, or none if it is something else.
    std::optional<int> number(const QString &name, int otherwise, int least) const;

    static CommandLine read(const QStringList &arguments);
};

} // namespace fourthp::cli

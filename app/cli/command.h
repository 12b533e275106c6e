// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QJsonValue>
#include <QLatin1StringView>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace fourthp::cli {

class Session;

/// What the shell hears. The numbers are a contract with scripts.
enum class ExitCode {
    Done = 0,
    Findings = 1, ///< Done, but something wants a look: conflicts open, rows refused, check failed, stopped early.
    Usage = 2,
    Network = 3,
    Data = 4, ///< Data or storage: not found, not allowed, disk full, damaged, in use.
};

/// What a command answers. The program prints `json` with `--json`, else `text`; notes go to standard error.
struct Outcome
{
    ExitCode code = ExitCode::Done;
    QString text {};
    std::optional<QJsonValue> json {}; ///< None if the command has written its output itself.
    QStringList notes {};
};

/// A command was called in a way that it cannot mean.
inline Outcome usage(const QString &sentence)
{
    return {.code = ExitCode::Usage, .notes = {sentence}};
}

/// One option. The same name takes a value in every command or in none.
struct Option
{
    QLatin1StringView name; ///< Without the dashes.
    QLatin1StringView value {}; ///< Placeholder in the help, such as `FILE`; empty for a switch.
    const char *help = ""; ///< English; translate in context `Cli`.
};

using Handler = Result<Outcome> (*)(Session &);

/// One command as data: parsing, help and dispatch all read this.
struct Command
{
    QLatin1StringView name; ///< One or two words: `search`, `export csv`.
    QLatin1StringView arguments {}; ///< Placeholders in the help, such as `ID`.
    int fewest = 0; ///< Arguments after the name.
    int most = 0; ///< -1 for any number.
    std::vector<Option> options {};
    const char *help = ""; ///< English, one sentence; translate in context `Cli`.
    Handler run = nullptr;
};

} // namespace fourthp::cli

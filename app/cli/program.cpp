// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/program.h"

#include "app/cli/cli_text.h"
#include "app/cli/command_line.h"
#include "app/cli/command_table.h"
#include "app/cli/explain.h"
#include "app/cli/help_text.h"
#include "app/cli/session.h"
#include "translations/languages.h"

#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp::cli {

namespace {

/// Prints what a command answered, and says how the program ends.
ExitCode finish(const Result<Outcome> &outcome, const CommandLine &line, Output &output)
{
    const bool wantsJson = line.has("json"_L1);
    if (!outcome) {
        if (wantsJson && !output.json(errorJson(outcome.error()))) {
            return ExitCode::Data;
        }
        output.note(explain(outcome.error()));
        return exitCodeFor(outcome.error().kind);
    }
    for (const QString &note : outcome->notes) {
        output.note(note);
    }
    Result<void> printed;
    if (wantsJson && outcome->json) {
        printed = output.json(*outcome->json);
    } else if (wantsJson && outcome->code == ExitCode::Usage) {
        const QJsonObject error {{u"kind"_s, u"Usage"_s}, {u"message"_s, outcome->notes.join(u'\n')}};
        printed = output.json(QJsonObject {{u"error"_s, error}});
    } else if (!wantsJson && !outcome->text.isEmpty()) {
        printed = output.text(outcome->text);
    }
    if (!printed) {
        output.note(explain(printed.error()));
        return exitCodeFor(printed.error().kind);
    }
    return outcome->code;
}

/// Answers what needs no library: help, version, and words that make no sense.
std::optional<Outcome> answerWithoutLibrary(const CommandLine &line)
{
    if (line.has("version"_L1)) {
        return Outcome {.text = QStringLiteral("fourthp-cli " FOURTHP_VERSION),
            .json = QJsonObject {{u"version"_s, QStringLiteral(FOURTHP_VERSION)}}};
    }
    if (line.has("help"_L1)) {
        const QString help = line.command == nullptr ? overallHelp(allCommands(), globalOptions())
                                                     : commandHelp(*line.command, globalOptions());
        return Outcome {.text = help, .json = QJsonObject {{u"help"_s, help}}};
    }
    if (!line.problem.isEmpty()) {
        return usage(line.problem);
    }
    if (line.command == nullptr) {
        return usage(overallHelp(allCommands(), globalOptions()));
    }
    const auto &languages = offeredLanguages();
    const QString wanted = line.value("lang"_L1);
    const bool offered = std::any_of(
        languages.begin(), languages.end(), [&wanted](const Language &language) { return language.code == wanted; });
    if (line.has("lang"_L1) && !offered) {
        QStringList codes;
        for (const Language &language : languages) {
            codes.append(language.code);
        }
        return usage(CliText::tr("The program does not speak “%1”, but: %2.").arg(wanted, codes.join(u", "_s)));
    }
    return std::nullopt;
}

} // namespace

ExitCode runProgram(const QStringList &words, Output &output, const QString &secret, std::stop_token stop)
{
    const CommandLine line = parseCommandLine(words, allCommands(), globalOptions());
    const QString language = useLanguage(line.value("lang"_L1));
    if (const std::optional<Outcome> answer = answerWithoutLibrary(line)) {
        return finish(*answer, line, output);
    }
    const Result<Vocabularies> vocabularies = Vocabularies::builtIn();
    if (!vocabularies) {
        return finish(passOn(vocabularies), line, output);
    }
    Session session({.line = line,
        .output = output,
        .vocabularies = *vocabularies,
        .language = language,
        .secret = secret,
        .stop = std::move(stop)});
    return finish(line.command->run(session), line, output);
}

} // namespace fourthp::cli

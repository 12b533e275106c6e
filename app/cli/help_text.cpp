// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/help_text.h"

#include "app/cli/cli_text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp::cli {

namespace {

constexpr qsizetype kWidestName = 34;

struct HelpRow
{
    QString name;
    QString text;
};

QString spaced(QLatin1StringView name, QLatin1StringView placeholder)
{
    return placeholder.isEmpty() ? QString(name) : QString(name) + u' ' + placeholder;
}

QString tableOf(const std::vector<HelpRow> &rows)
{
    qsizetype width = 0;
    for (const HelpRow &row : rows) {
        width = std::max(width, std::min(row.name.size(), kWidestName));
    }
    QString table;
    for (const HelpRow &row : rows) {
        const bool fits = row.name.size() <= width;
        table += u"  "_s + row.name.leftJustified(width) + (fits ? u"  "_s : u"\n"_s + QString(width + 4, u' ')) + row.text + u'\n';
    }
    return table;
}

QString optionsTable(const std::vector<Option> &options)
{
    std::vector<HelpRow> rows;
    for (const Option &option : options) {
        rows.push_back({u"--"_s + spaced(option.name, option.value), QCoreApplication::translate("Cli", option.help)});
    }
    return tableOf(rows);
}

} // namespace

QString overallHelp(const std::vector<Command> &commands, const std::vector<Option> &globals)
{
    std::vector<HelpRow> rows;
    for (const Command &command : commands) {
        rows.push_back({spaced(command.name, command.arguments), QCoreApplication::translate("Cli", command.help)});
    }
    return CliText::tr("Fourth P, the knowledge hub on one computer, from the command line.") + u"\n\n"_s
        + CliText::tr("Usage: %1").arg(u"fourthp-cli [OPTION …] COMMAND …"_s) + u"\n\n"_s
        + CliText::tr("Commands:") + u'\n' + tableOf(rows) + u'\n'
        + CliText::tr("Options of every command, before or after it:") + u'\n' + optionsTable(globals) + u'\n'
        + CliText::tr("Exit code: 0 done, 1 done with findings, 2 not understood, 3 network, 4 data or storage.") + u'\n'
        + CliText::tr("“fourthp-cli COMMAND --help” says more about one command.");
}

QString commandHelp(const Command &command, const std::vector<Option> &globals)
{
    QString text = CliText::tr("Usage: %1").arg(u"fourthp-cli "_s + spaced(command.name, command.arguments)
        + (command.options.empty() ? QString() : u" [OPTION …]"_s))
        + u"\n\n"_s + QCoreApplication::translate("Cli", command.help) + u'\n';
    if (!command.options.empty()) {
        text += u'\n' + CliText::tr("Options:") + u'\n' + optionsTable(command.options);
    }
    text += u'\n' + CliText::tr("Options of every command, before or after it:") + u'\n' + optionsTable(globals);
    text.chop(1); // The last line end is the printer's.
    return text;
}

} // namespace fourthp::cli

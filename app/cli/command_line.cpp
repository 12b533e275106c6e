// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace fourthp::cli {

namespace {

const QSet<QString> &flags()
{
    static const QSet<QString> names {u"json"_s, u"help"_s, u"version"_s, u"empty"_s, u"facets"_s,
        u"explain"_s, u"base"_s, u"local"_s, u"stream"_s, u"repair"_s, u"mine"_s, u"hub"_s, u"pull-only"_s,
        u"push-only"_s, u"read-only"_s, u"secret-stdin"_s, u"personal-data"_s, u"codes"_s, u"column-each"_s,
        u"with-records"_s, u"apply"_s, u"keep"_s, u"follow"_s, u"move"_s, u"full"_s, u"all"_s,
        u"contribution"_s, u"amber"_s, u"replace"_s, u"remove-unused"_s, u"with-files"_s, u"dry-run"_s,
        u"no-headings"_s, u"without-chapters"_s, u"markdown"_s, u"again"_s, u"inside"_s, u"relations"_s,
        u"about"_s, u"with-sources"_s, u"whole-words"_s, u"fold"_s, u"list"_s, u"salvage"_s,
        u"anew"_s, u"scan"_s, u"yes"_s};
    return names;
}

const QSet<QString> &valued()
{
    static const QSet<QString> names {u"data-dir"_s, u"lang"_s, u"type"_s, u"limit"_s, u"offset"_s, u"sort"_s,
        u"patch"_s, u"note"_s, u"as"_s, u"to"_s, u"out"_s, u"query"_s, u"columns"_s, u"preset"_s, u"ids"_s,
        u"channel"_s, u"kind"_s, u"user"_s, u"ca-file"_s, u"layer"_s, u"saved"_s, u"mode"_s, u"metered"_s,
        u"pins"_s, u"proxy"_s, u"set"_s, u"field"_s, u"since"_s, u"trust"_s, u"next-key"_s, u"name"_s,
        u"reason"_s, u"superseded-by"_s, u"comment"_s, u"due"_s, u"record"_s, u"who"_s, u"before"_s,
        u"change"_s, u"title"_s, u"languages"_s, u"sector"_s, u"at"_s, u"chapter"_s, u"language"_s, u"text"_s,
        u"even-so"_s, u"group"_s, u"question"_s, u"answer"_s, u"into"_s, u"state"_s, u"recipients"_s,
        u"for"_s, u"paper"_s, u"append"_s, u"remove"_s, u"clear"_s, u"swap"_s, u"find"_s, u"by"_s,
        u"collection"_s, u"answers"_s, u"format"_s, u"map"_s, u"save-map"_s, u"known"_s, u"likely"_s,
        u"encoding"_s, u"separator"_s, u"sheet"_s, u"refused"_s, u"form"_s, u"parts"_s, u"redaction"_s,
        u"days"_s, u"day"_s, u"let-back"_s};
    return names;
}

} // namespace

CommandLine CommandLine::read(const QStringList &arguments)
{
    CommandLine line;
    bool onlyWords = false;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        QString argument = arguments.at(i);
        if (argument == u"-h"_s || argument == u"-v"_s) {
            argument = argument == u"-h"_s ? u"--help"_s : u"--version"_s;
        }
        // A query such as -bank is a word, not an option.
        if (onlyWords || !argument.startsWith(u"--"_s)) {
            line.words.append(argument);
            continue;
        }
        if (argument == u"--"_s) {
            onlyWords = true;
            continue;
        }
        const QString name = argument.section(u'=', 0, 0).mid(2);
        const bool hasValue = argument.contains(u'=');
        if (flags().contains(name) && !hasValue) {
            line.options.insert(name, u"true"_s);
        } else if (valued().contains(name)
            && (hasValue || (i + 1 < arguments.size() && !arguments.at(i + 1).startsWith(u"--"_s)))) {
            const QString value = hasValue ? argument.section(u'=', 1) : arguments.at(++i);
            line.options.insert(name, value);
            line.given.append({name, value});
        } else if (line.problem.isEmpty()) {
            line.problem = argument;
        }
    }
    return line;
}

QStringList CommandLine::values(const QString &name) const
{
    QStringList all;
    for (const auto &[option, value] : given) {
        if (option == name) {
            all.append(value);
        }
    }
    return all;
}

std::optional<int> CommandLine::number(const QString &name, int otherwise, int least) const
{
    if (!has(name)) {
        return otherwise;
    }
    bool isNumber = false;
    const int value = option(name).toInt(&isNumber);
    return isNumber && value >= least ? std::optional(value) : std::nullopt;
}

} // namespace fourthp::cli

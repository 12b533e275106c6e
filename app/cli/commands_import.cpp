// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "app/cli/input.h"
#include "core/base/checked_file.h"
#include "core/import/import_plan.h"
#include "translations/languages.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <optional>

using namespace Qt::StringLiterals;

namespace fourthp::cli {

namespace {

QString formatCodes()
{
    QStringList codes;
    for (const ImportFormatFacts &facts : importFormats()) {
        codes.append(facts.code);
    }
    return codes.join(u", "_s);
}

std::optional<ImportFormat> formatOf(const CommandLine &line, const QString &path)
{
    return line.has(u"format"_s) ? importFormatFromCode(line.option(u"format"_s)) : importFormatOf(path);
}

std::optional<KnownRecords> knownFrom(const QString &word)
{
    static const QHash<QString, KnownRecords> words {
        {u"update"_s, KnownRecords::Update}, {u"skip"_s, KnownRecords::Skip}, {u"add"_s, KnownRecords::Add}};
    const auto found = words.constFind(word);
    return found == words.constEnd() ? std::nullopt : std::optional(*found);
}

/// Options that have no meaning for the format, which nobody may take for heard.
QStringList optionsNotOf(const CommandLine &line, const ImportFormatFacts &facts)
{
    const bool isText = facts.format == ImportFormat::Csv || facts.format == ImportFormat::Tsv;
    QStringList useless;
    if (!facts.isTable) {
        useless += {u"map"_s, u"save-map"_s, u"type"_s, u"language"_s};
    }
    if (!isText) {
        useless += {u"encoding"_s, u"separator"_s};
    }
    if (!facts.isTable || isText) {
        useless.append(u"sheet"_s);
    }
    useless.removeIf([&line](const QString &option) { return !line.has(option); });
    return useless;
}

/// Why the words of the command make no order; empty if they do.
QString misuse(const Session &session)
{
    const CommandLine &line = session.line();
    const std::optional<ImportFormat> format = formatOf(line, session.word(1));
    if (!format) {
        return u"--format is one of %1."_s.arg(formatCodes());
    }
    if (!session.typesAreKnown()) {
        return u"“%1” is no type of record."_s.arg(line.option(u"type"_s));
    }
    if (!knownFrom(line.option(u"known"_s, u"update"_s)) || !knownFrom(line.option(u"likely"_s, u"skip"_s))) {
        return u"--known and --likely are update, skip or add."_s;
    }
    const QString separator = line.option(u"separator"_s, u","_s);
    if (separator.size() != 1 && separator != "tab"_L1) {
        return u"--separator is one character, or tab."_s;
    }
    if (const QStringList useless = optionsNotOf(line, factsOf(*format)); !useless.isEmpty()) {
        return u"%1 knows no --%2."_s.arg(factsOf(*format).code, useless.first());
    }
    return {};
}

Result<TableReading> readingOf(const CommandLine &line, const ImportOrder &order)
{
    Result<TableReading> reading = guessReading(order.path, order.format);
    if (!reading) {
        return reading;
    }
    if (line.has(u"encoding"_s)) {
        reading->encoding = line.option(u"encoding"_s);
    }
    if (line.has(u"separator"_s)) {
        const QString separator = line.option(u"separator"_s);
        reading->separator = separator == "tab"_L1 ? QChar(u'\t') : separator.front();
    }
    reading->sheet = line.option(u"sheet"_s, reading->sheet);
    reading->hasHeadings = !line.has(u"no-headings"_s);
    return reading;
}

/// As the file of --map says, else by the headings.
Result<ImportMapping> mappingOf(const CommandLine &line, const ImportOrder &order)
{
    const auto table = openTable(order.path, order.reading);
    if (!table) {
        return passOn(table);
    }
    const Result<QStringList> headings = readHeadings(**table, order.reading);
    if (!headings) {
        return passOn(headings);
    }
    const RecordType named = typeFromCode(line.option(u"type"_s));
    if (!line.has(u"map"_s)) {
        const RecordType type = named == RecordType::Unknown ? RecordType::CaseStudy : named;
        ImportMapping mapping = guessMapping(*headings, type, wordsInEveryLanguage());
        mapping.language = line.option(u"language"_s, mapping.language);
        return mapping;
    }
    const Result<QJsonObject> saved = readObject(line.option(u"map"_s));
    if (!saved) {
        return passOn(saved);
    }
    Result<ImportMapping> mapping = ImportMapping::fromJson(*saved);
    if (!mapping) {
        return mapping;
    }
    ImportMapping fitted = mappingFor(*mapping, *headings);
    fitted.type = named == RecordType::Unknown ? fitted.type : named;
    fitted.language = line.option(u"language"_s, fitted.language);
    return fitted;
}

Result<ImportOrder> orderOf(const Session &session)
{
    const CommandLine &line = session.line();
    ImportOrder order {
        .path = QFileInfo(session.word(1)).absoluteFilePath(), .format = *formatOf(line, session.word(1))};
    if (!factsOf(order.format).isTable) {
        return order;
    }
    Result<TableReading> reading = readingOf(line, order);
    if (!reading) {
        return passOn(reading);
    }
    order.reading = std::move(*reading);
    Result<ImportMapping> mapping = mappingOf(line, order);
    if (!mapping) {
        return passOn(mapping);
    }
    order.mapping = std::move(*mapping);
    return order;
}

Result<void> saveMap(const QString &path, const ImportMapping &mapping)
{
    Result<CheckedFile> file = CheckedFile::create(path);
    if (!file) {
        return passOn(file);
    }
    const auto written = file->write(QJsonDocument(mapping.toJson()).toJson());
    return written ? file->commit() : written;
}

QJsonObject faultJson(const ImportFault &fault)
{
    QJsonObject json {{u"rule"_s, fault.rule}};
    if (!fault.field.isEmpty()) {
        json.insert(u"field"_s, fault.field);
    }
    if (!fault.value.isEmpty()) {
        json.insert(u"value"_s, fault.value);
    }
    return json;
}

QJsonArray refusedJson(const ImportPlan &plan, const ImportDone &done)
{
    QJsonArray all;
    for (const auto *entries : {&plan.refused, &done.refused}) {
        for (const RefusedEntry &entry : *entries) {
            QJsonArray faults;
            for (const ImportFault &fault : entry.faults) {
                faults.append(faultJson(fault));
            }
            all.append(QJsonObject {{u"line"_s, entry.line}, {u"faults"_s, faults}});
        }
    }
    return all;
}

QJsonArray unknownJson(const ImportPlan &plan)
{
    QJsonArray all;
    for (const UnknownWord &word : plan.unknownWords) {
        all.append(QJsonObject {{u"heading"_s, plan.headings.value(word.column)}, {u"word"_s, word.word},
            {u"times"_s, word.times}, {u"suggestions"_s, QJsonArray::fromStringList(word.suggestions)}});
    }
    return all;
}

QJsonObject columnsJson(const ImportMapping &mapping)
{
    QJsonObject columns;
    for (const ColumnMapping &column : mapping.columns) {
        columns.insert(column.heading, column.path);
    }
    return columns;
}

/// The counts are those of what was done; of a plan alone, of what would be.
QJsonObject answerOf(const ImportPlan &plan, const ImportDone &done, bool isDryRun)
{
    QJsonObject answer {{u"dry_run"_s, isDryRun}};
    const std::map<ImportAct, qint64> &counts = isDryRun ? plan.counts : done.counts;
    for (const ImportAct act : {ImportAct::Add, ImportAct::Update, ImportAct::Skip, ImportAct::Same}) {
        const auto count = counts.find(act);
        answer.insert(importActName(act), count == counts.end() ? 0 : count->second);
    }
    QJsonArray skipped;
    qint64 warnings = 0;
    for (const ImportLine &line : plan.lines) {
        warnings += line.warnings;
        if (line.act != ImportAct::Skip) {
            continue;
        }
        QJsonObject one {{u"line"_s, line.line}, {u"likely"_s, line.isLikely}};
        if (line.twin) {
            one.insert(u"same_as_line"_s, plan.lines[*line.twin].line);
        } else {
            one.insert(u"id"_s, line.target.value);
        }
        skipped.append(one);
    }
    answer.insert(u"skipped_lines"_s, skipped);
    answer.insert(u"refused"_s, refusedJson(plan, done));
    answer.insert(u"values_left_out"_s, warnings);
    answer.insert(u"unknown_words"_s, unknownJson(plan));
    if (factsOf(plan.order.format).isTable) {
        answer.insert(u"columns"_s, columnsJson(plan.order.mapping));
    }
    return answer;
}

int importWith(Session &session)
{
    if (const QString why = misuse(session); !why.isEmpty()) {
        return session.misused(why);
    }
    const CommandLine &line = session.line();
    const bool isDryRun = line.has(u"dry-run"_s);
    const Result<ImportOrder> order = orderOf(session);
    if (!order) {
        return session.fails(order.error());
    }
    if (line.has(u"save-map"_s)) {
        if (auto saved = saveMap(line.option(u"save-map"_s), order->mapping); !saved) {
            return session.fails(saved.error());
        }
    }
    const Result<Library *> library = session.library(isDryRun ? Session::Need::Read : Session::Need::Write);
    if (!library) {
        return session.fails(library.error());
    }
    const ImportChoices choices {.known = *knownFrom(line.option(u"known"_s, u"update"_s)),
        .likely = *knownFrom(line.option(u"likely"_s, u"skip"_s))};
    const Result<ImportPlan> plan = planImport(
        **library, *order, choices, session.vocabularies(),
        [&session](const Progress &) { session.tell(u"reading"_s); }, session.stop());
    if (!plan) {
        return session.fails(plan.error());
    }
    Result<ImportDone> done = isDryRun
        ? Result<ImportDone>(ImportDone())
        : applyImport(**library, *plan, session.editor(), session.vocabularies(), {}, session.stop());
    if (!done) {
        return session.fails(done.error());
    }
    session.print(answerOf(*plan, *done, isDryRun));
    const bool isAllTaken = plan->refused.empty() && done->refused.empty();
    if (line.has(u"refused"_s)) {
        if (auto saved = saveRefused(*plan, *done, line.option(u"refused"_s)); !saved) {
            return session.fails(saved.error());
        }
    }
    return isAllTaken ? Done : WithFindings;
}

} // namespace

std::span<const Command> importCommands()
{
    static constexpr Command commands[] {
        {"import",
            "import FILE [--format F] [--dry-run] [--known update|skip|add] [--likely update|skip|add] "
            "[--refused FILE] [--note WHY] [--as WHO]  |  of a table also [--type T] [--map FILE] "
            "[--save-map FILE] [--language "
            "L] "
            "[--no-headings] [--encoding E] [--separator S] [--sheet S]",
            "takes in records from csv, tsv, xlsx, ods, ndjson, ris, bibtex, csl or vcard files", importWith,
            1, 1},
    };
    return commands;
}

} // namespace fourthp::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "app/cli/chosen_records.h"
#include "app/cli/commands_publish.h"
#include "app/cli/explain_query.h"
#include "app/cli/leaving_options.h"
#include "core/exchange/export_run.h"
#include "core/search/filter_keys.h"
#include "core/search/query_text.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace fourthp::cli {

namespace {

QString formatCodes()
{
    QStringList codes;
    for (const FormatFacts &facts : exportFormats()) {
        codes.append(facts.code);
    }
    return codes.join(u", "_s) + u", "_s + publishFormatCodes();
}

/// Options that have no meaning for the format, which nobody may take for heard.
QStringList optionsNotOf(const CommandLine &line, const FormatFacts &facts)
{
    QStringList useless {u"columns"_s, u"preset"_s, u"codes"_s, u"column-each"_s};
    if (facts.isTable) {
        useless = facts.isText ? QStringList() : QStringList {u"preset"_s};
    }
    if (!facts.isReferences) {
        useless.append(u"with-sources"_s);
    }
    useless.removeIf([&line](const QString &option) { return !line.has(option); });
    return useless;
}

ExportOptions exportOptions(const Session &session, ExportFormat format)
{
    const CommandLine &line = session.line();
    ExportOptions options;
    options.format = format;
    options.preset = line.option(u"preset"_s, u"excel"_s) == u"excel"_s ? CsvPreset::Excel : CsvPreset::Data;
    options.columns = line.option(u"columns"_s).split(u',', Qt::SkipEmptyParts);
    options.cells
        = line.has(u"codes"_s) || options.preset == CsvPreset::Data ? CellText::Codes : CellText::Labels;
    options.severalValues = line.has(u"column-each"_s) ? SeveralValues::ColumnEach : SeveralValues::OneCell;
    options.redaction = redactionOf(session).value_or(Redaction {});
    options.madeFor = madeForOf(session);
    options.withSources = line.has(u"with-sources"_s);
    options.recipients = line.option(u"recipients"_s).simplified();
    const bool isRightToLeft
        = QLocale(session.labels().languages().first()).textDirection() == Qt::RightToLeft;
    options.direction = isRightToLeft ? SheetDirection::RightToLeft : SheetDirection::LeftToRight;
    return options;
}

/// What the records are, for the file that tells about the export. It goes to others: neither where a list
/// lies on this computer nor what somebody calls a collection is theirs to know.
QString scopeText(const Session &session)
{
    const CommandLine &line = session.line();
    QStringList parts;
    if (line.has(u"ids"_s)) {
        parts.append(u"a list of ids"_s);
    }
    if (line.has(u"collection"_s)) {
        parts.append(u"a collection"_s);
    }
    if (line.has(u"type"_s)) {
        parts.append(u"type: "_s + line.option(u"type"_s));
    }
    if (line.has(u"query"_s)) {
        const QString query = line.option(u"query"_s);
        const bool namesCollection
            = parseQuery(query, queryNames(session)).query.filterOn(QString(filter_keys::kCollection)) != nullptr;
        parts.append(namesCollection ? u"a query that names a collection"_s : u"query: "_s + query);
    }
    return parts.isEmpty() ? u"everything"_s : parts.join(u"; "_s);
}

QJsonObject answerOf(const ExportReport &report)
{
    const HeldBack &held = report.heldBack;
    QJsonObject types;
    for (const auto &[type, number] : held.notHeld) {
        types.insert(typeCode(type), number);
    }
    return {{u"rows"_s, report.rows}, {u"bytes"_s, report.bytes}, {u"held_back"_s, held.unshared()},
        {u"held_back_amber"_s, held.withoutRecipients}, {u"held_back_marking"_s, held.byMarking},
        {u"held_back_consent"_s, held.withoutConsent}, {u"held_back_channel"_s, held.otherChannels},
        {u"not_held_by_format"_s, types}, {u"relations"_s, report.relations},
        {u"cut_cells"_s, report.cutCells},
        {u"columns_left_out"_s, QJsonArray::fromStringList(report.columnsLeftOut)}};
}

void tellWhatStays(const Session &session, const ExportReport &report)
{
    tellHeldBack(session, report.heldBack);
    for (const auto &[type, number] : report.heldBack.notHeld) {
        session.tell(u"%1 records of the type %2 left out: the format cannot hold them."_s.arg(number).arg(
            typeCode(type)));
    }
    if (report.cutCells > 0) {
        session.tell(u"%1 texts were too long for a cell and end in an ellipsis."_s.arg(report.cutCells));
    }
    if (!report.columnsLeftOut.isEmpty()) {
        session.tell(u"Left out, for they hold data of persons: %1. --personal-data allows them."_s.arg(
            report.columnsLeftOut.join(u", "_s)));
    }
}

/// Why the words of the command make no order; empty if they do.
QString misuse(const Session &session, const std::optional<ExportFormat> &format)
{
    const CommandLine &line = session.line();
    if (!format || !line.has(u"out"_s)) {
        return u"export takes a format (%1) and --out FILE."_s.arg(formatCodes());
    }
    const QString preset = line.option(u"preset"_s, u"excel"_s);
    if (preset != u"excel"_s && preset != u"data"_s) {
        return u"--preset is excel or data."_s;
    }
    if (const QStringList useless = optionsNotOf(line, factsOf(*format)); !useless.isEmpty()) {
        return u"%1 knows no --%2."_s.arg(session.word(1), useless.first());
    }
    if (line.has(u"for"_s) && !madeForOf(session)) {
        return madeForMisuse();
    }
    return redactionOf(session) ? choiceMisuse(session) : redactionMisuse(session);
}

/// Whether nothing was found in what would leave; tells it if not. Fails as the search for it.
Result<bool> isFreeOfPersons(Session &session, Library &library, const ExportOrder &order)
{
    const auto found = scanForPersonalData(
        library, order.docids, order.options, session.labels().languages(), {}, session.stop());
    return found ? Result<bool>(tellFindings(session, *found)) : passOn(found);
}

int exportWith(Session &session)
{
    if (const auto published = publishFormatFromCode(session.word(1))) {
        return exportPublication(session, *published);
    }
    const std::optional<ExportFormat> format = formatFromCode(session.word(1));
    if (const QString why = misuse(session, format); !why.isEmpty()) {
        return session.misused(why);
    }
    const Result<Library *> library = session.library(Session::Need::Read);
    if (!library) {
        return session.fails(library.error());
    }
    Result<std::vector<qint64>> docids = chosenRecords(session, **library);
    if (!docids) {
        return session.fails(docids.error());
    }
    const CommandLine &line = session.line();
    const ExportOrder order {std::move(*docids), exportOptions(session, *format),
        QFileInfo(line.option(u"out"_s)).absoluteFilePath(),
        {line.has(u"relations"_s), line.has(u"about"_s), scopeText(session)}, session.editor().who};
    if (line.has(u"scan"_s)) {
        const Result<bool> isFree = isFreeOfPersons(session, **library, order);
        if (!isFree || !*isFree) {
            return isFree ? WithFindings : session.fails(isFree.error());
        }
    }
    const LabelTranslator translate
        = [](const char *context, const char *text) { return QCoreApplication::translate(context, text); };
    const ProgressSink progress = [&session](const Progress &step) {
        session.tell(u"%1 of %2 records"_s.arg(step.done).arg(step.total));
    };
    const Result<ExportReport> report
        = exportRecords(**library, order, session.labels(), translate, progress, session.stop());
    if (!report) {
        return session.fails(report.error());
    }
    session.print(answerOf(*report));
    tellWhatStays(session, *report);
    tellUnlessNoted(session, report->noted);
    return report->columnsLeftOut.isEmpty() && report->cutCells == 0 ? Done : WithFindings;
}

} // namespace

std::span<const Command> exportCommands()
{
    static constexpr Command commands[] {
        {"export",
            "export FORMAT --out FILE [--query Q] [--type T] [--collection NAME] [--ids FILE] "
            "[--redaction NAME | --personal-data] [--scan] [--recipients GROUP] [--as WHO]  |  of tables, "
            "references "
            "and records also [--for CHANNEL] [--relations] [--about]  |  of a table also [--columns a,b] "
            "[--preset excel|data] [--codes] [--column-each]  |  of references also [--with-sources]  |  of "
            "html, pdf, "
            "md, odt and docx, of case studies: [--form book|sheet|list] [--title TEXT] [--lang L] "
            "[--paper a4|letter] [--parts a,b] [--replace]",
            "writes records as csv, tsv, xlsx, ods, ris, bibtex, csl, vcard, ics, jsonld or ndjson, and case "
            "studies as html, pdf, md, odt or docx",
            exportWith, 1, 1},
    };
    return commands;
}

} // namespace fourthp::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "app/cli/chosen_records.h"
#include "core/exchange/csv_export.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace fourthp::cli {

namespace {

int exportRecords(Session &session)
{
    if (session.word(1) != u"csv"_s || !session.line().has(u"out"_s)) {
        return session.misused(u"export takes the format csv and --out FILE."_s);
    }
    if (!session.typesAreKnown()) {
        return session.misused(u"“%1” is no type of record."_s.arg(session.line().option(u"type"_s)));
    }
    if (session.line().has(u"ids"_s) && (session.line().has(u"query"_s) || session.line().has(u"type"_s) || session.line().has(u"collection"_s))) {
        return session.misused(u"--ids names the records; leave --query, --type and --collection out."_s);
    }
    const QString preset = session.line().option(u"preset"_s, u"excel"_s);
    if (preset != u"excel"_s && preset != u"data"_s) {
        return session.misused(u"--preset is excel or data."_s);
    }
    const Result<Library *> library = session.library(Session::Need::Read);
    if (!library) {
        return session.fails(library.error());
    }
    const Result<std::vector<qint64>> docids = chosenRecords(session, **library);
    if (!docids) {
        return session.fails(docids.error());
    }
    CsvOptions options;
    options.preset = preset == u"excel"_s ? CsvPreset::Excel : CsvPreset::Data;
    options.columns = session.line().option(u"columns"_s).split(u',', Qt::SkipEmptyParts);
    options.cells = session.line().has(u"codes"_s) || options.preset == CsvPreset::Data ? CellText::Codes : CellText::Labels;
    options.severalValues = session.line().has(u"column-each"_s) ? SeveralValues::ColumnEach : SeveralValues::OneCell;
    options.withPersonalData = session.line().has(u"personal-data"_s);
    const QString path = QFileInfo(session.line().option(u"out"_s)).absoluteFilePath();
    const LabelTranslator translate = [](const char *context, const char *text) { return QCoreApplication::translate(context, text); };
    const ProgressSink progress = [&session](const Progress &step) { session.tell(u"%1 of %2 records"_s.arg(step.done).arg(step.total)); };
    const Result<CsvReport> report = exportCsv(**library, *docids, path, options, session.labels(), translate, progress, session.stop());
    if (!report) {
        return session.fails(report.error());
    }
    session.print(QJsonObject {{u"rows"_s, report->rows}, {u"bytes"_s, report->bytes}, {u"held_back"_s, report->heldBack},
        {u"columns_left_out"_s, QJsonArray::fromStringList(report->columnsLeftOut)}});
    if (report->heldBack > 0) {
        session.tell(u"%1 records held back: they must not leave this computer."_s.arg(report->heldBack));
    }
    if (!report->columnsLeftOut.isEmpty()) {
        session.tell(u"Left out, for they hold data of persons: %1. --personal-data allows them."_s.arg(report->columnsLeftOut.join(u", "_s)));
    }
    return report->columnsLeftOut.isEmpty() ? Done : WithFindings;
}

} // namespace

std::span<const Command> exportCommands()
{
    static constexpr Command commands[] {
        {"export", "export csv --out FILE [--query Q] [--type T] [--collection NAME] [--ids FILE] [--columns a,b] [--preset excel|data] [--codes] [--column-each] [--personal-data]",
            "writes a table of records", exportRecords, 1, 1},
    };
    return commands;
}

} // namespace fourthp::cli

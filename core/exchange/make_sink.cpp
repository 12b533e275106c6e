// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_rows.h"
#include "core/exchange/document_sink.h"
#include "core/exchange/ods_rows.h"
#include "core/exchange/record_sink.h"
#include "core/exchange/table_sink.h"
#include "core/exchange/xlsx_rows.h"

namespace fourthp {

namespace {

std::unique_ptr<RecordSink> tableOf(SinkContext context, std::unique_ptr<TableRows> rows)
{
    return std::make_unique<TableSink>(std::move(context), std::move(rows));
}

std::unique_ptr<RecordSink> textOf(const SinkContext &context, TextFormat format)
{
    return std::make_unique<DocumentSink>(context, std::move(format));
}

} // namespace

std::unique_ptr<RecordSink> makeSink(const SinkContext &context)
{
    const ExportOptions &options = context.options;
    switch (options.format) {
    case ExportFormat::Csv:
        return tableOf(context, std::make_unique<CsvRows>(context.write, options.preset, ','));
    case ExportFormat::Tsv:
        return tableOf(context, std::make_unique<CsvRows>(context.write, options.preset, '\t'));
    case ExportFormat::Xlsx:
        return tableOf(
            context, std::make_unique<XlsxRows>(context.write, context.workFolder, options.direction));
    case ExportFormat::Ods:
        return tableOf(
            context, std::make_unique<OdsRows>(context.write, context.workFolder, options.direction));
    case ExportFormat::Ndjson:
        return textOf(context, ndjsonFormat());
    case ExportFormat::JsonLd:
        return textOf(context, jsonLdFormat(context));
    case ExportFormat::Ris:
        return textOf(context, risFormat(context));
    case ExportFormat::Bibtex:
        return textOf(context, bibtexFormat(context));
    case ExportFormat::CslJson:
        return textOf(context, cslFormat(context));
    case ExportFormat::Vcard:
        return textOf(context, vcardFormat(context));
    case ExportFormat::ICalendar:
        return textOf(context, icalendarFormat(context));
    }
    Q_UNREACHABLE();
}

} // namespace fourthp

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/table_source.h"

#include "core/import/csv_source.h"
#include "core/import/ods_source.h"
#include "core/import/xlsx_source.h"

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

Failure noTable(const QString &path)
{
    return fail(ErrorKind::InvalidInput, path, u"the format is no table"_s);
}

} // namespace

Result<TableReading> guessReading(const QString &path, ImportFormat format, const std::stop_token &stop)
{
    switch (format) {
    case ImportFormat::Csv:
    case ImportFormat::Tsv:
        return guessCsv(path, format);
    case ImportFormat::Xlsx:
    case ImportFormat::Ods: {
        const Result<QStringList> sheets = sheetsOf(path, format, stop);
        if (!sheets) {
            return passOn(sheets);
        }
        TableReading reading;
        reading.format = format;
        reading.sheet = sheets->value(0);
        return reading;
    }
    case ImportFormat::Ndjson:
    case ImportFormat::Ris:
    case ImportFormat::Bibtex:
    case ImportFormat::CslJson:
    case ImportFormat::Vcard:
        break;
    }
    return noTable(path);
}

Result<QStringList> sheetsOf(const QString &path, ImportFormat format, const std::stop_token &stop)
{
    if (!factsOf(format).isTable) {
        return noTable(path);
    }
    return format == ImportFormat::Xlsx ? xlsxSheets(path, stop)
        : format == ImportFormat::Ods   ? odsSheets(path, stop)
                                        : QStringList();
}

Result<std::unique_ptr<TableSource>> openTable(
    const QString &path, const TableReading &reading, const std::stop_token &stop)
{
    switch (reading.format) {
    case ImportFormat::Csv:
    case ImportFormat::Tsv:
        return openCsv(path, reading, stop);
    case ImportFormat::Xlsx:
        return openXlsx(path, reading.sheet, stop);
    case ImportFormat::Ods:
        return openOds(path, reading.sheet, stop);
    case ImportFormat::Ndjson:
    case ImportFormat::Ris:
    case ImportFormat::Bibtex:
    case ImportFormat::CslJson:
    case ImportFormat::Vcard:
        break;
    }
    return noTable(path);
}

} // namespace fourthp

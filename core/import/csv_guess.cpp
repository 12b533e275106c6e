// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/plain_file.h"
#include "core/import/csv_row_reader.h"
#include "core/import/csv_source.h"
#include "core/import/text_encoding.h"

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

constexpr qint64 kSampleBytes = 1024 * 1024; ///< For the encoding: accents may come late.
constexpr qsizetype kSeparatorBytes = 64 * 1024;
constexpr int kSampleRows = 100;
constexpr char kSeparators[] = {',', ';', '\t', '|'};

/// How well a separator cuts the first rows.
struct Fit
{
    int rowsAlike = 0; ///< Rows with as many cells as the first one, which has several.
    qsizetype cells = 0; ///< Of the first row.
    friend auto operator<=>(const Fit &, const Fit &) = default; // NOLINT(modernize-use-nullptr): the 0 is in what the compiler writes.
};

Fit fitOf(QByteArrayView text, char separator)
{
    CsvRowReader reader(separator);
    reader.feed(text); // Not finished: the last row of a sample is cut.
    Fit fit;
    for (int i = 0; i < kSampleRows; ++i) {
        const std::optional<TableRow> row = reader.take();
        if (!row) {
            break;
        }
        if (i == 0) {
            fit.cells = row->cells.size();
        }
        const bool isAlike = fit.cells > 1 && row->cells.size() == fit.cells && row->fault.isEmpty();
        fit.rowsAlike += isAlike ? 1 : 0;
    }
    return fit;
}

QChar guessSeparator(QByteArrayView text, char usual)
{
    if (text.startsWith("sep=") && text.size() > 5) {
        return QLatin1Char(text[4]);
    }
    char best = usual;
    Fit bestFit = fitOf(text, usual);
    for (const char separator : kSeparators) {
        const Fit fit = fitOf(text, separator);
        if (fit > bestFit) {
            best = separator;
            bestFit = fit;
        }
    }
    return QLatin1Char(best);
}

} // namespace

Result<TableReading> guessCsv(const QString &path, ImportFormat format)
{
    Result<PlainFile> file = PlainFile::open(path, Links::Follow);
    if (!file) {
        return passOn(file);
    }
    const Result<QByteArray> sample = file->read(kSampleBytes);
    if (!sample) {
        return passOn(sample);
    }
    TableReading reading;
    reading.format = format;
    reading.encoding = guessEncoding(*sample);
    Result<Utf8Converter> converter = Utf8Converter::of(reading.encoding);
    if (!converter) {
        return passOn(converter);
    }
    QByteArray text = converter->convert(sample->first(qMin(sample->size(), kSeparatorBytes)));
    if (sample->size() <= kSeparatorBytes) {
        text += converter->finish() + '\n'; // The whole file: its last row counts.
    }
    reading.separator = guessSeparator(text, format == ImportFormat::Tsv ? '\t' : ',');
    return reading;
}

} // namespace fourthp

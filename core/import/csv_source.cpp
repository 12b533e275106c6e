// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/csv_source.h"

#include "core/base/plain_file.h"
#include "core/exchange/csv_rows.h"
#include "core/import/csv_row_reader.h"
#include "core/import/text_encoding.h"

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

constexpr qint64 kBytesAtOnce = 64 * 1024;

bool isSeparator(QChar c)
{
    return c.unicode() < 0x80 && c != u'"' && c != u'\n' && c != u'\r' && !c.isNull();
}

/// `sep=;` in the first line tells Excel the separator, and is no row.
bool tellsSeparator(const TableRow &row)
{
    return row.line == 1 && row.cells.size() == 2 && row.cells.at(0) == u"sep="_s
        && row.cells.at(1).isEmpty();
}

class CsvSource final : public TableSource
{
public:
    CsvSource(PlainFile file, Utf8Converter converter, char separator)
        : m_file(std::move(file))
        , m_converter(std::move(converter))
        , m_reader(separator)
    { }

    Result<std::optional<TableRow>> next() override
    {
        for (;;) {
            if (std::optional<TableRow> row = m_reader.take()) {
                if (tellsSeparator(*row)) {
                    continue;
                }
                takeApostrophesOff(*row);
                return row;
            }
            if (m_isAtEnd) {
                return std::optional<TableRow>();
            }
            if (auto done = readOn(); !done) {
                return passOn(done);
            }
        }
    }

    Progress progress() const override { return {m_bytesRead, m_file.bytes()}; }

private:
    Result<void> readOn()
    {
        const Result<QByteArray> bytes = m_file.read(kBytesAtOnce);
        if (!bytes) {
            return passOn(bytes);
        }
        m_bytesRead += bytes->size();
        m_reader.feed(m_converter.convert(*bytes));
        if (bytes->size() < kBytesAtOnce) {
            m_reader.feed(m_converter.finish());
            m_reader.finish();
            m_isAtEnd = true;
        }
        return {};
    }

    void takeApostrophesOff(TableRow &row) const
    {
        if (!m_converter.hadByteOrderMark() || !m_converter.isUtf8()) {
            return;
        }
        for (QString &cell : row.cells) {
            if (cell.startsWith(u'\'') && harmlessCell(originalOfHarmlessCell(cell)) == cell) {
                cell = originalOfHarmlessCell(cell);
            }
        }
    }

    PlainFile m_file;
    Utf8Converter m_converter;
    CsvRowReader m_reader;
    qint64 m_bytesRead = 0;
    bool m_isAtEnd = false;
};

} // namespace

Result<std::unique_ptr<TableSource>> openCsv(
    const QString &path, const TableReading &reading, const std::stop_token &stop)
{
    if (!isSeparator(reading.separator)) {
        return fail(ErrorKind::Unsupported, path, u"the separator is no ASCII character of a kind"_s);
    }
    Result<Utf8Converter> converter
        = Utf8Converter::of(reading.encoding.isEmpty() ? u"UTF-8"_s : reading.encoding);
    if (!converter) {
        return passOn(converter);
    }
    Result<PlainFile> file = PlainFile::open(path, Links::Follow);
    if (!file) {
        return passOn(file);
    }
    file->stopWhen(stop);
    return std::make_unique<CsvSource>(std::move(*file), std::move(*converter), reading.separator.toLatin1());
}

} // namespace fourthp

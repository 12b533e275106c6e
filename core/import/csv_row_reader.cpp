// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/csv_row_reader.h"

#include "core/base/utf8_text.h"

#include <csv.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

constexpr size_t kBytesAtOnce = 64 * 1024; // libcsv takes 128 bytes at a time for a cell that grows.
constexpr unsigned char kStrict = CSV_STRICT | CSV_STRICT_FINI;

int isNoBlank(unsigned char)
{
    return 0;
}

bool endsLine(char c)
{
    return c == '\n' || c == '\r';
}

QString decodedCell(QByteArrayView bytes)
{
    return wholeUtf8(bytes).normalized(QString::NormalizationForm_C);
}

} // namespace

CsvRowReader::CsvRowReader(char separator)
    : m_parser(std::make_unique<csv_parser>())
{
    csv_init(m_parser.get(), kStrict);
    csv_set_delim(m_parser.get(), static_cast<unsigned char>(separator));
    csv_set_space_func(m_parser.get(), isNoBlank);
    csv_set_blk_size(m_parser.get(), kBytesAtOnce);
}

CsvRowReader::~CsvRowReader()
{
    csv_free(m_parser.get());
}

void CsvRowReader::cellEnds(void *bytes, size_t size, void *self)
{
    static_cast<CsvRowReader *>(self)->addCell({static_cast<const char *>(bytes), qsizetype(size)});
}

void CsvRowReader::rowEnds(int, void *self)
{
    static_cast<CsvRowReader *>(self)->endRow();
}

void CsvRowReader::feed(QByteArrayView bytes)
{
    // By physical lines, as libcsv does not count them.
    while (!bytes.isEmpty()) {
        const auto *end = std::find_if(bytes.begin(), bytes.end(), endsLine);
        const qsizetype size = end - bytes.begin() + (end == bytes.end() ? 0 : 1);
        feedPiece(bytes.first(size));
        bytes = bytes.sliced(size);
    }
}

void CsvRowReader::feedPiece(QByteArrayView piece)
{
    const bool isLineEnd = endsLine(piece.back());
    if (!m_isInRow && m_rest == Rest::IsRead && !endsLine(piece.front())) {
        m_isInRow = true;
        m_row.line = m_line;
    }
    if (m_rest != Rest::IsSkipped) {
        m_bytesOfRow += piece.size();
        if (m_bytesOfRow > kMostBytesOfRow) {
            giveUpRow(u"row_too_long"_s);
            skip(piece);
        } else if (m_rest == Rest::IsShown) {
            keepStray(piece);
        } else {
            parse(piece);
        }
    } else {
        skip(piece);
    }
    if (isLineEnd && !(m_rest == Rest::IsSkipped && m_skipped == Skipped::Quoted)) {
        m_rest = Rest::IsRead;
    }
    countLines(piece);
}

void CsvRowReader::countLines(QByteArrayView piece)
{
    if (endsLine(piece.back())) {
        const bool isRestOfPair = piece.size() == 1 && piece.front() == '\n' && m_isAfterReturn;
        m_line += isRestOfPair ? 0 : 1;
    }
    m_isAfterReturn = piece.back() == '\r';
}

void CsvRowReader::parse(QByteArrayView piece)
{
    const auto feedSome = [&](QByteArrayView some) {
        return qsizetype(
            csv_parse(m_parser.get(), some.data(), size_t(some.size()), cellEnds, rowEnds, this));
    };
    while (!piece.isEmpty()) {
        const qsizetype read = feedSome(piece);
        if (read == piece.size()) {
            return;
        }
        piece = piece.sliced(read);
        if (csv_error(m_parser.get()) != CSV_EPARSE) {
            giveUpRow(u"row_too_long"_s);
            skip(piece);
            return;
        }
        if (m_parser->quoted != 0) {
            beginStray();
            keepStray(piece);
            return;
        }
        // A quote inside of a cell that is not quoted.
        csv_set_opts(m_parser.get(), 0);
        feedSome(piece.first(1));
        csv_set_opts(m_parser.get(), kStrict);
        piece = piece.sliced(1);
    }
}

/// Text follows a closing quote. It is shown as it stands, and the next line is a new beginning.
void CsvRowReader::beginStray()
{
    noteFault(u"stray_quote"_s);
    csv_fini(m_parser.get(), cellEnds, nullptr, this);
    m_rest = Rest::IsShown;
    m_stray = "\"";
}

void CsvRowReader::keepStray(QByteArrayView piece)
{
    m_stray.append(endsLine(piece.back()) ? piece.chopped(1) : piece);
    if (endsLine(piece.back())) {
        endRow();
    }
}

void CsvRowReader::finish()
{
    if (m_rest == Rest::IsShown) {
        endRow();
        return;
    }
    if (csv_fini(m_parser.get(), cellEnds, rowEnds, this) == 0) {
        return;
    }
    noteFault(u"cut_in_quote"_s);
    csv_set_opts(m_parser.get(), 0);
    csv_fini(m_parser.get(), cellEnds, rowEnds, this);
}

std::optional<TableRow> CsvRowReader::take()
{
    if (m_rows.empty()) {
        return {};
    }
    std::optional<TableRow> row(std::move(m_rows.front()));
    m_rows.pop_front();
    return row;
}

/// Without its cells: what is too large to read is too large to keep.
void CsvRowReader::giveUpRow(const QString &fault)
{
    m_skipped = whereParserIs();
    csv_set_opts(m_parser.get(), 0);
    csv_fini(m_parser.get(), nullptr, nullptr, nullptr);
    csv_set_opts(m_parser.get(), kStrict);
    m_row.cells.clear();
    m_row.fault = fault;
    m_stray.clear();
    endRow();
    m_rest = Rest::IsSkipped;
}

CsvRowReader::Skipped CsvRowReader::whereParserIs() const
{
    if (m_rest == Rest::IsShown) {
        return Skipped::Stray;
    }
    enum State { RowNotBegun, CellNotBegun, CellBegun, CellMayHaveEnded }; // Of libcsv, in its order.
    switch (m_parser->pstate) {
    case CellBegun:
        return m_parser->quoted != 0 ? Skipped::Quoted : Skipped::Plain;
    case CellMayHaveEnded:
        return m_parser->quoted != 0 ? Skipped::BehindQuote : Skipped::Plain;
    default:
        return Skipped::CellBegin;
    }
}

/// Follows the quotes alone: a line end between them ends no row.
void CsvRowReader::skip(QByteArrayView piece)
{
    const char separator = char(csv_get_delim(m_parser.get()));
    for (const char c : piece) {
        if (m_skipped == Skipped::Stray) {
            return;
        }
        if (m_skipped == Skipped::Quoted) {
            m_skipped = c == '"' ? Skipped::BehindQuote : Skipped::Quoted;
        } else if (c == '"' && m_skipped != Skipped::Plain) {
            m_skipped = Skipped::Quoted; // Two of them stand for one, and one begins a cell.
        } else if (c == separator) {
            m_skipped = Skipped::CellBegin;
        } else if (!endsLine(c)) {
            m_skipped = m_skipped == Skipped::BehindQuote ? Skipped::Stray : Skipped::Plain;
        }
    }
}

void CsvRowReader::addCell(QByteArrayView bytes)
{
    if (m_row.cells.size() >= kMostCellsOfRow) {
        if (!bytes.isEmpty()) {
            noteFault(u"too_many_cells"_s);
        }
        return;
    }
    if (!bytes.isValidUtf8()) {
        noteFault(u"bad_bytes"_s);
    } else if (bytes.contains('\0')) {
        noteFault(u"nul_byte"_s);
    }
    m_row.cells.append(decodedCell(bytes));
}

void CsvRowReader::endRow()
{
    if (!m_stray.isEmpty() && !m_row.cells.isEmpty()) {
        m_row.cells.back() += decodedCell(m_stray);
    }
    m_stray.clear();
    const bool isEmpty = std::all_of(
        m_row.cells.cbegin(), m_row.cells.cend(), [](const QString &cell) { return cell.isEmpty(); });
    if (!isEmpty || !m_row.fault.isEmpty()) {
        m_rows.push_back(std::move(m_row));
    }
    m_row = {};
    m_isInRow = false;
    m_bytesOfRow = 0;
}

void CsvRowReader::noteFault(const QString &fault)
{
    if (m_row.fault.isEmpty()) {
        m_row.fault = fault;
    }
}

} // namespace fourthp

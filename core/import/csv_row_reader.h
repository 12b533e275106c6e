// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/table_source.h"

#include <QByteArray>
#include <QByteArrayView>

#include <cstddef>
#include <deque>
#include <memory>
#include <optional>

struct csv_parser;

namespace fourthp {

/// Limits of one row; a larger one is left out and told, and reading goes on behind its last line, which may
/// be the end of the file if a quote is never closed.
inline constexpr qint64 kMostBytesOfRow = 4 * 1024 * 1024;
inline constexpr qsizetype kMostCellsOfRow = 16'384; ///< As many as a sheet has.

/// Cuts UTF-8 text into the rows of RFC 4180 by libcsv, with any separator and line ends of CR, LF or both.
/// Blanks belong to their cells. Lenient where only one reading is possible: a quote inside a cell that is
/// not quoted stands for itself. Rows that are not to be read come with a fault and are never dropped:
/// `stray_quote` (text behind a closing quote), `cut_in_quote` (the text ends inside of quotes), `bad_bytes`,
/// `nul_byte`, `row_too_long`, `too_many_cells`.
class CsvRowReader
{
public:
    /// `separator` is ASCII, and neither a quote nor a line end.
    explicit CsvRowReader(char separator);
    ~CsvRowReader();
    CsvRowReader(const CsvRowReader &) = delete;
    CsvRowReader &operator=(const CsvRowReader &) = delete;

    /// The next bytes of the text. Rows that end in them wait to be taken.
    void feed(QByteArrayView bytes);
    /// The text ends here.
    void finish();
    /// The next row that is not empty; nothing if more bytes are needed.
    std::optional<TableRow> take();

private:
    static void cellEnds(void *bytes, size_t size, void *self); ///< For libcsv.
    static void rowEnds(int, void *self);
    void feedPiece(QByteArrayView piece);
    void parse(QByteArrayView piece);
    void beginStray();
    void keepStray(QByteArrayView piece);
    void giveUpRow(const QString &fault);
    /// Where in a row that is given up reading stands.
    enum class Skipped {
        CellBegin,
        Plain,
        Quoted,
        BehindQuote, ///< Of a second one, or of the end of the cell.
        Stray ///< Behind a cell whose quote was closed: the rest of the line.
    };
    Skipped whereParserIs() const;
    void skip(QByteArrayView piece);
    void addCell(QByteArrayView bytes);
    void endRow();
    void noteFault(const QString &fault);
    void countLines(QByteArrayView piece);

    std::unique_ptr<csv_parser> m_parser;
    std::deque<TableRow> m_rows;
    TableRow m_row;
    qint64 m_line = 1; ///< Physical line that is being read.
    qint64 m_bytesOfRow = 0;
    bool m_isInRow = false;
    enum class Rest {
        IsRead,
        IsShown,
        IsSkipped
    } m_rest
        = Rest::IsRead; ///< What becomes of the physical line.
    Skipped m_skipped = Skipped::CellBegin;
    QByteArray m_stray; ///< What stands behind a closing quote.
    bool m_isAfterReturn = false;
};

} // namespace fourthp

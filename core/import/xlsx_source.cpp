// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/xlsx_source.h"

#include "core/import/sheet_row.h"
#include "core/import/xlsx_book.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

/// From 0, for a reference as `AB12`; nothing if it is none.
std::optional<qsizetype> columnOf(QStringView reference)
{
    qsizetype column = 0;
    for (const QChar c : reference) {
        if (c < u'A' || c > u'Z') {
            break;
        }
        column = column * 26 + (c.unicode() - u'A' + 1);
        if (column > kMostRowsOfSheet) {
            return {};
        }
    }
    return column > 0 ? std::optional(column - 1) : std::nullopt;
}

/// What stands in one `c` element.
struct Cell
{
    QString type {};
    QString value {};
    QString text {}; ///< Of `is`.
    qsizetype style = 0;
    bool hasFormula = false;
};

class XlsxSource final : public TableSource
{
public:
    XlsxSource(WorkbookArchive archive, XlsxBook book, std::vector<SheetFormat> formats, SharedTexts texts,
        std::unique_ptr<WorkbookPart> sheet)
        : m_archive(std::move(archive))
        , m_book(std::move(book))
        , m_formats(std::move(formats))
        , m_texts(std::move(texts))
        , m_sheet(std::move(sheet))
    { }

    Result<std::optional<TableRow>> next() override
    {
        while (!m_isAtEnd) {
            const Result<bool> isThere = m_sheet->nextElement();
            if (!isThere) {
                return passOn(isThere);
            }
            m_isAtEnd = !*isThere;
            if (m_isAtEnd || m_sheet->xml().name() != "row"_L1) {
                continue;
            }
            if (auto done = readRow(); !done) {
                return passOn(done);
            }
            if (std::optional<TableRow> row = m_row.finish()) {
                return row;
            }
        }
        return std::optional<TableRow>();
    }

    Progress progress() const override { return m_sheet->progress(); }

private:
    /// The row that has just begun, to its end.
    Result<void> readRow()
    {
        const QStringView told = m_sheet->xml().attributes().value("r"_L1);
        const qint64 line = told.isEmpty() ? m_lastLine + 1 : told.toLongLong();
        if (line <= m_lastLine || line > kMostRowsOfSheet) {
            return m_sheet->damaged(u"rows do not ascend at %1"_s.arg(told));
        }
        m_lastLine = line;
        m_row.begin(line);
        m_column = 0;
        return readChildren(*m_sheet,
            [this] { return m_sheet->xml().name() == "c"_L1 ? readCell() : m_sheet->skipElement(); });
    }

    Result<void> readCell()
    {
        const QXmlStreamAttributes attributes = m_sheet->xml().attributes();
        m_column = columnOf(attributes.value("r"_L1)).value_or(m_column);
        Cell cell;
        cell.type = attributes.value("t"_L1).toString();
        cell.style = attributes.value("s"_L1).toInt();
        if (auto done = readChildren(*m_sheet, [&] { return readPartOf(cell); }); !done) {
            return done;
        }
        putCell(cell);
        ++m_column;
        return {};
    }

    /// The element inside of a cell that has just begun.
    Result<void> readPartOf(Cell &cell)
    {
        const QStringView name = m_sheet->xml().name();
        if (name == "is"_L1) {
            Result<QString> text = readXlsxText(*m_sheet);
            if (!text) {
                return passOn(text);
            }
            cell.text = std::move(*text);
            return {};
        }
        if (name != "v"_L1) {
            cell.hasFormula = cell.hasFormula || name == "f"_L1;
            return m_sheet->skipElement();
        }
        for (;;) {
            const auto token = m_sheet->next();
            if (!token) {
                return passOn(token);
            }
            if (*token == QXmlStreamReader::EndElement) {
                return {};
            }
            if (*token == QXmlStreamReader::StartElement) {
                return m_sheet->damaged(u"a value that is an element"_s);
            }
            cell.value += m_sheet->xml().text();
        }
    }

    void putCell(const Cell &cell)
    {
        const bool isText = cell.type == "str"_L1 || cell.type == "inlineStr"_L1;
        if (cell.type == "e"_L1) {
            m_row.noteCellFault(m_column, u"error_value"_s);
        } else if (cell.hasFormula && cell.value.isEmpty() && !isText) { // A text alone may be empty.
            m_row.noteCellFault(m_column, u"formula_without_value"_s);
        }
        m_row.put(m_column, shown(cell));
    }

    /// The text of the cell (ECMA-376, part 1, 18.18.11, ST_CellType).
    QString shown(const Cell &cell)
    {
        if (cell.type == "inlineStr"_L1) {
            return cell.text;
        }
        if (cell.type == "s"_L1) {
            bool isNumber = false;
            const qsizetype place = cell.value.toInt(&isNumber);
            if (isNumber && place >= 0 && place < m_texts.count()) {
                return m_texts.at(place);
            }
            m_row.noteFault(u"missing_text"_s);
            return {};
        }
        if (cell.type == "str"_L1) {
            return withoutXlsxEscapes(cell.value);
        }
        if (cell.type == "e"_L1) {
            return cell.value;
        }
        if (cell.type == "b"_L1) {
            return cell.value == "1"_L1 ? u"true"_s : u"false"_s;
        }
        const bool hasStyle = cell.style >= 0 && size_t(cell.style) < m_formats.size();
        const SheetFormat format = hasStyle ? m_formats[size_t(cell.style)] : SheetFormat::Number;
        return cell.type == "d"_L1 ? plainMoment(cell.value, format)
                                   : shownNumber(cell.value, format, m_book.epoch);
    }

    WorkbookArchive m_archive;
    XlsxBook m_book;
    std::vector<SheetFormat> m_formats;
    SharedTexts m_texts;
    std::unique_ptr<WorkbookPart> m_sheet; ///< Goes before its archive.
    SheetRow m_row {};
    qsizetype m_column = 0;
    qint64 m_lastLine = 0;
    bool m_isAtEnd = false;
};

struct OpenBook
{
    WorkbookArchive archive;
    XlsxBook book {};
};

Result<OpenBook> openBook(const QString &path, const std::stop_token &stop)
{
    auto archive = WorkbookArchive::open(path, stop);
    if (!archive) {
        return passOn(archive);
    }
    auto book = readXlsxBook(*archive);
    if (!book) {
        return passOn(book);
    }
    return OpenBook {std::move(*archive), std::move(*book)};
}

} // namespace

Result<std::unique_ptr<TableSource>> openXlsx(
    const QString &path, const QString &sheet, const std::stop_token &stop)
{
    auto open = openBook(path, stop);
    if (!open) {
        return passOn(open);
    }
    auto &[archive, book] = *open;
    const auto found = std::find_if(book.sheets.cbegin(), book.sheets.cend(),
        [&sheet](const XlsxBook::Sheet &one) { return sheet.isEmpty() || one.name == sheet; });
    if (found == book.sheets.cend()) {
        return fail(ErrorKind::NotFound, sheet, u"the workbook has no such sheet"_s);
    }
    auto formats = readXlsxFormats(archive, book);
    if (!formats) {
        return passOn(formats);
    }
    auto texts = readXlsxTexts(archive, book);
    if (!texts) {
        return passOn(texts);
    }
    auto part = archive.part(found->part);
    if (!part) {
        return passOn(part);
    }
    return std::make_unique<XlsxSource>(
        std::move(archive), std::move(book), std::move(*formats), std::move(*texts), std::move(*part));
}

Result<QStringList> xlsxSheets(const QString &path, const std::stop_token &stop)
{
    const auto open = openBook(path, stop);
    if (!open) {
        return passOn(open);
    }
    QStringList names;
    for (const XlsxBook::Sheet &sheet : open->book.sheets) {
        names.append(sheet.name);
    }
    return names;
}

} // namespace fourthp

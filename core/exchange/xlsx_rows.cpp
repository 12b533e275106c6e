// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx_rows.h"

#include "core/exchange/workbook_check.h"

#include <QFile>
#include <QRegularExpression>

#include <xlsxwriter.h>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

// Limits of the format ("Excel specifications and limits"), in characters of UTF-16.
constexpr qsizetype kCellCharacters = 32'767;
constexpr qsizetype kLinkCharacters = 2'079;
constexpr qint64 kLinks = 65'530;
constexpr quint16 kColumnWidth = 22; // In characters: a date with its time fits.

const QString kBookName = u"book.xlsx"_s;

Result<void> checked(lxw_error code, const char *step)
{
    switch (code) {
    case LXW_NO_ERROR:
        return {};
    case LXW_ERROR_CREATING_XLSX_FILE:
    case LXW_ERROR_CREATING_TMPFILE:
    case LXW_ERROR_READING_TMPFILE:
    case LXW_ERROR_ZIP_FILE_OPERATION:
    case LXW_ERROR_ZIP_FILE_ADD:
    case LXW_ERROR_ZIP_CLOSE:
        return fail(ErrorKind::DiskFull, u"xlsx"_s, QString::fromUtf8(lxw_strerror(code)));
    default:
        return fail(ErrorKind::Storage, QString::fromLatin1(step), QString::fromUtf8(lxw_strerror(code)));
    }
}

/// `_x0041_` in a text would be read as the character 41 (ECMA-376, ST_Xstring): the underscore says that it
/// is none. The two that XML has no place for are written that way; with them the file would be none.
QString escaped(QString text)
{
    static const QRegularExpression escape(u"_(?=x[0-9A-Fa-f]{4}_)"_s);
    if (text.contains("_x"_L1)) {
        text.replace(escape, u"_x005F_"_s);
    }
    return text.replace(QChar(0xFFFE), "_xFFFE_"_L1).replace(QChar(0xFFFF), "_xFFFF_"_L1);
}

/// So many characters of UTF-16 the library makes of a text, which it reads no further than to a zero: of most control
/// characters it makes `_x001F_`.
qsizetype writtenSize(QStringView text)
{
    const qsizetype zero = text.indexOf(QChar(u'\0'));
    const QStringView read = zero < 0 ? text : text.first(zero);
    const auto escaped = std::count_if(
        read.begin(), read.end(), [](QChar c) { return c < u' ' && c != u'\n' && c != u'\t'; });
    return read.size() + 6 * escaped;
}

} // namespace

XlsxRows::XlsxRows(ByteSink write, QString workFolder, SheetDirection direction)
    : m_write(std::move(write))
    , m_workFolder(std::move(workFolder))
    , m_direction(direction)
{ }

XlsxRows::~XlsxRows()
{
    if (m_book != nullptr) {
        workbook_close(m_book); // The only way to free it; what it writes goes with the work folder.
    }
}

Result<void> XlsxRows::begin(const QStringList &headings, const std::vector<FieldKind> &kinds)
{
    if (headings.size() > LXW_COL_MAX) {
        return fail(ErrorKind::Unsupported, u"columns"_s, u"a sheet holds 16384 columns"_s);
    }
    Result<WorkFolder> work = WorkFolder::create(m_workFolder);
    if (!work) {
        return passOn(work);
    }
    m_work.emplace(std::move(*work));
    m_kinds = kinds;
    QByteArray folder = QFile::encodeName(m_work->path());
    lxw_workbook_options options {
        .constant_memory = LXW_TRUE, .tmpdir = folder.data(), .use_zip64 = LXW_TRUE};
    m_book = workbook_new_opt(QFile::encodeName(m_work->file(kBookName)).constData(), &options);
    m_sheet = m_book == nullptr ? nullptr : workbook_add_worksheet(m_book, nullptr);
    if (m_sheet == nullptr) {
        return fail(ErrorKind::Storage, m_workFolder, u"no workbook can be begun"_s);
    }
    m_day = workbook_add_format(m_book);
    format_set_num_format(m_day, "yyyy-mm-dd");
    m_moment = workbook_add_format(m_book);
    format_set_num_format(m_moment, "yyyy-mm-dd hh:mm:ss");
    lxw_format *bold = workbook_add_format(m_book);
    format_set_bold(bold);
    if (m_direction == SheetDirection::RightToLeft) {
        worksheet_right_to_left(m_sheet);
    }
    worksheet_freeze_panes(m_sheet, 1, 0);
    worksheet_set_column(m_sheet, 0, lxw_col_t(headings.size() - 1), kColumnWidth, nullptr);
    for (qsizetype i = 0; i < headings.size(); ++i) {
        if (auto done = writeText(quint16(i), headings.at(i), bold); !done) {
            return done;
        }
    }
    return {};
}

Result<void> XlsxRows::add(std::span<const QByteArrayView> cells)
{
    if (++m_row >= kSheetRows) {
        return fail(ErrorKind::Unsupported, u"rows"_s, u"a sheet holds 1048576 rows"_s);
    }
    for (size_t i = 0; i < cells.size(); ++i) {
        if (auto done = writeCell(quint16(i), workbookCell(cells[i], m_kinds[i])); !done) {
            return done;
        }
    }
    return {};
}

Result<void> XlsxRows::writeCell(quint16 column, const WorkbookCell &cell)
{
    switch (cell.kind) {
    case WorkbookCell::Kind::Empty:
        return {};
    case WorkbookCell::Kind::Number:
        ++m_cells;
        return checked(worksheet_write_number(m_sheet, m_row, column, cell.number, nullptr), "number");
    case WorkbookCell::Kind::Day:
    case WorkbookCell::Kind::Moment: {
        const QDate day = cell.moment.date();
        const QTime time = cell.moment.time();
        lxw_datetime moment {
            day.year(), day.month(), day.day(), time.hour(), time.minute(), double(time.second())};
        lxw_format *format = cell.kind == WorkbookCell::Kind::Day ? m_day : m_moment;
        ++m_cells;
        return checked(worksheet_write_datetime(m_sheet, m_row, column, &moment, format), "date");
    }
    case WorkbookCell::Kind::Link:
        if (cell.text.size() <= kLinkCharacters && m_links < kLinks) {
            const lxw_error code
                = worksheet_write_url(m_sheet, m_row, column, cell.text.toUtf8().constData(), nullptr);
            // The limit counts what the library escapes in it: such an address is a text.
            if (code != LXW_ERROR_WORKSHEET_MAX_URL_LENGTH_EXCEEDED) {
                ++m_links;
                ++m_cells;
                m_characters += writtenSize(cell.text);
                return checked(code, "link");
            }
        }
        break;
    case WorkbookCell::Kind::Text:
        break;
    }
    return writeText(column, cell.text, nullptr);
}

/// A text is a text, whatever it begins with: the cell says so, and no program runs it as a formula.
Result<void> XlsxRows::writeText(quint16 column, QString text, lxw_format *format)
{
    text = escaped(std::move(text));
    if (text.size() > kCellCharacters) {
        text.truncate(kCellCharacters - 1);
        if (text.back().isHighSurrogate()) {
            text.chop(1);
        }
        text += u'…';
        ++m_cutCells;
    }
    m_cells += text.isEmpty() && format == nullptr ? 0 : 1; // An empty one is left out.
    m_characters += writtenSize(text);
    return checked(worksheet_write_string(m_sheet, m_row, column, text.toUtf8().constData(), format), "text");
}

Result<void> XlsxRows::finish()
{
    worksheet_autofilter(m_sheet, 0, 0, m_row, lxw_col_t(m_kinds.size() - 1));
    if (auto done = checked(workbook_close(std::exchange(m_book, nullptr)), "close"); !done) {
        return done;
    }
    if (auto done = checkSheet(m_work->file(kBookName),
            {.rows = qint64(m_row) + 1, .cells = m_cells, .characters = m_characters});
        !done) {
        return done;
    }
    return m_work->copy(kBookName, m_write);
}

} // namespace fourthp

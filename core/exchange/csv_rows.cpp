// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_rows.h"

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

constexpr QChar kByteOrderMark(0xfeff);
constexpr char kUtf8ByteOrderMark[] = "\xEF\xBB\xBF";
constexpr qsizetype kBytesAtOnce = 64 * 1024;

bool startsFormula(QChar c)
{
    switch (c.unicode()) {
    case u'=':
    case u'+':
    case u'-':
    case u'@':
    case u'\t':
    case u'\r':
    case u'\0':
    case u'＝':
    case u'＋':
    case u'－':
    case u'＠':
    case u'−':
        return true;
    default:
        return false;
    }
}

/// Whether the bytes could begin a formula; true if only a look at the characters tells.
bool mayStartFormula(QByteArrayView cell)
{
    const auto first = cell.isEmpty() ? 'a' : cell.front();
    const bool isHarmless
        = (first >= 'a' && first <= 'z') || (first >= 'A' && first <= 'Z') || (first >= '0' && first <= '9');
    return !isHarmless;
}

/// One search of the C library for each character: faster than a look at each byte in turn.
bool needsQuotes(QByteArrayView cell, char separator)
{
    return cell.contains(separator) || cell.contains('"') || cell.contains('\n') || cell.contains('\r');
}

} // namespace

void appendCsvLine(QByteArray &line, std::span<const QByteArrayView> cells, char separator)
{
    for (size_t i = 0; i < cells.size(); ++i) {
        if (i > 0) {
            line += separator;
        }
        const QByteArrayView cell = cells[i];
        if (!needsQuotes(cell, separator)) {
            line.append(cell);
            continue;
        }
        line += '"';
        for (qsizetype begin = 0; begin < cell.size();) {
            const qsizetype quote = cell.indexOf('"', begin);
            const qsizetype end = quote < 0 ? cell.size() : quote + 1;
            line.append(cell.sliced(begin, end - begin));
            if (quote >= 0) {
                line += '"';
            }
            begin = end;
        }
        line += '"';
    }
    // One empty cell alone would read back as no row at all.
    if (cells.size() == 1 && cells.front().isEmpty()) {
        line += "\"\"";
    }
    line += "\r\n";
}

QString harmlessCell(const QString &text)
{
    for (const QChar c : text) {
        if (startsFormula(c) || c == u'\'') {
            return u'\'' + text;
        }
        if (!c.isSpace() && c != kByteOrderMark) {
            break;
        }
    }
    return text;
}

QString originalOfHarmlessCell(const QString &text)
{
    return text.startsWith(u'\'') ? text.sliced(1) : text;
}

CsvRows::CsvRows(ByteSink write, CsvPreset preset, char separator)
    : m_write(std::move(write))
    , m_preset(preset)
    , m_separator(separator)
{ }

Result<void> CsvRows::begin(const QStringList &headings, const std::vector<FieldKind> &)
{
    if (m_preset == CsvPreset::Excel) {
        m_lines += kUtf8ByteOrderMark;
    }
    std::vector<QByteArray> texts;
    for (const QString &heading : headings) {
        texts.push_back(heading.toUtf8());
    }
    m_cells.assign(texts.begin(), texts.end());
    appendCsvLine(m_lines, m_cells, m_separator);
    return writeWhenFull();
}

Result<void> CsvRows::add(std::span<const QByteArrayView> cells)
{
    if (m_preset == CsvPreset::Data) {
        appendCsvLine(m_lines, cells, m_separator);
        return writeWhenFull();
    }
    m_cells.assign(cells.begin(), cells.end());
    m_harmless.resize(cells.size());
    for (size_t i = 0; i < cells.size(); ++i) {
        if (mayStartFormula(cells[i])) {
            m_harmless[i] = harmlessCell(QString::fromUtf8(cells[i])).toUtf8();
            m_cells[i] = m_harmless[i];
        }
    }
    appendCsvLine(m_lines, m_cells, m_separator);
    return writeWhenFull();
}

Result<void> CsvRows::finish()
{
    return m_lines.isEmpty() ? Result<void>() : m_write(m_lines);
}

Result<void> CsvRows::writeWhenFull()
{
    if (m_lines.size() < kBytesAtOnce) {
        return {};
    }
    const Result<void> done = m_write(m_lines);
    m_lines.resize(0); // Keeps the memory.
    return done;
}

} // namespace fourthp

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table_sink.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

constexpr QByteArrayView kBetweenValues = "; ";

} // namespace

TableSink::TableSink(SinkContext context, std::unique_ptr<TableRows> rows)
    : m_context(std::move(context))
    , m_rows(std::move(rows))
    , m_cells(m_context)
{ }

Result<void> TableSink::prepare()
{
    return m_context.options.columns.isEmpty() ? Result<void>() : chooseColumns(m_context.options.columns);
}

bool TableSink::wantsLook() const
{
    return m_columns.empty()
        || (m_context.options.severalValues == SeveralValues::ColumnEach && !m_areCellsCounted);
}

void TableSink::lookAt(const ExportRecord &record)
{
    if (m_columns.empty()) {
        if (std::find(m_types.begin(), m_types.end(), record.type()) == m_types.end()) {
            m_types.push_back(record.type());
        }
        return;
    }
    for (TableColumn &column : m_columns) {
        m_cells.read(column, record, m_texts);
        column.cells = std::max(column.cells, int(m_texts.size()));
    }
}

Result<void> TableSink::endLook()
{
    if (m_columns.empty()) {
        return chooseColumns(defaultTableColumns(m_types));
    }
    m_areCellsCounted = true;
    return {};
}

OwnMembers TableSink::ownMembers() const
{
    return wantsOwnMembers(m_columns) ? OwnMembers::Read : OwnMembers::LeftOut;
}

Result<void> TableSink::chooseColumns(const QStringList &paths)
{
    Result<std::vector<TableColumn>> columns
        = tableColumnsFor(paths, m_context.options.redaction, m_leftOut);
    if (!columns) {
        return passOn(columns);
    }
    if (columns->empty()) {
        return fail(ErrorKind::InvalidInput, u"columns"_s, u"no column is left to write"_s);
    }
    m_columns = std::move(*columns);
    if (m_context.options.recipients.isEmpty()) {
        return {};
    }
    // Whoever holds a part of the table has to see for whom it is.
    const bool showsMarking = std::any_of(m_columns.begin(), m_columns.end(),
        [](const TableColumn &column) { return column.path == "tlp"_L1; });
    if (!showsMarking) {
        columns = tableColumnsFor({u"tlp"_s}, {}, m_leftOut);
        if (!columns) {
            return passOn(columns);
        }
        m_columns.insert(m_columns.end(), columns->begin(), columns->end());
    }
    m_columns.push_back(recipientsColumn());
    return {};
}

bool TableSink::usesLabels() const
{
    const ExportFormat format = m_context.options.format;
    const bool isPlain = format == ExportFormat::Csv || format == ExportFormat::Tsv;
    return m_context.translate && (!isPlain || m_context.options.preset == CsvPreset::Excel);
}

Result<void> TableSink::open()
{
    QStringList headings;
    std::vector<FieldKind> kinds;
    for (const TableColumn &column : m_columns) {
        const QString heading = columnHeading(column, usesLabels() ? m_context.translate : LabelTranslator());
        for (int i = 1; i <= column.cells; ++i) {
            headings.append(
                column.cells == 1 ? heading : heading + (usesLabels() ? u' ' : u'.') + QString::number(i));
            kinds.push_back(column.field == nullptr ? FieldKind::Text : column.field->kind);
        }
    }
    return m_rows->begin(headings, kinds);
}

Result<bool> TableSink::add(const ExportRecord &record)
{
    m_row.resize(0);
    m_ends.clear();
    const auto endCell = [this] { m_ends.push_back(m_row.size()); };
    for (const TableColumn &column : m_columns) {
        m_cells.read(column, record, m_texts);
        if (m_context.options.severalValues == SeveralValues::OneCell) {
            for (size_t i = 0; i < m_texts.size(); ++i) {
                m_row.append(i > 0 ? kBetweenValues : QByteArrayView());
                m_row.append(m_texts.at(i));
            }
            endCell();
            continue;
        }
        for (size_t i = 0; i < size_t(column.cells); ++i) {
            m_row.append(i < m_texts.size() ? m_texts.at(i) : QByteArrayView());
            endCell();
        }
    }
    m_views.clear();
    qsizetype begin = 0;
    for (const qsizetype end : m_ends) {
        m_views.push_back(QByteArrayView(m_row).sliced(begin, end - begin));
        begin = end;
    }
    const auto done = m_rows->add(m_views);
    return done ? Result<bool>(true) : passOn(done);
}

Result<void> TableSink::finish()
{
    return m_rows->finish();
}

void TableSink::report(ExportReport &report) const
{
    for (const TableColumn &column : m_columns) {
        report.columns.append(column.path);
    }
    report.columnsLeftOut = m_leftOut;
    report.cutCells = m_rows->cutCells();
}

} // namespace fourthp

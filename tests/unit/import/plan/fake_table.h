// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/import_mapping.h"
#include "core/import/table_entries.h"
#include "tests/support/catch_qt.h"
#include "tests/support/examples.h"

namespace fourthp::test {

/// Rows out of memory; the headings are the first.
class FakeTable final : public TableSource
{
public:
    /// `faults` are those of cells of the last row.
    explicit FakeTable(std::vector<QStringList> rows, std::vector<CellFault> faults = {})
        : m_rows(std::move(rows))
        , m_faults(std::move(faults))
    { }
    Result<std::optional<TableRow>> next() override
    {
        if (m_at == m_rows.size()) {
            return std::nullopt;
        }
        const QStringList cells = m_rows[m_at++];
        const bool isLast = m_at == m_rows.size();
        return TableRow {.line = qint64(m_at),
            .cells = cells,
            .fault = {},
            .cellFaults = isLast ? m_faults : std::vector<CellFault>()};
    }
    Progress progress() const override { return {qint64(m_at), qint64(m_rows.size())}; }

private:
    std::vector<QStringList> m_rows;
    std::vector<CellFault> m_faults;
    size_t m_at = 0;
};

/// Columns of these headings and paths; a path may end in `@language`.
inline ImportMapping mappingOf(RecordType type, const QStringList &paths)
{
    ImportMapping mapping {.type = type};
    for (const QString &path : paths) {
        mapping.columns.push_back(
            {.heading = path, .path = path.section(u'@', 0, 0), .language = path.section(u'@', 1)});
    }
    return mapping;
}

/// One row read with a mapping whose headings are its paths.
class ReadRow
{
public:
    ReadRow(
        const ImportMapping &mapping, const QStringList &cells, const std::vector<CellFault> &faults = {})
    {
        QStringList headings;
        for (const ColumnMapping &column : mapping.columns) {
            headings.append(column.heading);
        }
        entries = std::make_unique<TableEntries>(TableEntriesSetup {
            .table = std::make_unique<FakeTable>(std::vector<QStringList> {headings, cells}, faults),
            .mapping = mapping,
            .vocabularies = &lists()});
        const auto read = entries->next();
        REQUIRE(read);
        REQUIRE(read->has_value());
        entry = **read;
    }
    QJsonValue operator[](const char *key) const { return entry.content.value(QLatin1StringView(key)); }

    std::unique_ptr<TableEntries> entries;
    ImportEntry entry;
};

} // namespace fourthp::test

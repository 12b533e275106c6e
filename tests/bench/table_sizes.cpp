// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/table_sizes.h"

using namespace Qt::StringLiterals;

namespace fourthp::bench {

Result<std::vector<TableSize>> tableSizes(Connection &connection)
{
    // FTS5 keeps an index in tables named after it (https://www.sqlite.org/fts5.html, 9).
    // SQLite 3.40 counts the bytes of a whole table (`pgsize`) in 32 bits; its pages it counts right.
    return connection.all(
        u"SELECT s.tbl_name, sum(d.pageno) * (SELECT page_size FROM pragma_page_size) AS bytes,"
        " EXISTS (SELECT 1 FROM sqlite_schema f WHERE f.sql LIKE 'CREATE VIRTUAL TABLE%fts5%'"
        " AND s.tbl_name LIKE f.name || '\\_%' ESCAPE '\\')"
        " OR s.tbl_name IN ('index_block', 'index_segment', 'indexed_text', 'dead_text', 'stem_language')"
        " FROM dbstat d JOIN sqlite_schema s ON s.name = d.name WHERE d.aggregate = TRUE"
        " GROUP BY s.tbl_name ORDER BY bytes DESC"_s,
        {}, [](const Row &row) {
            return TableSize {row.text(0), row.integer(1), row.flag(2)};
        });
}

qint64 fullTextBytes(const std::vector<TableSize> &tables)
{
    qint64 bytes = 0;
    for (const TableSize &table : tables) {
        bytes += table.isFullText ? table.bytes : 0;
    }
    return bytes;
}

} // namespace fourthp::bench

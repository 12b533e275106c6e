// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/salvage_walk.h"

#include <limits>
#include <utility>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

/// Row by row at first, for what is lost is mostly one page; then in growing steps.
constexpr qint64 kSmallSteps = 512;

/// Walks over one table and around what cannot be read of it.
class TableWalk
{
public:
    TableWalk(Connection &damaged, const SalvagedTable &table, RowVisit visit)
        : m_damaged(damaged)
        , m_table(table)
        , m_visit(std::move(visit))
    { }
    /// Answers the number of gaps.
    qint64 run()
    {
        m_table.key.isEmpty() ? walkByNumber() : walkByKey();
        return m_gaps;
    }

private:
    enum class End { Whole, Gap, Stopped };

    QString select(const QString &more = {}) const
    {
        return u"SELECT "_s + m_table.columns.join(u", "_s) + more + u" FROM "_s + m_table.name
            + u" NOT INDEXED"_s;
    }
    static qint64 numberOf(sqlite3_stmt *row)
    {
        return sqlite3_column_int64(row, sqlite3_column_count(row) - 1);
    }

    /// From this row number on. Rows that do not come in order are a sign of damage.
    End walkFrom(sqlite3_stmt *rows, qint64 number)
    {
        sqlite3_reset(rows);
        sqlite3_bind_int64(rows, 1, number);
        for (;;) {
            const int code = sqlite3_step(rows);
            if (code == SQLITE_DONE) {
                return End::Whole;
            }
            const qint64 at = code == SQLITE_ROW ? numberOf(rows) : m_last;
            if (code != SQLITE_ROW || (m_hasLast && at <= m_last)) {
                return End::Gap;
            }
            m_last = at;
            m_hasLast = true;
            if (!m_visit(rows)) {
                return End::Stopped;
            }
        }
    }

    void walkByNumber()
    {
        const Statement rows
            = prepareStatement(m_damaged, select(u", rowid"_s) + u" WHERE rowid >= ? ORDER BY rowid"_s);
        if (!rows) {
            ++m_gaps;
            return;
        }
        qint64 from = std::numeric_limits<qint64>::min();
        while (walkFrom(rows.get(), from) == End::Gap) {
            ++m_gaps;
            if (!findNext(rows.get(), from)) {
                return;
            }
        }
    }

    /// The next row number behind the last one read from which the rest can be read, up to its end or the
    /// next gap; false if there is none.
    bool findNext(sqlite3_stmt *rows, qint64 &from) const
    {
        qint64 lost = m_hasLast ? m_last : 0;
        for (qint64 step = 1, tries = 0; lost <= std::numeric_limits<qint64>::max() - step;) {
            const qint64 next = lost + step;
            if (canRead(rows, next)) {
                from = step == 1 ? next : firstReadable(rows, lost, next);
                return true;
            }
            lost = next;
            step = ++tries < kSmallSteps ? 1 : step * 2;
        }
        return false;
    }

    /// In (lost, readable].
    qint64 firstReadable(sqlite3_stmt *rows, qint64 lost, qint64 readable) const
    {
        while (readable - lost > 1) {
            const qint64 middle = lost + (readable - lost) / 2;
            (canRead(rows, middle) ? readable : lost) = middle;
        }
        return readable;
    }

    static bool canRead(sqlite3_stmt *rows, qint64 number)
    {
        sqlite3_reset(rows);
        sqlite3_bind_int64(rows, 1, number);
        const int code = sqlite3_step(rows);
        return code == SQLITE_DONE || (code == SQLITE_ROW && numberOf(rows) >= number);
    }

    /// From the front and, behind damage, from the end: whoever visits sees some rows twice.
    void walkByKey()
    {
        const QString backwards = u" ORDER BY "_s + m_table.key.join(u" DESC, "_s) + u" DESC"_s;
        for (const QString &way : {QString(), backwards}) {
            const Statement rows = prepareStatement(m_damaged, select() + way);
            int code = SQLITE_ERROR;
            while (rows && (code = sqlite3_step(rows.get())) == SQLITE_ROW) {
                if (!m_visit(rows.get())) {
                    return;
                }
            }
            if (code == SQLITE_DONE) {
                return;
            }
            m_gaps = 1;
        }
    }

    Connection &m_damaged;
    const SalvagedTable &m_table;
    RowVisit m_visit;
    qint64 m_last = 0;
    bool m_hasLast = false;
    qint64 m_gaps = 0;
};

} // namespace

void FinalizeStatement::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

Statement prepareStatement(Connection &connection, const QString &sql)
{
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v2(connection.handle(), sql.toUtf8().constData(), -1, &statement, nullptr);
    return Statement(statement);
}

Result<std::vector<SalvagedTable>> salvagedTables(Connection &connection)
{
    auto tables
        = connection.all(u"SELECT name, sql LIKE '%WITHOUT ROWID' FROM sqlite_schema WHERE type = 'table'"
                         " AND name NOT LIKE 'sqlite_%' ORDER BY name <> 'channel', rowid"_s,
            {}, [](const Row &row) { return std::pair(row.text(0), row.flag(1)); });
    if (!tables) {
        return passOn(tables);
    }
    std::vector<SalvagedTable> found;
    for (const auto &[name, hasKey] : *tables) {
        SalvagedTable table {name, {}, {}};
        auto done
            = connection.forEach(u"SELECT name, pk FROM pragma_table_info(?) ORDER BY pk = 0, pk, cid"_s,
                {name}, [&table, isKeyed = hasKey](const Row &row) {
                    table.columns.append(row.text(0));
                    if (isKeyed && row.integer(1) > 0) {
                        table.key.append(row.text(0));
                    }
                });
        if (!done) {
            return passOn(done);
        }
        found.push_back(std::move(table));
    }
    return found;
}

qint64 walkTable(Connection &damaged, const SalvagedTable &table, RowVisit visit)
{
    return TableWalk(damaged, table, std::move(visit)).run();
}

} // namespace fourthp

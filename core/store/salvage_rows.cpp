// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/salvage_rows.h"

#include "core/base/record_id.h"
#include "core/model/document.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QStringList>

#include <algorithm>
#include <functional>
#include <limits>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

/// Derived, or of value only beside all that was read with it.
const QSet<QString> kLeftOut {u"record"_s, u"waiting_record"_s, u"facet_value"_s, u"link"_s, u"index_state"_s,
    u"indexed_text"_s, u"dead_text"_s, u"index_segment"_s, u"index_block"_s, u"stem_language"_s, u"checkpoint"_s,
    u"ck_history"_s, u"resync"_s, u"channel_memory"_s, u"unnoted_page"_s, u"web_check"_s,
    u"web_check_use"_s};
const QSet<QString> kDocuments {
    u"base"_s, u"local"_s, u"doc"_s, u"before"_s, u"after"_s, u"started_from"_s, u"mine"_s, u"hub"_s};
/// Row by row at first, for what is lost is mostly one page; then in growing steps.
constexpr qint64 kSmallSteps = 512;

struct Finalize
{
    void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }
};
using Statement = std::unique_ptr<sqlite3_stmt, Finalize>;

/// Null if the table or its schema cannot be read.
Statement prepare(Connection &connection, const QString &sql)
{
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v2(connection.handle(), sql.toUtf8().constData(), -1, &statement, nullptr);
    return Statement(statement);
}

struct Table
{
    QString name;
    QStringList columns;
    QStringList key; ///< Of a table without row numbers; else empty.
};

/// Tables of a library in an order in which each comes behind those that it refers to.
Result<std::vector<Table>> tablesOf(Connection &connection)
{
    auto tables = connection.all(u"SELECT name, sql LIKE '%WITHOUT ROWID' FROM sqlite_schema WHERE type = 'table'"
                                 " AND name NOT LIKE 'sqlite_%' ORDER BY name <> 'channel', rowid"_s,
        {}, [](const Row &row) { return std::pair(row.text(0), row.flag(1)); });
    if (!tables) {
        return passOn(tables);
    }
    std::vector<Table> found;
    for (const auto &[name, hasKey] : *tables) {
        Table table {name, {}, {}};
        auto done = connection.forEach(u"SELECT name, pk FROM pragma_table_info(?) ORDER BY pk = 0, pk, cid"_s, {name},
            [&table, isKeyed = hasKey](const Row &row) {
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

/// Gets each row that could be read, its values in the order of the table's columns. False ends the walk.
using Visit = std::function<bool(sqlite3_stmt *row)>;

/// Walks over one table and around what cannot be read of it.
class TableWalk
{
public:
    TableWalk(Connection &damaged, const Table &table, Visit visit)
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
        return u"SELECT "_s + m_table.columns.join(u", "_s) + more + u" FROM "_s + m_table.name + u" NOT INDEXED"_s;
    }
    static qint64 numberOf(sqlite3_stmt *row) { return sqlite3_column_int64(row, sqlite3_column_count(row) - 1); }

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
        const Statement rows = prepare(m_damaged, select(u", rowid"_s) + u" WHERE rowid >= ? ORDER BY rowid"_s);
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

    /// The next row number behind the last one read from which the rest can be read, up to its end or the next gap;
    /// false if there is none.
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
            const Statement rows = prepare(m_damaged, select() + way);
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
    const Table &m_table;
    Visit m_visit;
    qint64 m_last = 0;
    bool m_hasLast = false;
    qint64 m_gaps = 0;
};

QString textAt(sqlite3_stmt *row, int column)
{
    return QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(row, column)));
}

QByteArray bytesAt(sqlite3_stmt *row, int column)
{
    return {static_cast<const char *>(sqlite3_column_blob(row, column)), sqlite3_column_bytes(row, column)};
}

qint64 bytesOf(sqlite3_stmt *row)
{
    qint64 bytes = 0;
    for (int column = 0; column < sqlite3_column_count(row); ++column) {
        const int type = sqlite3_column_type(row, column);
        bytes += type == SQLITE_TEXT || type == SQLITE_BLOB ? sqlite3_column_bytes(row, column) : 0;
    }
    return bytes;
}

/// Whether what should be documents are, and those of mirror and journal of the record that the row names.
class RowJudge
{
public:
    explicit RowJudge(const Table &table)
    {
        for (int column = 0; column < int(table.columns.size()); ++column) {
            if (kDocuments.contains(table.columns[column])) {
                m_documents.push_back(column);
            }
        }
        if (table.name == "mirror"_L1) {
            m_id = int(table.columns.indexOf(u"id"_s));
            m_type = int(table.columns.indexOf(u"type"_s));
        } else if (table.name == "change"_L1) {
            m_id = int(table.columns.indexOf(u"record"_s));
        }
    }
    bool hasDocuments() const { return !m_documents.empty(); }
    bool accepts(sqlite3_stmt *row) const
    {
        return std::all_of(m_documents.begin(), m_documents.end(), [this, row](int column) {
            if (sqlite3_column_type(row, column) == SQLITE_NULL) {
                return true;
            }
            const QJsonDocument json = QJsonDocument::fromJson(bytesAt(row, column));
            return json.isObject() && (m_id < 0 || isOf(Document(json.object()), RecordId {textAt(row, m_id)}));
        }) && (m_type < 0 || textAt(row, m_type) == typeCode(typeFromCode(RecordId {textAt(row, m_id)}.typeCode())));
    }

private:
    static bool isOf(const Document &document, const RecordId &id)
    {
        return document.id() == id && document.type() == typeFromCode(id.typeCode());
    }
    std::vector<int> m_documents;
    int m_id = -1;
    int m_type = -1;
};

/// Copies one table. A failure is one of the new library.
class TableCopy
{
public:
    TableCopy(Connection &fresh, const Table &table)
        : m_fresh(fresh)
        , m_judge(table)
    {
        QStringList places;
        places.fill(u"?"_s, table.columns.size());
        // The new library has rows of its own in these two; those of the old one count.
        const bool replaces = table.name == "channel"_L1 || table.name == "meta"_L1;
        m_insert = prepare(fresh, (replaces ? u"INSERT OR REPLACE INTO "_s : u"INSERT OR IGNORE INTO "_s) + table.name + u'('
                + table.columns.join(u", "_s) + u") VALUES("_s + places.join(u", "_s) + u')');
    }
    bool take(sqlite3_stmt *row, SalvagedRows &counts)
    {
        if (!m_judge.accepts(row)) {
            ++counts.refused;
            return true;
        }
        sqlite3_reset(m_insert.get());
        for (int column = 0; column < sqlite3_bind_parameter_count(m_insert.get()); ++column) {
            sqlite3_bind_value(m_insert.get(), column + 1, sqlite3_column_value(row, column));
        }
        const int code = sqlite3_step(m_insert.get());
        if (code == SQLITE_DONE) {
            return true;
        }
        // A row that is too long or of the wrong type is damage; all else is for the caller.
        if ((code & 0xff) == SQLITE_CONSTRAINT || (code & 0xff) == SQLITE_MISMATCH || (code & 0xff) == SQLITE_TOOBIG) {
            ++counts.refused;
            return true;
        }
        m_failure = m_fresh.lastError();
        return false;
    }
    const std::optional<Error> &failure() const { return m_failure; }

private:
    Connection &m_fresh;
    RowJudge m_judge;
    Statement m_insert;
    std::optional<Error> m_failure;
};

/// Records that came from a channel whose row is lost stay together, under its name, as those of a bundle: nothing asks for more.
/// Whatever else refers to what is lost is of no use.
Result<void> mendReferences(Connection &fresh, const std::vector<Table> &tables)
{
    auto done = fresh.runScript("INSERT INTO channel(id, kind, rank) SELECT DISTINCT channel, 'bundle',"
                                " (SELECT max(rank) + 1 FROM channel WHERE rank < 1000) FROM mirror"
                                " WHERE channel NOT IN (SELECT id FROM channel);");
    for (const Table &table : tables) {
        const auto references = fresh.all(u"SELECT \"from\", \"table\", \"to\" FROM pragma_foreign_key_list(?)"_s, {table.name},
            [](const Row &row) { return QStringList {row.text(0), row.text(1), row.text(2)}; });
        if (!done || !references) {
            return done ? passOn(references) : done;
        }
        for (const QStringList &one : *references) {
            done = fresh.runScript(u"DELETE FROM %1 WHERE %2 NOT IN (SELECT %4 FROM %3);"_s
                                       .arg(table.name, one[0], one[1], one[2])
                                       .toUtf8());
        }
    }
    return done;
}

/// Repositories are asked for everything once more.
constexpr char kFromTheirBeginning[] = "UPDATE oai_source SET next_from = NULL, listed_at = NULL, listing_due = 0;";

/// A lost record as its last change left it. What a hub has of it comes with the next synchronisation, and is merged.
constexpr char kFromJournal[]
    = "INSERT OR IGNORE INTO mirror(channel, id, type, local, dirty)"
      " SELECT channel, record, substr(record, 1, instr(record, ':') - 1), after, 1 FROM change c"
      " WHERE after IS NOT NULL AND id = (SELECT max(id) FROM change WHERE record = c.record AND undone_at IS NULL)"
      " AND channel IN (SELECT id FROM channel) AND record NOT IN (SELECT id FROM mirror)"
      " AND record NOT IN (SELECT id FROM removed);";

} // namespace

Result<SalvagedRows> salvageRows(
    Connection &damaged, Connection &fresh, const ProgressSink &sink, const std::stop_token &stop)
{
    const Result<std::vector<Table>> tables = tablesOf(fresh);
    Result<void> done = tables ? fresh.runScript("PRAGMA defer_foreign_keys=ON;") : passOn(tables);
    if (!done) {
        return passOn(done);
    }
    SalvagedRows counts;
    ProgressReporter progress(sink);
    const qint64 total = QFileInfo(QString::fromUtf8(sqlite3_db_filename(damaged.handle(), "main"))).size();
    qint64 read = 0;
    for (const Table &table : *tables) {
        if (kLeftOut.contains(table.name)) {
            continue;
        }
        TableCopy copy(fresh, table);
        TableWalk walk(damaged, table, [&](sqlite3_stmt *row) {
            read += bytesOf(row);
            progress.report({std::min(read, total), total});
            return !stop.stop_requested() && copy.take(row, counts);
        });
        counts.gaps += walk.run();
        if (copy.failure()) {
            return Failure(*copy.failure());
        }
        if (stop.stop_requested()) {
            return fail(ErrorKind::Cancelled);
        }
    }
    done = mendReferences(fresh, *tables);
    if (done) {
        done = fresh.runScript(QByteArray(kFromTheirBeginning) + kFromJournal);
    }
    progress.finish({total, total});
    return done ? Result<SalvagedRows>(counts) : passOn(done);
}

qint64 countReadable(Connection &damaged, const std::stop_token &stop)
{
    const Result<std::vector<Table>> tables = tablesOf(damaged);
    qint64 count = 0;
    for (const Table &table : tables ? *tables : std::vector<Table>()) {
        const RowJudge judge(table);
        if (judge.hasDocuments()) {
            TableWalk walk(damaged, table, [&](sqlite3_stmt *row) {
                count += judge.accepts(row) ? 1 : 0;
                return !stop.stop_requested();
            });
            walk.run();
        }
    }
    return count;
}

} // namespace fourthp

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/salvage_rows.h"

#include "core/base/record_id.h"
#include "core/model/document.h"
#include "core/store/salvage_walk.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QStringList>

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

/// Derived, or of value only beside all that was read with it.
const QSet<QString> &leftOut()
{
    static const QSet<QString> names {u"record"_s, u"waiting_record"_s, u"facet_value"_s, u"link"_s, u"index_state"_s,
    u"indexed_text"_s, u"dead_text"_s, u"index_segment"_s, u"index_block"_s, u"stem_language"_s, u"checkpoint"_s,
    u"ck_history"_s, u"resync"_s, u"channel_memory"_s, u"unnoted_page"_s, u"web_check"_s,
    u"web_check_use"_s};
    return names;
}

const QSet<QString> &documentColumns()
{
    static const QSet<QString> names {
    u"base"_s, u"local"_s, u"doc"_s, u"before"_s, u"after"_s, u"started_from"_s, u"mine"_s, u"hub"_s};
    return names;
}

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
    explicit RowJudge(const SalvagedTable &table)
    {
        for (int column = 0; column < int(table.columns.size()); ++column) {
            if (documentColumns().contains(table.columns[column])) {
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
    TableCopy(Connection &fresh, const SalvagedTable &table)
        : m_fresh(fresh)
        , m_judge(table)
    {
        QStringList places;
        places.fill(u"?"_s, table.columns.size());
        // The new library has rows of its own in these two; those of the old one count.
        const bool replaces = table.name == "channel"_L1 || table.name == "meta"_L1;
        m_insert = prepareStatement(fresh, (replaces ? u"INSERT OR REPLACE INTO "_s : u"INSERT OR IGNORE INTO "_s) + table.name + u'('
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
Result<void> mendReferences(Connection &fresh, const std::vector<SalvagedTable> &tables)
{
    auto done = fresh.runScript("INSERT INTO channel(id, kind, rank) SELECT DISTINCT channel, 'bundle',"
                                " (SELECT max(rank) + 1 FROM channel WHERE rank < 1000) FROM mirror"
                                " WHERE channel NOT IN (SELECT id FROM channel);");
    for (const SalvagedTable &table : tables) {
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
    const Result<std::vector<SalvagedTable>> tables = salvagedTables(fresh);
    Result<void> done = tables ? fresh.runScript("PRAGMA defer_foreign_keys=ON;") : passOn(tables);
    if (!done) {
        return passOn(done);
    }
    SalvagedRows counts;
    ProgressReporter progress(sink);
    const qint64 total = QFileInfo(QString::fromUtf8(sqlite3_db_filename(damaged.handle(), "main"))).size();
    qint64 read = 0;
    for (const SalvagedTable &table : *tables) {
        if (leftOut().contains(table.name)) {
            continue;
        }
        TableCopy copy(fresh, table);
        counts.gaps += walkTable(damaged, table, [&](sqlite3_stmt *row) {
            read += bytesOf(row);
            progress.report({std::min(read, total), total});
            return !stop.stop_requested() && copy.take(row, counts);
        });
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
    const Result<std::vector<SalvagedTable>> tables = salvagedTables(damaged);
    qint64 count = 0;
    for (const SalvagedTable &table : tables ? *tables : std::vector<SalvagedTable>()) {
        const RowJudge judge(table);
        if (judge.hasDocuments()) {
            walkTable(damaged, table, [&](sqlite3_stmt *row) {
                count += judge.accepts(row) ? 1 : 0;
                return !stop.stop_requested();
            });
        }
    }
    return count;
}

} // namespace fourthp

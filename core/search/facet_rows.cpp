// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/facet_rows.h"

#include "core/search/record_time.h"

#include <limits>
#include <string_view>
#include <utility>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

Failure failureOf(const Connection &connection)
{
    return Failure(connection.lastError());
}

} // namespace

FacetRows::FacetRows(Connection &connection, const FacetDictionary &dictionary, sqlite3_stmt *statement)
    : m_connection(connection)
    , m_dictionary(dictionary)
    , m_statement(statement)
{
}

FacetRows::FacetRows(FacetRows &&other) noexcept
    : m_connection(other.m_connection)
    , m_dictionary(other.m_dictionary)
    , m_statement(std::exchange(other.m_statement, nullptr))
    , m_entries(std::move(other.m_entries))
{
}

FacetRows::~FacetRows()
{
    sqlite3_finalize(m_statement);
}

Result<FacetRows> FacetRows::prepare(Connection &connection, const FacetDictionary &dictionary, const char *sql)
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(connection.handle(), sql, -1, &statement, nullptr) != SQLITE_OK) {
        return failureOf(connection);
    }
    return FacetRows(connection, dictionary, statement);
}

Result<FacetRows> FacetRows::all(Connection &connection, const FacetDictionary &dictionary)
{
    return prepare(connection, dictionary, "SELECT docid, updated_at, facets FROM record WHERE visible = 1 ORDER BY docid");
}

Result<FacetRows> FacetRows::some(Connection &connection, const FacetDictionary &dictionary)
{
    return prepare(connection, dictionary, "SELECT docid, updated_at, facets FROM record WHERE docid = ? AND visible = 1");
}

Result<std::optional<FacetRow>> FacetRows::next()
{
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_DONE) {
        return std::optional<FacetRow>();
    }
    if (code != SQLITE_ROW) {
        return failureOf(m_connection);
    }
    const qint64 docid = sqlite3_column_int64(m_statement, 0);
    if (docid <= 0 || docid > std::numeric_limits<qint32>::max()) {
        return fail(ErrorKind::Damaged, u"record"_s, u"a docid is out of range"_s);
    }
    const auto *time = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, 1));
    const quint32 packed = time == nullptr ? 0 : packedTime({time, size_t(sqlite3_column_bytes(m_statement, 1))});
    const auto *blob = static_cast<const char *>(sqlite3_column_blob(m_statement, 2));
    m_entries.clear();
    if (blob != nullptr) {
        m_dictionary.appendEntries(blob, sqlite3_column_bytes(m_statement, 2), m_entries);
    }
    return FacetRow {qint32(docid), packed, m_entries};
}

Result<std::optional<FacetRow>> FacetRows::find(qint64 docid)
{
    sqlite3_reset(m_statement);
    if (sqlite3_bind_int64(m_statement, 1, docid) != SQLITE_OK) {
        return failureOf(m_connection);
    }
    return next();
}

} // namespace fourthp

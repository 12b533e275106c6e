// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/raw_statement.h"

#include <sqlite3.h>

namespace fourthp {

RawStatement::RawStatement(Connection &connection, const char *sql)
    : m_connection(connection)
    , m_sql(sql)
{ }

RawStatement::~RawStatement()
{
    sqlite3_finalize(m_statement);
}

Result<void> RawStatement::reset()
{
    if (m_statement != nullptr) {
        sqlite3_reset(m_statement); // Tells the failure of the last run once more; it was told then.
        return {};
    }
    const int code = sqlite3_prepare_v3(
        m_connection.handle(), m_sql, -1, SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr);
    return code == SQLITE_OK ? Result<void>() : Failure(m_connection.lastError());
}

Result<void> RawStatement::bind(int place, qint64 value)
{
    const int code = sqlite3_bind_int64(m_statement, place, value);
    return code == SQLITE_OK ? Result<void>() : Failure(m_connection.lastError());
}

Result<void> RawStatement::bind(int place, const QByteArray &text)
{
    const int code = sqlite3_bind_text(m_statement, place, text.constData(), int(text.size()), SQLITE_STATIC);
    return code == SQLITE_OK ? Result<void>() : Failure(m_connection.lastError());
}

Result<bool> RawStatement::step()
{
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW || code == SQLITE_DONE) {
        return code == SQLITE_ROW;
    }
    return Failure(m_connection.lastError());
}

Result<void> RawStatement::finish()
{
    for (;;) {
        const Result<bool> row = step();
        if (!row) {
            return passOn(row);
        }
        if (!*row) {
            return {};
        }
    }
}

qint64 RawStatement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

QByteArrayView RawStatement::bytes(int column) const
{
    const auto *data = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return {data, sqlite3_column_bytes(m_statement, column)};
}

void RawStatement::rewind()
{
    sqlite3_reset(m_statement);
}

} // namespace fourthp

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/connection.h"

#include <QByteArray>
#include <QByteArrayView>

struct sqlite3_stmt;

namespace fourthp {

/// A statement on the driver's own handle, for walks over very many rows: a QVariant for each value would
/// cost more than finding it. Lives no longer than the connection, on its thread. Values are bound from 1,
/// columns count from 0.
class RawStatement
{
public:
    RawStatement(Connection &connection, const char *sql); ///< `sql` must outlive it. Prepared at first use.
    ~RawStatement();
    RawStatement(const RawStatement &) = delete;
    RawStatement &operator=(const RawStatement &) = delete;

    /// Takes the statement back to its beginning with new values. Texts are UTF-8 and must live until the
    /// last step.
    template <class... Values> [[nodiscard]] Result<void> start(const Values &...values);
    /// The next row; false at the end. Cancelled if the connection's StopGuard says so.
    [[nodiscard]] Result<bool> step();
    /// Runs to the end.
    [[nodiscard]] Result<void> finish();
    /// Both at once.
    template <class... Values> [[nodiscard]] Result<void> run(const Values &...values)
    {
        const Result<void> started = start(values...);
        return started ? finish() : started;
    }

    /// Ends a walk before its last row; values read so far are gone. A walk left open keeps a commit from tidying up.
    void rewind();

    qint64 integer(int column) const;
    /// Valid until the next step.
    QByteArrayView bytes(int column) const;

private:
    [[nodiscard]] Result<void> reset();
    Result<void> bind(int place, qint64 value);
    Result<void> bind(int place, const QByteArray &text);
    Connection &m_connection;
    const char *m_sql;
    sqlite3_stmt *m_statement = nullptr;
};

template <class... Values> Result<void> RawStatement::start(const Values &...values)
{
    Result<void> done = reset();
    [[maybe_unused]] int place = 0;
    ((done = done ? bind(++place, values) : done), ...);
    return done;
}

} // namespace fourthp

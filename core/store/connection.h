// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <memory>
#include <optional>
#include <stop_token>
#include <unordered_map>
#include <vector>

struct sqlite3;

namespace fourthp {

/// One row of an answer, valid until the next one is fetched. Columns count from 0.
class Row
{
public:
    explicit Row(const QSqlQuery &query)
        : m_query(query)
    {
    }
    QString text(int column) const { return m_query.value(column).toString(); }
    qint64 integer(int column) const { return m_query.value(column).toLongLong(); }
    QByteArray bytes(int column) const { return m_query.value(column).toByteArray(); }
    bool flag(int column) const { return integer(column) != 0; }
    bool isNull(int column) const { return m_query.isNull(column); }

private:
    const QSqlQuery &m_query;
};

enum class Access { ReadWrite, ReadOnly };

/// One SQLite connection over Qt Sql, with prepared statements kept and failures as values. Belongs to the thread
/// that opened it, and dies there. Every connection has the safety pragmas set.
class Connection
{
public:
    /// Opens `path`; with ReadWrite a missing file is made. Refuses to work if Qt's driver and this program are
    /// linked to different SQLite libraries, for then the driver's handle must not be used.
    [[nodiscard]] static Result<std::unique_ptr<Connection>> open(const QString &path, Access access);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    /// Runs one statement and forgets its rows. Values are bound in order; texts never become SQL.
    [[nodiscard]] Result<void> run(const QString &sql, const QVariantList &values = {});
    /// Runs several statements separated by semicolons. Only for texts of our own.
    [[nodiscard]] Result<void> runScript(const QByteArray &sql);
    /// Calls `visit(const Row &)` for each row. A visit that returns false ends the walk early.
    template <class Visit>
    [[nodiscard]] Result<void> forEach(const QString &sql, const QVariantList &values, Visit visit);
    /// The first row, mapped; none if there is no row.
    template <class Map>
    [[nodiscard]] auto one(const QString &sql, const QVariantList &values, Map map)
        -> Result<std::optional<decltype(map(std::declval<const Row &>()))>>;
    /// All rows, mapped.
    template <class Map>
    [[nodiscard]] auto all(const QString &sql, const QVariantList &values, Map map)
        -> Result<std::vector<decltype(map(std::declval<const Row &>()))>>;
    /// The first column of the first row as a number; 0 if there is no row.
    [[nodiscard]] Result<qint64> number(const QString &sql, const QVariantList &values = {});

    qint64 lastInsertId() const;
    int changedRows() const;
    /// Why the last call on the driver's own handle failed.
    Error lastError() const;
    /// The driver's own handle, for what Qt Sql cannot do: backup, progress handler, fast walks.
    sqlite3 *handle() const { return m_handle; }

    /// While the guard lives, running statements end with Cancelled soon after a stop is requested.
    class StopGuard
    {
    public:
        StopGuard(Connection &connection, std::stop_token stop);
        ~StopGuard();
        StopGuard(const StopGuard &) = delete;
        StopGuard &operator=(const StopGuard &) = delete;

    private:
        Connection &m_connection;
        std::stop_token m_stop;
    };

private:
    Connection() = default;
    struct Prepared
    {
        std::unique_ptr<QSqlQuery> query;
        bool busy = false;
    };
    /// A statement taken from the kept ones; given back at the end of its scope.
    class Lease
    {
    public:
        Lease(Prepared *kept, std::unique_ptr<QSqlQuery> own);
        Lease(Lease &&other) noexcept;
        Lease &operator=(Lease &&) = delete;
        ~Lease();
        QSqlQuery &query() const;

    private:
        Prepared *m_kept;
        std::unique_ptr<QSqlQuery> m_own;
    };
    [[nodiscard]] Result<Lease> execute(const QString &sql, const QVariantList &values);
    Error errorOf(const QSqlQuery &query) const;

    QString m_name;
    QSqlDatabase m_database;
    sqlite3 *m_handle = nullptr;
    std::unordered_map<QString, Prepared> m_prepared;
};

template <class Visit>
Result<void> Connection::forEach(const QString &sql, const QVariantList &values, Visit visit)
{
    Result<Lease> lease = execute(sql, values);
    if (!lease) {
        return passOn(lease);
    }
    QSqlQuery &query = lease->query();
    const Row row(query);
    while (query.next()) {
        if constexpr (std::is_same_v<decltype(visit(row)), bool>) {
            if (!visit(row)) {
                return {};
            }
        } else {
            visit(row);
        }
    }
    if (query.lastError().isValid()) {
        return Failure(errorOf(query));
    }
    return {};
}

template <class Map>
auto Connection::one(const QString &sql, const QVariantList &values, Map map)
    -> Result<std::optional<decltype(map(std::declval<const Row &>()))>>
{
    std::optional<decltype(map(std::declval<const Row &>()))> found;
    const Result<void> done = forEach(sql, values, [&](const Row &row) {
        found.emplace(map(row));
        return false;
    });
    if (!done) {
        return passOn(done);
    }
    return found;
}

template <class Map>
auto Connection::all(const QString &sql, const QVariantList &values, Map map)
    -> Result<std::vector<decltype(map(std::declval<const Row &>()))>>
{
    std::vector<decltype(map(std::declval<const Row &>()))> rows;
    const Result<void> done = forEach(sql, values, [&](const Row &row) { rows.push_back(map(row)); });
    if (!done) {
        return passOn(done);
    }
    return rows;
}

} // namespace fourthp

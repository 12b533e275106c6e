// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"
#include "tests/support/catch_qt.h"

#include <sqlite3.h>

#include <functional>

namespace fourthp::test {

/// Calls something whenever this connection stores a row into a table, in the middle of the transaction.
class StoreHook
{
public:
    StoreHook(Connection &connection, const QString &table, std::function<void()> onRow)
        : m_connection(connection)
        , m_onRow(std::move(onRow))
    {
        REQUIRE(sqlite3_create_function_v2(
                    connection.handle(), "test_hook", 0, SQLITE_UTF8, &m_onRow,
                    [](sqlite3_context *context, int, sqlite3_value **) {
                        (*static_cast<std::function<void()> *>(sqlite3_user_data(context)))();
                    },
                    nullptr, nullptr, nullptr)
            == SQLITE_OK);
        REQUIRE(connection.run(QStringLiteral(
            "CREATE TEMP TRIGGER test_hook AFTER INSERT ON main.%1 BEGIN SELECT test_hook(); END")
                                   .arg(table)));
    }
    ~StoreHook() { std::ignore = m_connection.run(QStringLiteral("DROP TRIGGER temp.test_hook")); }
    StoreHook(const StoreHook &) = delete;
    StoreHook &operator=(const StoreHook &) = delete;

private:
    Connection &m_connection;
    std::function<void()> m_onRow;
};

} // namespace fourthp::test

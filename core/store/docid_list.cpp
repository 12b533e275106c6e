// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/docid_list.h"

#include "core/store/raw_statement.h"

#include <cstring>
#include <memory>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

using List = std::vector<qint64>;

void add(sqlite3_context *context, int, sqlite3_value **values)
{
    auto **list = static_cast<List **>(sqlite3_aggregate_context(context, sizeof(List *)));
    if (list == nullptr) {
        sqlite3_result_error_nomem(context);
        return;
    }
    if (*list == nullptr) {
        *list = new List;
    }
    (*list)->push_back(sqlite3_value_int64(values[0]));
}

/// Also called when the statement is given up, so that nothing is left behind.
void finish(sqlite3_context *context)
{
    auto **held = static_cast<List **>(sqlite3_aggregate_context(context, 0));
    if (held == nullptr || *held == nullptr) {
        sqlite3_result_zeroblob(context, 0);
        return;
    }
    const std::unique_ptr<List> list(*held);
    sqlite3_result_blob64(context, list->data(), list->size() * sizeof(qint64), SQLITE_TRANSIENT);
}

} // namespace

Result<void> registerDocidList(sqlite3 *handle)
{
    const int code = sqlite3_create_function_v2(handle, "docid_list", 1,
        SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS, nullptr, nullptr, add, finish, nullptr);
    return code == SQLITE_OK ? Result<void>()
                             : fail(ErrorKind::Unsupported, u"docid_list"_s, u"the function was refused"_s);
}

Result<std::vector<qint64>> docidList(Connection &connection, const char *sql, const QByteArray &value)
{
    RawStatement statement(connection, sql);
    Result<void> done = statement.start(value);
    const Result<bool> row = done ? statement.step() : passOn(done);
    if (!row) {
        return passOn(row);
    }
    const QByteArrayView bytes = *row ? statement.bytes(0) : QByteArrayView();
    List list(size_t(bytes.size()) / sizeof(qint64));
    if (!list.empty()) {
        std::memcpy(list.data(), bytes.data(), size_t(bytes.size()));
    }
    return list;
}

} // namespace fourthp

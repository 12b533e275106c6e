// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/failing_statements.h"

#include <sqlite3.h>

#include <array>
#include <atomic>
#include <mutex>
#include <string>
#include <string_view>

namespace fourthp::test {

namespace {

std::atomic<int> left = -1; // Statements that work still; -1: all.
std::atomic<sqlite3 *> failing = nullptr; // Whose COMMIT fails.
std::mutex textGuard;
std::string text;

constexpr std::string_view kCommit = "COMMIT";

bool worksAlways(std::string_view sql)
{
    constexpr std::array kWords {"BEGIN", "ROLLBACK", "SAVEPOINT", "RELEASE", "PRAGMA", "--"};
    for (const std::string_view word : kWords) {
        if (sql.substr(0, word.size()) == word) {
            return true;
        }
    }
    return false;
}

/// Nonzero makes of a COMMIT a ROLLBACK.
int mayNotCommit(void *database)
{
    sqlite3 *expected = static_cast<sqlite3 *>(database);
    return failing.compare_exchange_strong(expected, nullptr) ? 1 : 0;
}

int hear(unsigned int, void *database, void *, void *sqlText)
{
    auto *const connection = static_cast<sqlite3 *>(database);
    const std::string_view sql = static_cast<const char *>(sqlText);
    failing.store(nullptr); // The one before is over.
    if (worksAlways(sql) || left.load() < 0 || left.fetch_sub(1) > 0) {
        return 0;
    }
    {
        const std::scoped_lock lock(textGuard);
        text = sql;
    }
    if (sql.substr(0, kCommit.size()) == kCommit) {
        failing.store(connection);
        sqlite3_commit_hook(connection, mayNotCommit, connection);
    } else {
        sqlite3_interrupt(connection); // Heard before the first row is read or written.
    }
    return 0;
}

int take(sqlite3 *connection, char **, const sqlite3_api_routines *)
{
    return sqlite3_trace_v2(connection, SQLITE_TRACE_STMT, hear, connection);
}

void (*entry())()
{
    return reinterpret_cast<void (*)()>(&take); // As sqlite3_auto_extension wants it.
}

} // namespace

FailingStatements::FailingStatements()
{
    sqlite3_auto_extension(entry());
}

FailingStatements::~FailingStatements()
{
    mend();
    sqlite3_cancel_auto_extension(entry());
}

void FailingStatements::failAfter(int passed)
{
    const std::scoped_lock lock(textGuard);
    text.clear();
    failing.store(nullptr);
    left.store(passed);
}

const char *FailingStatements::mend()
{
    left.store(-1);
    failing.store(nullptr);
    const std::scoped_lock lock(textGuard);
    return text.empty() ? nullptr : text.c_str();
}

} // namespace fourthp::test

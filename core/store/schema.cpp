// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/schema.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

struct Migration
{
    int version;
    QLatin1StringView script;
};

constexpr Migration kMigrations[] {
    {1, ":/migrations/0001_library.sql"_L1},
};

Result<void> apply(Connection &connection, const Migration &migration)
{
    QFile script(migration.script);
    if (!script.open(QIODevice::ReadOnly)) {
        return fail(ErrorKind::Storage, migration.script, script.errorString());
    }
    // user_version is part of the file, so it rolls back with the script.
    const QByteArray whole = "BEGIN IMMEDIATE;" + script.readAll() + ";PRAGMA user_version="
        + QByteArray::number(migration.version) + ";COMMIT;";
    Result<void> done = connection.runScript(whole);
    if (!done) {
        std::ignore = connection.runScript("ROLLBACK;");
    }
    return done;
}

} // namespace

Result<int> schemaVersion(Connection &connection)
{
    const Result<qint64> version = connection.number(u"PRAGMA user_version"_s);
    if (!version) {
        return passOn(version);
    }
    return int(*version);
}

Result<bool> isLibrary(Connection &connection)
{
    const Result<qint64> found = connection.number(
        u"SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name IN ('meta', 'mirror', 'change')"_s);
    return found ? Result<bool>(*found == 3) : passOn(found);
}

Result<void> migrate(Connection &connection)
{
    const Result<int> version = schemaVersion(connection);
    if (!version) {
        return passOn(version);
    }
    if (*version > kSchemaVersion) {
        return fail(ErrorKind::NewerVersion, QString::number(*version), u"schema is newer than this program"_s);
    }
    for (const Migration &migration : kMigrations) {
        if (migration.version > *version) {
            if (auto done = apply(connection, migration); !done) {
                return done;
            }
        }
    }
    return {};
}

} // namespace fourthp

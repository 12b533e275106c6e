// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/connection.h"

#include "core/base/log.h"

#include <QFileInfo>
#include <QSqlDriver>
#include <QUrl>

#include <atomic>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

const QString kWriting = u"QSQLITE_BUSY_TIMEOUT=5000"_s;
const QString kReading = kWriting + u";QSQLITE_OPEN_READONLY"_s;
constexpr int kStepsBetweenStopChecks = 2000; // About a millisecond of work.

// Settings of every connection; see https://www.sqlite.org/security.html for the safety ones.
constexpr char kReaderPragmas[] = "PRAGMA foreign_keys=ON;"
                                  "PRAGMA trusted_schema=OFF;"
                                  "PRAGMA cell_size_check=ON;"
                                  "PRAGMA temp_store=MEMORY;"
                                  "PRAGMA cache_size=-16384;"; // 16 MiB
constexpr char kWriterPragmas[] = "PRAGMA journal_mode=WAL;"
                                  "PRAGMA synchronous=FULL;"
                                  "PRAGMA secure_delete=ON;"
                                  "PRAGMA journal_size_limit=67108864;";

ErrorKind kindOf(int code)
{
    if (code == SQLITE_IOERR_SHMSIZE) {
        return ErrorKind::DiskFull; // No room for the index of the log.
    }
    switch (code & 0xff) {
    case SQLITE_FULL: return ErrorKind::DiskFull;
    case SQLITE_CORRUPT: case SQLITE_NOTADB: return ErrorKind::Damaged;
    case SQLITE_BUSY: case SQLITE_LOCKED: return ErrorKind::InUse;
    case SQLITE_READONLY: return ErrorKind::ReadOnly;
    case SQLITE_INTERRUPT: return ErrorKind::Cancelled;
    case SQLITE_TOOBIG: return ErrorKind::InvalidInput;
    default: return ErrorKind::Storage;
    }
}

/// Every connection needs a name of its own in Qt Sql.
QString nextName()
{
    static std::atomic<int> count = 0;
    return u"fourthp-%1"_s.arg(++count);
}

/// Opens the file and sets what every connection has set, which reads from it.
Result<sqlite3 *> openHandle(QSqlDatabase &database, const QString &name, const QString &options)
{
    database.close();
    database.setConnectOptions(options);
    database.setDatabaseName(name);
    if (!database.open()) {
        const QSqlError error = database.lastError();
        return fail(kindOf(error.nativeErrorCode().toInt()), name, error.text());
    }
    const QVariant lent = database.driver()->handle();
    if (!lent.isValid() || qstrcmp(lent.typeName(), "sqlite3*") != 0) {
        return fail(ErrorKind::Unsupported, name, u"the SQLite driver lends no handle"_s);
    }
    sqlite3 *handle = *static_cast<sqlite3 *const *>(lent.constData());
    if (sqlite3_exec(handle, kReaderPragmas, nullptr, nullptr, nullptr) != SQLITE_OK) {
        return fail(kindOf(sqlite3_extended_errcode(handle)), QFileInfo(name).fileName(), QString::fromUtf8(sqlite3_errmsg(handle)));
    }
    return handle;
}

/// To read beside writers takes a file of 32 KiB beside the library. Where it cannot be made, on a full disk or a medium
/// that is never written, nobody else can write either, and a library without a log can be read as a file that does not
/// change (https://www.sqlite.org/wal.html, section 5).
bool mayLackRoom(const Error &error, const QString &path)
{
    return (error.kind == ErrorKind::DiskFull || error.kind == ErrorKind::Storage) && QFileInfo(path).size() > 0
        && QFileInfo(path + u"-wal"_s).size() == 0;
}

const QString kUnchanging = u"?immutable=1"_s;

/// The name of a connection's file, without what was asked of SQLite.
QString fileNameOf(const QSqlDatabase &database)
{
    return QFileInfo(database.databaseName()).fileName().remove(kUnchanging);
}

int stopWanted(void *token)
{
    return static_cast<std::stop_token *>(token)->stop_requested() ? 1 : 0;
}

} // namespace

Result<std::unique_ptr<Connection>> Connection::open(const QString &path, Access access)
{
    std::unique_ptr<Connection> opened(new Connection);
    opened->m_name = nextName();
    opened->m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, opened->m_name);
    const QString options = access == Access::ReadOnly ? kReading : kWriting;
    Result<sqlite3 *> handle = openHandle(opened->m_database, path, options);
    if (!handle && access == Access::ReadOnly && mayLackRoom(handle.error(), path)) {
        handle = openHandle(opened->m_database,
            QString::fromLatin1(QUrl::fromLocalFile(path).toEncoded()) + kUnchanging, kReading + u";QSQLITE_OPEN_URI"_s);
    }
    if (!handle) {
        return passOn(handle);
    }
    opened->m_handle = *handle;
    Result<std::optional<QString>> source = opened->one(u"SELECT sqlite_source_id()"_s, {}, [](const Row &row) { return row.text(0); });
    if (!source || *source != QString::fromLatin1(sqlite3_sourceid())) {
        return fail(ErrorKind::Unsupported, path, u"Qt and this program use different SQLite libraries"_s);
    }
    if (access == Access::ReadWrite) {
        if (auto done = opened->runScript(kWriterPragmas); !done) {
            return passOn(done);
        }
    }
    sqlite3_db_config(opened->m_handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    return opened;
}

Connection::~Connection()
{
    m_prepared.clear(); // Queries must go before their connection.
    if (m_database.isOpen()) {
        m_database.close();
    }
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

Result<Connection::Lease> Connection::execute(const QString &sql, const QVariantList &values)
{
    auto [entry, isNew] = m_prepared.try_emplace(sql);
    Prepared &kept = entry->second;
    const bool useKept = !kept.busy;
    std::unique_ptr<QSqlQuery> own;
    if (useKept ? !kept.query : true) {
        auto query = std::make_unique<QSqlQuery>(m_database);
        query->setForwardOnly(true);
        if (!query->prepare(sql)) {
            const Error error = errorOf(*query);
            if (isNew) {
                m_prepared.erase(entry);
            }
            return Failure(error);
        }
        (useKept ? kept.query : own) = std::move(query);
    }
    QSqlQuery &query = useKept ? *kept.query : *own;
    for (int i = 0; i < int(values.size()); ++i) {
        query.bindValue(i, values.at(i));
    }
    if (!query.exec()) {
        const Error error = errorOf(query);
        query.finish();
        return Failure(error);
    }
    return Lease(useKept ? &kept : nullptr, std::move(own));
}

Connection::Lease::Lease(Prepared *kept, std::unique_ptr<QSqlQuery> own)
    : m_kept(kept)
    , m_own(std::move(own))
{
    if (m_kept != nullptr) {
        m_kept->busy = true;
    }
}

Connection::Lease::Lease(Lease &&other) noexcept
    : m_kept(std::exchange(other.m_kept, nullptr))
    , m_own(std::move(other.m_own))
{
}

Connection::Lease::~Lease()
{
    if (m_kept != nullptr) {
        m_kept->query->finish(); // Ends the read snapshot; keeps the statement.
        m_kept->busy = false;
    }
}

QSqlQuery &Connection::Lease::query() const
{
    return m_kept != nullptr ? *m_kept->query : *m_own;
}

Error Connection::errorOf(const QSqlQuery &query) const
{
    const QSqlError error = query.lastError();
    bool isNumber = false;
    const int code = error.nativeErrorCode().toInt(&isNumber);
    return {kindOf(isNumber ? code : sqlite3_extended_errcode(m_handle)), fileNameOf(m_database),
        error.databaseText()};
}

Error Connection::lastError() const
{
    return {kindOf(sqlite3_extended_errcode(m_handle)), fileNameOf(m_database),
        QString::fromUtf8(sqlite3_errmsg(m_handle))};
}

Result<void> Connection::run(const QString &sql, const QVariantList &values)
{
    const Result<Lease> lease = execute(sql, values);
    return lease ? Result<void>() : passOn(lease);
}

Result<void> Connection::runScript(const QByteArray &sql)
{
    if (sqlite3_exec(m_handle, sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK) {
        return fail(kindOf(sqlite3_extended_errcode(m_handle)), fileNameOf(m_database),
            QString::fromUtf8(sqlite3_errmsg(m_handle)));
    }
    return {};
}

Result<qint64> Connection::number(const QString &sql, const QVariantList &values)
{
    const auto found = one(sql, values, [](const Row &row) { return row.integer(0); });
    if (!found) {
        return passOn(found);
    }
    return found->value_or(0);
}

qint64 Connection::lastInsertId() const
{
    return sqlite3_last_insert_rowid(m_handle);
}

int Connection::changedRows() const
{
    return sqlite3_changes(m_handle);
}

Connection::StopGuard::StopGuard(Connection &connection, std::stop_token stop)
    : m_connection(connection)
    , m_stop(std::move(stop))
{
    sqlite3_progress_handler(m_connection.handle(), kStepsBetweenStopChecks, stopWanted, &m_stop);
}

Connection::StopGuard::~StopGuard()
{
    sqlite3_progress_handler(m_connection.handle(), 0, nullptr, nullptr);
}

} // namespace fourthp

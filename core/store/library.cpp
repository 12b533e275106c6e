// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/library.h"

#include "core/base/log.h"
#include "core/store/backup.h"
#include "core/store/derived_data.h"
#include "core/store/erasure.h"
#include "core/store/library_health.h"
#include "core/store/library_lock.h"
#include "core/store/schema.h"
#include "core/store/shown_records.h"
#include "core/store/text_index.h"
#include "core/store/waiting_records.h"

#include <QFileInfo>
#include <QThreadStorage>

#include <sqlite3.h>

#include <atomic>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

/// A round takes microseconds, a commit milliseconds.
constexpr int kRoundsForSameState = 1000;

std::atomic<quint64> s_libraries = 0;

/// Connections of this thread, by library. They close on the thread that opened them, as Qt Sql asks, and before
/// anybody who waits for that thread goes on; a `thread_local` would close them some time later.
QThreadStorage<std::unordered_map<quint64, std::unique_ptr<Connection>>> t_connections;

/// Makes the folder ready for a writer, who holds the lock from then on. Before anything is made or written it is judged:
/// what is no sound library of ours stays as it is, to the byte.
Result<std::unique_ptr<QLockFile>> prepareForWriting(const LibraryFolder &folder)
{
    LibraryHealth health = judgeLibrary(folder, Look::Outside);
    if (health.fault != LibraryFault::None) {
        return Failure(errorOf(health, folder.database()));
    }
    if (auto done = prepareLibraryFolder(folder); !done) {
        return passOn(done);
    }
    Result<std::unique_ptr<QLockFile>> lock = lockLibrary(folder);
    if (!lock) {
        return lock;
    }
    removeUnfinished(folder);
    // A log that is not empty beside a library that nobody has open is that of an unclean end.
    const bool isDue = isFullLookDue(folder);
    health = judgeLibrary(folder, isDue ? Look::EveryPage : Look::Beginning);
    if (health.fault != LibraryFault::None) {
        return Failure(errorOf(health, folder.database()));
    }
    if (isDue) {
        fullLookDone(folder);
    }
    return lock;
}

} // namespace

struct Library::Listeners
{
    std::mutex mutex;
    std::map<quint64, std::function<void(const CommitNotice &)>> byNumber;
    quint64 last = 0;
};

Library::Library(LibraryOptions options)
    : m_options(std::move(options))
    , m_number(++s_libraries)
    , m_listeners(std::make_shared<Listeners>())
{
}

Library::~Library()
{
    t_connections.localData().erase(m_number);
}

Result<std::unique_ptr<Library>> Library::open(const LibraryOptions &options)
{
    Q_ASSERT(options.clock != nullptr && options.vocabularies != nullptr);
    std::unique_ptr<Library> library(new Library(options));
    if (auto done = library->openFile(); !done) {
        return passOn(done);
    }
    return library;
}

Result<void> Library::openFile()
{
    const LibraryFolder &folder = m_options.folder;
    if (isReadOnly() && !QFileInfo::exists(folder.database())) {
        return fail(ErrorKind::NotFound, folder.database());
    }
    if (!isReadOnly()) {
        Result<std::unique_ptr<QLockFile>> lock = prepareForWriting(folder);
        if (!lock) {
            return passOn(lock);
        }
        m_lock = std::move(*lock);
    }
    const Result<Connection *> connection = this->connection();
    const Result<int> version = connection ? schemaVersion(**connection) : passOn(connection);
    if (!version) {
        return passOn(version);
    }
    if (isReadOnly()) {
        const Result<bool> isOurs = isLibrary(**connection);
        return !isOurs ? passOn(isOurs)
            : *isOurs  ? Result<void>()
                       : fail(ErrorKind::Damaged, folder.database(), u"it is no library"_s);
    }
    m_isNew = *version == 0;
    if (!m_isNew && *version < kSchemaVersion) {
        if (auto done = makeBackup(**connection, folder, BackupReason::BeforeMigration); !done) {
            return passOn(done);
        }
    }
    if (auto done = migrate(**connection); !done) {
        return done;
    }
    if (auto done = bringDerivedUpToDate(*this); !done) {
        return done;
    }
    // What a session that was cut off left.
    if (auto done = workUpWaiting(*this); !done) {
        return done;
    }
    takeUpErasures(*this);
    return hideExpired();
}

Result<void> Library::hideExpired()
{
    if (isReadOnly()) {
        return {};
    }
    const Result<Connection *> connection = this->connection();
    if (!connection) {
        return passOn(connection);
    }
    const auto ids = (*connection)
                         ->all(u"SELECT id FROM record WHERE visible = 1 AND expires_on < ?"_s,
                             {m_options.clock->nowUtc().date().toString(Qt::ISODate)},
                             [](const Row &row) { return RecordId {row.text(0)}; });
    if (!ids || ids->empty()) {
        return ids ? Result<void>() : passOn(ids);
    }
    Result<WriteSession> session = write();
    if (!session) {
        return passOn(session);
    }
    ShownRecords shown(*session, vocabularies(), clock());
    for (const RecordId &id : *ids) {
        if (auto done = shown.refresh(id); !done) {
            return done;
        }
    }
    return session->commit();
}

Result<Connection *> Library::connection() const
{
    auto &connections = t_connections.localData();
    if (const auto found = connections.find(m_number); found != connections.end()) {
        return found->second.get();
    }
    Result<std::unique_ptr<Connection>> opened = Connection::open(m_options.folder.database(), m_options.access);
    if (!opened) {
        return passOn(opened);
    }
    return connections.emplace(m_number, std::move(*opened)).first->second.get();
}

Result<WriteSession> Library::write(Durability durability)
{
    if (isReadOnly()) {
        return fail(ErrorKind::ReadOnly, m_options.folder.database());
    }
    const Result<Connection *> own = connection();
    if (!own) {
        return passOn(own);
    }
    std::unique_lock turn(m_writer);
    // The pragma is per connection and must stand before the transaction begins.
    // Many pages together write the same parts of the file again and again: their log is taken over every 16 MiB.
    const QByteArray begin = durability == Durability::Full
        ? "PRAGMA synchronous=FULL;PRAGMA wal_autocheckpoint=1000;BEGIN IMMEDIATE;"
        : "PRAGMA synchronous=NORMAL;PRAGMA wal_autocheckpoint=4000;BEGIN IMMEDIATE;";
    if (auto done = (*own)->runScript(begin); !done) {
        return passOn(done);
    }
    return WriteSession(*this, std::move(turn), **own);
}

Library::Subscription Library::onCommit(std::function<void(const CommitNotice &)> listener)
{
    const std::lock_guard guard(m_listeners->mutex);
    const quint64 number = ++m_listeners->last;
    m_listeners->byNumber.emplace(number, std::move(listener));
    return Subscription(nullptr, [listeners = m_listeners, number](void *) {
        const std::lock_guard inner(listeners->mutex);
        listeners->byNumber.erase(number);
    });
}

void Library::tell(const CommitNotice &notice)
{
    const std::lock_guard guard(m_listeners->mutex);
    for (const auto &[number, listener] : m_listeners->byNumber) {
        listener(notice);
    }
}

WriteSession::WriteSession(Library &library, std::unique_lock<std::mutex> turn, Connection &connection)
    : m_library(&library)
    , m_turn(std::move(turn))
    , m_connection(&connection)
{
}

WriteSession::WriteSession(WriteSession &&other) noexcept
    : m_library(other.m_library)
    , m_turn(std::move(other.m_turn))
    , m_connection(other.m_connection)
    , m_notice(std::move(other.m_notice))
    , m_textIndex(std::move(other.m_textIndex))
    , m_facetValueIds(std::move(other.m_facetValueIds))
    , m_open(std::exchange(other.m_open, false))
{
}

TextIndex &WriteSession::textIndex()
{
    if (m_textIndex == nullptr) {
        m_textIndex = std::make_unique<TextIndex>(*m_connection);
    }
    return *m_textIndex;
}

Result<void> WriteSession::commit()
{
    if (m_textIndex != nullptr) {
        if (auto done = m_textIndex->flush(); !done) {
            return done;
        }
        m_textIndex.reset();
    }
    if (!m_notice.docids.empty()) {
        if (auto done = countChangeOfShown(*m_connection); !done) {
            return done;
        }
    }
    if (auto done = m_connection->runScript("COMMIT;"); !done) {
        return done; // The destructor rolls back.
    }
    m_open = false;
    // Told while the writer's turn is still held, so that listeners hear of commits in their order.
    if (!m_notice.docids.empty()) {
        m_library->tell(m_notice);
    }
    m_turn.unlock();
    return {};
}

WriteSession::~WriteSession()
{
    m_textIndex.reset(); // Its statements must not outlast the transaction.
    // A stop or a full disk may have ended the transaction already (SQLite, sqlite3_interrupt and lang_transaction).
    if (m_open && sqlite3_get_autocommit(m_connection->handle()) == 0) {
        if (auto done = m_connection->runScript("ROLLBACK;"); !done) {
            qCWarning(logStore) << "rollback:" << done.error().detail;
        }
    }
}

Result<ReadSnapshot> ReadSnapshot::begin(Connection &connection)
{
    if (auto done = connection.runScript("BEGIN;"); !done) {
        return passOn(done);
    }
    return ReadSnapshot(connection);
}

Result<std::array<ReadSnapshot, 2>> ReadSnapshot::beginBoth(Connection &first, Connection &second)
{
    // The number changes with every commit of another connection (SQLite, pragma data_version), and reading it
    // begins the view. Where the second connection sees the same before the first view begins and in its own,
    // nothing was committed between them.
    const QString version = u"PRAGMA data_version"_s;
    for (int round = 0; round < kRoundsForSameState; ++round) {
        const Result<qint64> before = second.number(version);
        Result<ReadSnapshot> one = before ? begin(first) : passOn(before);
        const Result<qint64> begun = one ? first.number(version) : passOn(one);
        Result<ReadSnapshot> other = begun ? begin(second) : passOn(begun);
        const Result<qint64> after = other ? second.number(version) : passOn(other);
        if (!after) {
            return passOn(after);
        }
        if (*after == *before) {
            return std::array {std::move(*one), std::move(*other)};
        }
    }
    return fail(ErrorKind::InUse);
}

ReadSnapshot::ReadSnapshot(ReadSnapshot &&other) noexcept
    : m_connection(std::exchange(other.m_connection, nullptr))
{
}

ReadSnapshot::~ReadSnapshot()
{
    if (m_connection != nullptr) {
        std::ignore = m_connection->runScript("COMMIT;");
    }
}

} // namespace fourthp

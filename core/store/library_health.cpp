// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/library_health.h"

#include "core/store/connection.h"
#include "core/store/schema.h"
#include "core/store/soundness.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <cerrno>
#include <sys/stat.h>
#include <tuple>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

// Of the file format: https://www.sqlite.org/fileformat.html, 1.3.
constexpr QByteArrayView kMagic("SQLite format 3\0", 16);
constexpr qsizetype kHeaderBytes = 100;
constexpr qsizetype kPageSizeAt = 16;
constexpr qsizetype kChangesAt = 24;
constexpr qsizetype kPagesAt = 28;
constexpr qsizetype kPagesValidForAt = 92;
/// The schema lies on the first pages, in the words of the script that made it.
constexpr qint64 kSchemaBytes = 256 * 1024;
constexpr QByteArrayView kSignOfOurs("CREATE TABLE mirror(");

quint32 numberAt(const QByteArray &header, qsizetype place)
{
    return qFromBigEndian<quint32>(header.constData() + place);
}

bool hasLog(const QString &path)
{
    return QFileInfo(path + u"-wal"_s).size() > 0;
}

/// What can be told without opening it; `None` for a plain file with something in it.
LibraryHealth judgeOutside(const QString &path)
{
    struct stat facts {};
    if (::lstat(QFile::encodeName(path).constData(), &facts) != 0) {
        return errno == ENOENT ? LibraryHealth {LibraryFault::Missing, u"there is no file"_s}
                               : LibraryHealth {LibraryFault::Unreadable, u"its folder cannot be read"_s};
    }
    if (S_ISLNK(facts.st_mode)) {
        return {LibraryFault::Link, u"the library is a symbolic link"_s};
    }
    if (!S_ISREG(facts.st_mode)) {
        return {LibraryFault::NotAFile, u"it is no plain file"_s};
    }
    if (facts.st_size == 0) {
        return {LibraryFault::Emptied, u"the file holds nothing"_s};
    }
    return {};
}

LibraryHealth judgeHeader(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return {LibraryFault::Unreadable, file.errorString()};
    }
    const QByteArray header = file.read(kHeaderBytes);
    if (header.isEmpty()) {
        return {LibraryFault::Unreadable, file.errorString()};
    }
    if (header.size() < kHeaderBytes || !header.startsWith(kMagic)) {
        const QByteArray beginning = header + file.read(kSchemaBytes);
        const bool isOurs = beginning.contains(kSignOfOurs);
        return isOurs ? LibraryHealth {LibraryFault::DamagedPages, u"its beginning is overwritten"_s}
                      : LibraryHealth {LibraryFault::NotALibrary, u"it is no database"_s};
    }
    const quint16 stated = qFromBigEndian<quint16>(header.constData() + kPageSizeAt);
    const qint64 pageSize = stated == 1 ? 65536 : stated;
    const bool statesLength = numberAt(header, kChangesAt) == numberAt(header, kPagesValidForAt);
    const qint64 wanted = pageSize * numberAt(header, kPagesAt);
    // With a log the end may stand there.
    if (statesLength && wanted > file.size() && !hasLog(path)) {
        return {LibraryFault::CutShort, u"%1 of %2 bytes are there"_s.arg(file.size()).arg(wanted)};
    }
    return {};
}

/// A program that was killed while it changed the way in which the file keeps its log, as after a restore,
/// leaves a journal without which the file is not to be read, and which only a writer takes back. Nothing
/// else is written.
void takeBackUnfinished(const QString &path)
{
    if (QFileInfo(path + u"-journal"_s).size() <= 0) {
        return;
    }
    sqlite3 *handle = nullptr;
    if (sqlite3_open_v2(path.toUtf8().constData(), &handle, SQLITE_OPEN_READWRITE, nullptr) == SQLITE_OK) {
        sqlite3_exec(handle, "SELECT count(*) FROM sqlite_schema", nullptr, nullptr, nullptr);
    }
    sqlite3_close(handle);
}

/// What SQLite says of it, when it only reads.
LibraryHealth judgeContents(const QString &path, Look look)
{
    const auto unreadable = [](const Error &error) {
        if (error.kind == ErrorKind::DiskFull) {
            return LibraryHealth(); // Nothing is wrong with the file.
        }
        const bool isDamage = error.kind == ErrorKind::Damaged;
        return LibraryHealth {isDamage ? LibraryFault::DamagedPages : LibraryFault::Unreadable, error.detail};
    };
    takeBackUnfinished(path);
    const Result<std::unique_ptr<Connection>> opened = Connection::open(path, Access::ReadOnly);
    const Result<int> version = opened ? schemaVersion(**opened) : passOn(opened);
    if (!version) {
        return unreadable(version.error());
    }
    const Result<qint64> tables = (*opened)->number(u"SELECT count(*) FROM sqlite_schema"_s);
    const Result<bool> isOurs = tables ? isLibrary(**opened) : passOn(tables);
    if (!isOurs) {
        return unreadable(isOurs.error());
    }
    if (*tables == 0 && *version == 0) {
        return {LibraryFault::Emptied, u"the database holds nothing"_s};
    }
    if (!*isOurs) {
        return {LibraryFault::Foreign, u"it is a database of another program"_s};
    }
    if (*version > kSchemaVersion) {
        return {LibraryFault::Newer, u"its form is number %1, this program knows %2"_s.arg(*version).arg(kSchemaVersion)};
    }
    if (look == Look::EveryPage) {
        if (auto sound = proveSound(**opened, path, Proof::Quick); !sound) {
            return unreadable(sound.error());
        }
    }
    return {};
}

QString markOfDamage(const LibraryFolder &folder)
{
    return folder.path + u"/library.check"_s;
}

bool holdsFiles(const QString &folder, const QStringList &names)
{
    return QDirIterator(folder, names, QDir::Files, QDirIterator::Subdirectories).hasNext();
}

/// Whether a library was here once: its backups, its log or attached files are.
bool hadLibrary(const LibraryFolder &folder)
{
    return hasLog(folder.database()) || holdsFiles(folder.backups(), {u"*.db"_s}) || holdsFiles(folder.files(), {u"*"_s})
        || !QDir(folder.path).entryList({u"library.db.replaced-*"_s}, QDir::Files).isEmpty();
}

} // namespace

LibraryHealth judgeFile(const QString &path, Look look)
{
    LibraryHealth health = judgeOutside(path);
    if (health.fault == LibraryFault::None && look != Look::Outside) {
        health = judgeHeader(path);
        if (health.fault == LibraryFault::None) {
            health = judgeContents(path, look);
        }
    }
    return health;
}

LibraryHealth judgeLibrary(const LibraryFolder &folder, Look look)
{
    const LibraryHealth health = judgeFile(folder.database(), look);
    const bool mayBeNew = health.fault == LibraryFault::Missing || health.fault == LibraryFault::Emptied;
    return mayBeNew && !hadLibrary(folder) ? LibraryHealth() : health;
}

bool isFullLookDue(const LibraryFolder &folder)
{
    return hasLog(folder.database()) || QFileInfo::exists(markOfDamage(folder));
}

void askForFullLook(const LibraryFolder &folder)
{
    QFile mark(markOfDamage(folder));
    std::ignore = mark.open(QIODevice::WriteOnly);
}

void fullLookDone(const LibraryFolder &folder)
{
    QFile::remove(markOfDamage(folder));
}

Error errorOf(const LibraryHealth &health, const QString &path)
{
    const auto error = [&](ErrorKind kind) { return Error {kind, path, health.detail}; };
    switch (health.fault) {
    case LibraryFault::Missing: return error(ErrorKind::NotFound);
    case LibraryFault::Link:
    case LibraryFault::NotAFile:
    case LibraryFault::Unreadable: return error(ErrorKind::Storage);
    case LibraryFault::None:
    case LibraryFault::Emptied:
    case LibraryFault::NotALibrary:
    case LibraryFault::Foreign:
    case LibraryFault::CutShort:
    case LibraryFault::DamagedPages: return error(ErrorKind::Damaged);
    case LibraryFault::Newer: return error(ErrorKind::NewerVersion);
    }
    Q_UNREACHABLE();
}

} // namespace fourthp

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backup.h"

#include "core/base/checked_file.h"
#include "core/store/access_log_carried.h"
#include "core/store/backup_files.h"
#include "core/store/erasure_copies.h"
#include "core/store/library_health.h"
#include "core/store/library_lock.h"
#include "core/store/schema.h"
#include "core/store/soundness.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <functional>
#include <iterator>
#include <tuple>
#include <unistd.h>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

constexpr size_t kBackupsKept = 3;
const QString kStamp = u"yyyyMMdd-HHmmss-zzz"_s;

const QString kLog = u"-wal"_s;
const QString kSharedIndex = u"-shm"_s;

struct Prefix
{
    BackupReason reason;
    QLatin1StringView text;
};
constexpr Prefix kPrefixes[] {
    {BackupReason::BeforeMigration, "before-migration-"_L1},
    {BackupReason::Asked, "library-"_L1},
    {BackupReason::Daily, "daily-"_L1},
};

QString nameFor(BackupReason reason, const QDateTime &now)
{
    const auto *prefix = std::find_if(std::begin(kPrefixes), std::end(kPrefixes),
        [reason](const Prefix &one) { return one.reason == reason; });
    return prefix->text + now.toUTC().toString(kStamp) + u".db"_s;
}

/// All but the newest, of which `newest`, made at `now`, is one: a name with a later day is from a clock that was wrong,
/// and the first to go. Files that a person laid beside ours are not ours to remove.
void removeOldBackups(const QDir &backups, const QString &newest, const QDateTime &now)
{
    std::vector<std::tuple<bool, QDateTime, QString>> others;
    for (const QString &name : backups.entryList({u"*.db"_s}, QDir::Files)) {
        const std::optional<BackupName> read = readBackupName(name);
        if (read && backups.filePath(name) != newest) {
            others.emplace_back(read->at <= now, read->at, name);
        }
    }
    std::sort(others.begin(), others.end(), std::greater<>());
    for (size_t i = kBackupsKept - 1; i < others.size(); ++i) {
        QFile::remove(backups.filePath(std::get<QString>(others[i])));
    }
}

/// Opens a file for reading that is whole and a library of this version or an earlier one.
Result<std::unique_ptr<Connection>> openSound(const QString &path)
{
    Result<std::unique_ptr<Connection>> opened = Connection::open(path, Access::ReadOnly);
    if (!opened) {
        return passOn(opened);
    }
    if (auto sound = proveSound(**opened, path, Proof::Whole); !sound) {
        return passOn(sound);
    }
    const Result<int> version = schemaVersion(**opened);
    const Result<bool> isOurs = version ? isLibrary(**opened) : passOn(version);
    if (!isOurs || !*isOurs || *version < 1) {
        return fail(ErrorKind::Damaged, path, u"not a library"_s);
    }
    if (*version > kSchemaVersion) {
        return fail(ErrorKind::NewerVersion, path);
    }
    return opened;
}

Result<void> copyInto(CheckedFile &target, const QString &from)
{
    QFile source(from);
    if (!source.open(QIODevice::ReadOnly)) {
        return fail(ErrorKind::Storage, from, source.errorString());
    }
    while (!source.atEnd()) {
        const QByteArray block = source.read(1 << 20);
        if (block.isEmpty()) {
            return fail(ErrorKind::Storage, from, source.errorString());
        }
        if (auto done = target.write(block); !done) {
            return done;
        }
    }
    return {};
}

/// All that a connection sees, what lies in its write-ahead log included, but for what is on the list `erased`, as a file
/// that takes the name `path` once it is committed. `log` is what left of the library whose place it takes.
Result<CheckedFile> copyOf(Connection &connection, const QString &path, const ErasureList &erased = {},
    const std::vector<AccessEntry> &log = {})
{
    Result<CheckedFile> target = CheckedFile::create(path);
    if (!target) {
        return target;
    }
    // Nobody else's file can be in the way in a folder that is new and ours alone.
    const Result<WorkSpace> space = WorkSpace::create(linkTarget(path));
    if (!space) {
        return passOn(space);
    }
    const QString vacuumed = space->filePath(u"library.db"_s);
    if (auto done = connection.run(u"VACUUM INTO ?"_s, {vacuumed}); !done) {
        return passOn(done);
    }
    if (const auto clean = eraseInCopy(vacuumed, erased); !clean) {
        return passOn(clean);
    }
    if (auto done = carryAccessLogInto(vacuumed, log); !done) {
        return passOn(done);
    }
    if (auto done = copyInto(*target, vacuumed); !done) {
        return passOn(done);
    }
    return target;
}

bool holdsSomething(const QString &path)
{
    return QFileInfo(path).size() > 0;
}

/// Moves what the log of an unclean end holds into a sound library, so that one file holds everything. One that is
/// not sound is left as it is, to the byte.
void takeInLog(const QString &database)
{
    if (holdsSomething(database + kLog) && openSound(database)) {
        std::ignore = Connection::open(database, Access::ReadWrite); // Closing the last connection empties the log.
    }
}

/// A second name for a file, or where there are no such names a copy. Never in the place of something else.
Result<void> addName(const QString &path, const QString &name)
{
    if (::link(QFile::encodeName(path).constData(), QFile::encodeName(name).constData()) == 0) {
        return {};
    }
    if (QFileInfo::exists(name)) {
        return fail(ErrorKind::Storage, name, u"it exists already"_s);
    }
    Result<CheckedFile> copy = CheckedFile::create(name);
    if (!copy) {
        return passOn(copy);
    }
    if (auto done = copyInto(*copy, path); !done) {
        return done;
    }
    return copy->commit();
}

/// Where a library that is replaced is kept: of this moment, or the next ones if a try that failed has taken
/// it.
QString freeNameBeside(const QString &database, QDateTime at)
{
    for (;; at = at.addMSecs(1)) {
        const QString name = database + u".replaced-"_s + at.toString(kStamp);
        if (!QFileInfo::exists(name) && !QFileInfo::exists(name + kLog)) {
            return name;
        }
    }
}

/// From the file beside the library and from the library itself: either may be damaged, not both.
Result<ErasureList> erasedSoFar(const LibraryFolder &folder)
{
    Result<ErasureList> inFile = ErasureList::readFile(folder);
    if (!holdsSomething(folder.database())) {
        return inFile;
    }
    const Result<std::unique_ptr<Connection>> library = Connection::open(folder.database(), Access::ReadOnly);
    Result<ErasureList> inLibrary = library ? ErasureList::read(**library) : passOn(library);
    if (inFile && inLibrary) {
        inLibrary->add(*inFile);
    }
    return inLibrary ? inLibrary : inFile;
}

/// A copy that has everything but its name.
struct ReadyCopy
{
    CheckedFile file;
    CopiedParts parts {};
};

/// Attached files come first: the backup has its name only once they are there, and an earlier one of that name stays
/// until then.
Result<ReadyCopy> readyCopy(Connection &connection, const LibraryFolder &folder, const QString &path, WithFiles files,
    const ProgressSink &progress, std::stop_token stop)
{
    const auto turn = turnOfCopies();
    if (auto done = folder.refuseInside(path); !done) {
        return passOn(done);
    }
    const Connection::StopGuard guard(connection, stop);
    Result<CheckedFile> copy = copyOf(connection, path);
    if (!copy) {
        return passOn(copy);
    }
    const Result<CopiedParts> parts = files == WithFiles::Yes
        ? copyParts(folder.files(), filesBesideBackup(path), progress, std::move(stop))
        : Result<CopiedParts>();
    if (!parts) {
        return passOn(parts);
    }
    return ReadyCopy {std::move(*copy), *parts};
}

} // namespace

std::unique_lock<std::recursive_mutex> turnOfCopies()
{
    static std::recursive_mutex mutex;
    return std::unique_lock(mutex);
}

Result<void> backUpTo(Connection &connection, const LibraryFolder &folder, const QString &path)
{
    const auto turn = turnOfCopies();
    if (auto done = folder.refuseInside(path); !done) {
        return done;
    }
    Result<CheckedFile> copy = copyOf(connection, path);
    return copy ? copy->commit() : passOn(copy);
}

Result<TakenCopy> takeCopy(Library &library, const QString &path, WithFiles files, const QString &who,
    const ProgressSink &progress, std::stop_token stop)
{
    const Result<Connection *> connection = library.connection();
    const Result<qint64> records = connection
        ? (*connection)->number(u"SELECT count(*) FROM record WHERE visible = 1"_s)
        : Result<qint64>(passOn(connection));
    if (!records) {
        return passOn(records);
    }
    const LibraryFolder &folder = library.folder();
    const bool isInside
        = QFileInfo(path).absolutePath() == QFileInfo(folder.backups()).absoluteFilePath();
    // An erasure cleans what lies inside when it has its turn; nothing that waits for a writer may hold that.
    const auto turn = isInside ? turnOfCopies() : std::unique_lock<std::recursive_mutex>();
    Result<ReadyCopy> copy = readyCopy(**connection, folder, path, files, progress, std::move(stop));
    if (!copy) {
        return passOn(copy);
    }
    TakenCopy taken {.parts = copy->parts};
    if (isInside) {
        const Result<void> done = copy->file.commit();
        return done ? Result<TakenCopy>(taken) : passOn(done);
    }
    const AccessEntry entry {.who = who,
        .way = ExitWay::Copy,
        .format = u"db"_s,
        .records = *records,
        .file = QFileInfo(path).fileName()};
    const Result<Noted> noted = leaveNoted(library, entry, [&copy] { return copy->file.commit(); });
    if (!noted) {
        return passOn(noted);
    }
    taken.noted = *noted;
    return taken;
}

Result<QString> makeBackup(Connection &connection, const LibraryFolder &folder, BackupReason reason,
    const QDateTime &now)
{
    QDir backups(folder.backups());
    if (!backups.mkpath(u"."_s)) {
        return fail(ErrorKind::Storage, backups.path());
    }
    const QString path = backups.filePath(nameFor(reason, now));
    if (auto done = backUpTo(connection, folder, path); !done) {
        return passOn(done);
    }
    removeOldBackups(backups, path, now);
    return path;
}

std::optional<BackupName> readBackupName(const QString &fileName)
{
    for (const Prefix &prefix : kPrefixes) {
        if (fileName.startsWith(prefix.text) && fileName.endsWith(".db"_L1)) {
            QDateTime at = QDateTime::fromString(fileName.sliced(prefix.text.size()).chopped(3), kStamp);
            at.setTimeSpec(Qt::UTC);
            return at.isValid() ? std::optional(BackupName {prefix.reason, at}) : std::nullopt;
        }
    }
    return {};
}

Result<QString> keepReplacedLibrary(const LibraryFolder &folder)
{
    const QString database = folder.database();
    takeInLog(database);
    if (!holdsSomething(database) && !holdsSomething(database + kLog)) {
        return QString();
    }
    const QString kept = freeNameBeside(database, QDateTime::currentDateTimeUtc());
    // The log first: a kept library without its log would be less than what was replaced.
    if (holdsSomething(database + kLog)) {
        if (auto done = addName(database + kLog, kept + kLog); !done) {
            return passOn(done);
        }
    }
    if (auto done = addName(database, kept); !done) {
        return passOn(done);
    }
    flushFolderOf(kept);
    return kept;
}

Result<void> restoreBackup(const QString &backup, const LibraryFolder &folder)
{
    if (!QFileInfo::exists(backup)) {
        return fail(ErrorKind::NotFound, backup);
    }
    const QString database = folder.database();
    if (QFileInfo(backup).canonicalFilePath() == QFileInfo(database).canonicalFilePath()) {
        return fail(ErrorKind::InvalidInput, backup, u"it is the library itself"_s);
    }
    const Result<std::unique_ptr<Connection>> source = openSound(backup);
    if (!source) {
        return passOn(source);
    }
    if (auto done = prepareLibraryFolder(folder); !done) {
        return done;
    }
    const Result<std::unique_ptr<QLockFile>> lock = lockLibrary(folder);
    if (!lock) {
        return passOn(lock);
    }
    removeUnfinished(folder);
    const Result<QString> done = putInPlace(**source, folder);
    return done ? Result<void>() : passOn(done);
}

Result<void> beginAnew(const LibraryFolder &folder)
{
    if (auto done = prepareLibraryFolder(folder); !done) {
        return done;
    }
    const Result<std::unique_ptr<QLockFile>> lock = lockLibrary(folder);
    if (!lock) {
        return passOn(lock);
    }
    removeUnfinished(folder);
    const Result<std::unique_ptr<Connection>> fresh = Connection::open(u":memory:"_s, Access::ReadWrite);
    if (auto done = fresh ? migrate(**fresh) : passOn(fresh); !done) {
        return done;
    }
    const Result<QString> done = putInPlace(**fresh, folder);
    return done ? Result<void>() : passOn(done);
}

Result<QString> putInPlace(Connection &source, const LibraryFolder &folder)
{
    const QString database = folder.database();
    const Result<ErasureList> erased = erasedSoFar(folder);
    if (!erased) {
        return passOn(erased);
    }
    Result<CheckedFile> incoming = copyOf(source, database, *erased, accessLogIn(folder));
    if (!incoming) {
        return passOn(incoming);
    }
    Result<QString> kept = keepReplacedLibrary(folder);
    if (!kept) {
        return kept;
    }
    // A log belongs to the file that it was written for; beside another one it would spoil that.
    for (const QString &ending : {kLog, kSharedIndex}) {
        if (QFileInfo::exists(database + ending) && !QFile::remove(database + ending)) {
            return fail(ErrorKind::Storage, database + ending, u"it cannot be set aside"_s);
        }
    }
    flushFolderOf(database);
    if (auto done = incoming->commit(); !done) {
        return passOn(done);
    }
    fullLookDone(folder);
    return kept;
}

} // namespace fourthp

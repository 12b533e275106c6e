// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backup.h"

#include "core/store/backup_files.h"
#include "core/store/library_copy.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <functional>
#include <iterator>
#include <tuple>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

constexpr size_t kBackupsKept = 3;

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
    return prefix->text + now.toUTC().toString(kCopyStamp) + u".db"_s;
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
    Result<ReadyCopy> copy = readyCopy(connection, folder, path, WithFiles::No, {}, {});
    return copy ? copy->file.commit() : passOn(copy);
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
            QDateTime at = QDateTime::fromString(fileName.sliced(prefix.text.size()).chopped(3), kCopyStamp.toString());
            at.setTimeSpec(Qt::UTC);
            return at.isValid() ? std::optional(BackupName {prefix.reason, at}) : std::nullopt;
        }
    }
    return {};
}

} // namespace fourthp

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backup_list.h"

#include "core/base/clock.h"
#include "core/store/backup.h"
#include "core/store/connection.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <optional>
#include <sys/stat.h>
#include <utility>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

BackupKind kindOf(BackupReason reason)
{
    switch (reason) {
    case BackupReason::BeforeMigration: return BackupKind::BeforeMigration;
    case BackupReason::Asked: return BackupKind::Asked;
    case BackupReason::Daily: return BackupKind::Daily;
    }
    Q_UNREACHABLE();
}

qint64 recordsIn(const QString &path)
{
    const auto opened = Connection::open(path, Access::ReadOnly);
    return opened ? (*opened)->number(u"SELECT count(*) FROM record WHERE visible = 1"_s).value_or(0) : 0;
}

/// When the library last was written, its log included.
QDateTime lastWritten(const LibraryFolder &folder)
{
    const QFileInfo database(folder.database());
    const QFileInfo log(folder.database() + u"-wal"_s);
    return log.size() > 0 ? std::max(database.lastModified(), log.lastModified()) : database.lastModified();
}

/// A restore that was cut off leaves the library under a second name. It is open, and nobody else may touch it.
bool isSameFile(const QString &one, const QString &other)
{
    struct stat first {}, second {};
    return ::stat(QFile::encodeName(one).constData(), &first) == 0 && ::stat(QFile::encodeName(other).constData(), &second) == 0
        && first.st_dev == second.st_dev && first.st_ino == second.st_ino;
}

/// Of our own making, in the folder of backups.
std::vector<QFileInfo> ownBackups(const LibraryFolder &folder)
{
    std::vector<QFileInfo> own;
    for (const QFileInfo &file : QDir(folder.backups()).entryInfoList({u"*.db"_s}, QDir::Files)) {
        if (readBackupName(file.fileName())) {
            own.push_back(file);
        }
    }
    return own;
}

} // namespace

std::vector<BackupFact> listBackups(const LibraryFolder &folder)
{
    std::vector<BackupFact> facts;
    const auto addAll = [&facts, library = folder.database()](const QString &path, const QString &pattern, BackupKind kind) {
        for (const QFileInfo &file : QDir(path).entryInfoList({pattern}, QDir::Files | QDir::NoSymLinks)) {
            const std::optional<BackupName> name
                = kind == BackupKind::Other ? readBackupName(file.fileName()) : std::nullopt;
            if (isSameFile(file.absoluteFilePath(), library)) {
                continue;
            }
            BackupFact fact {.path = file.absoluteFilePath(),
                .kind = name ? kindOf(name->reason) : kind,
                .at = name ? name->at : file.lastModified().toUTC(),
                .bytes = file.size()};
            fact.fault = judgeFile(fact.path, Look::Beginning).fault;
            fact.records = fact.fault == LibraryFault::None ? recordsIn(fact.path) : 0;
            facts.push_back(fact);
        }
    };
    addAll(folder.backups(), u"*.db"_s, BackupKind::Other);
    addAll(folder.backups() + u"/resync"_s, u"*.db"_s, BackupKind::BeforeResync);
    addAll(folder.path, u"library.db.replaced-*[0-9]"_s, BackupKind::Replaced);
    std::sort(facts.begin(), facts.end(),
        [](const BackupFact &one, const BackupFact &other) { return one.at > other.at; });
    return facts;
}

QString backupKindName(BackupKind kind)
{
    switch (kind) {
    case BackupKind::Daily: return u"daily"_s;
    case BackupKind::Asked: return u"asked"_s;
    case BackupKind::BeforeMigration: return u"before_migration"_s;
    case BackupKind::BeforeResync: return u"before_resync"_s;
    case BackupKind::Replaced: return u"replaced"_s;
    case BackupKind::Other: return u"other"_s;
    }
    Q_UNREACHABLE();
}

Result<QString> backUpDaily(Library &library, std::stop_token stop)
{
    const LibraryFolder &folder = library.folder();
    if (library.isReadOnly()) {
        return QString();
    }
    const QDateTime now = library.clock().nowUtc();
    QDateTime newest;
    for (const QFileInfo &file : ownBackups(folder)) {
        const QDateTime at = readBackupName(file.fileName())->at;
        if (at > now) {
            continue; // From a clock that ran ahead: it says nothing of what was written since.
        }
        if (at.toLocalTime().date() == now.toLocalTime().date()) {
            return QString();
        }
        newest = std::max(newest, file.lastModified());
    }
    if (newest.isValid() && lastWritten(folder) <= newest) {
        return QString();
    }
    const Result<Connection *> connection = library.connection();
    if (!connection) {
        return passOn(connection);
    }
    const Connection::StopGuard guard(**connection, std::move(stop));
    Result<QString> made = makeBackup(**connection, folder, BackupReason::Daily, now);
    if (!made && made.error().kind == ErrorKind::Damaged) {
        askForFullLook(folder);
    }
    return made;
}

} // namespace fourthp

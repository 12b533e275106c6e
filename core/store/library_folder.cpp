// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/library_folder.h"

#include "core/base/checked_file.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

constexpr QFileDevice::Permissions kOwnerOnlyFile = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr QFileDevice::Permissions kOwnerOnlyFolder = kOwnerOnlyFile | QFileDevice::ExeOwner;
constexpr QFileDevice::Permissions kOthers = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup
    | QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;

Result<void> tighten(const QString &path, QFileDevice::Permissions wanted)
{
    if ((QFile::permissions(path) & kOthers) && !QFile::setPermissions(path, wanted)) {
        return fail(ErrorKind::Storage, path, u"others can read it and this cannot be changed"_s);
    }
    return {};
}

/// The folder that a file lies in or would be made in, links followed; empty if there is none.
QString realFolderOf(const QString &file)
{
    return QDir(QFileInfo(linkTarget(file)).absolutePath()).canonicalPath();
}

bool liesIn(const QString &folder, const QString &parent)
{
    return !parent.isEmpty() && (folder == parent || folder.startsWith(parent + u'/'));
}

} // namespace

QString LibraryFolder::database() const { return path + u"/library.db"_s; }
QString LibraryFolder::backups() const { return path + u"/backups"_s; }
QString LibraryFolder::files() const { return path + u"/files"_s; }
QString LibraryFolder::lock() const { return path + u"/library.lock"_s; }
QString LibraryFolder::logs() const { return path + u"/logs"_s; }

Result<void> LibraryFolder::refuseInside(const QString &file) const
{
    const QString real = realFolderOf(file);
    const bool inside = liesIn(real, QDir(path).canonicalPath()) && !liesIn(real, QDir(backups()).canonicalPath());
    return inside ? fail(ErrorKind::InvalidInput, file, u"it lies in the folder of the library itself"_s) : Result<void>();
}

LibraryFolder defaultLibraryFolder()
{
    const QString named = qEnvironmentVariable("FOURTHP_DATA_DIR");
    if (!named.isEmpty()) {
        return {QDir(named).absolutePath()};
    }
    return {QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/fourthp"_s};
}

Result<void> prepareLibraryFolder(const LibraryFolder &folder)
{
    // Folders above ours may be anybody's; from ours downward everything is the owner's alone.
    if (!QDir().mkpath(folder.path)) {
        return fail(ErrorKind::Storage, folder.path, u"the folder cannot be made"_s);
    }
    struct stat facts {};
    if (::stat(QFile::encodeName(folder.path).constData(), &facts) != 0 || facts.st_uid != ::geteuid()) {
        return fail(ErrorKind::Storage, folder.path, u"the folder belongs to another user"_s);
    }
    if (QFileInfo(folder.database()).isSymLink()) {
        return fail(ErrorKind::Storage, folder.database(), u"the library is a symbolic link"_s);
    }
    if (auto done = tighten(folder.path, kOwnerOnlyFolder); !done) {
        return done;
    }
    for (const QString &sub : {folder.backups(), folder.files(), folder.logs()}) {
        if (!QDir().mkpath(sub)) {
            return fail(ErrorKind::Storage, sub, u"the folder cannot be made"_s);
        }
    }
    // SQLite gives its log and index files the rights of the database, which must therefore never be made by it.
    const int database = ::open(QFile::encodeName(folder.database()).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (database < 0) {
        return fail(ErrorKind::Storage, folder.database(), u"the library cannot be made or written"_s);
    }
    ::close(database);
    QDirIterator inside(folder.path, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (inside.hasNext()) {
        inside.next();
        const QFileInfo entry = inside.fileInfo();
        if (entry.isSymLink()) {
            continue;
        }
        if (auto done = tighten(entry.filePath(), entry.isDir() ? kOwnerOnlyFolder : kOwnerOnlyFile); !done) {
            return done;
        }
    }
    return {};
}

void removeUnfinished(const LibraryFolder &folder)
{
    for (const QString &path : {folder.path, folder.backups(), QString(folder.backups() + u"/resync"_s)}) {
        const QDir inside(path);
        for (const QFileInfo &entry : inside.entryInfoList({kUnfinishedPrefix + u'*'}, QDir::Files | QDir::Dirs | QDir::Hidden | QDir::NoSymLinks)) {
            if (entry.isDir()) {
                QDir(entry.filePath()).removeRecursively();
            } else {
                QFile::remove(entry.filePath());
            }
        }
    }
}

} // namespace fourthp

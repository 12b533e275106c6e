// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/folder_writer.h"

#include "core/base/checked_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QUuid>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

Failure systemFailure(const QString &path)
{
    const int code = errno;
    return fail(code == ENOSPC || code == EDQUOT ? ErrorKind::DiskFull : ErrorKind::Storage, path,
        QString::fromLocal8Bit(std::strerror(code)));
}

/// A folder beside its place, which goes with this object unless it took that place.
class UnfinishedFolder
{
public:
    explicit UnfinishedFolder(const QString &target)
        : m_target(target)
        , m_path(QFileInfo(target).absolutePath() + u'/' + kUnfinishedPrefix
              + QUuid::createUuid().toString(QUuid::WithoutBraces))
    { }
    UnfinishedFolder(const UnfinishedFolder &) = delete;
    UnfinishedFolder &operator=(const UnfinishedFolder &) = delete;
    ~UnfinishedFolder() { QDir(m_path).removeRecursively(); }

    Result<void> make() const
    {
        return ::mkdir(QFile::encodeName(m_path).constData(), S_IRWXU) == 0 ? Result<void>()
                                                                            : systemFailure(m_target);
    }

    Result<void> add(const NamedBytes &file) const
    {
        Result<CheckedFile> made = CheckedFile::create(m_path + u'/' + file.name);
        if (!made) {
            return passOn(made);
        }
        const Result<void> written = made->write(file.bytes);
        return written ? made->commit() : written;
    }

    /// After this what was at the place, if anything, lies here instead, and goes with this object.
    Result<void> takePlace() const
    {
        const QByteArray from = QFile::encodeName(m_path);
        const QByteArray to = QFile::encodeName(m_target);
        const bool isFree = !QFileInfo::exists(m_target);
        const unsigned how = isFree ? RENAME_NOREPLACE : RENAME_EXCHANGE;
        if (::renameat2(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), how) != 0) {
            if (errno != EINVAL && errno != ENOSYS) {
                return systemFailure(m_target);
            }
            if (auto done = takePlaceInSteps(from, to, isFree); !done) {
                return done;
            }
        }
        flushFolderOf(m_target);
        return {};
    }

private:
    /// For file systems that cannot exchange two names, as FAT.
    Result<void> takePlaceInSteps(const QByteArray &from, const QByteArray &to, bool isFree) const
    {
        const QByteArray aside = from + ".old";
        if (!isFree && std::rename(to.constData(), aside.constData()) != 0) {
            return systemFailure(m_target);
        }
        if (std::rename(from.constData(), to.constData()) != 0) {
            const Failure why = systemFailure(m_target);
            if (!isFree) {
                std::rename(aside.constData(), to.constData());
            }
            return why;
        }
        if (!isFree) {
            std::rename(aside.constData(), from.constData());
        }
        return {};
    }

    const QString m_target;
    const QString m_path;
};

/// Whether the folder holds nothing but what was once written here, and all of it is files.
bool isOurs(const QString &path)
{
    QFile list(path + u'/' + QLatin1StringView(kFolderList));
    if (!list.open(QIODevice::ReadOnly)) {
        return false;
    }
    const QStringList lines = QString::fromUtf8(list.readAll()).split(u'\n');
    QSet<QString> names(lines.begin(), lines.end());
    names.insert(QLatin1StringView(kFolderList));
    const auto entries
        = QDir(path).entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    return std::all_of(entries.begin(), entries.end(), [&names](const QFileInfo &entry) {
        return entry.isFile() && !entry.isSymLink() && names.contains(entry.fileName());
    });
}

Result<void> mayTakePlace(const QString &path, Overwrite overwrite)
{
    const QFileInfo target(path);
    if (!target.exists() && !target.isSymLink()) {
        return {};
    }
    const bool isFolder = target.isDir() && !target.isSymLink();
    const bool isEmpty = isFolder
        && QDir(path).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    if (isEmpty || (isFolder && overwrite == Overwrite::Allowed && isOurs(path))) {
        return {};
    }
    return fail(ErrorKind::Conflict, path,
        isFolder && overwrite == Overwrite::Allowed
            ? u"the folder holds something that was not written here"_s
            : u"something of that name is there"_s);
}

} // namespace

Result<void> writeFolder(const QString &path, const std::vector<NamedBytes> &files, Overwrite overwrite)
{
    const QString target = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    if (auto may = mayTakePlace(target, overwrite); !may) {
        return may;
    }
    const UnfinishedFolder folder(target);
    if (auto made = folder.make(); !made) {
        return made;
    }
    QStringList names;
    for (const NamedBytes &file : files) {
        if (auto added = folder.add(file); !added) {
            return added;
        }
        names.append(file.name);
    }
    if (auto added = folder.add({QLatin1StringView(kFolderList), names.join(u'\n').toUtf8() + '\n'});
        !added) {
        return added;
    }
    return folder.takePlace();
}

Result<void> refuseOverwriting(const QString &path, Overwrite overwrite)
{
    const QFileInfo target(path);
    if (overwrite == Overwrite::Never && (target.exists() || target.isSymLink())) {
        return fail(ErrorKind::Conflict, path, u"something of that name is there"_s);
    }
    return {};
}

Result<void> writeWholeFile(const QString &path, const QByteArray &bytes, Overwrite overwrite)
{
    if (auto isFree = refuseOverwriting(path, overwrite); !isFree) {
        return isFree;
    }
    Result<CheckedFile> file = CheckedFile::create(path);
    if (!file) {
        return passOn(file);
    }
    const Result<void> written = file->write(bytes);
    return written ? file->commit() : written;
}

} // namespace fourthp

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/unfinished_folder.h"

#include "core/base/checked_file.h"
#include "core/base/rename_new.h"

#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QUuid>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cstdio>
#include <filesystem>
#include <system_error>
#include <utility>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

Failure systemFailure(const QString &path)
{
    const int code = errno;
    return fail(code == ENOSPC || code == EDQUOT ? ErrorKind::DiskFull : ErrorKind::Storage, path,
        QString::fromLocal8Bit(std::strerror(code)));
}

QString nameBeside(const QString &target)
{
    return QFileInfo(target).absolutePath() + u'/' + kUnfinishedPrefix
        + QUuid::createUuid().toString(QUuid::WithoutBraces);
}

/// Everything in a folder. Conflict unless all of it are files: nothing else is written here.
Result<QStringList> filesIn(const QString &path)
{
    namespace fs = std::filesystem;
    std::error_code problem;
    QStringList names;
    fs::directory_iterator entry(fs::path(QFile::encodeName(path).toStdString()), problem);
    for (; !problem && entry != fs::directory_iterator(); entry.increment(problem)) {
        std::error_code unknown;
        if (entry->symlink_status(unknown).type() != fs::file_type::regular) {
            return fail(ErrorKind::Conflict, path, u"the folder holds something that was not written here"_s);
        }
        names.append(QFile::decodeName(entry->path().filename().c_str()));
    }
    if (problem) {
        return fail(ErrorKind::Conflict, path, u"nobody can tell what the folder holds"_s);
    }
    return names;
}

/// Whether nothing but the files of its list is in a folder.
bool areOfList(const QString &path, const QStringList &names)
{
    QFile list(path + u'/' + QLatin1StringView(kFolderList));
    if (!list.open(QIODevice::ReadOnly)) {
        return false;
    }
    const QStringList lines = QString::fromUtf8(list.readAll()).split(u'\n');
    QSet<QString> known(lines.begin(), lines.end());
    known.insert(QLatin1StringView(kFolderList));
    return std::all_of(
        names.begin(), names.end(), [&known](const QString &name) { return known.contains(name); });
}

/// Removes these files and the folder, if nothing else is in it.
void removeFolder(const QString &path, const QStringList &names)
{
    for (const QString &name : names) {
        ::unlink(QFile::encodeName(path + u'/' + name).constData());
    }
    ::rmdir(QFile::encodeName(path).constData());
}

int exchange(const QString &one, const QString &other)
{
    return ::renameat2(AT_FDCWD, QFile::encodeName(one).constData(), AT_FDCWD,
        QFile::encodeName(other).constData(), RENAME_EXCHANGE);
}

} // namespace

Result<QStringList> filesToReplace(const QString &path, Overwrite overwrite)
{
    struct stat facts
    {
    };
    if (::lstat(QFile::encodeName(path).constData(), &facts) != 0) {
        return systemFailure(path);
    }
    if (!S_ISDIR(facts.st_mode)) {
        return fail(ErrorKind::Conflict, path, u"something of that name is there"_s);
    }
    Result<QStringList> names = filesIn(path);
    if (!names || names->isEmpty()) {
        return names;
    }
    if (overwrite == Overwrite::Never) {
        return fail(ErrorKind::Conflict, path, u"something of that name is there"_s);
    }
    return areOfList(path, *names)
        ? names
        : fail(ErrorKind::Conflict, path, u"the folder holds something that was not written here"_s);
}

UnfinishedFolder::UnfinishedFolder(const QString &target)
    : m_target(target)
    , m_path(nameBeside(target))
{ }

UnfinishedFolder::~UnfinishedFolder()
{
    removeFolder(m_path, m_names);
}

Result<void> UnfinishedFolder::make()
{
    const bool isMade = ::mkdir(QFile::encodeName(m_path).constData(), S_IRWXU) == 0;
    return isMade ? Result<void>() : systemFailure(m_target);
}

Result<void> UnfinishedFolder::add(const NamedBytes &file)
{
    Result<CheckedFile> made = CheckedFile::create(m_path + u'/' + file.name);
    if (!made) {
        return passOn(made);
    }
    if (auto written = made->write(file.bytes); !written) {
        return written;
    }
    m_names.append(file.name);
    return made->commit();
}

Result<void> UnfinishedFolder::takePlace(Overwrite overwrite)
{
    const QByteArray list = m_names.join(u'\n').toUtf8() + '\n';
    if (auto added = add({QLatin1StringView(kFolderList), list}); !added) {
        return added;
    }
    const Result<void> moved = renameToNew(m_path, m_target);
    if (moved) {
        m_names.clear(); // Nothing of ours lies at the hidden name any more.
    }
    const bool isTaken = !moved && moved.error().kind == ErrorKind::Conflict;
    const Result<void> done = isTaken ? changePlaces(overwrite) : moved;
    if (done) {
        flushFolderOf(m_target);
    }
    return done;
}

Result<void> UnfinishedFolder::changePlaces(Overwrite overwrite)
{
    // Looked at before, for the change of places is seen by others even if it is taken back.
    if (const Result<QStringList> before = filesToReplace(m_target, overwrite); !before) {
        return passOn(before);
    }
    if (exchange(m_path, m_target) != 0) {
        return errno == EINVAL || errno == ENOSYS ? moveAside(overwrite) : systemFailure(m_target);
    }
    const QStringList ours = std::exchange(m_names, {});
    Result<QStringList> replaced = filesToReplace(m_path, overwrite);
    if (replaced) {
        m_names = std::move(*replaced);
        return {};
    }
    if (exchange(m_path, m_target) != 0) {
        return fail(ErrorKind::Storage, m_target, u"what was there lies at "_s + m_path);
    }
    m_names = ours;
    return fail(replaced.error().kind, m_target, replaced.error().detail);
}

/// For file systems that cannot exchange two names, as FAT: for a moment nothing lies at the place.
Result<void> UnfinishedFolder::moveAside(Overwrite overwrite)
{
    const QString aside = nameBeside(m_target);
    if (auto moved = renameToNew(m_target, aside); !moved) {
        return moved;
    }
    const Result<QStringList> replaced = filesToReplace(aside, overwrite);
    const Result<void> taken = replaced ? renameToNew(m_path, m_target) : passOn(replaced);
    if (!taken) {
        const Result<void> back = renameToNew(aside, m_target);
        return back ? fail(taken.error().kind, m_target, taken.error().detail)
                    : fail(ErrorKind::Storage, m_target, u"what was there lies at "_s + aside);
    }
    m_names.clear();
    removeFolder(aside, *replaced);
    return {};
}

} // namespace fourthp

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/unfinished_folder.h"

#include "core/base/checked_file.h"
#include "core/base/rename_new.h"
#include "core/base/unfinished.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

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

/// Ends the name of a folder that may hold what was at the place before. What is at the other names is ours alone.
const QString kEarlier = u".earlier"_s;
/// The same on file systems that cannot exchange two names: for a moment it is the only copy, so nobody removes it.
const QString kAside = u".aside"_s;

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

/// Removes these files and the folder, if nothing else is in it. The list goes last: by it the rest is known.
void removeFolder(const QString &path, const QStringList &names)
{
    const auto remove = [&path](const QString &name) { ::unlink(QFile::encodeName(path + u'/' + name).constData()); };
    for (const QString &name : names) {
        if (name != QLatin1StringView(kFolderList)) {
            remove(name);
        }
    }
    if (names.contains(QLatin1StringView(kFolderList))) {
        remove(QLatin1StringView(kFolderList));
    }
    ::rmdir(QFile::encodeName(path).constData());
}

/// What a killed program left of a change of places: a whole folder that was written here, now or earlier.
void removeAbandonedEarlier(const QString &target)
{
    const QDir folder(QFileInfo(target).absolutePath());
    const auto all = QDir::Dirs | QDir::Hidden | QDir::NoSymLinks | QDir::NoDotAndDotDot;
    for (const QFileInfo &entry : folder.entryInfoList({kUnfinishedPrefix + u'*' + kEarlier}, all)) {
        const QString path = entry.filePath();
        const auto held = WorkMark::ofAbandoned(path);
        const Result<QStringList> names = held ? filesIn(path) : QStringList();
        if (held && names && areOfList(path, *names)) {
            removeFolder(path, *names);
        }
    }
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
{ }

UnfinishedFolder::~UnfinishedFolder()
{
    if (!m_path.isEmpty()) {
        removeFolder(m_path, m_names);
    }
}

Result<void> UnfinishedFolder::make()
{
    removeAbandonedBeside(m_target);
    removeAbandonedEarlier(m_target);
    Result<WorkMark> mark = WorkMark::makeFolder(m_target);
    if (!mark) {
        return passOn(mark);
    }
    m_mark = std::move(*mark);
    m_path = m_mark.path();
    return {};
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
    // Whatever came to the place is not to be taken for ours, should this program be killed now.
    const QString hidden = m_path + kEarlier;
    if (const auto moved = renameToNew(m_path, hidden); !moved) {
        return fail(moved.error().kind, m_target, moved.error().detail);
    }
    m_path = hidden;
    const auto held = WorkMark::ofAbandoned(m_target); // Nobody removes it before it was looked at again.
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
    const QString aside = unfinishedNameBeside(m_target) + kAside;
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

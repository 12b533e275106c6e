// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/folder_writer.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

/// Before anything is written: a conflict that is there already needs no book first.
Result<void> mayTakePlace(const QString &path, Overwrite overwrite)
{
    const QFileInfo target(path);
    if (!target.exists() && !target.isSymLink()) {
        return {};
    }
    const Result<QStringList> files = filesToReplace(path, overwrite);
    return files ? Result<void>() : passOn(files);
}

} // namespace

Result<void> writeFolder(const QString &path, const std::vector<NamedBytes> &files, Overwrite overwrite,
    const std::stop_token &stop)
{
    const QString target = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    if (auto may = mayTakePlace(target, overwrite); !may) {
        return may;
    }
    UnfinishedFolder folder(target);
    if (auto made = folder.make(); !made) {
        return made;
    }
    for (const NamedBytes &file : files) {
        if (stop.stop_requested()) {
            return fail(ErrorKind::Cancelled);
        }
        if (auto added = folder.add(file); !added) {
            return added;
        }
    }
    return folder.takePlace(overwrite);
}

Result<void> refuseOverwriting(const QString &path, Overwrite overwrite)
{
    const QFileInfo target(path);
    if (overwrite == Overwrite::Never && (target.exists() || target.isSymLink())) {
        return fail(ErrorKind::Conflict, path, u"something of that name is there"_s);
    }
    return {};
}

Result<void> commitFile(CheckedFile &file, Overwrite overwrite)
{
    return overwrite == Overwrite::Never ? file.commitNew() : file.commit();
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
    if (auto written = file->write(bytes); !written) {
        return written;
    }
    return commitFile(*file, overwrite);
}

} // namespace fourthp

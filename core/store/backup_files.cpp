// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backup_files.h"

#include "core/base/checked_file.h"
#include "core/base/plain_file.h"
#include "core/model/attached_file.h"
#include "core/store/file_references.h"
#include "core/store/file_store.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

/// The bytes of a part, if they are what its name says; none if they are not.
Result<std::optional<QByteArray>> soundPart(const QString &path)
{
    Result<PlainFile> file = PlainFile::open(path, Links::Refuse);
    if (!file) {
        return passOn(file);
    }
    Result<QByteArray> bytes = file->read(kFilePartBytes + 1);
    if (!bytes) {
        return passOn(bytes);
    }
    const QByteArray digest = QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256).toHex();
    return QString::fromLatin1(digest) == QFileInfo(path).fileName() ? std::optional(std::move(*bytes))
                                                                     : std::nullopt;
}

Result<void> makeFolder(const QString &path)
{
    if (::mkdir(QFile::encodeName(path).constData(), 0700) == 0 || QFileInfo(path).isDir()) {
        return {};
    }
    return QFileInfo::exists(path) ? fail(ErrorKind::InvalidInput, path, u"no folder"_s)
                                   : fail(ErrorKind::Storage, path, u"the folder cannot be made"_s);
}

Result<void> write(const QString &path, const QByteArray &bytes)
{
    Result<CheckedFile> file = CheckedFile::create(path);
    if (!file) {
        return passOn(file);
    }
    if (auto done = file->write(bytes); !done) {
        return done;
    }
    return file->commit();
}

} // namespace

QString filesBesideBackup(const QString &backup)
{
    return backup + u".files"_s;
}

Result<CopiedParts> copyParts(
    const QString &from, const QString &to, const ProgressSink &sink, std::stop_token stop)
{
    CopiedParts copied;
    QStringList names;
    for (const QString &name : QDir(from).entryList(QDir::Files | QDir::NoSymLinks, QDir::Name)) {
        if (isSha256(name)) {
            names.append(name);
        }
    }
    if (names.isEmpty()) {
        return copied;
    }
    if (auto done = makeFolder(to); !done) {
        return passOn(done);
    }
    ProgressReporter progress(sink);
    for (const QString &name : names) {
        if (stop.stop_requested()) {
            return fail(ErrorKind::Cancelled);
        }
        const auto part = soundPart(from + u'/' + name);
        if (!part) {
            return passOn(part);
        }
        if (!part->has_value()) {
            ++copied.damaged;
            continue;
        }
        const QString target = to + u'/' + name;
        const auto there = QFileInfo::exists(target) ? soundPart(target) : std::optional<QByteArray>();
        if (!there || !there->has_value()) {
            if (auto done = write(target, **part); !done) {
                return passOn(done);
            }
        }
        ++copied.parts;
        copied.bytes += part->value().size();
        progress.report({copied.parts + copied.damaged, names.size()});
    }
    progress.finish({names.size(), names.size()});
    return copied;
}

Result<NamedFiles> namedFiles(Library &library)
{
    const Result<Connection *> connection = library.connection();
    const auto named = connection ? filesReferredTo(**connection) : passOn(connection);
    if (!named) {
        return passOn(named);
    }
    const FileStore store(library);
    NamedFiles found {.files = named->size(), .bytesHere = store.bytesOnDisk()};
    for (const QString &sha256 : *named) {
        const Result<FileStatus> status = store.status(sha256);
        if (!status) {
            return passOn(status);
        }
        found.notHere += status->state == FileState::Whole ? 0 : 1;
    }
    return found;
}

} // namespace fourthp

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/file_store.h"

#include "core/base/checked_file.h"
#include "core/base/log.h"
#include "core/base/plain_file.h"
#include "core/model/attached_file.h"
#include "core/store/file_intake.h"
#include "core/store/file_references.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>
#include <fcntl.h>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

// The library itself needs to go on writing.
constexpr qint64 kRoomToLeave = 16 * 1024 * 1024;

} // namespace

QString FileStore::pathOf(const FilePart &part) const
{
    Q_ASSERT(isSha256(part.sha256));
    return m_library.folder().files() + u'/' + part.sha256;
}

bool FileStore::isHere(const FilePart &part) const
{
    struct stat facts
    {
    };
    return ::lstat(QFile::encodeName(pathOf(part)).constData(), &facts) == 0 && S_ISREG(facts.st_mode)
        && facts.st_size == part.bytes;
}

Result<KnownFile> FileStore::known(const QString &sha256) const
{
    const Result<Connection *> connection = m_library.connection();
    auto file = connection ? findFile(**connection, sha256) : passOn(connection);
    if (!file) {
        return passOn(file);
    }
    return file->has_value() ? Result<KnownFile>(std::move(**file))
                             : fail(ErrorKind::NotFound, sha256, u"no such file is here"_s);
}

Result<FileStatus> FileStore::status(const QString &sha256) const
{
    const Result<KnownFile> file = known(sha256);
    if (!file) {
        return file.error().kind == ErrorKind::NotFound ? Result<FileStatus>(FileStatus()) : passOn(file);
    }
    FileStatus status;
    status.bytes = file->recipe.bytes();
    for (const FilePart &part : file->recipe.parts) {
        status.bytesHere += isHere(part) ? part.bytes : 0;
    }
    status.state = !file->damaged.isEmpty() ? FileState::Damaged
        : status.bytesHere == status.bytes  ? FileState::Whole
        : status.bytesHere > 0              ? FileState::Partial
                                            : FileState::Absent;
    return status;
}

Result<FileRecipe> FileStore::add(
    const QString &path, const ProgressSink &progress, std::stop_token stop) const
{
    Result<FileRecipe> recipe = addOnce(path, progress, stop);
    const bool wasTakenAway = !recipe && recipe.error().kind == ErrorKind::InUse;
    return wasTakenAway ? addOnce(path, progress, stop) : recipe;
}

Result<FileRecipe> FileStore::addOnce(
    const QString &path, const ProgressSink &sink, const std::stop_token &stop) const
{
    if (m_library.isReadOnly()) {
        return fail(ErrorKind::ReadOnly, path);
    }
    Result<PlainFile> source = PlainFile::open(path, Links::Follow);
    if (!source) {
        return passOn(source);
    }
    if (source->bytes() == 0 || source->bytes() > kMostFileBytes) {
        return fail(ErrorKind::InvalidInput, path,
            source->bytes() == 0 ? u"the file is empty"_s : u"the file is larger than 512 MB"_s);
    }
    if (auto room = checkRoomFor(source->bytes()); !room) {
        return passOn(room);
    }
    ProgressReporter progress(sink);
    FileIntake intake(m_library);
    for (;;) {
        if (stop.stop_requested()) {
            return fail(ErrorKind::Cancelled);
        }
        const Result<QByteArray> bytes = source->read(kFilePartBytes);
        if (!bytes) {
            return passOn(bytes);
        }
        if (bytes->isEmpty()) {
            break;
        }
        if (auto taken = intake.add(*bytes); !taken) { // Also where it grew too large meanwhile.
            return passOn(taken);
        }
        progress.report({intake.bytes(), std::max(intake.bytes(), source->bytes())});
    }
    Result<FileRecipe> recipe = intake.finish();
    if (recipe) {
        progress.finish({intake.bytes(), intake.bytes()});
    }
    return recipe;
}

Result<std::vector<size_t>> FileStore::missingParts(const FileRecipe &recipe) const
{
    const Result<KnownFile> file = known(recipe.sha256);
    if (!file && file.error().kind != ErrorKind::NotFound) {
        return passOn(file);
    }
    const QSet<int> damaged = file && file->recipe == recipe ? file->damaged : QSet<int>();
    std::vector<size_t> missing;
    for (size_t position = 0; position < recipe.parts.size(); ++position) {
        if (damaged.contains(int(position)) || !isHere(recipe.parts[position])) {
            missing.push_back(position);
        }
    }
    return missing;
}

Result<void> FileStore::putPart(const FilePart &part, const QByteArray &bytes) const
{
    if (!isPart(part, bytes)) {
        return fail(ErrorKind::Damaged, part.sha256, u"these are not the bytes of the part"_s);
    }
    // Another file may have the same part; it is written again only if it is not sound. Its time says that it
    // is wanted.
    if (isHere(part) && readPart(part)) {
        ::utimensat(AT_FDCWD, QFile::encodeName(pathOf(part)).constData(), nullptr, AT_SYMLINK_NOFOLLOW);
        return markPart(m_library, part.sha256, false);
    }
    Result<CheckedFile> file = CheckedFile::create(pathOf(part));
    if (!file) {
        return passOn(file);
    }
    if (auto done = file->write(bytes); !done) {
        return done;
    }
    if (auto done = file->commit(); !done) {
        return done;
    }
    return markPart(m_library, part.sha256, false);
}

Result<QByteArray> FileStore::readPart(const FilePart &part) const
{
    Result<PlainFile> file = PlainFile::open(pathOf(part), Links::Refuse);
    if (!file) {
        return passOn(file);
    }
    Result<QByteArray> bytes = file->read(part.bytes + 1);
    if (!bytes) {
        return bytes;
    }
    if (isPart(part, *bytes)) {
        return bytes;
    }
    if (!m_library.isReadOnly()) {
        if (const auto marked = markPart(m_library, part.sha256, true); !marked) {
            qCWarning(logStore) << "a damaged part could not be noted:" << marked.error().detail;
        }
    }
    return fail(ErrorKind::Damaged, part.sha256, u"a part on the disk is not what it was"_s);
}

Result<QByteArray> FileStore::read(const FileRecipe &recipe, qint64 offset, qint64 bytes) const
{
    QByteArray all;
    qint64 start = 0;
    for (const FilePart &part : recipe.parts) {
        const qint64 from = std::max(offset, start);
        const qint64 to = std::min(offset + bytes, start + part.bytes);
        if (from < to) {
            const Result<QByteArray> read = readPart(part);
            if (!read) {
                return read;
            }
            all += read->mid(from - start, to - from);
        }
        start += part.bytes;
    }
    return all.size() == bytes ? Result<QByteArray>(std::move(all))
                               : fail(ErrorKind::InvalidInput, recipe.sha256, u"beyond the end"_s);
}

Result<FileStatus> FileStore::verify(
    const QString &sha256, const ProgressSink &sink, std::stop_token stop) const
{
    const Result<KnownFile> file = known(sha256);
    if (!file) {
        return status(sha256);
    }
    ProgressReporter progress(sink);
    QCryptographicHash whole(QCryptographicHash::Sha256);
    FileStatus found;
    found.bytes = file->recipe.bytes();
    bool isDamaged = false;
    for (size_t position = 0; position < file->recipe.parts.size(); ++position) {
        if (stop.stop_requested()) {
            return fail(ErrorKind::Cancelled);
        }
        const FilePart &part = file->recipe.parts[position];
        const Result<QByteArray> bytes = readPart(part);
        if (!bytes && bytes.error().kind != ErrorKind::Damaged && bytes.error().kind != ErrorKind::NotFound) {
            return passOn(bytes);
        }
        isDamaged = isDamaged || (!bytes && bytes.error().kind == ErrorKind::Damaged);
        if (bytes) {
            if (file->damaged.contains(int(position)) && !m_library.isReadOnly()) {
                if (auto done = markPart(m_library, part.sha256, false); !done) {
                    return passOn(done);
                }
            }
            whole.addData(*bytes);
            found.bytesHere += part.bytes;
        }
        progress.report({found.bytesHere, found.bytes});
    }
    progress.finish({found.bytesHere, found.bytes});
    const bool isAll = found.bytesHere == found.bytes;
    // Sound parts of another whole: whoever said what the file is made of was wrong.
    const bool isOther = isAll && QString::fromLatin1(whole.result().toHex()) != sha256;
    found.state = isDamaged || isOther ? FileState::Damaged
        : isAll                        ? FileState::Whole
        : found.bytesHere > 0          ? FileState::Partial
                                       : FileState::Absent;
    return found;
}

Result<FilesFound> FileStore::verifyAll(const ProgressSink &sink, std::stop_token stop) const
{
    const Result<Connection *> connection = m_library.connection();
    const auto files = connection ? knownFiles(**connection) : passOn(connection);
    if (!files) {
        return passOn(files);
    }
    ProgressReporter progress(sink);
    FilesFound found;
    for (const QString &sha256 : *files) {
        const Result<FileStatus> status = verify(sha256, {}, stop);
        if (!status) {
            return passOn(status);
        }
        ++found.files;
        if (status->state == FileState::Damaged) {
            found.damaged.append(sha256);
        } else if (status->state != FileState::Whole) {
            found.incomplete.append(sha256);
        }
        progress.report({found.files, qint64(files->size())});
    }
    return found;
}

Result<void> FileStore::saveTo(const QString &sha256, const QString &path, Overwrite overwrite,
    const ProgressSink &sink, std::stop_token stop) const
{
    const Result<KnownFile> file = known(sha256);
    if (!file) {
        return passOn(file);
    }
    if (auto outside = m_library.folder().refuseInside(path); !outside) {
        return outside;
    }
    const QFileInfo target(path);
    if (overwrite == Overwrite::Never && (target.exists() || target.isSymLink())) {
        return fail(ErrorKind::Conflict, path, u"something of that name is there"_s);
    }
    Result<CheckedFile> copy = CheckedFile::create(path);
    if (!copy) {
        return passOn(copy);
    }
    ProgressReporter progress(sink);
    QCryptographicHash whole(QCryptographicHash::Sha256);
    for (const FilePart &part : file->recipe.parts) {
        if (stop.stop_requested()) {
            return fail(ErrorKind::Cancelled);
        }
        const Result<QByteArray> bytes = readPart(part);
        if (!bytes) {
            return passOn(bytes);
        }
        whole.addData(*bytes);
        if (auto done = copy->write(*bytes); !done) {
            return done;
        }
        progress.report({copy->bytesWritten(), file->recipe.bytes()});
    }
    if (QString::fromLatin1(whole.result().toHex()) != sha256) {
        return fail(ErrorKind::Damaged, sha256, u"the parts do not make this file"_s);
    }
    if (overwrite == Overwrite::Never && QFileInfo::exists(path)) {
        return fail(ErrorKind::Conflict, path, u"something of that name is there"_s);
    }
    progress.finish({copy->bytesWritten(), file->recipe.bytes()});
    return copy->commit();
}

qint64 FileStore::bytesOnDisk() const
{
    qint64 bytes = 0;
    const QDir folder(m_library.folder().files());
    for (const QFileInfo &entry : folder.entryInfoList(QDir::Files | QDir::Hidden | QDir::NoSymLinks)) {
        bytes += entry.size();
    }
    return bytes;
}

Result<qint64> FileStore::removeUnused(std::chrono::seconds spared) const
{
    const QDateTime latest = QDateTime::currentDateTimeUtc().addSecs(-spared.count());
    const QDir folder(m_library.folder().files());
    const QFileInfoList entries = folder.entryInfoList(QDir::Files | QDir::Hidden | QDir::NoSymLinks);
    QSet<QString> fresh;
    for (const QFileInfo &entry : entries) {
        if (spared.count() > 0 && entry.lastModified() > latest) {
            fresh.insert(entry.fileName());
        }
    }
    const Result<Connection *> connection = m_library.connection();
    const auto referred = connection ? filesReferredTo(**connection) : passOn(connection);
    const auto all = connection ? knownFiles(**connection) : passOn(connection);
    if (!referred || !all) {
        return referred ? passOn(all) : passOn(referred);
    }
    std::vector<QString> unused;
    QSet<QString> needed;
    for (const QString &sha256 : *all) {
        const auto file = findFile(**connection, sha256);
        if (!file) {
            return passOn(file);
        }
        if (!file->has_value()) {
            continue; // Forgotten meanwhile.
        }
        const std::vector<FilePart> &parts = (*file)->recipe.parts;
        const bool isFresh = std::any_of(parts.begin(), parts.end(),
            [&fresh](const FilePart &part) { return fresh.contains(part.sha256); });
        if (!referred->contains(sha256) && !isFresh) {
            unused.push_back(sha256);
            continue;
        }
        for (const FilePart &part : parts) {
            needed.insert(part.sha256);
        }
    }
    if (auto done = forgetFiles(m_library, unused); !done) {
        return passOn(done);
    }
    qint64 freed = 0;
    for (const QFileInfo &entry : entries) {
        const bool isOurs = isSha256(entry.fileName()) || entry.fileName().startsWith(kUnfinishedPrefix);
        const qint64 bytes = entry.size(); // It has none once it is gone.
        const bool isWanted = needed.contains(entry.fileName()) || fresh.contains(entry.fileName());
        if (isOurs && !isWanted && QFile::remove(entry.filePath())) {
            freed += bytes;
        }
    }
    return freed;
}

Result<void> FileStore::checkRoomFor(qint64 bytes) const
{
    const QStorageInfo disk(m_library.folder().files());
    if (disk.isValid() && disk.isReady() && disk.bytesAvailable() < bytes + kRoomToLeave) {
        return fail(ErrorKind::DiskFull, m_library.folder().files(),
            u"%1 bytes are needed"_s.arg(bytes + kRoomToLeave));
    }
    return {};
}

} // namespace fourthp

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/store/file_recipes.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <chrono>
#include <stop_token>
#include <vector>

namespace fourthp {

enum class FileState {
    Absent, ///< Nothing of it is here.
    Partial, ///< Some parts are here; fetching goes on with the missing ones.
    Whole,
    Damaged, ///< A part is not what it should be. Never shown, and kept until a sound one replaces it.
};

struct FileStatus
{
    FileState state = FileState::Absent;
    qint64 bytesHere = 0;
    qint64 bytes = 0; ///< Of the whole; 0 while nobody has said what the file is made of.
};

/// What a look at all files found.
struct FilesFound
{
    qint64 files = 0;
    QStringList damaged {}; ///< Checksums of files.
    QStringList incomplete {}; ///< Those of which a part is not here, or nothing.
};

/// Whether a file that is already in the chosen place may be replaced.
enum class Overwrite { Never, Allowed };

/// The attached files of a library, in its folder `files`: parts, each named by its own SHA-256 alone. A name
/// from outside is never part of a path. A value; safe from any thread but the GUI's, where disks must not be
/// waited for. Progress is in bytes and comes on the calling thread.
class FileStore
{
public:
    explicit FileStore(Library &library)
        : m_library(library)
    { }

    /// What is here, by names and sizes; contents are looked at by `verify` and whenever something goes out.
    [[nodiscard]] Result<FileStatus> status(const QString &sha256) const;
    /// Reads a file from anywhere into the store. InvalidInput if it is no plain file, empty or larger than
    /// `kMostFileBytes`; DiskFull, if possible before anything was copied. What was there before stays.
    /// Reads it a second time if an erasure of the same file ended meanwhile.
    [[nodiscard]] Result<FileRecipe> add(
        const QString &path, const ProgressSink &progress = {}, std::stop_token stop = {}) const;

    /// Positions of the parts that are not here or are damaged.
    [[nodiscard]] Result<std::vector<size_t>> missingParts(const FileRecipe &recipe) const;
    /// Stores a part, on the disk before it returns. Damaged, with nothing written, if it is not this part.
    [[nodiscard]] Result<void> putPart(const FilePart &part, const QByteArray &bytes) const;
    /// A part, looked at before it is given out. NotFound if it is not here; Damaged, which is remembered.
    [[nodiscard]] Result<QByteArray> readPart(const FilePart &part) const;
    /// `bytes` from `offset` of the whole, across parts.
    [[nodiscard]] Result<QByteArray> read(const FileRecipe &recipe, qint64 offset, qint64 bytes) const;
    /// Reads everything that is here of a file and compares it with its checksums.
    [[nodiscard]] Result<FileStatus> verify(
        const QString &sha256, const ProgressSink &progress = {}, std::stop_token stop = {}) const;

    /// The same for all files that are known.
    [[nodiscard]] Result<FilesFound> verifyAll(const ProgressSink &progress = {}, std::stop_token stop = {}) const;

    /// Writes a copy, which appears under its name only once it is whole and proved right. Conflict if
    /// something is there and may not be replaced; InvalidInput inside the library's own folder; NotFound or
    /// Damaged if it is not whole here.
    [[nodiscard]] Result<void> saveTo(const QString &sha256, const QString &path, Overwrite overwrite,
        const ProgressSink &progress = {}, std::stop_token stop = {}) const;

    /// What all parts take on the disk.
    qint64 bytesOnDisk() const;
    /// Removes what no document refers to, and what a killed program left. Answers how many bytes that were. A file of
    /// which something was written or asked for within `spared` stays: it may be of a record that is not saved yet, so
    /// that without this time it is not to be called while a file is being added.
    [[nodiscard]] Result<qint64> removeUnused(std::chrono::seconds spared = {}) const;

    /// DiskFull if there is no room for so much more.
    [[nodiscard]] Result<void> checkRoomFor(qint64 bytes) const;

private:
    [[nodiscard]] Result<FileRecipe> addOnce(
        const QString &path, const ProgressSink &progress, const std::stop_token &stop) const;
    QString pathOf(const FilePart &part) const;
    bool isHere(const FilePart &part) const;
    [[nodiscard]] Result<KnownFile> known(const QString &sha256) const;

    Library &m_library;
};

} // namespace fourthp

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

#include <optional>

namespace fourthp {

/// How the names of unfinished files and folders begin, until they are renamed or removed.
inline const QString kUnfinishedPrefix = QStringLiteral(".fourthp-");

/// A name of our own in the folder of `target`; the wanted name may already be as long as the file system
/// allows.
QString unfinishedNameBeside(const QString &target);

/// Tells other programs that an unfinished file or folder is being worked on. The system ends it with the
/// program, however that ends. Moved, not copied.
class WorkMark
{
public:
    WorkMark() = default;
    /// Marks what an open descriptor stands for, which stays the caller's and keeps the mark. False if
    /// somebody takes it for abandoned at this moment. Where the file system knows no locks there are no
    /// marks, and nothing is abandoned.
    [[nodiscard]] static bool mark(int descriptor);
    /// Makes a new folder for the owner alone (0700) under a name of `unfinishedNameBeside` and marks it.
    [[nodiscard]] static Result<WorkMark> makeFolder(const QString &target);
    /// Marks a file or a folder that no living program works on. None if one does, if it is not this user's,
    /// or if it lies where others may work on it from elsewhere, unseen, and is younger than a day.
    [[nodiscard]] static std::optional<WorkMark> ofAbandoned(const QString &path);

    WorkMark(WorkMark &&other) noexcept;
    WorkMark &operator=(WorkMark &&other) noexcept;
    ~WorkMark();
    const QString &path() const { return m_path; } ///< Empty if there is none.

private:
    int m_descriptor = -1;
    QString m_path;
};

/// A new folder for the owner alone, beside a file that is being made, which goes with this object and all
/// that is in it.
class WorkSpace
{
public:
    [[nodiscard]] static Result<WorkSpace> create(const QString &target);
    WorkSpace(WorkSpace &&) noexcept = default;
    WorkSpace &operator=(WorkSpace &&) = delete;
    ~WorkSpace();
    const QString &path() const { return m_mark.path(); }
    QString filePath(const QString &name) const { return path() + u'/' + name; }

private:
    explicit WorkSpace(WorkMark mark);
    WorkMark m_mark;
};

/// Removes what programs that were killed left unfinished beside `target`: names of `unfinishedNameBeside`
/// that are abandoned. Once for each folder in the life of this program, since a folder may hold many files.
/// Never fails: what cannot be removed stays. Thread-safe.
void removeAbandonedBeside(const QString &target);

} // namespace fourthp

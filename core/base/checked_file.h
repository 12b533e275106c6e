// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/unfinished.h"

#include <QByteArrayView>
#include <QString>

#include <memory>

namespace fourthp {

/// A new name, a link or an unlinking is durable only once the folder that holds it is flushed too.
void flushFolderOf(const QString &path);

/// The path at the end of a chain of symbolic links, whether something lies there or not; `path` itself if it is none.
QString linkTarget(const QString &path);

/// Replaces a file only by a whole new one: written without a name where the file system can, else beside it under a
/// hidden one, flushed to the disk, checked for error and size, then named. A program that is killed leaves no name, or
/// one that goes when the next file is made there. `QSaveFile::commit()` of Qt 6.4 answers true on a full disk after
/// losing the text, hence this.
/// Files are made for the owner alone (0600). Destroying without `commit` removes the unfinished file and leaves
/// the earlier one as it was. Used by one thread at a time.
class CheckedFile
{
public:
    /// Starts a new file that will replace `path`, or the file that it leads to if it is a link. The folder must
    /// exist. InvalidInput if something else than a file lies there, as a folder or a device.
    [[nodiscard]] static Result<CheckedFile> create(const QString &path);

    [[nodiscard]] Result<void> write(QByteArrayView bytes);
    /// After this the new file is on the disk under its own name, or the earlier one is untouched.
    [[nodiscard]] Result<void> commit();
    /// The same, but Conflict if a file came to that name in the meantime: it stays.
    [[nodiscard]] Result<void> commitNew();
    qint64 bytesWritten() const;

    CheckedFile(CheckedFile &&) noexcept;
    CheckedFile &operator=(CheckedFile &&) noexcept;
    ~CheckedFile();

private:
    struct State;
    [[nodiscard]] Result<void> flush();
    [[nodiscard]] Result<void> nameBeside();
    void finish();
    explicit CheckedFile(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace fourthp

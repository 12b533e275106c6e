// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/unfinished.h"
#include "core/store/file_store.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace fourthp {

/// A file of a folder that is written as a whole.
struct NamedBytes
{
    QString name; ///< Without a path.
    QByteArray bytes;
};

/// Name of the list of files in every folder that is written here. By it a folder is known as one of ours.
inline constexpr auto kFolderList = "fourthp-files.txt";

/// The files that may go with what lies at `path`, so that a folder may take its place: none of an empty
/// folder; if it may be overwritten, those of a folder that holds nothing but what was written here. Conflict
/// for all else, and for what cannot be looked at. A link is not followed.
[[nodiscard]] Result<QStringList> filesToReplace(const QString &path, Overwrite overwrite);

/// A folder that is written beside its place, under a hidden name, and goes with this object unless it took
/// that place. Nothing is ever removed but the files that were written or looked at here. Used by one thread;
/// not the GUI thread.
class UnfinishedFolder
{
public:
    /// `target` is absolute.
    explicit UnfinishedFolder(const QString &target);
    UnfinishedFolder(const UnfinishedFolder &) = delete;
    UnfinishedFolder &operator=(const UnfinishedFolder &) = delete;
    ~UnfinishedFolder();

    [[nodiscard]] Result<void> make();
    [[nodiscard]] Result<void> add(const NamedBytes &file);
    /// With a list of its files. What came to the place in the meantime is looked at once more after the
    /// change of places, when nobody finds it by its name any more: it comes back, and Conflict is answered,
    /// unless it may be replaced.
    [[nodiscard]] Result<void> takePlace(Overwrite overwrite);

private:
    Result<void> changePlaces(Overwrite overwrite);
    Result<void> moveAside(Overwrite overwrite);

    const QString m_target;
    WorkMark m_mark; ///< Of what is written here, wherever it lies.
    QString m_path; ///< Empty until there is something to remove.
    QStringList m_names; ///< Of the files that lie at `m_path` and may go.
};

} // namespace fourthp

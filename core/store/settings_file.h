// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/library_folder.h"

#include <QString>

namespace fourthp {

enum class SettingsPlace {
    OfUser, ///< In the configuration folder of the person.
    WithLibrary, ///< A portable library keeps its settings with it and leaves no trace on the computer.
};

/// The INI file in which the window keeps what a person chose.
QString settingsFile(const LibraryFolder &folder, SettingsPlace place);
/// The one that is for this library: with it where one lies there, else the person's.
QString settingsFileFor(const LibraryFolder &folder);

/// What the file keeps as the choice of this name; empty if there is no file, or nothing in it. For programs
/// without a window, which never write it.
QString keptChoice(const QString &file, const QString &name);

} // namespace fourthp

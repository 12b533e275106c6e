// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace fourthp::ui {

/// The name of the program that this desktop opens files of a media type with, in the language of the window;
/// empty if it cannot be told. Asks the system, so not on the GUI thread. `mediaType` comes from our own
/// table.
QString openingProgram(const QString &mediaType);

/// The name in a desktop entry (freedesktop.org Desktop Entry Specification), in `language` if it has one.
QString nameInDesktopEntry(const QByteArray &entry, const QString &language);

} // namespace fourthp::ui

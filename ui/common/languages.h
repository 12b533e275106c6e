// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace fourthp::ui {

/// Languages in which records are shown to this reader, best first: the window's, then English, French, Arabic.
QStringList readerLanguages();

} // namespace fourthp::ui

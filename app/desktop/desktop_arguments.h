// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace fourthp {

/// What the command line of the window asks for. Read before anything needs a display.
struct DesktopArguments
{
    enum class Wish { Run, ShowHelp, ShowVersion, Refuse };
    Wish wish = Wish::Run;
    QString dataDir; ///< Empty for the default.
    QString language; ///< Empty for the remembered one.
    bool readOnly = false;
    bool portable = false;
    QString open; ///< A record address, the whole path of a bundle, or a query.
    QString problem; ///< For Refuse.
};

DesktopArguments readArguments(const QStringList &arguments);
QString helpText();

} // namespace fourthp

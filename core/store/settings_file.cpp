// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/settings_file.h"

#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace fourthp {

QString settingsFile(const LibraryFolder &folder, SettingsPlace place)
{
    return place == SettingsPlace::WithLibrary
        ? folder.path + u"/settings.ini"_s
        : QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
            + u"/fourthp/settings.ini"_s;
}

QString settingsFileFor(const LibraryFolder &folder)
{
    const QString with = settingsFile(folder, SettingsPlace::WithLibrary);
    return QFileInfo::exists(with) ? with : settingsFile(folder, SettingsPlace::OfUser);
}

QString keptChoice(const QString &file, const QString &name)
{
    return QFileInfo::exists(file)
        ? QSettings(file, QSettings::IniFormat).value(u"choice/"_s + name).toString()
        : QString();
}

} // namespace fourthp

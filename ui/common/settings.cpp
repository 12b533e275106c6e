// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/settings.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

namespace {

constexpr int kVersion = 1;
constexpr qsizetype kRecentSearchesKept = 20;

QString themeName(Theme theme)
{
    switch (theme) {
    case Theme::System: return u"system"_s;
    case Theme::Light: return u"light"_s;
    case Theme::Dark: return u"dark"_s;
    }
    Q_UNREACHABLE();
}

QString withFolder(const QString &path)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    return path;
}

} // namespace

Settings::Settings(const QString &path, QObject *parent)
    : QObject(parent)
    , m_store(withFolder(path), QSettings::IniFormat)
{
    m_store.setValue(u"ConfigVersion"_s, kVersion);
    m_store.sync();
    QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
}

void Settings::set(const QString &key, const QVariant &value)
{
    m_store.setValue(key, value);
    m_store.sync(); // A killed program forgets nothing.
}

QString Settings::language() const { return m_store.value(u"language"_s).toString(); }

void Settings::setLanguage(const QString &language)
{
    if (language != this->language()) {
        set(u"language"_s, language);
        Q_EMIT languageChanged();
    }
}

Theme Settings::theme() const
{
    const QString name = m_store.value(u"theme"_s).toString();
    return name == themeName(Theme::Dark) ? Theme::Dark : name == themeName(Theme::Light) ? Theme::Light : Theme::System;
}

void Settings::setTheme(Theme theme)
{
    if (theme != this->theme()) {
        set(u"theme"_s, themeName(theme));
        Q_EMIT appearanceChanged();
    }
}

int Settings::textPercent() const { return std::clamp(m_store.value(u"textPercent"_s, 100).toInt(), 80, 200); }

void Settings::setTextPercent(int percent)
{
    if (percent != textPercent()) {
        set(u"textPercent"_s, percent);
        Q_EMIT appearanceChanged();
    }
}

QString Settings::author() const
{
    const QString name = m_store.value(u"author"_s).toString();
    return name.isEmpty() ? qEnvironmentVariable("USER", u"staff"_s) : name;
}

void Settings::setAuthor(const QString &name)
{
    if (name.simplified() != author()) {
        set(u"author"_s, name.simplified());
    }
}

QString Settings::lastVisit() const { return m_store.value(u"lastVisit"_s).toString(); }
void Settings::setLastVisit(const QString &timestamp) { set(u"lastVisit"_s, timestamp); }
bool Settings::sampleBannerClosed() const { return m_store.value(u"sampleBannerClosed"_s).toBool(); }
void Settings::setSampleBannerClosed(bool closed) { set(u"sampleBannerClosed"_s, closed); }
QStringList Settings::recentSearches() const { return m_store.value(u"recentSearches"_s).toStringList(); }

void Settings::addRecentSearch(const QString &text)
{
    QStringList recent = recentSearches();
    recent.removeAll(text);
    recent.prepend(text);
    set(u"recentSearches"_s, recent.mid(0, kRecentSearchesKept));
}

void Settings::clearRecentSearches() { set(u"recentSearches"_s, QStringList()); }
QString Settings::exportFolder() const { return m_store.value(u"exportFolder"_s).toString(); }
void Settings::setExportFolder(const QString &folder) { set(u"exportFolder"_s, folder); }
QByteArray Settings::layout(const QString &part) const { return m_store.value(u"layout/"_s + part).toByteArray(); }
void Settings::setLayout(const QString &part, const QByteArray &state) { set(u"layout/"_s + part, state); }

QString Settings::choice(const QString &name, const QString &otherwise) const
{
    return m_store.value(u"choice/"_s + name, otherwise).toString();
}

void Settings::setChoice(const QString &name, const QString &value) { set(u"choice/"_s + name, value); }

} // namespace fourthp::ui

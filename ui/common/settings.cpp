// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/settings.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSettings>

#include <algorithm>
#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

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

constexpr auto kWriteDelay = 300ms; ///< Dragging the edge of a column is one write, not a hundred.

/// Adds the values to the file; those of another window stay. Any thread.
bool writeValues(const QString &path, const QHash<QString, QVariant> &values)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    // Made before QSettings does, which would let everybody read it. It keeps the permissions of what is
    // there.
    QFile(path).open(
        QIODevice::WriteOnly | QIODevice::NewOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    QSettings store(path, QSettings::IniFormat);
    for (auto value = values.cbegin(); value != values.cend(); ++value) {
        store.setValue(value.key(), value.value());
    }
    store.sync();
    return store.status() == QSettings::NoError;
}

} // namespace

Settings::Settings(const QString &path, QObject *parent)
    : QObject(parent)
    , m_path(path)
{
    const QSettings store(path, QSettings::IniFormat);
    for (const QString &key : store.allKeys()) {
        m_values.insert(key, store.value(key));
    }
    m_writeSoon.setSingleShot(true);
    m_writeSoon.setInterval(kWriteDelay);
    connect(&m_writeSoon, &QTimer::timeout, this, &Settings::write);
    set(u"ConfigVersion"_s, kVersion);
}

Settings::~Settings()
{
    write();
}

void Settings::set(const QString &key, const QVariant &value)
{
    if (m_values.contains(key) && m_values.value(key) == value) {
        return;
    }
    m_values.insert(key, value);
    m_unwritten.insert(key, value);
    if (!m_writeSoon.isActive()) {
        m_writeSoon.start(); // Not put off by the next change: a killed program forgets a moment at most.
    }
}

void Settings::write()
{
    if (m_unwritten.isEmpty()) {
        return;
    }
    const QHash<QString, QVariant> values = std::exchange(m_unwritten, {});
    m_writer.add([path = m_path, values] { return writeValues(path, values); },
        [this, values](bool written) {
            for (auto value = values.cbegin(); !written && value != values.cend(); ++value) {
                if (!m_unwritten.contains(value.key())) {
                    m_unwritten.insert(value.key(), value.value()); // Tried again with the next change.
                }
            }
        });
}

QString Settings::language() const
{
    return value(u"language"_s).toString();
}

void Settings::setLanguage(const QString &language)
{
    if (language != this->language()) {
        set(u"language"_s, language);
        Q_EMIT languageChanged();
    }
}

Theme Settings::theme() const
{
    const QString name = value(u"theme"_s).toString();
    return name == themeName(Theme::Dark) ? Theme::Dark
        : name == themeName(Theme::Light) ? Theme::Light
                                          : Theme::System;
}

void Settings::setTheme(Theme theme)
{
    if (theme != this->theme()) {
        set(u"theme"_s, themeName(theme));
        Q_EMIT appearanceChanged();
    }
}

int Settings::textPercent() const
{
    return std::clamp(value(u"textPercent"_s, 100).toInt(), 80, 200);
}

void Settings::setTextPercent(int percent)
{
    if (percent != textPercent()) {
        set(u"textPercent"_s, percent);
        Q_EMIT appearanceChanged();
    }
}

QString Settings::author() const
{
    const QString name = value(u"author"_s).toString();
    return name.isEmpty() ? qEnvironmentVariable("USER", u"staff"_s) : name;
}

void Settings::setAuthor(const QString &name)
{
    if (name.simplified() != author()) {
        set(u"author"_s, name.simplified());
    }
}

QString Settings::lastVisit() const
{
    return value(u"lastVisit"_s).toString();
}
void Settings::setLastVisit(const QString &timestamp)
{
    set(u"lastVisit"_s, timestamp);
}
bool Settings::sampleBannerClosed() const
{
    return value(u"sampleBannerClosed"_s).toBool();
}
void Settings::setSampleBannerClosed(bool closed)
{
    set(u"sampleBannerClosed"_s, closed);
}
QStringList Settings::recentSearches() const
{
    return value(u"recentSearches"_s).toStringList();
}

void Settings::addRecentSearch(const QString &text)
{
    QStringList recent = recentSearches();
    recent.removeAll(text);
    recent.prepend(text);
    set(u"recentSearches"_s, recent.mid(0, kRecentSearchesKept));
}

void Settings::clearRecentSearches()
{
    set(u"recentSearches"_s, QStringList());
}
void Settings::forgetQueries()
{
    m_remembersQuery = false;
    clearRecentSearches();
    for (const QString &name : {u"query"_s, u"scroll"_s, u"record"_s}) {
        setChoice(name, {});
    }
}
QString Settings::exportFolder() const
{
    return value(u"exportFolder"_s).toString();
}
void Settings::setExportFolder(const QString &folder)
{
    set(u"exportFolder"_s, folder);
}
QByteArray Settings::layout(const QString &part) const
{
    return value(u"layout/"_s + part).toByteArray();
}
void Settings::setLayout(const QString &part, const QByteArray &state)
{
    set(u"layout/"_s + part, state);
}

QString Settings::choice(const QString &name, const QString &otherwise) const
{
    return value(u"choice/"_s + name, otherwise).toString();
}

void Settings::setChoice(const QString &name, const QString &value) { set(u"choice/"_s + name, value); }

} // namespace fourthp::ui

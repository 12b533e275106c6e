// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/task_queue.h"

#include <QByteArray>
#include <QHash>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QTimer>
#include <QVariant>

namespace fourthp::ui {

enum class Theme { System, Light, Dark };

/// What a person chose, kept in one INI file of the configuration folder, for the owner alone. Every key and
/// its default stand here. GUI thread: a choice counts at once and is on the disk a moment later, written by
/// another thread; the destructor waits for that.
class Settings : public QObject
{
    Q_OBJECT

public:
    /// `path` is the INI file; the folder is made if it is missing.
    explicit Settings(const QString &path, QObject *parent = nullptr);
    ~Settings() override;

    /// BCP 47 language of the window; empty to follow the system.
    QString language() const;
    void setLanguage(const QString &language);
    Theme theme() const;
    void setTheme(Theme theme);
    /// Size of all text in percent, 80 to 200.
    int textPercent() const;
    void setTextPercent(int percent);
    /// Name under which changes are recorded.
    QString author() const;
    void setAuthor(const QString &name);
    /// When the program was last used, RFC 3339; empty at the first start. Display only.
    QString lastVisit() const;
    void setLastVisit(const QString &timestamp);
    bool sampleBannerClosed() const;
    void setSampleBannerClosed(bool closed);
    QStringList recentSearches() const;
    void addRecentSearch(const QString &text);
    void clearRecentSearches();
    /// For who erased a record or a person: words that were searched for may name them. Nothing that was searched for
    /// is left here, and `remembersQuery` says no until the program ends.
    void forgetQueries();
    /// Whether the library's query may be kept for the next start.
    bool remembersQuery() const { return m_remembersQuery; }
    /// Folder of the last export.
    QString exportFolder() const;
    void setExportFolder(const QString &folder);

    /// Remembered state of a part of the window, such as `geometry`.
    QByteArray layout(const QString &part) const;
    void setLayout(const QString &part, const QByteArray &state);
    /// A remembered choice of a dialog or view.
    QString choice(const QString &name, const QString &otherwise = {}) const;
    void setChoice(const QString &name, const QString &value);

Q_SIGNALS:
    void languageChanged();
    void appearanceChanged();

private:
    QVariant value(const QString &key, const QVariant &otherwise = {}) const
    {
        return m_values.value(key, otherwise);
    }
    void set(const QString &key, const QVariant &value);
    void write();

    QString m_path;
    bool m_remembersQuery = true;
    QHash<QString, QVariant> m_values;
    QHash<QString, QVariant> m_unwritten;
    QTimer m_writeSoon;
    TaskQueue m_writer;
};

} // namespace fourthp::ui

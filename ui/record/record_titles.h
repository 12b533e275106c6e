// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/latest_task.h"
#include "ui/common/services.h"

#include <QHash>
#include <QObject>
#include <QStringList>

namespace fourthp::ui {

/// Titles of records by their ids, read off the GUI thread: one worker for all the editors of a form. Lives on the GUI
/// thread.
class RecordTitles : public QObject
{
    Q_OBJECT

public:
    RecordTitles(const Services &services, const QStringList &languages, QObject *parent = nullptr);
    /// The id itself while its title is not known; `arrived` tells when more are.
    QString titleOf(const QString &id) const { return m_titles.value(id, id); }
    /// Asks for those that are not known. What is asked for in one turn of the event loop is read in one go.
    void want(const QStringList &ids);
    void add(const QString &id, const QString &title) { m_titles.insert(id, title); }

Q_SIGNALS:
    void arrived();

private:
    void read();
    Services m_services;
    QStringList m_languages;
    QHash<QString, QString> m_titles;
    QStringList m_wanted;
    LatestTask<QHash<QString, QString>> m_task;
};

} // namespace fourthp::ui

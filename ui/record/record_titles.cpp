// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/record/record_titles.h"

#include "core/store/library.h"
#include "core/store/record_reader.h"

#include <QTimer>

namespace fourthp::ui {

RecordTitles::RecordTitles(const Services &services, const QStringList &languages, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_languages(languages)
{
}

void RecordTitles::want(const QStringList &ids)
{
    const bool first = m_wanted.isEmpty();
    for (const QString &id : ids) {
        if (!id.isEmpty() && !m_titles.contains(id) && !m_wanted.contains(id)) {
            m_wanted.append(id);
        }
    }
    if (first && !m_wanted.isEmpty()) {
        QTimer::singleShot(0, this, &RecordTitles::read);
    } else if (m_task.isRunning()) {
        read(); // With those that the running job was asked for.
    }
}

void RecordTitles::read()
{
    m_task.start(
        [&library = m_services.library, ids = m_wanted, languages = m_languages](
            std::stop_token stop) -> Result<QHash<QString, QString>> {
            QHash<QString, QString> titles;
            const Result<Connection *> connection = library.connection();
            if (!connection) {
                return passOn(connection);
            }
            for (const QString &id : ids) {
                if (stop.stop_requested()) {
                    return fail(ErrorKind::Cancelled);
                }
                if (const auto record = readRecord(**connection, {id}); record && *record && !(*record)->isWithdrawn) {
                    const QString title = (*record)->shown().title(languages).text;
                    titles.insert(id, title.isEmpty() ? id : title);
                }
            }
            return titles;
        },
        [this](const Result<QHash<QString, QString>> &titles) {
            m_wanted.clear();
            if (titles) {
                m_titles.insert(*titles);
                Q_EMIT arrived();
            }
        });
}

} // namespace fourthp::ui

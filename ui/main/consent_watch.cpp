// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/consent_watch.h"

#include "core/base/clock.h"
#include "core/base/log.h"
#include "core/store/library.h"

#include <chrono>

using namespace std::chrono_literals;

namespace fourthp::ui {

ConsentWatch::ConsentWatch(const Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_day(services.clock.nowUtc().date())
{
    m_timer.setInterval(1min); // A computer that slept over midnight is told soon after.
    connect(&m_timer, &QTimer::timeout, this, &ConsentWatch::look);
    m_timer.start();
}

void ConsentWatch::look()
{
    const QDate today = m_services.clock.nowUtc().date();
    if (today == m_day) {
        return;
    }
    m_day = today;
    m_work.add([&library = m_services.library] { return library.hideExpired(); },
        [this](const Result<void> &done) {
            if (!done) {
                qCWarning(logStore) << "expired stories could not be hidden:" << done.error().detail;
                m_day = {}; // Once more in a minute.
            }
        });
}

} // namespace fourthp::ui

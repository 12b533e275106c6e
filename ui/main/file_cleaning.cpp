// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/file_cleaning.h"

#include "core/base/clock.h"
#include "core/base/log.h"
#include "core/store/file_store.h"
#include "ui/common/settings.h"

#include <QDateTime>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace fourthp::ui {

namespace {

constexpr auto kAfterStart = 5min; // Whoever starts the program wants to work first.
constexpr auto kSpared = std::chrono::hours(24 * 30);
constexpr int kDaysBetween = 7;
const QString kLast = u"filesCleaned"_s;

} // namespace

FileCleaning::FileCleaning(const Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &FileCleaning::look);
    m_timer.start(kAfterStart);
}

bool FileCleaning::look()
{
    const QDateTime now = m_services.clock.nowUtc();
    const QDateTime last = QDateTime::fromString(m_services.settings.choice(kLast), Qt::ISODate);
    // A clock that was set back must not put it off for ever.
    const bool isLately = last.isValid() && last <= now && last.daysTo(now) < kDaysBetween;
    if (m_services.library.isReadOnly() || isLately) {
        return false;
    }
    m_work.add([&library = m_services.library] { return FileStore(library).removeUnused(kSpared); },
        [this, now](const Result<qint64> &freed) {
            if (!freed) {
                qCWarning(logStore) << "unused files could not be removed:" << freed.error().detail;
                return;
            }
            m_services.settings.setChoice(kLast, now.toString(Qt::ISODate));
            Q_EMIT cleaned(*freed);
        });
    return true;
}

} // namespace fourthp::ui

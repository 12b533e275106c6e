// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/sync_controller.h"

#include "core/store/waiting_records.h"
#include "core/sync/run_channel.h"
#include "core/sync/sync_schedule.h"
#include "ui/common/formats.h"
#include "ui/sync/sync_text.h"

using namespace Qt::StringLiterals;

namespace fourthp::ui {

SyncController::SyncController(const Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_secrets(services.secrets)
    , m_task(std::make_unique<LatestTask<SyncReport>>())
{
}

SyncController::~SyncController()
{
    m_stop.request_stop();
}

void SyncController::start(const Channel &channel, const SyncOptions &options)
{
    if (m_isRunning) {
        return;
    }
    m_isRunning = true;
    m_channel = channel;
    m_cause = options.cause;
    m_stop = {};
    m_sentence = tr("Connecting with the hub…");
    const auto progress = [this](const SyncProgress &step) {
        QMetaObject::invokeMethod(
            this,
            [this, step] {
                if (!m_isRunning || isStopping()) {
                    return;
                }
                m_sentence = step.phase == SyncPhase::WorkingUp
                    ? tr("Preparing for search: %1 of %2 records.")
                          .arg(Formats::count(step.records), Formats::count(step.records + step.remaining))
                    : step.records == 0 ? tr("Comparing with the hub…")
                    : step.remaining > 0
                    ? tr("Copying the library: %1 of %2 records. You can already search what has arrived.")
                          .arg(Formats::count(step.records), Formats::count(step.records + step.remaining))
                    : tr("Copying the library: %1 records. You can already search what has arrived.")
                          .arg(Formats::count(step.records));
                Q_EMIT changed();
            },
            Qt::QueuedConnection);
    };
    m_task->start(
        [&library = m_services.library, channel, secret = m_secrets.of(channel.id), progress, options,
            stop = m_stop.get_token()](std::stop_token) -> Result<SyncReport> {
            return runChannel(library, channel, secret, progress, stop, options);
        },
        [this](const Result<SyncReport> &report) { finish(*report); });
    Q_EMIT changed();
}

void SyncController::stop()
{
    m_stop.request_stop();
    if (m_isRunning) {
        m_sentence = tr("Stopping…");
        Q_EMIT changed();
    }
}

bool SyncController::isWorthTelling() const
{
    const bool isNews = m_report.pulled + m_report.removed + m_report.conflicts > 0;
    return m_cause == SyncCause::ByHand || isNews || endOf(m_report) == SessionEnd::WaitForPerson;
}

void SyncController::finish(const SyncReport &report)
{
    m_isRunning = false;
    m_report = report;
    m_sentence = sentenceOf(report);
    const bool signInFailed = report.state == SyncState::Failed && report.error.kind == ErrorKind::SignIn;
    if (signInFailed) {
        m_secrets.refused(m_channel.id);
    } else if (report.state == SyncState::Done || report.state == SyncState::NeedsDecision) {
        m_secrets.accepted(m_channel.id);
    }
    if (m_stop.stop_requested()) {
        // What came before the stop is to be found all the same. The next session takes over from here.
        m_task->start(
            [&library = m_services.library](std::stop_token stop) -> Result<SyncReport> {
                const Result<void> done = workUpWaiting(library, {}, std::move(stop));
                return done ? Result<SyncReport>(SyncReport()) : passOn(done);
            },
            [](const Result<SyncReport> &) {});
    }
    Q_EMIT changed();
    Q_EMIT finished(m_sentence, report.state == SyncState::Done);
    if (signInFailed) {
        Q_EMIT signInWanted(m_channel);
    }
}

} // namespace fourthp::ui

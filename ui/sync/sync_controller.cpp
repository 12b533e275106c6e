// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/sync_controller.h"

#include "core/store/waiting_records.h"
#include "core/sync/run_channel.h"
#include "core/sync/sync_schedule.h"
#include "ui/common/formats.h"
#include "ui/sync/proxy_passwords.h"
#include "ui/sync/sync_text.h"

#include <QPointer>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

namespace {

/// Whether what the session ended with came from behind every proxy on the way.
bool passedProxies(const SyncReport &report)
{
    if (report.state != SyncState::Failed) {
        return report.state != SyncState::Stopped;
    }
    switch (report.error.kind) {
    case ErrorKind::SignIn:
        return report.error.subject != u"proxy"_s;
    case ErrorKind::Certificate:
    case ErrorKind::NotFound:
    case ErrorKind::Refused:
    case ErrorKind::NotAHub:
    case ErrorKind::BadAnswer:
        return true;
    default:
        return false; // Nobody knows who it was.
    }
}

} // namespace

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
    m_options = options;
    m_stop = {};
    m_sentence = channel.kind == u"couch"_s ? tr("Connecting with the hub…") : tr("Connecting…");
    begin();
    Q_EMIT changed();
}

void SyncController::startAgain()
{
    start(m_channel, m_options);
}

void SyncController::begin()
{
    const auto progress = [this](const SyncProgress &step) {
        QMetaObject::invokeMethod(
            this,
            [this, step] {
                if (m_isRunning && !isStopping()) {
                    m_sentence = progressText(step, m_channel.kind);
                    m_percent = percentOf(step);
                    Q_EMIT changed();
                }
            },
            Qt::QueuedConnection);
    };
    SyncOptions options = m_options;
    if (m_services.proxies != nullptr) {
        options.proxyAccounts = m_services.proxies->all();
    }
    m_task->start(
        [&library = m_services.library, channel = m_channel, secret = m_secrets.of(m_channel.id), progress, options,
            stop = m_stop.get_token()](std::stop_token) -> Result<SyncReport> {
            return runChannel(library, channel, secret, progress, stop, options);
        },
        [this](const Result<SyncReport> &report) { finish(*report); });
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
    const bool isNews = m_report.pulled + m_report.removed + m_report.conflicts + m_report.rejected > 0;
    return m_options.cause == SyncCause::ByHand || isNews || endOf(m_report) == SessionEnd::WaitForPerson;
}

void SyncController::finish(const SyncReport &report)
{
    const QString proxy = report.state == SyncState::Failed ? proxyThatAsks(report.error) : QString();
    if (proxy.isEmpty() || m_services.proxies == nullptr) {
        conclude(report);
        return;
    }
    m_services.proxies->resolve(proxy, [self = QPointer<SyncController>(this), report, proxy](bool isThere) {
        if (!self) {
            return;
        }
        if (isThere && !self->isStopping()) {
            self->begin();
            return;
        }
        self->conclude(report);
        Q_EMIT self->proxyPasswordWanted(proxy);
    });
}

void SyncController::conclude(const SyncReport &report)
{
    m_isRunning = false;
    m_report = report;
    m_sentence = sentenceOf(report, m_channel.kind);
    m_percent = -1;
    const bool isSignIn = report.state == SyncState::Failed && report.error.kind == ErrorKind::SignIn;
    const bool isOfHub = isSignIn && report.error.subject != u"proxy"_s;
    const bool wasLetIn = report.state == SyncState::Done || report.state == SyncState::NeedsDecision;
    if (isOfHub) {
        m_secrets.refused(m_channel.id);
    } else if (wasLetIn) {
        m_secrets.accepted(m_channel.id);
    }
    if (passedProxies(report) && m_services.proxies != nullptr) {
        m_services.proxies->accepted();
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
    if (isOfHub) {
        Q_EMIT signInWanted(m_channel);
    }
}

} // namespace fourthp::ui

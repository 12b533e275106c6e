// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/automatic_sync.h"

#include "core/store/library.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace fourthp::ui {

namespace {

constexpr auto kBetweenLooks = 15s;

} // namespace

AutomaticSync::AutomaticSync(const Services &services, AutomaticSyncNeeds needs, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_needs(std::move(needs))
    , m_started(m_needs.now())
{
    connect(&m_timer, &QTimer::timeout, this, &AutomaticSync::look);
    m_timer.start(kBetweenLooks);
    // Called on the thread that commits.
    m_commits = m_services.library.onCommit([this](const CommitNotice &) {
        QMetaObject::invokeMethod(this, &AutomaticSync::saved, Qt::QueuedConnection);
    });
}

AutomaticSync::~AutomaticSync()
{
    m_commits.reset();
}

void AutomaticSync::look()
{
    for (auto &[channel, schedule] : m_schedules) {
        schedule.tick(m_needs.now());
    }
    if (m_load.isRunning()) {
        return;
    }
    m_load.start(
        [&library = m_services.library](std::stop_token) -> Result<std::vector<Hub>> {
            const Result<Connection *> connection = library.connection();
            if (!connection) {
                return passOn(connection);
            }
            const auto channels = listChannels(**connection);
            if (!channels) {
                return passOn(channels);
            }
            std::vector<Hub> hubs;
            for (const Channel &channel : *channels) {
                const Result<ChannelSettings> settings = channelSettings(**connection, channel.id);
                if (channel.kind == "couch"_L1 && settings) {
                    hubs.push_back({channel, *settings});
                }
            }
            return hubs;
        },
        [this](const Result<std::vector<Hub>> &hubs) {
            if (hubs) {
                startWhatIsDue(*hubs);
            }
            Q_EMIT looked();
        });
}

void AutomaticSync::startWhatIsDue(const std::vector<Hub> &hubs)
{
    const LineConditions line = m_needs.line();
    for (const Hub &hub : hubs) {
        const SyncWork work = scheduleOf(hub.channel.id).due(m_needs.now(), hub.settings, line);
        if (work == SyncWork::None || m_needs.isRunning() || !m_needs.canSignIn(hub.channel)) {
            continue;
        }
        m_needs.start(hub.channel, {.cause = SyncCause::Automatic, .isMetered = line.isMetered});
        return; // The next one when this one has ended.
    }
}

SyncSchedule &AutomaticSync::scheduleOf(const QString &channel)
{
    return m_schedules.try_emplace(channel, m_started, m_needs.chance).first->second;
}

void AutomaticSync::ended(const QString &channel, const SyncReport &report)
{
    scheduleOf(channel).ended(m_needs.now(), endOf(report));
}

void AutomaticSync::networkChanged()
{
    for (auto &[channel, schedule] : m_schedules) {
        schedule.networkChanged(m_needs.now());
    }
}

void AutomaticSync::saved()
{
    if (m_needs.isRunning()) {
        return; // What a session stores came from a hub.
    }
    for (auto &[channel, schedule] : m_schedules) {
        schedule.saved(m_needs.now());
    }
}

} // namespace fourthp::ui

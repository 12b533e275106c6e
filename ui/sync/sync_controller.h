// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/channel_store.h"
#include "core/sync/sync_run.h"
#include "ui/common/latest_task.h"
#include "ui/common/services.h"
#include "ui/sync/channel_secrets.h"

#include <QObject>

namespace fourthp::ui {

/// Starts, stops and reports sessions with hubs, one at a time, off the GUI thread.
class SyncController : public QObject
{
    Q_OBJECT

public:
    explicit SyncController(const Services &services, QObject *parent = nullptr);
    ~SyncController() override;

    void start(const Channel &channel, const SyncOptions &options = {});
    /// The session that a proxy did not let through, once more.
    void startAgain();
    void stop();
    bool isRunning() const { return m_isRunning; }
    /// The name of the channel that the session is or was with.
    const QString &channel() const { return m_channel.id; }
    bool isStopping() const { return m_isRunning && m_stop.stop_requested(); }
    ChannelSecrets &secrets() { return m_secrets; }
    /// How the last session ended.
    const SyncReport &lastReport() const { return m_report; }
    /// False for a session that began by itself and has nothing to say to a person.
    bool isWorthTelling() const;
    /// "Copying the library: 12,400 records…" or what the last session came to.
    const QString &sentence() const { return m_sentence; }
    /// How far the session, or the file that it moves, is; -1 while nobody knows.
    int percent() const { return m_percent; }

Q_SIGNALS:
    void changed();
    void finished(const QString &sentence, bool well);
    /// The hub did not accept the password; a person has to type it again.
    void signInWanted(const fourthp::Channel &channel);
    /// A proxy on the way, by its `host:port`, wants a name and password that nobody told yet.
    void proxyPasswordWanted(const QString &proxy);

private:
    void begin();
    void finish(const SyncReport &report);
    void conclude(const SyncReport &report);
    Services m_services;
    ChannelSecrets m_secrets;
    Channel m_channel;
    QString m_sentence;
    int m_percent = -1;
    SyncReport m_report;
    SyncOptions m_options;
    bool m_isRunning = false;
    std::stop_source m_stop;
    std::unique_ptr<LatestTask<SyncReport>> m_task;
};

} // namespace fourthp::ui

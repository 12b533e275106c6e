// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/channel_store.h"
#include "core/sync/channel_test_run.h"
#include "ui/common/latest_task.h"
#include "ui/common/services.h"

#include <QStringList>
#include <QWidget>

#include <vector>

class QListWidget;
class QPushButton;

namespace fourthp::ui {

class SyncController;

/// Tests whether a hub can be reached, and says step by step what it found. What is handed in outlives this.
class SourceTest : public QWidget
{
    Q_OBJECT

public:
    SourceTest(const Services &services, SyncController &controller, QWidget *parent = nullptr);
    ~SourceTest() override;

    /// The password, if one is needed, is known. `hasPins`: only some keys are trusted there already.
    void start(const Channel &channel, bool hasPins);
    bool isRunning() const { return m_run.isRunning(); }
    /// Takes away what is shown of another source.
    void showOnlyOf(const QString &channel);
    void retranslate();

Q_SIGNALS:
    /// It began or ended.
    void changed();
    /// A person wants no other keys than those that the hub showed.
    void trustWanted(const QStringList &keys);

private:
    void showStep(const TestStep &step);
    void finish(const std::vector<TestStep> &steps);
    void passProxy(const QString &proxy);

    Services m_services;
    SyncController &m_controller;
    Channel m_channel;
    bool m_hasPins = false;
    QStringList m_keys;
    QListWidget *m_steps;
    QPushButton *m_trust;
    LatestTask<std::vector<TestStep>> m_run;
};

} // namespace fourthp::ui

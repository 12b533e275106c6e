// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/latest_task.h"
#include "ui/common/services.h"
#include "ui/common/stoppable_task.h"
#include "ui/sync/bundle_job.h"

#include <QDialog>

class QCheckBox;
class QFormLayout;
class QLabel;
class QProgressBar;
class QPushButton;

namespace fourthp::ui {

/// Says who signed a bundle, what is in it and what reading it will do; then reads it. A key that nobody
/// trusted yet is shown whole, and the person has to say that it is the sender's.
class BundleDialog : public QDialog
{
    Q_OBJECT

public:
    BundleDialog(const Services &services, const QString &path, QWidget *parent = nullptr);
    ~BundleDialog() override;

    void reject() override;

Q_SIGNALS:
    /// Something of it was stored.
    void bundleRead(const QString &sentence);

private:
    enum class Stage { Looking, Asking, Reading, Stopping, Ended };
    void arrange(const QString &path);
    QLabel *row(QFormLayout &form, const QString &label, const QString &name);
    void look();
    void showView(const BundleView &view);
    void read();
    void end(const QString &sentence);
    void enter(Stage stage);
    void enableRead();

    Services m_services;
    QString m_path;
    BundleView m_view;
    Stage m_stage = Stage::Looking;
    QWidget *m_facts;
    QLabel *m_sender = nullptr;
    QLabel *m_made = nullptr;
    QLabel *m_hub = nullptr;
    QLabel *m_holds = nullptr;
    QLabel *m_effect;
    QLabel *m_key;
    QCheckBox *m_trust;
    QLabel *m_message;
    QProgressBar *m_progress;
    QPushButton *m_read;
    QPushButton *m_close;
    LatestTask<BundleView> m_lookTask;
    StoppableTask<BundleOutcome> m_readTask;
};

} // namespace fourthp::ui

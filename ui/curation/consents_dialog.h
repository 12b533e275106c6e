// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/curation/consent_end.h"
#include "ui/common/commit_timer.h"
#include "ui/common/latest_task.h"
#include "ui/common/services.h"

#include <QDialog>

#include <vector>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace fourthp::ui {

/// Consents that end soon, the nearest first, with the way to each record: to ask again in time, or to let it go.
class ConsentsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ConsentsDialog(const Services &services, QWidget *parent = nullptr);

Q_SIGNALS:
    void recordWanted(const fourthp::RecordId &id);

private:
    void createParts();
    void load();
    void fill(const std::vector<EndingConsent> &consents);
    void go();

    Services m_services;
    QLabel *m_summary;
    QTreeWidget *m_list;
    QPushButton *m_go = nullptr;
    LatestTask<std::vector<EndingConsent>> m_load;
    CommitTimer m_refresh; ///< A consent may have been given anew.
};

} // namespace fourthp::ui

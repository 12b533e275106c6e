// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/draft_store.h"
#include "ui/common/latest_task.h"
#include "ui/common/services.h"
#include "ui/common/task_queue.h"

#include <QDialog>

#include <vector>

class QLabel;
class QListWidget;
class QPushButton;

namespace fourthp::ui {

/// Lists what was typed and not saved, newest first: to go on with it, or to let go of it.
class DraftsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit DraftsDialog(const Services &services, QWidget *parent = nullptr);

Q_SIGNALS:
    void draftChosen(const fourthp::RecordId &id);
    void draftDiscarded(const fourthp::RecordId &id);

private:
    struct Row
    {
        RecordId record;
        RecordType type;
        QString text; ///< Title, type and time.
    };
    static Row rowOf(const Draft &draft, const QStringList &languages);
    void read();
    void showDrafts(const std::vector<Row> &rows);
    void showMessage(const QString &text);
    RecordId current() const;
    void goOn();
    void askToDiscard();
    void discard(const RecordId &id);
    Services m_services;
    QListWidget *m_list;
    QLabel *m_message;
    QPushButton *m_goOn;
    QPushButton *m_discard;
    LatestTask<std::vector<Row>> m_task;
    TaskQueue m_work;
};

} // namespace fourthp::ui

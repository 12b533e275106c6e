// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/latest_task.h"
#include "ui/common/services.h"
#include "ui/search/suggestion_source.h"

#include <QDialog>
#include <QTimer>

#include <vector>

class QLabel;
class QLineEdit;
class QListWidget;

namespace fourthp::ui {

/// Goes to a record by a few letters of its title: Up and Down choose while one types, Enter goes there.
class GoToDialog : public QDialog
{
    Q_OBJECT

public:
    explicit GoToDialog(const Services &services, QWidget *parent = nullptr);

Q_SIGNALS:
    void recordChosen(const fourthp::RecordId &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search();
    void showFound(const std::vector<Suggestion> &records);
    void choose();

    Services m_services;
    QLineEdit *m_text;
    QListWidget *m_list;
    QLabel *m_nothing;
    QTimer m_typing;
    bool m_goesOn = false; ///< Enter was pressed before the answer to what was typed had come.
    LatestTask<std::vector<Suggestion>> m_task;
};

} // namespace fourthp::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/curation/take_up.h"
#include "ui/common/services.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace fourthp::ui {

class RecordCommands;

/// Asks where answers of a meeting shall go: into a new draft of a case study, or among the challenges of one
/// that is there. One change, which undo takes back.
class TakeUpDialog : public QDialog
{
    Q_OBJECT

public:
    struct Answers
    {
        RecordId event;
        QString eventTitle; ///< Proposed as the title of the draft.
        std::vector<OutputItem> items;
    };
    TakeUpDialog(const Services &services, RecordCommands &commands, Answers answers, QWidget *parent);

public Q_SLOTS:
    void accept() override;

Q_SIGNALS:
    void takenUp(const fourthp::RecordId &caseStudy);

private:
    void chooseCase();
    void enable();
    void finish(const Result<SavedChange> &saved);

    Services m_services;
    RecordCommands &m_commands;
    Answers m_answers;
    RecordId m_case;
    bool m_isBusy = false;
    QRadioButton *m_asDraft;
    QLineEdit *m_title;
    QRadioButton *m_asChallenges;
    QPushButton *m_choose;
    QLabel *m_chosen;
    QLabel *m_fault;
    QPushButton *m_take = nullptr;
};

} // namespace fourthp::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/latest_task.h"
#include "ui/common/services.h"
#include "ui/curation/draft_keeper.h"
#include "ui/curation/quality_contents.h"

#include <QHash>
#include <QSet>
#include <QWidget>

class QLabel;
class QListWidget;
class QProgressBar;
class QPushButton;

namespace fourthp::ui {

class RecordCommands;
class RubricTable;

/// How good the record that is read is: how much of it is filled, whether it is a partnership, how well it is
/// proved and how fresh it is; and the place where its criteria are scored. What is typed stays until it is
/// saved, also while other records are read and after the program ended.
class QualityPanel : public QWidget
{
    Q_OBJECT

public:
    QualityPanel(const Services &services, RecordCommands &commands, QWidget *parent = nullptr);
    /// Reads again how it stands, once somebody looks.
    void showRecord(const Document &shown, bool editable);

Q_SIGNALS:
    /// A person wants to fill in this field of the record.
    void fieldWanted(const QString &key);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void load();
    void showContents(QualityContents contents);
    void showMissing();
    void showRubric();
    void noteTyping();
    /// Takes up the scores that an earlier run left.
    void takeUpDraft();
    /// Keeps what differs from the stored scores.
    void noteUnsaved(const std::vector<RubricLine> &lines);
    void saveScores();
    void markChecked();
    void tell(const QString &text);
    void enableButtons();
    void retranslate();

    Services m_services;
    RecordCommands &m_commands;
    RecordId m_id;
    Document m_shown;
    bool m_editable = false;
    bool m_isStale = false; ///< Read once somebody looks.
    bool m_isBusy = false;
    QualityContents m_contents;
    QHash<QString, std::vector<RubricLine>> m_unsaved; ///< Lines that were typed and not saved, by record.
    QSet<QString> m_known; ///< Records whose draft was taken up: from there what is typed here counts.
    QProgressBar *m_meter;
    QLabel *m_demanded;
    QLabel *m_missingLabel;
    QListWidget *m_missing;
    QLabel *m_partnership;
    QLabel *m_evidenceLabel;
    QLabel *m_evidence;
    QLabel *m_freshLabel;
    QLabel *m_fresh;
    QPushButton *m_checked;
    QLabel *m_rubricLabel;
    RubricTable *m_rubric;
    QLabel *m_unsavedLabel;
    QLabel *m_message;
    QPushButton *m_save;
    DraftKeeper m_drafts;
    LatestTask<QualityContents> m_load;
};

} // namespace fourthp::ui

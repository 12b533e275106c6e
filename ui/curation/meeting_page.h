// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/record_writer.h"
#include "ui/common/commit_timer.h"
#include "ui/common/latest_task.h"
#include "ui/library/copy_rows.h"
#include "ui/common/services.h"
#include "ui/common/task_queue.h"
#include "ui/curation/draft_keeper.h"
#include "ui/curation/meeting_contents.h"

#include <QHash>
#include <QTimer>
#include <QWidget>

#include <deque>
#include <functional>
#include <vector>

class QAction;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTabBar;
class QToolButton;

namespace fourthp::ui {

class EmptyState;
class NotesPanel;
class RecommendationDetails;
class RecordCommands;

/// Takes notes of a meeting, on a projector if need be: a tab for each breakout group and for what comes at
/// the end, and within a group one for each of the four questions. A finished note is one change of the
/// event; one that is being typed is in the library two seconds after a key at the latest, and is back in its
/// field after a crash.
class MeetingPage : public QWidget
{
    Q_OBJECT

public:
    MeetingPage(const Services &services, RecordCommands &commands, QWidget *parent = nullptr);
    ~MeetingPage() override;

    void open(const RecordId &event);
    RecordId meeting() const { return m_event; }
    /// Puts the keyboard where a note is typed, as soon as the event was read.
    void focusField();

Q_SIGNALS:
    /// The reader wants to see a record, such as the event itself.
    void recordWanted(const fourthp::RecordId &id);
    void message(const QString &text);

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *createHeader();
    QWidget *createNotes();
    void createGroupMenu();
    void connectParts();
    void retranslate();
    void setTextPercent(int percent);

    // What is shown: meeting_page_lists.cpp.
    void load();
    void read();
    void showContents(MeetingContents contents);
    void showWork();
    void showFailure(const Error &error);
    void showTabs();
    void showList();
    /// Ends the note that is being typed and goes to another list.
    void select(const OutputList &list);
    void selectTabs();
    std::vector<OutputList> allLists() const;
    void step(int by);
    void goToNextEmpty();
    QJsonObject currentGroup() const;

    // The notes: meeting_page_notes.cpp.
    void beginNote();
    void beginNote(const QString &id);
    /// Saves the note in the field and makes room for the next one of the same list.
    void finishNote();
    /// Saves it, and leaves the field empty.
    void endNote();
    void giveUpNote();
    /// What was typed for a group that is gone waits among the conclusions.
    void rehomeKept();
    void storeDraft();
    void discardDraft(const OutputItem &item);
    void save(const OutputItem &item, const QJsonObject &members);
    /// The same for what stands beside the text of a note: it does not bring a note back that was removed.
    void saveDetails(const OutputItem &item, const QJsonObject &members);
    void send(const UnsavedNote &note);
    void finishSave(const UnsavedNote &note, const Result<SavedChange> &saved);
    void tryAgain();
    void showSaveState();
    /// Before the page goes: saves what is typed and what waits for its turn.
    void keepAll();
    using Work = std::function<Result<SavedChange>(Library &, const Editor &)>;
    void inTurn(Work work, const QString &sentence, std::function<void(const Result<SavedChange> &)> done);
    void remove(const OutputItem &item, const QString &sentence);
    void move(const OutputItem &item, int places);
    void addGroup();
    void changeGroup();
    void takeUp();
    void copySummary();
    void readSummary();

    std::vector<UnsavedNote> unsavedHere() const;

    Services m_services;
    RecordCommands &m_commands;
    RecordId m_event;
    MeetingContents m_contents; ///< With what is on its way to the disk.
    OutputList m_list; ///< That is shown; empty before anything is.
    std::vector<NoteDraft>
        m_kept; ///< Notes in the making of an earlier run, until they are back in their field.
    QHash<QString, QString> m_days; ///< Days of recommendations as far as they are typed, by id.
    bool m_isFirstLoad = true;
    bool m_focusOnceRead = false;
    bool m_hasDraft = false; ///< The library may hold one of the note in the field.
    int m_waiting = 0; ///< Saves on their way.
    std::deque<Work> m_works; ///< Saves that wait for the drafts before them.
    std::vector<UnsavedNote> m_unsaved; ///< What could not be saved, with its text; of any event.

    QLabel *m_title;
    QPushButton *m_back;
    QToolButton *m_smaller;
    QToolButton *m_larger;
    QPushButton *m_copy;
    QTabBar *m_groups;
    QToolButton *m_groupButton;
    QTabBar *m_questions;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QWidget *m_work = nullptr;
    NotesPanel *m_notes;
    RecommendationDetails *m_details;
    QLabel *m_whatIsEmpty;
    QPushButton *m_nextEmpty;
    QLabel *m_saveState;
    QPushButton *m_tryAgain;
    QAction *m_addGroup, *m_changeGroup, *m_earlier, *m_later, *m_removeGroup;
    QTimer m_saveSoon;
    LatestTask<MeetingContents> m_load;
    LatestTask<CopiedRows> m_summary;
    CommitTimer m_refresh;
    DraftKeeper m_drafts; ///< Of what is no note.
    TaskQueue m_store; ///< Last: it finishes its work before anything goes.
};

} // namespace fourthp::ui

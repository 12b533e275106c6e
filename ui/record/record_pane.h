// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/draft_store.h"
#include "ui/common/latest_task.h"
#include "ui/common/services.h"
#include "ui/common/task_queue.h"
#include "ui/record/record_page.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTabWidget;
class QToolButton;
class QUrl;

namespace fourthp::ui {

class EmptyState;
class MessageBar;
class RecordCommands;
class RecordForm;
class SafeTextView;

/// Reads and edits one record. Reading is prepared off the GUI thread; what is typed goes to the drafts of the
/// library at most three seconds later and survives everything but the disk.
class RecordPane : public QWidget
{
    Q_OBJECT

public:
    RecordPane(const Services &services, RecordCommands &commands, QWidget *parent = nullptr);
    ~RecordPane() override;

    void show(const RecordId &id);
    void clear();
    /// Reads the shown record again, for instance after a pull. Does nothing while it is being edited.
    void refresh();
    RecordId current() const { return m_id; }
    bool isEditing() const { return m_form != nullptr; }
    void createRecord(RecordType type);

public Q_SLOTS:
    void edit();
    void save();
    void cancelEdit();
    void showHistory();
    void removeRecord();

Q_SIGNALS:
    void linkActivated(const fourthp::RecordId &id);
    void facetActivated(const QString &facet, const QString &value);
    void editingChanged(bool editing);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Loaded
    {
        RecordContents contents;
        RecordPage page;
        std::optional<Draft> draft;
    };
    void load();
    void showLoaded(Loaded loaded);
    void showLanguages();
    void startForm(const Document &startedFrom, const Document &document);
    void endForm();
    void storeDraft();
    void discardDraft();
    void offerDraft(const Draft &draft);
    void open(const QUrl &link);
    void openWeb(const QString &address);
    PageStyle style() const;
    void retranslate();

    Services m_services;
    RecordCommands &m_commands;
    RecordId m_id;
    Loaded m_loaded;
    QString m_language; ///< Chosen for this record; empty for the reader's best.
    bool m_showEmptyFields = false;
    Document m_startedFrom;
    bool m_isNew = false;

    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QWidget *m_reader;
    QTabWidget *m_tabs;
    SafeTextView *m_overview;
    SafeTextView *m_links;
    SafeTextView *m_history;
    QToolButton *m_editButton;
    QComboBox *m_languageBox;
    QToolButton *m_emptyFieldsButton;
    MessageBar *m_bar;
    QWidget *m_editor;
    QWidget *m_formHost;
    RecordForm *m_form = nullptr;
    QPushButton *m_saveButton;
    QPushButton *m_cancelButton;
    QLabel *m_draftState;
    QTimer m_draftTimer;
    LatestTask<Loaded> m_load;
    TaskQueue m_drafts;
};

} // namespace fourthp::ui

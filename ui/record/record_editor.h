// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/record_writer.h"
#include "ui/common/services.h"
#include "ui/common/task_queue.h"

#include <QHash>
#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;

namespace fourthp::ui {

class FormProblems;
class RecordCommands;
class RecordForm;

/// Edits one record after the other, each in a session of its own: a form, its draft and its save. What is typed goes
/// to the drafts of the library at most three seconds later and survives everything but the disk.
class RecordEditor : public QWidget
{
    Q_OBJECT

public:
    RecordEditor(const Services &services, RecordCommands &commands, QWidget *parent = nullptr);
    ~RecordEditor() override;

    bool isEditing() const { return m_form != nullptr; }
    /// Opens the form with `edited`. `startedFrom` is the record as it was read, empty for a new one.
    void begin(const EditedRecord &record);
    /// The document that a new record's form begins with.
    static Document blankRecord(const RecordId &id, RecordType type, const QString &language);
    /// Ends the session without a question; what was typed stays as a draft. A save on its way goes on.
    void setAside();
    /// Takes the focus to the field at `path`, as `agreement.date`; nothing while no form is open.
    void reveal(const QString &path);
    /// True while a draft or a save of this record is on its way to the disk: what is read now may be replaced at once.
    bool isWriting(const RecordId &id) const { return m_writing.contains(id.value); }

public Q_SLOTS:
    void save();
    /// Ends the session; asks only if something was changed.
    void cancel();

Q_SIGNALS:
    void editingChanged(bool editing);
    void saved(const fourthp::RecordId &id);
    /// The session ended without a save.
    void left();
    /// Nothing of this record is on its way to the disk any more.
    void written(const fourthp::RecordId &id);
    /// Something that has no other place, such as a failure after the session.
    void message(const QString &text);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void openForm(const Document &document);
    QWidget *fieldInFocus() const;
    void closeForm();
    void end();
    void storeDraft();
    void discardDraft(const RecordId &id);
    void write(const RecordId &id, std::function<Result<void>()> work, std::function<void(const Result<void> &)> done);
    void finishWriting(const RecordId &id);
    void submit(const EditedRecord &record);
    void finishSave(quint64 session, const RecordId &id, const Result<SavedChange> &result);
    void setSaving(bool saving);
    void offerAsNew();
    void showDraftState();
    void retranslate();

    Services m_services;
    RecordCommands &m_commands;
    quint64 m_session = 0; ///< Answers of an earlier session must not touch the present one.
    RecordId m_id;
    Document m_startedFrom;
    Document m_untouched; ///< What the form holds if nobody changed anything.
    bool m_hasDraft = false; ///< The library may hold a draft of this record.
    bool m_isSaving = false;
    int m_faults = 0; ///< That the last try to save found and nobody has touched since.
    QHash<QString, int> m_writing; ///< Jobs on their way, by record.
    FormProblems *m_problems;
    QWidget *m_formHost;
    RecordForm *m_form = nullptr;
    QPointer<QWidget> m_typedInto; ///< Where the focus was when the save began.
    QPushButton *m_saveButton;
    QPushButton *m_cancelButton;
    QLabel *m_draftState;
    QTimer m_draftTimer;
    TaskQueue m_drafts;
};

} // namespace fourthp::ui

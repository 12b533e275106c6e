// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/draft_store.h"
#include "ui/common/latest_task.h"
#include "ui/common/services.h"
#include "ui/record/record_page.h"

#include <QWidget>

#include <optional>

class QStackedWidget;
class QUrl;

namespace fourthp::ui {

class EmptyState;
class FilesPanel;
class MessageBar;
class QualityPanel;
class RecordCommands;
class RecordEditor;
class RecordView;
class ReviewPanel;

/// Shows one record: for reading, or in its form while it is edited. Reading is prepared off the GUI thread.
class RecordPane : public QWidget
{
    Q_OBJECT

public:
    RecordPane(const Services &services, RecordCommands &commands, QWidget *parent = nullptr);

    /// A record that is not here but has a draft is shown in its form.
    void show(const RecordId &id);
    void clear();
    /// Reads the shown record again, for instance after a pull. Does nothing while it is being edited.
    void refresh();
    RecordId current() const { return m_id; }
    /// True once it was found that the shown record is not here, or cannot be read.
    bool isMissing() const { return m_isMissing; }
    /// What is read; empty while nothing is.
    Document shown() const { return m_loaded.contents.record.shown(); }
    /// Opens the form at this field.
    void editField(const QString &key);
    bool isEditing() const;
    void createRecord(RecordType type, const QString &title = {});

public Q_SLOTS:
    /// Opens the form, with the draft if there is one; while the record is being read, as soon as it is here.
    void edit();
    void save();
    void cancelEdit();
    void showHistory();
    void removeRecord();

Q_SIGNALS:
    void linkActivated(const fourthp::RecordId &id);
    void facetActivated(const QString &facet, const QString &value);
    void editingChanged(bool editing);
    /// Another record is read, none is, or the one that was is not here any more.
    void readingChanged();
    /// A draft was stored or let go, which is no change of a record and no commit that the library tells of.
    void draftsChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    /// What is known of an id. Without a record there is at least a draft.
    struct Loaded
    {
        RecordContents contents;
        RecordPage page;
        std::optional<Draft> draft;

        bool hasRecord() const { return !contents.record.id.isEmpty(); }
    };
    void load();
    void showLoaded(Loaded loaded);
    void showFailure(const Error &error);
    void showFiles();
    void offerDraft();
    bool isEditable() const;
    void startForm();
    void revealField();
    /// Shows what going back to a version, named as in a link of the history, would change.
    void restoreVersion(const QString &version);
    void open(const QUrl &link);

    Services m_services;
    RecordCommands &m_commands;
    RecordId m_id;
    Loaded m_loaded; ///< Of `m_id`; empty until it was read.
    bool m_isLoadPutOff = false; ///< Something of this record is on its way to the disk.
    bool m_editOnceRead = false;
    QString m_fieldOnceEdited; ///< Where the form opens then; empty for its beginning.
    bool m_isMissing = false;
    QString m_offered; ///< The draft that the bar offers or offered; it is not offered again.

    MessageBar *m_bar;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    RecordView *m_view;
    FilesPanel *m_files;
    ReviewPanel *m_review;
    QualityPanel *m_quality;
    RecordEditor *m_editor;
    LatestTask<Loaded> m_load;
};

} // namespace fourthp::ui

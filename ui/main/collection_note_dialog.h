// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/collections.h"
#include "ui/common/latest_task.h"
#include "ui/common/services.h"

#include <QDialog>

#include <vector>

class QComboBox;
class QPlainTextEdit;
class QPushButton;

namespace fourthp::ui {

/// The note of a collection, or of one record in it: the one that is selected, if it is one.
class CollectionNoteDialog : public QDialog
{
    Q_OBJECT

public:
    CollectionNoteDialog(const Services &services, const Collection &collection,
        const std::vector<qint64> &docids, QWidget *parent = nullptr);
    /// Empty for the note of the whole collection.
    RecordId record() const;
    QString note() const;

private:
    struct Notes
    {
        RecordId record; ///< The selected one; empty for none.
        QString title;
        QString note;
    };
    void showNote();

    QString m_collectionNote;
    Notes m_notes;
    QComboBox *m_about;
    QPlainTextEdit *m_text;
    QPushButton *m_save;
    LatestTask<Notes> m_reading;
};

} // namespace fourthp::ui

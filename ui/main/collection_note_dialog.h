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

    struct Note
    {
        RecordId about; ///< Empty for the whole collection.
        QString text;
    };
    /// Those that were changed.
    std::vector<Note> changed() const;

public Q_SLOTS:
    void accept() override;

private:
    struct Selected
    {
        RecordId record; ///< Empty for none.
        QString title;
        QString note;
    };
    void offer(const Selected &selected);
    /// Until it is known what the note is about, nothing is typed.
    void setReading(bool reading);
    void keep();
    void showNote();

    std::vector<Note> m_before;
    std::vector<Note> m_notes; ///< In the order of `m_about`, as they are typed.
    int m_shown = -1;
    QComboBox *m_about;
    QPlainTextEdit *m_text;
    QPushButton *m_save;
    LatestTask<Selected> m_reading;
};

} // namespace fourthp::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/file_store.h"
#include "ui/common/latest_task.h"
#include "ui/record/field_editor.h"

#include <QJsonArray>

class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace fourthp::ui {

/// The files of a record in its form: added from this computer, renamed, taken out. A file that is added is
/// copied into the library at once and belongs to the record when that is saved. Members of items that are
/// not known stay.
class FilesEditor : public FieldEditor
{
    Q_OBJECT

public:
    FilesEditor(const EditorContext &context, QWidget *parent);

    /// Copies a file into the library, off the GUI thread, and lists it.
    void add(const QString &path);
    bool isAdding() const { return m_adding.isRunning(); }

protected:
    QJsonValue shownValue() const override;
    void showValue(const QJsonValue &value) override;

private:
    void choose();
    void stop();
    void append(const QString &path, const FileRecipe &recipe);
    void rename(QTreeWidgetItem &item);
    void remove();
    void showItems();
    void showState(const QString &text);

    Library &m_library;
    QJsonArray m_items;
    QTreeWidget *m_list;
    QPushButton *m_add;
    QPushButton *m_remove;
    QPushButton *m_stop;
    QLabel *m_state;
    LatestTask<FileRecipe> m_adding;
};

} // namespace fourthp::ui

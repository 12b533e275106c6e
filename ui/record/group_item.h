// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/record/field_editor.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace fourthp::ui {

class GroupEditor;

/// The line that stands for a group while it is folded: its first filled members, in the reader's words.
/// Empty if nothing is filled.
QString summaryOfGroup(const Field &field, const QJsonObject &group, const EditorContext &context);

/// One entry of a list of groups: a line that sums it up, and below it, unless it is folded, its editor. The
/// editor is made when the entry is first unfolded.
class GroupItem : public QFrame
{
    Q_OBJECT

public:
    enum class Shown { Folded, Open };
    GroupItem(const Field &field, const EditorContext &context, const QJsonValue &value, Shown shown,
        QWidget *parent);

    QJsonValue value() const;
    /// Makes it a new entry: it gets this `id` once something is filled in.
    void setNewId(const QString &id);
    void setShown(Shown shown);
    /// Puts the grip that it is dragged by into its line. Not seen while there is nowhere to drag it.
    void setHandle(QWidget *handle);
    bool isOpen() const;
    /// Where it stands among `count`, from 0: what cannot be done there is disabled, and screen readers hear
    /// it.
    void setPlace(int place, int count);
    void reveal(const QString &path);
    /// Puts the cursor into its first field, or on its line while it is folded.
    void focusFirst();

Q_SIGNALS:
    void changed();
    void moveWanted(int by);
    void removeWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    QPushButton *addButton(const QString &icon, const QString &name);
    void makeEditor();
    void showSummary();

    const Field &m_field;
    EditorContext m_context;
    QJsonValue m_given;
    QString m_newId;
    int m_place = 0;
    int m_count = 1;
    QVBoxLayout *m_column;
    QHBoxLayout *m_line;
    QWidget *m_handle = nullptr;
    QPushButton *m_fold;
    QLabel *m_summary;
    QPushButton *m_up;
    QPushButton *m_down;
    QPushButton *m_remove;
    GroupEditor *m_editor = nullptr;
};

} // namespace fourthp::ui

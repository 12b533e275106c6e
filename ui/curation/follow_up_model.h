// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/curation/follow_up.h"
#include "core/model/labels.h"
#include "ui/common/wrapped_text_delegate.h"
#include "ui/library/copy_rows.h"

#include <QAbstractTableModel>

#include <vector>

namespace fourthp::ui {

/// Recommendations of meetings as rows. A state is edited in its cell; who shows the rows saves it.
class FollowUpModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Text, Owner, Due, State, Event, ColumnCount };
    FollowUpModel(Labels labels, bool canChange, QObject *parent = nullptr);

    void show(std::vector<FollowUp> rows);
    const FollowUp &at(int row) const { return m_rows[size_t(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Takes a code of `follow_up_state`.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

    /// The rows that may leave the library as a table with headings, for the clipboard.
    CopiedRows copied() const;
    /// Who has it, as a reader calls them; empty for nobody.
    QString ownerOf(const FollowUp &one) const;

Q_SIGNALS:
    void stateWanted(const fourthp::FollowUp &recommendation, const QString &state);

private:
    QString text(const FollowUp &one, int column) const;

    Labels m_labels;
    bool m_canChange;
    std::vector<FollowUp> m_rows;
};

/// Wraps the text of the rows and offers the states where one is edited.
class FollowUpDelegate : public WrappedTextDelegate
{
    Q_OBJECT

public:
    FollowUpDelegate(Labels labels, QObject *parent);
    QWidget *createEditor(
        QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;

protected:
    Look lookOf(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    Labels m_labels;
};

} // namespace fourthp::ui

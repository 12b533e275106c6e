// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/curation/edition_view.h"

#include <QAbstractItemModel>

namespace fourthp::ui {

/// Chapters with their cases. Rows are dragged to another place; what that means is only told, and the tree
/// shows it once the library has it.
class EditionTreeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Title, State, Columns };

    using QAbstractItemModel::QAbstractItemModel;
    void show(std::vector<EditionChapterRow> chapters, bool isEditable);

    const std::vector<EditionChapterRow> &chapters() const { return m_chapters; }
    /// The chapter that an index is, or lies in; null for none.
    const EditionChapterRow *chapterAt(const QModelIndex &index) const;
    /// The case that an index is; null for a chapter.
    const EditionCaseRow *caseAt(const QModelIndex &index) const;
    QModelIndex indexOfChapter(const QString &id) const;
    QModelIndex indexOfCase(const RecordId &id) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
        const QModelIndex &parent) override;

Q_SIGNALS:
    /// A place counted from 0, as `moveCase` and `moveChapter` take it.
    void caseMoveWanted(const fourthp::RecordId &id, const QString &chapter, int position);
    void chapterMoveWanted(const QString &chapter, int position);

private:
    QVariant caseData(const EditionCaseRow &row, int column, int role) const;

    std::vector<EditionChapterRow> m_chapters;
    bool m_isEditable = false;
};

} // namespace fourthp::ui

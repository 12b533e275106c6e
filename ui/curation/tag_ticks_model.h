// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/curation/tag_change.h"

#include <QAbstractListModel>
#include <QStringList>

#include <vector>

namespace fourthp::ui {

/// What a person decided about one kind of tags.
struct TagTicks
{
    QStringList added {};
    QStringList removed {};
    bool isEmpty() const { return added.isEmpty() && removed.isEmpty(); }
};

/// The tags of some records, each checked if all of them have it and half if some do, to be checked and
/// unchecked. There may be thousands.
class TagTicksModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void clear();
    /// The tags of `records` records, and on them what was ticked before.
    void show(const std::vector<TagCount> &tags, size_t records, const TagTicks &before);
    /// Checks a tag, which is put first if none of the records has it. Answers where it is.
    QModelIndex check(const QString &tag);
    TagTicks ticks() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row
    {
        TagCount count {};
        Qt::CheckState atFirst = Qt::Unchecked;
        Qt::CheckState now = Qt::Checked;
    };
    std::vector<Row> m_rows;
};

} // namespace fourthp::ui

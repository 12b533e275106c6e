// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curation/edition_page_parts.h"

#include "ui/common/formats.h"
#include "ui/common/wrapped_text_delegate.h"
#include "ui/curation/edition_tree_model.h"

#include <QHeaderView>
#include <QListWidget>
#include <QTreeView>
#include <QTreeWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

namespace {

constexpr int kMarksRole = Qt::UserRole + 1; ///< `std::vector<TextSpan>`.

class LineDelegate : public WrappedTextDelegate
{
public:
    using WrappedTextDelegate::WrappedTextDelegate;

protected:
    Look lookOf(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        Look look = WrappedTextDelegate::lookOf(option, index);
        for (const TextSpan &mark : qvariant_cast<std::vector<TextSpan>>(index.data(kMarksRole))) {
            QTextCharFormat format;
            format.setFontWeight(QFont::Bold);
            format.setFontUnderline(true);
            look.formats.append({int(mark.start), int(mark.length), format});
        }
        return look;
    }
};

} // namespace

void prepareTree(QTreeView &tree, EditionTreeModel &model)
{
    tree.setObjectName(u"editionTree"_s);
    tree.setModel(&model);
    tree.setUniformRowHeights(true);
    tree.setSelectionMode(QAbstractItemView::SingleSelection);
    tree.setDragDropMode(QAbstractItemView::InternalMove);
    tree.setAllColumnsShowFocus(true);
    tree.setExpandsOnDoubleClick(false); // Opening a case is what activating does.
    tree.header()->setStretchLastSection(false);
    tree.header()->setSectionResizeMode(EditionTreeModel::Title, QHeaderView::Stretch);
    tree.header()->setSectionResizeMode(EditionTreeModel::State, QHeaderView::ResizeToContents);
    tree.setMinimumWidth(220);
}

void prepareLines(QListWidget &list)
{
    list.setItemDelegate(new LineDelegate(&list));
    list.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list.setResizeMode(QListView::Adjust); // Rows are as high as their lines at this width.
    list.setWordWrap(true);
}

void prepareNumbers(QTreeWidget &tree)
{
    tree.setColumnCount(2);
    tree.setUniformRowHeights(true);
    tree.header()->setStretchLastSection(false);
    tree.header()->setSectionResizeMode(0, QHeaderView::Stretch);
    tree.header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
}

void showLines(QListWidget &list, const std::vector<EditionLine> &lines)
{
    const int row = list.currentRow();
    list.clear();
    for (const EditionLine &line : lines) {
        auto *item = new QListWidgetItem(line.text, &list);
        item->setData(kLineRecordRole, line.record.value);
        item->setData(kLineFieldRole, line.field);
        item->setData(kMarksRole, QVariant::fromValue(line.marks));
    }
    list.setCurrentRow(std::min(row, list.count() - 1));
}

void fillNumbers(QTreeWidget &tree, const EditionNumbers &numbers, const QString &all, const QString &none)
{
    tree.clear();
    const auto add = [](QTreeWidgetItem *item, const QString &name, qint64 count) {
        item->setText(0, name);
        item->setText(1, count < 0 ? QString() : Formats::count(count));
        item->setTextAlignment(1, Qt::AlignTrailing | Qt::AlignVCenter);
    };
    add(new QTreeWidgetItem(&tree), all, numbers.total);
    for (const EditionTable &table : numbers.tables) {
        auto *heading = new QTreeWidgetItem(&tree);
        add(heading, table.title, -1);
        for (const EditionCount &row : table.rows) {
            add(new QTreeWidgetItem(heading), row.label, row.cases);
        }
        if (table.without > 0) {
            add(new QTreeWidgetItem(heading), none, table.without);
        }
        heading->setExpanded(true);
    }
}

} // namespace fourthp::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch_qt.h"
#include "ui/library/row_list.h"

#include <QAbstractListModel>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QTest>

#include <memory>

using namespace fourthp;
using namespace Qt::StringLiterals;

namespace {

/// Rows without end, and how often a view asked about one of them.
class ManyRows : public QAbstractListModel
{
public:
    explicit ManyRows(int rows)
        : m_rows(rows)
    { }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : m_rows; }
    QVariant data(const QModelIndex &index, int role) const override
    {
        return role == Qt::DisplayRole ? QVariant(index.row()) : QVariant();
    }
    QModelIndex index(int row, int column, const QModelIndex &parent) const override
    {
        ++m_asked;
        return QAbstractListModel::index(row, column, parent);
    }
    Qt::ItemFlags flags(const QModelIndex &index) const override
    {
        ++m_asked;
        return QAbstractListModel::flags(index);
    }
    void change(int rows)
    {
        beginResetModel();
        m_rows = rows;
        endResetModel();
    }
    void loaded(int first, int last) { Q_EMIT dataChanged(index(first, 0, {}), index(last, 0, {})); }
    int takeAsked() const { return std::exchange(m_asked, 0); }

private:
    int m_rows;
    mutable int m_asked = 0;
};

class FixedHeight : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {100, 40}; }
};

void show(QListView &view, QAbstractItemModel &model)
{
    view.setItemDelegate(new FixedHeight(&view));
    view.setModel(&model);
    view.setSelectionMode(QAbstractItemView::ExtendedSelection);
    view.resize(300, 400);
    view.show();
    QTest::qWait(0);
}

/// Qt's own list, laid out the long way: what ours has to behave like.
std::unique_ptr<QListView> peer(QAbstractItemModel &model)
{
    auto view = std::make_unique<QListView>();
    view->setUniformItemSizes(true);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    show(*view, model);
    return view;
}

QList<int> selectedRows(const QListView &view)
{
    QList<int> rows;
    for (const QModelIndex &index : view.selectionModel()->selectedRows()) {
        rows.append(index.row());
    }
    std::sort(rows.begin(), rows.end());
    return rows;
}

} // namespace

TEST_CASE(
    "What a list of a million rows does depends on the rows that are seen, not on the million", "[ui][list]")
{
    ManyRows model(1'000'000);
    ui::RowList list;
    show(list, model);
    CHECK(model.takeAsked() < 1'000);
    model.loaded(500, 549);
    QTest::qWait(0);
    CHECK(model.takeAsked() < 1'000);
    list.verticalScrollBar()->setValue(list.verticalScrollBar()->maximum());
    list.grab();
    CHECK(list.indexAt({10, list.viewport()->height() - 1}).row() == 999'999);
    CHECK(model.takeAsked() < 1'000);
    model.change(900'000);
    list.grab();
    CHECK(list.verticalScrollBar()->maximum() == 900'000 * 40 - list.viewport()->height());
    CHECK(model.takeAsked() < 1'000);
}

TEST_CASE("Rows lie, scroll and are found where Qt's own list has them", "[ui][list]")
{
    ManyRows model(200);
    ui::RowList list;
    show(list, model);
    const auto other = peer(model);
    REQUIRE(list.viewport()->size() == other->viewport()->size());
    CHECK(list.verticalScrollBar()->maximum() == other->verticalScrollBar()->maximum());
    using Hint = QAbstractItemView::ScrollHint;
    for (const Hint hint :
        {Hint::EnsureVisible, Hint::PositionAtTop, Hint::PositionAtBottom, Hint::PositionAtCenter}) {
        for (const int row : {0, 150, 199, 3, 12, 9, 100}) {
            list.scrollTo(model.index(row, 0, {}), hint);
            other->scrollTo(model.index(row, 0, {}), hint);
            INFO("hint " << int(hint) << ", row " << row);
            CHECK(list.verticalScrollBar()->value() == other->verticalScrollBar()->value());
            CHECK(list.visualRect(model.index(row, 0, {})) == other->visualRect(model.index(row, 0, {})));
            CHECK(list.indexAt({20, 130}) == other->indexAt({20, 130}));
        }
    }
    CHECK_FALSE(list.indexAt({-1, 10}).isValid());
    model.change(2);
    QTest::qWait(0);
    CHECK_FALSE(list.indexAt({20, 200}).isValid());
    CHECK(list.verticalScrollBar()->maximum() == 0);
}

TEST_CASE("Keys and clicks choose the same rows as in Qt's own list", "[ui][list]")
{
    ManyRows model(200);
    ui::RowList list;
    show(list, model);
    const auto other = peer(model);
    const auto press = [&](int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        for (QListView *view : {static_cast<QListView *>(&list), other.get()}) {
            QTest::keyClick(view, Qt::Key(key), modifiers);
        }
        INFO("key " << key << " with " << int(modifiers));
        CHECK(list.currentIndex() == other->currentIndex());
        CHECK(selectedRows(list) == selectedRows(*other));
    };
    const auto click = [&](QPoint place, Qt::KeyboardModifiers modifiers) {
        for (QListView *view : {static_cast<QListView *>(&list), other.get()}) {
            QTest::mouseClick(view->viewport(), Qt::LeftButton, modifiers, place);
        }
        CHECK(list.currentIndex() == other->currentIndex());
        CHECK(selectedRows(list) == selectedRows(*other));
    };
    click({20, 90}, Qt::NoModifier);
    press(Qt::Key_Down);
    press(Qt::Key_Down, Qt::ShiftModifier);
    press(Qt::Key_Down, Qt::ShiftModifier);
    press(Qt::Key_Up, Qt::ShiftModifier);
    press(Qt::Key_End);
    CHECK(list.currentIndex().row() == 199);
    press(Qt::Key_Up);
    press(Qt::Key_Home);
    press(Qt::Key_Up);
    CHECK(list.currentIndex().row() == 0);
    press(Qt::Key_End, Qt::ShiftModifier);
    CHECK(selectedRows(list).size() == 200);
    press(Qt::Key_Home);
    click({20, 50}, Qt::NoModifier);
    click({20, 250}, Qt::ShiftModifier);
    click({20, 130}, Qt::ControlModifier);
    CHECK(selectedRows(list) == QList<int> {1, 2, 4, 5, 6});
    QTest::keyClick(&list, Qt::Key_PageDown);
    CHECK(list.currentIndex().row() > 3);
    CHECK(list.viewport()->rect().contains(list.visualRect(list.currentIndex())));
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/choice_delegate.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QTableView>

#include <algorithm>

namespace fourthp::ui {

namespace {

constexpr int kArrowWidth = 16;

/// Enter opens the cell that it stands on; elsewhere it is for the dialog.
class ChoiceTable : public QTableView
{
public:
    using QTableView::QTableView;

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
        if (isEnter && state() != EditingState && currentIndex().flags().testFlag(Qt::ItemIsEditable)) {
            edit(currentIndex());
            event->accept();
            return;
        }
        QTableView::keyPressEvent(event);
    }
};

/// The entry that stands in the box, typed or chosen; -1 for words that are none.
int typedEntry(const QComboBox &box)
{
    if (box.currentIndex() >= 0 && box.itemText(box.currentIndex()) == box.currentText()) {
        return box.currentIndex(); // Others may read the same.
    }
    return box.findText(box.currentText(), Qt::MatchFixedString);
}

/// Makes an entry of the beginning of one: the first that is found by it.
void completeTyped(QComboBox &box)
{
    if (typedEntry(box) < 0 && !box.currentText().isEmpty()) {
        box.completer()->setCompletionPrefix(box.currentText());
        box.setCurrentIndex(box.findText(box.completer()->currentCompletion()));
    }
}

} // namespace

ChoiceDelegate::ChoiceDelegate(ChoicesAt choices, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_choices(std::move(choices))
{ }

void ChoiceDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (!index.flags().testFlag(Qt::ItemIsEditable)) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QStyle &style = *option.widget->style();
    style.drawPrimitive(QStyle::PE_PanelItemViewItem, &cell, painter, option.widget);
    QStyleOption arrow;
    arrow.palette = option.palette;
    arrow.state = QStyle::State_Enabled;
    arrow.rect = QStyle::visualRect(option.direction, option.rect,
        {option.rect.right() - kArrowWidth, option.rect.top(), kArrowWidth, option.rect.height()});
    arrow.rect = QStyle::alignedRect(option.direction, Qt::AlignCenter, {9, 9}, arrow.rect);
    style.drawPrimitive(QStyle::PE_IndicatorArrowDown, &arrow, painter, option.widget);
    QStyleOptionViewItem text = option; // The text beside it, with the highlight that lies there already.
    text.rect
        = QStyle::visualRect(option.direction, option.rect, option.rect.adjusted(0, 0, -kArrowWidth, 0));
    QStyledItemDelegate::paint(painter, text, index);
}

QWidget *ChoiceDelegate::createEditor(
    QWidget *parent, const QStyleOptionViewItem & /*option*/, const QModelIndex &index) const
{
    auto *box = new QComboBox(parent);
    box->setObjectName(QStringLiteral("choiceEditor"));
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->completer()->setFilterMode(Qt::MatchContains);
    box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    box->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    box->lineEdit()->setAccessibleName(box->accessibleName());
    for (const Choice &choice : m_choices(index)) {
        box->addItem(choice.label, choice.code);
    }
    auto *self = const_cast<ChoiceDelegate *>(this); // Signals of a delegate are sent by its const functions.
    const auto finish = [self, box] {
        Q_EMIT self->commitData(box);
        Q_EMIT self->closeEditor(box);
    };
    connect(box, &QComboBox::activated, this, finish);
    connect(box->lineEdit(), &QLineEdit::returnPressed, this, [box, finish] {
        completeTyped(*box); // Which the view then takes, unless completions in sight keep Enter from it.
        if (box->completer()->popup()->isVisible()) {
            finish();
        }
    });
    return box;
}

void ChoiceDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *box = qobject_cast<QComboBox *>(editor);
    const QVariant code = index.data(Qt::EditRole);
    box->setCurrentIndex(code.isValid() ? std::max(0, box->findData(code)) : -1);
    box->lineEdit()->setPlaceholderText(index.data().toString());
    box->lineEdit()->selectAll();
}

void ChoiceDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    const auto *box = qobject_cast<QComboBox *>(editor);
    const int at = typedEntry(*box);
    if (at >= 0 && box->itemData(at) != index.data(Qt::EditRole)) { // To look at a cell decides nothing.
        model->setData(index, box->itemData(at));
    }
}

QTableView *makeChoiceTable(QAbstractItemModel &model, ChoiceDelegate::ChoicesAt choices, QWidget *parent)
{
    auto *table = new ChoiceTable(parent);
    table->setModel(&model);
    table->setItemDelegate(new ChoiceDelegate(std::move(choices), table));
    table->setTabKeyNavigation(false);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setWordWrap(false);
    table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
        | QAbstractItemView::AnyKeyPressed);
    const QComboBox measure; // Rows are as high as what opens in them.
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setDefaultSectionSize(measure.sizeHint().height() + 4);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table->horizontalHeader()->setHighlightSections(false);
    QObject::connect(table, &QTableView::clicked, table, [table](const QModelIndex &index) {
        if (index.flags().testFlag(Qt::ItemIsEditable)) {
            table->edit(index);
        }
    });
    return table;
}

} // namespace fourthp::ui

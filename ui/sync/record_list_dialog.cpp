// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/record_list_dialog.h"

#include "ui/common/eliding_delegate.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QStringListModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

RecordListDialog::RecordListDialog(const QString &heading, const QStringList &lines, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"recordListDialog"_s);
    setWindowTitle(tr("Records in question"));
    auto *label = new QLabel(heading, this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    auto *list = new QListView(this);
    list->setObjectName(u"recordsInQuestion"_s);
    list->setAccessibleName(windowTitle());
    list->setUniformItemSizes(true);
    list->setItemDelegate(new ElidingDelegate(list));
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list->setModel(new QStringListModel(lines, list));
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(label);
    column->addWidget(list, 1);
    column->addWidget(buttons);
    resize(520, 420);
}

} // namespace fourthp::ui

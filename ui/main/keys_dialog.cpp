// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/keys_dialog.h"

#include <QAction>
#include <QHeaderView>
#include <QKeySequence>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

namespace {

/// The words of an action without the marks of its menu.
QString plainText(const QAction &action)
{
    QString text = action.text();
    return text.remove(u'&').remove(u"…"_s);
}

/// The keys of an action, kept left to right in every window: "Ctrl+," is not ",+Ctrl".
QString keysText(const QAction &action)
{
    QStringList keys;
    for (const QKeySequence &key : action.shortcuts()) {
        keys.append(QChar(0x2066) + key.toString(QKeySequence::NativeText) + QChar(0x2069)); // LRI … PDI
    }
    return keys.join(u"   "_s);
}

} // namespace

KeysDialog::KeysDialog(const QList<QAction *> &actions, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"keysDialog"_s);
    setWindowTitle(tr("Keys"));
    auto *table = new QTreeWidget(this);
    table->setObjectName(u"keysTable"_s);
    table->setAccessibleName(tr("Keys"));
    table->setHeaderLabels({tr("Action"), tr("Keys")});
    table->setRootIsDecorated(false);
    table->setUniformRowHeights(true);
    table->setAlternatingRowColors(true);
    for (const QAction *action : actions) {
        if (!action->shortcut().isEmpty()) {
            new QTreeWidgetItem(table, {plainText(*action), keysText(*action)});
        }
    }
    table->header()->setSectionResizeMode(QHeaderView::ResizeToContents); // Some thirty rows.
    auto *close = new QPushButton(tr("Close"), this);
    close->setObjectName(u"closeKeys"_s);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(table);
    column->addWidget(close, 0, Qt::AlignTrailing);
    resize(460, 480);
}

} // namespace fourthp::ui

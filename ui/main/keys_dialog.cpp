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

/// Keys, kept left to right in every window: "Ctrl+," is not ",+Ctrl".
QString keysText(const QList<QKeySequence> &sequences)
{
    QStringList keys;
    for (const QKeySequence &key : sequences) {
        keys.append(QChar(0x2066) + key.toString(QKeySequence::NativeText) + QChar(0x2069)); // LRI … PDI
    }
    return keys.join(u"   "_s);
}

/// A key that no action of the window has.
struct KeyInPlace
{
    const char *does;
    QList<QKeySequence> keys;
};

QList<KeyInPlace> keysInPlaces()
{
    return {
        {QT_TRANSLATE_NOOP("fourthp::ui::KeysDialog", "Search box: close the suggestions, then clear the words, then the filters"), {Qt::Key_Escape}},
        {QT_TRANSLATE_NOOP("fourthp::ui::KeysDialog", "Search box: to the results"), {Qt::Key_Down, Qt::Key_Return}},
        {QT_TRANSLATE_NOOP("fourthp::ui::KeysDialog", "Search box: to the suggestions"), {Qt::ALT | Qt::Key_Down}},
        {QT_TRANSLATE_NOOP("fourthp::ui::KeysDialog", "Empty search box: what was searched before"), {Qt::Key_Down}},
        {QT_TRANSLATE_NOOP("fourthp::ui::KeysDialog", "Empty search box: take the last filter away"), {Qt::Key_Backspace}},
        {QT_TRANSLATE_NOOP("fourthp::ui::KeysDialog", "Active filter: take it away"), {Qt::Key_Delete, Qt::Key_Backspace}},
        {QT_TRANSLATE_NOOP("fourthp::ui::KeysDialog", "Results: copy the selected rows"), {QKeySequence::Copy}},
        {QT_TRANSLATE_NOOP("fourthp::ui::KeysDialog", "Saved search: rename"), {Qt::Key_F2}},
        {QT_TRANSLATE_NOOP("fourthp::ui::KeysDialog", "Saved search: remove"), {Qt::Key_Delete}},
        {QT_TRANSLATE_NOOP("fourthp::ui::KeysDialog", "Saved search: move up or down"), {Qt::ALT | Qt::Key_Up, Qt::ALT | Qt::Key_Down}},
        {QT_TRANSLATE_NOOP("fourthp::ui::KeysDialog", "Form: cancel editing"), {Qt::Key_Escape}},
    };
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
            new QTreeWidgetItem(table, {plainText(*action), keysText(action->shortcuts())});
        }
    }
    for (const KeyInPlace &key : keysInPlaces()) {
        new QTreeWidgetItem(table, {tr(key.does), keysText(key.keys)});
    }
    table->header()->setSectionResizeMode(QHeaderView::ResizeToContents); // Some forty rows.
    auto *close = new QPushButton(tr("Close"), this);
    close->setObjectName(u"closeKeys"_s);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(table);
    column->addWidget(close, 0, Qt::AlignTrailing);
    resize(620, 480);
}

} // namespace fourthp::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QList>

class QAction;

namespace fourthp::ui {

/// Every action that has a key, with its keys: read from the actions themselves, so that the sheet cannot be wrong.
/// Below them stand the keys that mean something in one part of the window alone.
class KeysDialog : public QDialog
{
    Q_OBJECT

public:
    explicit KeysDialog(const QList<QAction *> &actions, QWidget *parent = nullptr);
};

} // namespace fourthp::ui

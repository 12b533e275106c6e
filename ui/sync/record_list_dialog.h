// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QStringList>

namespace fourthp::ui {

/// Titles to look through before something is decided about them, thousands if need be. The window stays
/// usable.
class RecordListDialog : public QDialog
{
    Q_OBJECT

public:
    RecordListDialog(const QString &heading, const QStringList &lines, QWidget *parent = nullptr);
};

} // namespace fourthp::ui

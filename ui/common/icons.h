// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/record_type.h"

#include <QIcon>
#include <QString>

class QAction;
class QAbstractButton;

namespace fourthp::ui {

/// One of our line icons (`resources/icons/actions`) in the colour of the palette's text.
QIcon lineIcon(const QString &name);
/// The name of the icon that stands for a type of record.
QString iconNameOf(RecordType type);

/// Gives the icon and keeps it in the colour of the palette when the theme changes.
void setLineIcon(QAction *action, const QString &name);
void setLineIcon(QAbstractButton *button, const QString &name);
/// To be called once when the palette has changed.
void recolourLineIcons();

} // namespace fourthp::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/settings.h"

#include <QObject>
#include <QPalette>
#include <QTimer>

namespace fourthp::ui {

/// Whether a palette is dark. Qt 6.4 cannot ask the platform; 6.5 can (`QStyleHints::colorScheme`).
bool isDark(const QPalette &palette);

/// The words of a menu and its keys, which are read from the left also among Arabic words. Without keys it is unchanged.
QString withKeysFromTheLeft(const QString &menuText);

/// Applies style, colours and text size of the settings to the whole program, and recolours icons.
void applyAppearance(const Settings &settings);

/// Keeps the whole program looking as the settings say, and as the system does where they say so: from its
/// making on, whenever one of them changes.
class Appearance : public QObject
{
    Q_OBJECT

public:
    /// `settings` outlives this.
    explicit Appearance(const Settings &settings);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    const Settings &m_settings;
    QTimer m_applySoon; ///< The system tells every window of its change.
};

/// A quiet colour for secondary text on this palette; still at least 4.5:1 against the base.
QColor secondaryText(const QPalette &palette);

} // namespace fourthp::ui

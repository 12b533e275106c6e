// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/curation/edition_check.h"

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace fourthp::ui {

/// Says what freezing means and what stands against it. Where something blocks, a note of why is asked for;
/// what must not be printed cannot be frozen at all.
class FreezeDialog : public QDialog
{
    Q_OBJECT

public:
    FreezeDialog(const EditionReadiness &readiness, QWidget *parent);

Q_SIGNALS:
    /// `evenSo` is the note, empty where nothing blocks.
    void freezeWanted(const QString &evenSo);

private:
    void enableButtons();

    bool m_isPossible;
    bool m_asksForNote;
    QLineEdit *m_note;
    QPushButton *m_freeze;
};

} // namespace fourthp::ui

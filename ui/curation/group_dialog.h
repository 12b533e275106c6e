// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/labels.h"

#include <QDialog>
#include <QJsonObject>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace fourthp::ui {

/// Asks for what is known of a breakout group: its name, its sector, and who leads and who writes, by role or
/// organisation.
class GroupDialog : public QDialog
{
    Q_OBJECT

public:
    /// `group` is empty for a new one.
    GroupDialog(const QJsonObject &group, const Labels &labels, QWidget *parent);
    /// What shall stand in the group; nulls where a field was emptied.
    QJsonObject members() const;

private:
    QLineEdit *m_title;
    QComboBox *m_sector;
    QLineEdit *m_facilitator;
    QLineEdit *m_noteTaker;
    QPushButton *m_keep = nullptr;
};

} // namespace fourthp::ui

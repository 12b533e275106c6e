// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QStringList>

class QLineEdit;

namespace fourthp::ui {

/// Asks for one name. Enter accepts; an empty name cannot be.
class NameDialog : public QDialog
{
    Q_OBJECT

public:
    struct Words
    {
        QString title;
        QString label; ///< Of the line, with its mnemonic.
        QString accept; ///< The verb on the button.
    };
    NameDialog(const Words &words, const QString &name, QWidget *parent = nullptr);
    /// Names that are offered while one is typed.
    void offer(const QStringList &names);
    /// Simplified; never empty once the dialog was accepted.
    QString name() const;

private:
    QLineEdit *m_name;
};

} // namespace fourthp::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace fourthp::ui {

/// Asks for the name of a saved search; one that is there already can also be removed. Enter saves.
class SaveSearchDialog : public QDialog
{
    Q_OBJECT

public:
    enum class About { NewSearch, SavedSearch };

    SaveSearchDialog(About about, const QString &name, QWidget *parent = nullptr);
    /// Simplified; never empty once the dialog was accepted.
    QString name() const;

Q_SIGNALS:
    void removalWanted();

private:
    QLineEdit *m_name;
    QPushButton *m_save;
};

} // namespace fourthp::ui

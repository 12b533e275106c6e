// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QWidget>

#include <functional>

class QComboBox;
class QPushButton;

namespace fourthp::ui {

class Settings;

/// Exports that come again, under names: choose one, or type a name and save what is chosen now.
class ExportProfiles : public QWidget
{
    Q_OBJECT

public:
    /// `current` tells the choices of the dialog.
    ExportProfiles(Settings &settings, std::function<QJsonObject()> current, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const QJsonObject &profile);

private:
    QJsonObject read() const;
    void write(const QJsonObject &profiles);
    void fill(const QString &name);
    void save();
    void remove();
    void updateButtons();

    Settings &m_settings;
    std::function<QJsonObject()> m_current;
    QComboBox *m_name;
    QPushButton *m_save;
    QPushButton *m_remove;
};

} // namespace fourthp::ui

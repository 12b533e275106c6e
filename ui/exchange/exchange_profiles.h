// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QWidget>

#include <functional>

class QComboBox;
class QPushButton;

namespace fourthp::ui {

class Settings;

/// Exports or imports that come again, under names: choose one, or type a name and save what is chosen now.
class ExchangeProfiles : public QWidget
{
    Q_OBJECT

public:
    /// `what` is `export` or `import`, for the names of widgets and settings; `current` tells the choices of
    /// the dialog.
    ExchangeProfiles(
        Settings &settings, const QString &what, std::function<QJsonObject()> current, QWidget *parent = nullptr);

    /// The first profile that `suits`, shown as the chosen one; empty if none does.
    QJsonObject chooseWhere(const std::function<bool(const QJsonObject &)> &suits);
    /// The name that stands in the box.
    QString name() const;

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
    QString m_choice; ///< Of the settings.
    std::function<QJsonObject()> m_current;
    QComboBox *m_name;
    QPushButton *m_save;
    QPushButton *m_remove;
};

} // namespace fourthp::ui

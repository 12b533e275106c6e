// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QString>
#include <QTimer>

#include <functional>

class QLabel;
class QPushButton;

namespace fourthp::ui {

/// A notice inside the window that blocks nothing: one sentence, perhaps one button, and a way to close it.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    /// Shows plain text for some ten seconds. `actionText` empty means no button.
    void tell(const QString &text, const QString &actionText = {}, std::function<void()> action = {});
    /// The same until it is closed.
    void tellUntilClosed(const QString &text, const QString &actionText = {}, std::function<void()> action = {});
    QString text() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void put(const QString &text, const QString &actionText, std::function<void()> action);
    void retranslate();
    QLabel *m_text;
    QPushButton *m_action;
    QPushButton *m_close;
    QTimer m_away;
    std::function<void()> m_do;
};

} // namespace fourthp::ui

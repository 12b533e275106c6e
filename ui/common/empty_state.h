// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

#include <functional>
#include <vector>

class QLabel;
class QVBoxLayout;

namespace fourthp::ui {

/// What an empty view says: one bold sentence, one plain one, and what can be done. Plain text throughout.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    struct Action
    {
        QString text;
        std::function<void()> run;
    };

    explicit EmptyState(QWidget *parent = nullptr);
    void show(const QString &headline, const QString &explanation, std::vector<Action> actions = {});
    QString headline() const;
    /// Puts the keyboard on the first action, if there is one.
    void focusFirstAction();

private:
    QLabel *m_headline;
    QLabel *m_explanation;
    QVBoxLayout *m_buttons;
};

} // namespace fourthp::ui

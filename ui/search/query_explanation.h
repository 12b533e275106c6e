// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QStringList>

class QLabel;
class QToolButton;

namespace fourthp::ui {

/// "How this was read": a small sheet over the page that blocks nothing and follows the query while it is open.
/// Escape closes it. It lies on its parent, so it goes where that goes.
class QueryExplanation : public QFrame
{
    Q_OBJECT

public:
    explicit QueryExplanation(QWidget *parent);

    void setLines(const QStringList &lines);
    /// Shows it below `anchor`, within the parent, and gives it the keyboard.
    void openBelow(const QWidget &anchor);
    void placeBelow(const QWidget &anchor);

Q_SIGNALS:
    /// It was closed, and had the keyboard if `hadFocus`.
    void closed(bool hadFocus);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void closeSheet();
    void retranslate();

    QLabel *m_title;
    QLabel *m_lines;
    QToolButton *m_close;
};

} // namespace fourthp::ui

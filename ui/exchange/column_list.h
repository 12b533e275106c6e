// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QListWidget;
class QPushButton;

namespace fourthp::ui {

/// The columns of a table, to be chosen and put in order, by mouse or by keyboard.
class ColumnList : public QWidget
{
    Q_OBJECT

public:
    /// `shown` are the columns on screen, in their order; they are chosen, together with the usual ones of a
    /// case list.
    explicit ColumnList(const QStringList &shown, QWidget *parent = nullptr);

    /// Paths of the chosen columns, in order.
    QStringList chosen() const;
    /// Chooses these columns, in this order, and no others. Those that are unknown are passed over.
    void choose(const QStringList &paths);

Q_SIGNALS:
    void changed();

private:
    enum class Way { Up, Down };
    void fill(const QStringList &chosen);
    QStringList chosenAtFirst() const;
    void moveCurrent(Way way);
    QPushButton *makeMover(Way way);

    QStringList m_shown;
    QListWidget *m_list;
};

} // namespace fourthp::ui

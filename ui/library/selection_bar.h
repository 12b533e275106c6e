// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <map>

class QLabel;
class QToolButton;

namespace fourthp::ui {

/// What can be done to many records at once.
enum class ManyAct { Edit, Tag, AddTo, Review, Export, Merge, Delete };

/// The bar below the results once several rows are selected: how many, and what can be done to them.
class SelectionBar : public QFrame
{
    Q_OBJECT

public:
    explicit SelectionBar(QWidget *parent = nullptr);

    enum class Merging { Impossible, Possible };
    /// Shows itself for two records or more, else goes.
    void showSelected(int count, Merging merging);
    /// In a library that is only read, what changes it cannot be chosen.
    void setWritable(bool writable);
    void retranslate();

Q_SIGNALS:
    /// `anchor` is where a menu may open.
    void wanted(fourthp::ui::ManyAct act, QWidget *anchor);

private:
    int m_count = 0;
    bool m_isWritable = true;
    Merging m_merging = Merging::Impossible;
    QLabel *m_text;
    std::map<ManyAct, QToolButton *> m_buttons;
};

} // namespace fourthp::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/collections.h"

#include <QFrame>

#include <optional>

class QLabel;
class QToolButton;

namespace fourthp::ui {

/// Above the results of a collection: its note, and what can be done to its order.
class CollectionBar : public QFrame
{
    Q_OBJECT

public:
    explicit CollectionBar(QWidget *parent = nullptr);
    /// Goes where there is none.
    void showCollection(const std::optional<Collection> &collection);
    /// What needs a selected row, and what is possible at all.
    void enable(bool hasSelection, bool isWritable);
    void retranslate();

Q_SIGNALS:
    void moveWanted(int by); ///< -1 up, 1 down.
    void noteWanted();
    void takeOutWanted();

private:
    QLabel *m_note;
    QToolButton *m_up;
    QToolButton *m_down;
    QToolButton *m_edit;
    QToolButton *m_takeOut;
};

} // namespace fourthp::ui

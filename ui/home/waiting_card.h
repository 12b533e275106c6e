// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/curation/queue_contents.h"

#include <QFrame>

namespace fourthp::ui {

/// What waits for the reader, on the first page: a line for each list that is not empty.
class WaitingCard : public QFrame
{
    Q_OBJECT

public:
    explicit WaitingCard(const WorkCounts &counts, QWidget *parent = nullptr);

Q_SIGNALS:
    void queueWanted(fourthp::ui::WorkQueue queue);
};

} // namespace fourthp::ui

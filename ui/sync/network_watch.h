// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/sync_schedule.h"

#include <QObject>

namespace fourthp::ui {

/// What the system says of the line. Where it says nothing, the line counts as there and free. GUI thread.
class NetworkWatch : public QObject
{
    Q_OBJECT

public:
    explicit NetworkWatch(QObject *parent = nullptr);
    LineConditions line() const;

Q_SIGNALS:
    void changed();
};

} // namespace fourthp::ui

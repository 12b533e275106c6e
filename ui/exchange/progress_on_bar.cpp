// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/progress_on_bar.h"

#include <QMetaObject>
#include <QProgressBar>

namespace fourthp::ui {

ProgressSink progressOn(QProgressBar &bar)
{
    return [&bar](const Progress &step) {
        QMetaObject::invokeMethod(
            &bar,
            [&bar, step] {
                bar.setMaximum(int(step.total));
                bar.setValue(int(step.done));
            },
            Qt::QueuedConnection);
    };
}

} // namespace fourthp::ui

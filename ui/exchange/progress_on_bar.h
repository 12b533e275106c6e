// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"

class QProgressBar;

namespace fourthp::ui {

/// Shows how far a job on another thread has come. The bar must outlive the job.
ProgressSink progressOn(QProgressBar &bar);

} // namespace fourthp::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace fourthp::ui {

struct Services;
class SyncController;

/// From now on the controller's sessions also begin by themselves, as long as it lives. GUI thread.
void beginAutomaticSync(const Services &services, SyncController &controller);

} // namespace fourthp::ui

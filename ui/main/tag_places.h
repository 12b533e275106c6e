// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/curation/tag_change.h"
#include "ui/common/commit_timer.h"
#include "ui/common/latest_task.h"
#include "ui/common/services.h"

#include <vector>

namespace fourthp::ui {

class NavigationRail;

/// Keeps the tags in the rail true to the library: as a tree, and only so many that the rail stays one. GUI
/// thread.
class TagPlaces
{
public:
    /// All that is named outlives this.
    TagPlaces(const Services &services, NavigationRail &rail);

private:
    void read();
    void show(const std::vector<TagCount> &tags);

    Services m_services;
    NavigationRail &m_rail;
    LatestTask<std::vector<TagCount>> m_reading;
    CommitTimer m_readSoon;
};

} // namespace fourthp::ui

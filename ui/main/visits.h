// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/record_id.h"
#include "core/search/search_query.h"

#include <vector>

namespace fourthp::ui {

/// A place where the reader was.
struct Visit
{
    int page = 0;
    SearchQuery query;
    RecordId record;
    friend bool operator==(const Visit &, const Visit &) = default;
};

/// Where the reader was, for back and forward. A value without a window.
class Visits
{
public:
    /// Notes a new place; what lay ahead is forgotten. Being at the same place again is no step.
    void add(const Visit &visit);
    /// Replaces the present place, as when the reader only moved to another row.
    void replace(const Visit &visit);
    bool canGoBack() const { return m_here > 0; }
    bool canGoForward() const { return m_here + 1 < int(m_places.size()); }
    const Visit &goBack() { return m_places[size_t(--m_here)]; }
    const Visit &goForward() { return m_places[size_t(++m_here)]; }

private:
    std::vector<Visit> m_places;
    int m_here = -1;
};

} // namespace fourthp::ui

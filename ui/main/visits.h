// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/record_id.h"
#include "core/search/search_query.h"
#include "ui/library/view_place.h"

#include <vector>

namespace fourthp::ui {

/// A place where the reader was.
struct Visit
{
    int page = 0;
    SearchQuery query {};
    RecordId record {};
    ViewPlace scroll {}; ///< How far the result was scrolled when the reader left.
    int queue = 0; ///< Which list of waiting records, where that is the page.

    /// Being scrolled elsewhere does not make it another place.
    friend bool operator==(const Visit &a, const Visit &b) { return a.page == b.page && a.query == b.query && a.record == b.record && a.queue == b.queue; }
};

/// Where the reader was, for back and forward. A value without a window.
class Visits
{
public:
    /// Notes a new place; what lay ahead is forgotten. Being at the same place again is no step.
    void add(const Visit &visit);
    /// Replaces the present place, as when the reader only moved to another row.
    void replace(const Visit &visit);
    /// The present place; null before there is one.
    const Visit *here() const { return m_here < 0 ? nullptr : &m_places[size_t(m_here)]; }
    /// To be called before the reader leaves the present place.
    void noteScroll(const ViewPlace &scroll);
    bool canGoBack() const { return m_here > 0; }
    bool canGoForward() const { return m_here + 1 < int(m_places.size()); }
    const Visit &goBack() { return m_places[size_t(--m_here)]; }
    const Visit &goForward() { return m_places[size_t(++m_here)]; }

private:
    std::vector<Visit> m_places;
    int m_here = -1;
};

} // namespace fourthp::ui

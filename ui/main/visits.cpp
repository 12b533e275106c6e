// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/visits.h"

namespace fourthp::ui {

namespace {
constexpr size_t kPlacesKept = 200;
}

void Visits::add(const Visit &visit)
{
    if (m_here >= 0 && m_places[size_t(m_here)] == visit) {
        return;
    }
    m_places.resize(m_here < 0 ? 0 : size_t(m_here) + 1);
    m_places.push_back(visit);
    if (m_places.size() > kPlacesKept) {
        m_places.erase(m_places.begin());
    }
    m_here = int(m_places.size()) - 1;
}

void Visits::replace(const Visit &visit)
{
    if (m_here < 0) {
        add(visit);
    } else {
        m_places[size_t(m_here)] = visit;
    }
}

void Visits::noteScroll(const ViewPlace &scroll)
{
    if (m_here >= 0) {
        m_places[size_t(m_here)].scroll = scroll;
    }
}

} // namespace fourthp::ui

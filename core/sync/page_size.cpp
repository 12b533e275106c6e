// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/page_size.h"

#include <algorithm>

namespace fourthp {

namespace {

constexpr qint64 kWantedMs = 4000;
constexpr qint64 kMostBytes = 2 * 1024 * 1024;

} // namespace

void PageSize::arrived(qint64 rows, qint64 bytes, std::chrono::milliseconds elapsed)
{
    if (rows <= 0) {
        return;
    }
    const qint64 inTime = rows * kWantedMs / std::max<qint64>(elapsed.count(), 1);
    const qint64 inBytes = kMostBytes / std::max<qint64>(bytes / rows, 1);
    const qint64 atMost = std::min<qint64>(qint64(m_rows) * 2, kMost);
    const qint64 next = std::min(std::clamp<qint64>(inTime, kLeast, kMost), std::max<qint64>(inBytes, 1));
    m_rows = int(std::clamp<qint64>(next, 1, atMost));
}

void PageSize::failed()
{
    m_rows = std::max(1, m_rows / 4);
}

} // namespace fourthp

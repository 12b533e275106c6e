// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/edit_distance.h"

#include <QVarLengthArray>

#include <algorithm>

namespace fourthp {

int editDistance(QStringView a, QStringView b, int atMost)
{
    if (std::max(a.size(), b.size()) - std::min(a.size(), b.size()) > atMost) {
        return atMost + 1;
    }
    constexpr qsizetype kUsual = 64; // Letters that need no memory of the heap.
    const qsizetype width = b.size() + 1;
    QVarLengthArray<int, 3 * kUsual> rows(3 * width);
    int *beforeLast = rows.data();
    int *last = beforeLast + width;
    int *current = last + width;
    for (qsizetype j = 0; j < width; ++j) {
        last[j] = int(j);
    }
    for (qsizetype i = 1; i <= a.size(); ++i) {
        current[0] = int(i);
        int best = current[0];
        for (qsizetype j = 1; j < width; ++j) {
            const bool same = a.at(i - 1) == b.at(j - 1);
            current[j] = std::min({last[j] + 1, current[j - 1] + 1, last[j - 1] + (same ? 0 : 1)});
            if (i > 1 && j > 1 && a.at(i - 1) == b.at(j - 2) && a.at(i - 2) == b.at(j - 1)) {
                current[j] = std::min(current[j], beforeLast[j - 2] + 1);
            }
            best = std::min(best, current[j]);
        }
        if (best > atMost) {
            return atMost + 1;
        }
        std::swap(beforeLast, last);
        std::swap(last, current);
    }
    return std::min(last[width - 1], atMost + 1);
}

} // namespace fourthp

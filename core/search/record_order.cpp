// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/record_order.h"

namespace fourthp {

RecordOrder orderOf(std::vector<OrderedRow> rows)
{
    std::sort(rows.begin(), rows.end(), [](const OrderedRow &a, const OrderedRow &b) { return a.key < b.key; });
    auto order = std::make_shared<std::vector<qint32>>();
    order->reserve(rows.size());
    for (const OrderedRow &row : rows) {
        order->push_back(row.row);
    }
    return order;
}

RecordOrder spliced(const std::vector<qint32> &order, std::vector<size_t> gone, std::vector<std::pair<size_t, OrderedRow>> come)
{
    std::sort(gone.begin(), gone.end());
    std::sort(come.begin(), come.end(), [](const auto &a, const auto &b) { return a.second.key < b.second.key; });
    auto next = std::make_shared<std::vector<qint32>>();
    next->reserve(order.size() - gone.size() + come.size());
    size_t copied = 0;
    const auto copyUpTo = [&](size_t place) {
        next->insert(next->end(), order.begin() + qsizetype(copied), order.begin() + qsizetype(place));
        copied = place;
    };
    auto leaving = gone.begin();
    for (const auto &[place, row] : come) {
        for (; leaving != gone.end() && *leaving < place; ++leaving) {
            copyUpTo(*leaving);
            ++copied;
        }
        copyUpTo(place);
        next->push_back(row.row);
    }
    for (; leaving != gone.end(); ++leaving) {
        copyUpTo(*leaving);
        ++copied;
    }
    copyUpTo(order.size());
    return next;
}

} // namespace fourthp

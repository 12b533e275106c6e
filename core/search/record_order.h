// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <compare>
#include <memory>
#include <utility>
#include <vector>

namespace fourthp {

/// Where a record stands in an order of all records: the smaller, the earlier. No two records have the same.
struct OrderKey
{
    quint64 rank = 0;
    qint32 docid = 0;
    friend auto operator<=>(const OrderKey &, const OrderKey &) = default; // NOLINT(modernize-use-nullptr): the 0 is in what the compiler writes.
};
struct OrderedRow
{
    OrderKey key;
    qint32 row = 0;
};

/// Rows of all records in some order. A value: a change makes the next one.
using RecordOrder = std::shared_ptr<const std::vector<qint32>>;

RecordOrder orderOf(std::vector<OrderedRow> rows);
/// `order` without the rows `gone` and with those of `come`, which both are few. `keyOf` gives the key that a row
/// had when `order` was made. Costs little more than copying.
template <class KeyOf>
RecordOrder changedOrder(const RecordOrder &order, const std::vector<OrderedRow> &gone, const std::vector<OrderedRow> &come, KeyOf keyOf);

/// The steps of `changedOrder` that need no keys: places in `order` of what goes, and of what comes before it.
RecordOrder spliced(const std::vector<qint32> &order, std::vector<size_t> gone, std::vector<std::pair<size_t, OrderedRow>> come);

template <class KeyOf>
RecordOrder changedOrder(const RecordOrder &order, const std::vector<OrderedRow> &gone, const std::vector<OrderedRow> &come, KeyOf keyOf)
{
    const auto placeOf = [&](const OrderKey &key) {
        const auto place = std::partition_point(order->begin(), order->end(), [&](qint32 row) { return keyOf(row) < key; });
        return size_t(place - order->begin());
    };
    std::vector<size_t> places;
    places.reserve(gone.size());
    for (const OrderedRow &row : gone) {
        places.push_back(placeOf(row.key));
    }
    std::vector<std::pair<size_t, OrderedRow>> insertions;
    insertions.reserve(come.size());
    for (const OrderedRow &row : come) {
        insertions.emplace_back(placeOf(row.key), row);
    }
    return spliced(*order, std::move(places), std::move(insertions));
}

} // namespace fourthp

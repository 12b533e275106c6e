// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <cstddef>
#include <random>
#include <vector>

namespace fourthp::test {

/// Chance that a seed repeats, the same with every standard library: its distributions are not.
class Dice
{
public:
    explicit Dice(quint64 seed)
        : m_engine(seed)
    { }
    /// In [0, sides).
    int roll(int sides) { return int(m_engine() % quint64(sides)); }
    bool oneIn(int times) { return roll(times) == 0; }
    template <class T> const T &pick(const std::vector<T> &from)
    {
        return from[size_t(roll(int(from.size())))];
    }
    template <class T> void shuffle(std::vector<T> &items)
    {
        for (size_t i = items.size(); i > 1; --i) {
            std::swap(items[i - 1], items[size_t(roll(int(i)))]);
        }
    }

private:
    std::mt19937_64 m_engine;
};

} // namespace fourthp::test

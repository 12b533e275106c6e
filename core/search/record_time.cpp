// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/record_time.h"

#include <algorithm>
#include <limits>

namespace fourthp {

namespace {

constexpr quint64 kDay = 24 * 60 * 60;
constexpr quint64 kMonth = 31 * kDay;
constexpr quint64 kYear = 12 * kMonth;
constexpr quint64 kFirstYear = 1970;
constexpr int kDigits = 14;

} // namespace

quint32 packedTime(std::string_view timestamp)
{
    quint64 digits = 0;
    int count = 0;
    for (const char c : timestamp) {
        if (c >= '0' && c <= '9' && count < kDigits) {
            digits = digits * 10 + quint64(c - '0');
            ++count;
        }
    }
    if (count < 4) {
        return 0; // Not even a year.
    }
    for (; count < kDigits; ++count) {
        digits *= 10;
    }
    const auto part = [&digits](quint64 size) {
        const quint64 value = digits % size;
        digits /= size;
        return value;
    };
    const quint64 second = std::min<quint64>(part(100), 59);
    const quint64 minute = std::min<quint64>(part(100), 59);
    const quint64 hour = std::min<quint64>(part(100), 23);
    const quint64 day = std::clamp<quint64>(part(100), 1, 31) - 1;
    const quint64 month = std::clamp<quint64>(part(100), 1, 12) - 1;
    const quint64 year = digits;
    if (year < kFirstYear) {
        return 1;
    }
    const quint64 time = (year - kFirstYear) * kYear + month * kMonth + day * kDay + (hour * 60 + minute) * 60 + second;
    return quint32(std::clamp<quint64>(time, 1, std::numeric_limits<quint32>::max()));
}

qint64 unpackedTime(quint32 time)
{
    if (time == 0) {
        return 0;
    }
    quint64 rest = time;
    const auto part = [&rest](quint64 size) {
        const quint64 value = rest % size;
        rest /= size;
        return qint64(value);
    };
    const qint64 second = part(60);
    const qint64 minute = part(60);
    const qint64 hour = part(24);
    const qint64 day = part(31) + 1;
    const qint64 month = part(12) + 1;
    const qint64 year = qint64(rest + kFirstYear);
    return ((((year * 100 + month) * 100 + day) * 100 + hour) * 100 + minute) * 100 + second;
}

quint32 monthOf(quint32 time)
{
    return quint32(time / kMonth);
}

quint64 packedTimesBefore(qint64 number)
{
    quint64 first = 0;
    quint64 last = quint64(std::numeric_limits<quint32>::max()) + 1;
    while (first < last) {
        const quint64 middle = (first + last) / 2;
        if (unpackedTime(quint32(middle)) < number) {
            first = middle + 1;
        } else {
            last = middle;
        }
    }
    return first;
}

} // namespace fourthp

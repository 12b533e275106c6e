// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <string_view>

namespace fourthp {

// Times of the last change in four bytes each: seconds, with every month as long as the longest. They sort like
// time and need no calendar. 0 stands for no time. What lies before 1970 becomes the first second of it, what lies
// after 2103 the last.

/// Reads the first 14 digits of `2026-11-24T09:00:00Z`; what is missing counts as its beginning.
quint32 packedTime(std::string_view timestamp);
/// As a number YYYYMMDDhhmmss; 0 for no time. Grows with `time`.
qint64 unpackedTime(quint32 time);
/// Counts the months since 1970.
quint32 monthOf(quint32 time);
/// The first packed time whose number is not less than `number`, as a count of packed times before it.
quint64 packedTimesBefore(qint64 number);

} // namespace fourthp

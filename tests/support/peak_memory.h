// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/catch_qt.h"

#include <QByteArray>
#include <QFile>

namespace fourthp::test {

#if defined(__SANITIZE_ADDRESS__)
inline constexpr bool kMeasuresMemory = false; // The sanitizer keeps freed memory on purpose.
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
inline constexpr bool kMeasuresMemory = false;
#else
inline constexpr bool kMeasuresMemory = true;
#endif
#else
inline constexpr bool kMeasuresMemory = true;
#endif

/// The most memory that was resident since `forgetPeak`, in bytes (Linux, proc(5)).
inline qint64 peakBytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    REQUIRE(status.open(QIODevice::ReadOnly));
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:")) {
            return line.mid(6).simplified().split(' ').first().toLongLong() * 1024;
        }
    }
    return 0;
}

inline void forgetPeak()
{
    QFile references(QStringLiteral("/proc/self/clear_refs"));
    REQUIRE(references.open(QIODevice::WriteOnly));
    REQUIRE(references.write("5") == 1);
}

} // namespace fourthp::test

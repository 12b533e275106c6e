// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QMetaEnum>
#include <QThread>

#include <algorithm>
#include <cstdio>
#include <vector>

#include <time.h>
#include <unistd.h>

namespace fourthp::bench {

inline double threadCpuMilliseconds()
{
    timespec time {};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

/// Measures each event from the outside: what handling it set off counts as part of it.
class MeasuredApplication : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (QThread::currentThread() != thread() || m_depth > 0) { // Other threads have events, too.
            return QApplication::notify(receiver, event);
        }
        // Both may be gone afterwards.
        const QByteArray who = receiver->metaObject()->className();
        const QEvent::Type type = event->type();
        ++m_depth;
        QElapsedTimer timer;
        timer.start();
        const double cpuBefore = threadCpuMilliseconds();
        const bool handled = QApplication::notify(receiver, event);
        const double cpu = threadCpuMilliseconds() - cpuBefore;
        --m_depth;
        m_times.push_back(double(timer.nsecsElapsed()) / 1e6);
        m_cpuTimes.push_back(cpu);
        if (cpu > m_longestCpu) {
            m_longestCpu = cpu;
            m_longestEvent = QByteArray(QMetaEnum::fromType<QEvent::Type>().valueToKey(type)) + " to " + who;
        }
        return handled;
    }

    /// Prints what was measured since the last report.
    void report(const char *phase)
    {
        const auto at = [](std::vector<double> &times, size_t percent) {
            std::sort(times.begin(), times.end());
            return times.empty() ? 0.0 : times[std::min(times.size() - 1, times.size() * percent / 100)];
        };
        std::printf(
            "%-32s %5zu events   p95 %6.2f ms   max %6.2f ms   p99 CPU %6.2f ms   max CPU %6.2f ms   %s\n",
            phase, m_times.size(), at(m_times, 95), at(m_times, 100), at(m_cpuTimes, 99), m_longestCpu,
            m_longestEvent.constData());
        std::fflush(stdout);
        m_times.clear();
        m_cpuTimes.clear();
        m_longestCpu = 0;
        m_longestEvent.clear();
    }

private:
    int m_depth = 0;
    double m_longestCpu = 0;
    QByteArray m_longestEvent;
    std::vector<double> m_times;
    std::vector<double> m_cpuTimes;
};

inline double residentMegabytes()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    const qint64 pages = file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toLongLong() : 0;
    return double(pages * ::sysconf(_SC_PAGESIZE)) / 1e6;
}

} // namespace fourthp::bench

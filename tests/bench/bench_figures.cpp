// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench_figures.h"

#include <QFile>

#include <algorithm>
#include <cmath>

#include <malloc.h>
#include <time.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace fourthp::bench {

namespace {

double cpuMilliseconds()
{
    timespec time {};
    ::clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

} // namespace

Cost &Cost::operator+=(const Cost &other)
{
    wall += other.wall;
    cpu += other.cpu;
    return *this;
}

Stopwatch::Stopwatch()
    : m_cpuBefore(cpuMilliseconds())
{
    m_wall.start();
}

Cost Stopwatch::cost() const
{
    return {double(m_wall.nsecsElapsed()) / 1e6, cpuMilliseconds() - m_cpuBefore};
}

double Figures::at(double share) const
{
    if (m_times.empty()) {
        return 0;
    }
    std::vector<double> sorted = m_times;
    std::sort(sorted.begin(), sorted.end());
    const auto rank = size_t(std::ceil(share * double(sorted.size())));
    return sorted[std::clamp<size_t>(rank, 1, sorted.size()) - 1];
}

double Figures::percentBelow(double milliseconds) const
{
    const auto below = std::count_if(
        m_times.begin(), m_times.end(), [milliseconds](double time) { return time < milliseconds; });
    return m_times.empty() ? 0 : 100.0 * double(below) / double(m_times.size());
}

double residentMegabytes()
{
    ::malloc_trim(0);
    QFile file(u"/proc/self/statm"_s);
    const qint64 pages = file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toLongLong() : 0;
    return double(pages * ::sysconf(_SC_PAGESIZE)) / 1e6;
}

} // namespace fourthp::bench

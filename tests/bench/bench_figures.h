// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>

#include <vector>

namespace fourthp::bench {

/// Times of many runs of the same thing, in milliseconds.
class Figures
{
public:
    void add(double milliseconds) { m_times.push_back(milliseconds); }
    size_t count() const { return m_times.size(); }
    /// The time that `share` (0 to 1) of the runs do not exceed; 0 without runs.
    double at(double share) const;
    double median() const { return at(0.5); }
    double p95() const { return at(0.95); }
    double longest() const { return at(1); }
    /// Per cent of the runs that took less than this.
    double percentBelow(double milliseconds) const;

private:
    std::vector<double> m_times;
};

/// What something took, in milliseconds. On a machine that does other things as well, the time of the
/// processors tells more than the time on the wall.
struct Cost
{
    double wall = 0;
    double cpu = 0; ///< Of all threads of this process.
    Cost &operator+=(const Cost &other);
};

/// Runs from where it is made.
class Stopwatch
{
public:
    Stopwatch();
    Cost cost() const;

private:
    QElapsedTimer m_wall;
    double m_cpuBefore;
};

/// Memory of this process that is in use, after what was freed went back to the system; MB of 1,000,000
/// bytes.
double residentMegabytes();

} // namespace fourthp::bench

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QtGlobal>

#include <functional>

namespace fourthp {

/// How far a long job has come. `total` is 0 while unknown. Units are the job's own: rows, records, bytes.
struct Progress
{
    qint64 done = 0;
    qint64 total = 0;
    friend bool operator==(const Progress &, const Progress &) = default;
};

/// Called on the thread that does the work.
using ProgressSink = std::function<void(const Progress &)>;

/// Passes reports on at most ten times a second; the first and the last one always pass.
class ProgressReporter
{
public:
    explicit ProgressReporter(ProgressSink sink);
    void report(const Progress &progress);
    void finish(const Progress &progress);

private:
    ProgressSink m_sink;
    QElapsedTimer m_sinceLast;
};

} // namespace fourthp

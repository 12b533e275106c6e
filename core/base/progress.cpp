// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/progress.h"

#include <utility>

namespace fourthp {

namespace {
constexpr qint64 kMillisecondsBetweenReports = 100;
}

ProgressReporter::ProgressReporter(ProgressSink sink)
    : m_sink(std::move(sink))
{
}

void ProgressReporter::report(const Progress &progress)
{
    if (m_sink && (!m_sinceLast.isValid() || m_sinceLast.elapsed() >= kMillisecondsBetweenReports)) {
        m_sinceLast.start();
        m_sink(progress);
    }
}

void ProgressReporter::finish(const Progress &progress)
{
    if (m_sink) {
        m_sink(progress);
    }
}

} // namespace fourthp

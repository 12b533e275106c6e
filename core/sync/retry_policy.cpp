// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/retry_policy.h"

#include <QLocale>

#include <algorithm>
#include <condition_variable>
#include <mutex>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace fourthp {

namespace {

constexpr std::chrono::milliseconds kLongestAsked = 24h;
constexpr int kDoublings = 20; // More would pass any cap.

} // namespace

std::chrono::milliseconds RetryPolicy::delay(int failures, double chance, std::chrono::milliseconds asked) const
{
    const auto grown = base * (qint64(1) << std::clamp(failures, 0, kDoublings));
    const auto upTo = std::min<std::chrono::milliseconds>(grown, cap);
    const std::chrono::milliseconds jittered(qint64(double(upTo.count()) * chance));
    return std::max(jittered, std::min(asked, kLongestAsked));
}

bool isTransient(ErrorKind kind)
{
    return kind == ErrorKind::Network || kind == ErrorKind::Busy || kind == ErrorKind::BadAnswer;
}

QDateTime parseHttpDate(const QByteArray &header)
{
    // The preferred form of RFC 9110; the two historic ones are not worth the code.
    QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(header.trimmed()), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    date.setTimeSpec(Qt::UTC);
    return date;
}

std::chrono::milliseconds parseRetryAfter(const QByteArray &header, const QDateTime &serverDate)
{
    bool isNumber = false;
    const qint64 seconds = header.trimmed().toLongLong(&isNumber);
    if (isNumber) {
        return std::chrono::seconds(std::clamp<qint64>(seconds, 0, 24 * 3600));
    }
    const QDateTime until = parseHttpDate(header);
    if (!until.isValid() || !serverDate.isValid()) {
        return 0ms;
    }
    return std::clamp<std::chrono::milliseconds>(
        std::chrono::milliseconds(serverDate.msecsTo(until)), 0ms, kLongestAsked);
}

bool pauseFor(std::chrono::milliseconds time, std::stop_token stop)
{
    std::mutex mutex;
    std::unique_lock lock(mutex);
    std::condition_variable_any wake;
    wake.wait_for(lock, stop, time, [] { return false; });
    return !stop.stop_requested();
}

} // namespace fourthp

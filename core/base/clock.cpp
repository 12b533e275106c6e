// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"

using namespace Qt::StringLiterals;

namespace fourthp {

QString toTimestamp(const QDateTime &time)
{
    return time.toUTC().toString(u"yyyy-MM-dd'T'HH:mm:ss'Z'"_s);
}

QString Clock::timestamp() const
{
    return toTimestamp(nowUtc());
}

QDateTime SystemClock::nowUtc() const
{
    return QDateTime::currentDateTimeUtc();
}

} // namespace fourthp

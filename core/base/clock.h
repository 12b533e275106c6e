// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace fourthp {

/// Wall time behind an interface, so that tests decide what time it is. Wall time is for display only;
/// no decision about order or loss rests on it (sync contract, I9). Safe to call from any thread.
class Clock
{
public:
    virtual ~Clock() = default;
    virtual QDateTime nowUtc() const = 0;

    /// `nowUtc` as RFC 3339 in UTC with whole seconds, the form used in documents.
    QString timestamp() const;
};

class SystemClock final : public Clock
{
public:
    QDateTime nowUtc() const override;
};

/// RFC 3339, UTC, whole seconds: `2026-11-23T10:00:00Z`.
QString toTimestamp(const QDateTime &time);

} // namespace fourthp

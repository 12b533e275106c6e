// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/oai/harvest_place.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

constexpr qint64 kSecondsOfDay = 24 * 3600;
constexpr int kOverlapDays = 2;

/// A time of the repository, in UTC whatever it says of zones; invalid if it is none.
QDateTime timeOf(const QString &text)
{
    QDateTime time = QDateTime::fromString(text.trimmed(), Qt::ISODate);
    if (text.trimmed().size() <= 10 || time.timeSpec() == Qt::LocalTime) {
        time.setTimeSpec(Qt::UTC);
    }
    return time.isValid() ? time.toUTC() : QDateTime();
}

QString written(const QDateTime &time, const OaiRepository &repository)
{
    return repository.hasSeconds() ? time.toString(Qt::ISODate) : time.date().toString(Qt::ISODate);
}

qint64 granule(const OaiRepository &repository)
{
    return repository.hasSeconds() ? 1 : kSecondsOfDay;
}

} // namespace

QString HarvestPlace::toText() const
{
    const QJsonObject json {{u"start"_s, start}, {u"from"_s, from}, {u"until"_s, until}, {u"token"_s, token},
        {u"expires"_s, expires}, {u"restarts"_s, restarts}, {u"received"_s, received},
        {u"announced"_s, announced}, {u"short"_s, wasShort}, {u"end"_s, isAtEnd}};
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

HarvestPlace HarvestPlace::fromText(const QString &text)
{
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    const auto word = [&json](QLatin1StringView key) { return json.value(key).toString(); };
    return {word("start"_L1), word("from"_L1), word("until"_L1), word("token"_L1), word("expires"_L1),
        json.value("restarts"_L1).toInt(), json.value("received"_L1).toInteger(),
        json.value("announced"_L1).toInteger(-1), json.value("short"_L1).toBool(),
        json.value("end"_L1).toBool()};
}

HarvestPlace firstPlace(const QString &lastStart, const QString &now, const OaiRepository &repository)
{
    HarvestPlace place;
    const QDateTime start = timeOf(now);
    place.start = start.isValid() ? start.toString(Qt::ISODate) : QString();
    QDateTime from = timeOf(lastStart);
    if (!from.isValid()) {
        return place;
    }
    if (start.isValid()) {
        from = std::min(from, start); // Its clock was ahead and was put right: a future `from` is an error.
    }
    from = from.addDays(-(kOverlapDays + (repository.hasSeconds() ? 0 : 1)));
    // Some refuse a `from` before their first record.
    if (const QDateTime earliest = timeOf(repository.earliestDatestamp);
        earliest.isValid() && earliest > from) {
        return place;
    }
    place.from = written(from, repository);
    return place;
}

HarvestPlace listAnew(const HarvestPlace &place)
{
    HarvestPlace next = place;
    next.token.clear();
    next.expires.clear();
    next.received = 0;
    next.announced = -1;
    return next;
}

HarvestPlace afterWindow(const HarvestPlace &place, const OaiRepository &repository)
{
    HarvestPlace next = listAnew(place);
    next.restarts = 0;
    next.until.clear();
    if (place.until.isEmpty()) {
        next.isAtEnd = true;
    } else if (place.until != place.from) {
        next.from = place.until; // Once more, for the time that lies between two granules.
    } else {
        next.from = written(timeOf(place.until).addSecs(granule(repository)), repository);
    }
    return next;
}

std::optional<HarvestPlace> halved(const HarvestPlace &place, const OaiRepository &repository)
{
    const QDateTime from = timeOf(place.from.isEmpty() ? repository.earliestDatestamp : place.from);
    const QDateTime until = timeOf(place.until.isEmpty() ? place.start : place.until);
    if (!from.isValid() || !until.isValid()) {
        return std::nullopt;
    }
    const qint64 granules = from.secsTo(until) / granule(repository);
    if (granules < 1) {
        return std::nullopt;
    }
    HarvestPlace half = listAnew(place);
    half.restarts = 0;
    half.from = written(from, repository);
    half.until = written(from.addSecs(granules / 2 * granule(repository)), repository);
    return half;
}

bool isExpired(const HarvestPlace &place, const QString &now)
{
    const QDateTime end = timeOf(place.expires);
    const QDateTime here = timeOf(now);
    return end.isValid() && here.isValid() && end <= here;
}

std::optional<qint64> daysBetween(const QString &earlier, const QString &later)
{
    const QDateTime from = timeOf(earlier);
    const QDateTime to = timeOf(later);
    return from.isValid() && to.isValid() ? std::optional(from.daysTo(to)) : std::nullopt;
}

} // namespace fourthp

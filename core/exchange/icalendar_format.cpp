// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/content_lines.h"
#include "core/base/one_line.h"
#include "core/exchange/document_sink.h"
#include "core/model/partial_date.h"

#include <QDateTime>
#include <QJsonArray>
#include <QTimeZone>
#include <QUrl>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

QString basicDay(const QDate &day)
{
    return day.toString(u"yyyyMMdd"_s);
}

/// A time at the place: as UTC if its zone is known, so that no table of zones has to be added; else as it
/// stands.
QString basicTime(const QDate &day, const QTime &time, const QByteArray &zoneName)
{
    const QTimeZone zone(zoneName);
    if (zoneName.isEmpty() || !zone.isValid()) {
        return QDateTime(day, time).toString(u"yyyyMMdd'T'HHmmss"_s);
    }
    return QDateTime(day, time, zone).toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
}

/// Begin and end by RFC 5545, 3.6.1: both with a time or both without, and the end is the first moment after.
void addPeriod(ContentLines &lines, const PartialDate &start, const std::optional<PartialDate> &end,
    const QByteArray &zone)
{
    const QDate lastDay = end && end->day > 0 ? end->firstDay() : QDate();
    if (start.time.isNull()) {
        lines.addPlain("DTSTART;VALUE=DATE", basicDay(start.firstDay()));
        lines.addPlain("DTEND;VALUE=DATE", basicDay(std::max(start.firstDay(), lastDay).addDays(1)));
        return;
    }
    lines.addPlain("DTSTART", basicTime(start.firstDay(), start.time, zone));
    if (lastDay.isNull()) {
        return;
    }
    const bool isWholeDay = end->time.isNull();
    const QDate endDay = isWholeDay ? lastDay.addDays(1) : lastDay;
    const QTime endTime = isWholeDay ? QTime(0, 0) : end->time;
    // An end that is not later than the begin is none; without it the event takes no time.
    if (std::pair(endDay, endTime) > std::pair(start.firstDay(), start.time)) {
        lines.addPlain("DTEND", basicTime(endDay, endTime, zone));
    }
}

QStringList organisers(const Document &shared, LinkedRecords &others)
{
    QStringList names;
    for (const QJsonValue item : shared.json().value("organisers"_L1).toArray()) {
        const QString name = item.toObject().value("name"_L1).toString();
        const RecordId linked {item.toObject().value("stakeholder"_L1).toString()};
        names.append(name.isEmpty() && !linked.isEmpty() ? others.title(linked) : name);
    }
    names.removeAll(QString());
    return names;
}

/// An event; none if its day is not known, for a calendar has no place for "some time in June".
std::optional<QByteArray> eventText(const Document &shared, const SinkContext &context)
{
    const QJsonObject &json = shared.json();
    const auto text = [&json](QLatin1StringView key) { return json.value(key).toString(); };
    const auto start = PartialDate::parse(text("start"_L1), TimeOfDay::Allowed);
    if (!start || start->day == 0) {
        return std::nullopt;
    }
    const Labels &labels = context.labels;
    const QDateTime changed = QDateTime::fromString(text("updated_at"_L1), Qt::ISODate).toUTC();
    ContentLines lines;
    lines.addPlain("BEGIN", u"VEVENT"_s);
    lines.addText("UID", shared.id().value);
    lines.addPlain(
        "DTSTAMP", (changed.isValid() ? changed : context.now).toString(u"yyyyMMdd'T'HHmmss'Z'"_s));
    addPeriod(lines, *start, PartialDate::parse(text("end"_L1), TimeOfDay::Allowed),
        text("time_zone"_L1).toLatin1());
    lines.addText("SUMMARY", oneLine(shared.title(labels.languages()).text));
    lines.addText("DESCRIPTION", shared.summary(labels.languages()).text);
    QStringList place {text("place"_L1), labels.of(FieldKind::Country, {}, text("country"_L1))};
    place.removeAll(QString());
    lines.addText("LOCATION", place.join(u", "_s));
    lines.addText("CATEGORIES", labels.of(FieldKind::Code, "event_type"_L1, text("event_type"_L1)));
    lines.addText("CONTACT", organisers(shared, context.linked).join(u"; "_s));
    const QString page = text("website"_L1).isEmpty() ? text("registration_url"_L1) : text("website"_L1);
    lines.addPlain("URL", QString::fromLatin1(QUrl(page).toEncoded()));
    lines.addPlain("CLASS", shared.tlp() == "TLP:CLEAR"_L1 ? u"PUBLIC"_s : u"CONFIDENTIAL"_s);
    lines.addText("COMMENT", sharingNote(shared, context.options.recipients));
    lines.addPlain("END", u"VEVENT"_s);
    return lines.bytes();
}

} // namespace

TextFormat icalendarFormat(const SinkContext &context)
{
    TextFormat format;
    format.head = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Fourth P//" FOURTHP_VERSION "//EN\r\n";
    format.tail = "END:VCALENDAR\r\n";
    format.textOf = [context](const Document &shared) { return eventText(shared, context); };
    return format;
}

} // namespace fourthp

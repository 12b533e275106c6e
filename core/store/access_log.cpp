// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/access_log.h"

#include "core/store/erasure_bytes.h"

#include <QFileInfo>
#include <QStringList>
#include <QtGlobal>

#include <algorithm>
#include <array>
#include <tuple>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

struct WayFacts
{
    ExitWay way;
    QLatin1StringView code;
    const char *label;
};

constexpr std::array kWays {
    WayFacts {ExitWay::Export, "export"_L1, QT_TRANSLATE_NOOP("ExitWay", "Export")},
    WayFacts {ExitWay::Publication, "publication"_L1, QT_TRANSLATE_NOOP("ExitWay", "Publication")},
    WayFacts {ExitWay::Print, "print"_L1, QT_TRANSLATE_NOOP("ExitWay", "Print")},
    WayFacts {ExitWay::Bundle, "bundle"_L1, QT_TRANSLATE_NOOP("ExitWay", "Bundle")},
    WayFacts {ExitWay::Clipboard, "clipboard"_L1, QT_TRANSLATE_NOOP("ExitWay", "Copied")},
    WayFacts {ExitWay::File, "file"_L1, QT_TRANSLATE_NOOP("ExitWay", "Attached file")},
    WayFacts {ExitWay::Conflict, "conflict"_L1, QT_TRANSLATE_NOOP("ExitWay", "Conflict")},
    WayFacts {ExitWay::Meeting, "meeting"_L1, QT_TRANSLATE_NOOP("ExitWay", "Summary of a meeting")},
    WayFacts {ExitWay::Person, "person"_L1, QT_TRANSLATE_NOOP("ExitWay", "Data of a person")},
    WayFacts {ExitWay::Copy, "copy"_L1, QT_TRANSLATE_NOOP("ExitWay", "Copy of the library")},
};

ExitWay wayFromCode(const QString &code)
{
    const auto found
        = std::find_if(kWays.begin(), kWays.end(), [&code](const WayFacts &facts) { return facts.code == code; });
    return found == kWays.end() ? ExitWay::Export : found->way;
}

/// An empty text is not NULL here.
QString stated(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

AccessEntry withoutFileName(AccessEntry entry)
{
    if (entry.way == ExitWay::File) {
        entry.format = entry.format.isEmpty() ? QFileInfo(entry.file).suffix().toLower() : entry.format;
        entry.file.clear();
    }
    return entry;
}

Result<qint64> note(Library &library, const AccessEntry &entry)
{
    Result<WriteSession> session = library.write();
    if (!session) {
        return passOn(session);
    }
    Connection &connection = session->connection();
    const QDateTime now = library.clock().nowUtc();
    auto done = connection.run(
        u"DELETE FROM access_log WHERE at < ?"_s, {now.addYears(-kAccessLogYears).toString(Qt::ISODate)});
    AccessEntry dated = entry;
    dated.number = 0;
    dated.at = now.toString(Qt::ISODate);
    done = done ? putAccessEntry(connection, dated) : done;
    const Result<qint64> number
        = done ? connection.number(u"SELECT max(n) FROM access_log"_s, {}) : Result<qint64>(passOn(done));
    done = number ? session->commit() : passOn(number);
    return done ? number : passOn(done);
}

/// Inside the caller's transaction.
Result<void> change(Connection &connection, const QString &sql, qint64 number)
{
    if (auto done = connection.run(sql, {number}); !done) {
        return done;
    }
    return connection.changedRows() > 0
        ? Result<void>()
        : fail(ErrorKind::NotFound, QString::number(number), u"no such entry of the access log"_s);
}

Result<void> takeBack(Library &library, qint64 number)
{
    Result<WriteSession> session = library.write();
    const auto done = session ? change(session->connection(), u"DELETE FROM access_log WHERE n = ?"_s, number) : passOn(session);
    return done ? session->commit() : done;
}

QString cell(const QString &text)
{
    static const QString runs = u"=+-@\t\r"_s; // What a spreadsheet takes for the beginning of a formula.
    QString safe = !text.isEmpty() && runs.contains(text.front()) ? u'\'' + text : text;
    return u'"' + safe.replace(u'"', u"\"\""_s) + u'"';
}

} // namespace

QLatin1StringView exitWayCode(ExitWay way)
{
    return kWays[size_t(way)].code;
}

const char *exitWayLabel(ExitWay way)
{
    return kWays[size_t(way)].label;
}

Result<Noted> leaveNoted(Library &library, const AccessEntry &entry, const std::function<Result<void>()> &leave,
    const std::function<bool()> &isPartlyOut)
{
    const Result<qint64> number
        = library.isReadOnly() ? Result<qint64>(fail(ErrorKind::ReadOnly)) : note(library, withoutFileName(entry));
    if (!number && number.error().kind != ErrorKind::ReadOnly && number.error().kind != ErrorKind::DiskFull) {
        return passOn(number);
    }
    const Result<void> left = leave();
    if (!left) {
        if (number && !(isPartlyOut && isPartlyOut())) {
            // What failed is what the caller has to hear; an entry too many is no harm.
            std::ignore = takeBack(library, *number);
        }
        return passOn(left);
    }
    return number ? Noted::InLog
        : number.error().kind == ErrorKind::DiskFull ? Noted::NotDiskFull
                                                     : Noted::NotReadOnly;
}

Result<Noted> noteLeaving(Library &library, const AccessEntry &entry)
{
    return leaveNoted(library, entry, [] { return Result<void>(); });
}

Result<void> putAccessEntry(Connection &connection, const AccessEntry &entry)
{
    return connection.run(u"INSERT INTO access_log(n, at, who, way, format, records, asked, redaction, recipients, file)"
                          " VALUES (nullif(?, 0), ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {entry.number, stated(entry.at), stated(entry.who), QString(exitWayCode(entry.way)), stated(entry.format),
            entry.records, stated(entry.asked), stated(entry.redaction), stated(entry.recipients), stated(entry.file)});
}

Result<std::vector<AccessEntry>> accessLog(Connection &connection, const QString &since)
{
    return connection.all(u"SELECT n, at, who, way, format, records, asked, redaction, recipients, file"
                          " FROM access_log WHERE at >= ? ORDER BY n DESC"_s,
        {stated(since)}, [](const Row &row) {
            return AccessEntry {row.integer(0), row.text(1), row.text(2), wayFromCode(row.text(3)), row.text(4),
                row.integer(5), row.text(6), row.text(7), row.text(8), row.text(9)};
        });
}

Result<void> eraseAccessWords(Library &library, qint64 number)
{
    {
        Result<WriteSession> session = library.write();
        auto done = session
            ? change(session->connection(),
                u"UPDATE access_log SET asked = '', recipients = '', file = '' WHERE n = ?"_s, number)
            : passOn(session);
        done = done ? noteBytesDue(session->connection(), CopiesInside::Kept) : done;
        done = done ? session->commit() : done;
        if (!done) {
            return done;
        }
    }
    return removeErasedBytes(library, {});
}

QByteArray accessLogCsv(const std::vector<AccessEntry> &entries)
{
    QString text = u"at,who,way,format,records,asked,redaction,recipients,file\r\n"_s;
    for (const AccessEntry &entry : entries) {
        const QStringList cells {cell(entry.at), cell(entry.who), cell(exitWayCode(entry.way)), cell(entry.format),
            QString::number(entry.records), cell(entry.asked), cell(entry.redaction), cell(entry.recipients),
            cell(entry.file)};
        text += cells.join(u',') + u"\r\n"_s;
    }
    return text.toUtf8();
}

} // namespace fourthp

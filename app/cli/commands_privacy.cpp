// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/chosen_records.h"
#include "app/cli/commands.h"
#include "app/cli/leaving_options.h"
#include "core/publish/folder_writer.h"
#include "core/curation/consent_end.h"
#include "core/store/access_log.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace fourthp::cli {

namespace {

constexpr int kMostDays = 3660;

int scan(Session &session)
{
    const std::optional<Redaction> redaction = redactionOf(session);
    if (!redaction) {
        return session.misused(redactionMisuse(session));
    }
    if (session.line().has(u"for"_s) && !madeForOf(session)) {
        return session.misused(madeForMisuse());
    }
    if (const QString why = choiceMisuse(session); !why.isEmpty()) {
        return session.misused(why);
    }
    const Result<Library *> library = session.library(Session::Need::Read);
    const auto docids = library ? chosenRecords(session, **library) : passOn(library);
    if (!docids) {
        return session.fails(docids.error());
    }
    ExportOptions options;
    options.format = ExportFormat::Ndjson; // Holds every type and every text.
    options.redaction = *redaction;
    options.madeFor = madeForOf(session);
    options.recipients = session.line().option(u"recipients"_s).simplified();
    const Result<PersonalScan> found
        = scanForPersonalData(**library, *docids, options, session.labels().languages(), {}, session.stop());
    if (!found) {
        return session.fails(found.error());
    }
    session.print(scanJson(*found));
    return found->total == 0 ? Done : WithFindings;
}

int listRedactions(Session &session)
{
    QJsonArray all;
    const auto add = [&all](const QString &name, const Redaction &redaction, bool isOwn) {
        QJsonArray takes;
        const std::vector<RedactionTaking> takings = redactionTakings(redaction);
        for (const RedactionTaking &taking : takings) {
            takes.append(QString(taking.code));
        }
        all.append(QJsonObject {{u"name"_s, name}, {u"own"_s, isOwn}, {u"takes"_s, takes}});
    };
    for (const RedactionProfile &profile : redactionProfiles()) {
        add(profile.code, profile.redaction, false);
    }
    for (const OwnRedaction &one : ownRedactionsOf(session)) {
        add(one.name, one.redaction, true);
    }
    session.print(all);
    return Done;
}

QJsonObject entryJson(const AccessEntry &entry)
{
    return {{u"n"_s, entry.number}, {u"at"_s, entry.at}, {u"who"_s, entry.who},
        {u"way"_s, QString(exitWayCode(entry.way))}, {u"format"_s, entry.format}, {u"records"_s, entry.records},
        {u"asked"_s, entry.asked}, {u"redaction"_s, entry.redaction}, {u"recipients"_s, entry.recipients},
        {u"file"_s, entry.file}};
}

int listAccessLog(Session &session)
{
    const Result<Library *> library = session.library(Session::Need::Read);
    const Result<Connection *> connection = library ? (*library)->connection() : passOn(library);
    const auto entries
        = connection ? accessLog(**connection, session.line().option(u"since"_s)) : passOn(connection);
    if (!entries) {
        return session.fails(entries.error());
    }
    if (session.line().has(u"out"_s)) {
        const QString path = QFileInfo(session.line().option(u"out"_s)).absoluteFilePath();
        const auto done = writeWholeFile(path, accessLogCsv(*entries), Overwrite::Allowed);
        if (!done) {
            return session.fails(done.error());
        }
    }
    QJsonArray all;
    for (const AccessEntry &entry : *entries) {
        all.append(entryJson(entry));
    }
    session.print(all);
    return Done;
}

int accessLogCommand(Session &session)
{
    if (session.word(1).isEmpty()) {
        return listAccessLog(session);
    }
    bool isNumber = false;
    const qint64 number = session.word(2).toLongLong(&isNumber);
    if (session.word(1) != u"erase"_s || !isNumber) {
        return session.misused(u"access-log takes nothing, or erase N."_s);
    }
    const Result<Library *> library = session.library(Session::Need::Write);
    const Result<void> done = library ? eraseAccessWords(**library, number) : passOn(library);
    if (!done) {
        return session.fails(done.error());
    }
    session.print(QJsonObject {{u"n"_s, number}});
    return Done;
}

int listEndingConsents(Session &session)
{
    bool isNumber = false;
    const int days = session.line().option(u"days"_s, QString::number(kConsentDaysAhead)).toInt(&isNumber);
    if (!isNumber || days < 0 || days > kMostDays) {
        return session.misused(u"--days is a number from 0 to %1."_s.arg(kMostDays));
    }
    const Result<Library *> library = session.library(Session::Need::Read);
    const Result<Connection *> connection = library ? (*library)->connection() : passOn(library);
    const auto ending = connection ? endingConsents(**connection, session.clock().nowUtc().date(), days,
                                session.labels().languages(), session.stop())
                                   : passOn(connection);
    if (!ending) {
        return session.fails(ending.error());
    }
    QJsonArray all;
    for (const EndingConsent &one : *ending) {
        all.append(QJsonObject {{u"id"_s, one.record.value}, {u"type"_s, typeCode(one.type)},
            {u"title"_s, one.title}, {u"last_day"_s, one.lastDay.toString(Qt::ISODate)}});
    }
    session.print(all);
    return ending->empty() ? Done : WithFindings;
}

int withdraw(Session &session)
{
    const QDate today = session.clock().nowUtc().date();
    const WithdrawalOrder order {
        session.line().has(u"day"_s) ? QDate::fromString(session.line().option(u"day"_s), Qt::ISODate) : today,
        session.line().option(u"reason"_s)};
    const Result<Library *> library = session.library(Session::Need::Write);
    const Result<Withdrawal> done
        = library ? withdrawConsent(**library, {session.word(1)}, order, session.editor()) : passOn(library);
    if (!done) {
        return session.fails(done.error());
    }
    session.print(QJsonObject {{u"id"_s, session.word(1)}, {u"change"_s, done->change.change},
        {u"frozen_editions"_s, QJsonArray::fromStringList(done->frozenEditions)}});
    return done->frozenEditions.isEmpty() ? Done : WithFindings;
}

} // namespace

std::span<const Command> privacyCommands()
{
    static constexpr Command commands[] {
        {"scan",
            "scan [--query Q] [--type T] [--collection NAME] [--ids FILE] [--recipients GROUP] [--for "
            "CHANNEL] "
            "[--redaction NAME] [--personal-data]",
            "looks for data of persons in the texts of what would leave", scan},
        {"access-log", "access-log [--since DAY] [--out FILE]  |  access-log erase N",
            "tells what left this library; erases the words of an entry", accessLogCommand, 0, 2},
        {"redactions", "redactions", "tells what --redaction may name, and what each takes", listRedactions},
        {"consents", "consents [--days N]", "lists consents that end soon", listEndingConsents},
        {"withdraw", "withdraw ID [--day DAY] [--reason TEXT] [--as WHO]",
            "notes that somebody took a consent back", withdraw, 1, 1},
    };
    return commands;
}

} // namespace fourthp::cli

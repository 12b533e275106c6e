// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "core/store/erasure.h"

#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace fourthp::cli {

namespace {

QJsonArray toJson(const ErasureList &list)
{
    QJsonArray lines;
    const std::vector<ErasedRecord> records = list.records();
    for (const ErasedRecord &record : records) {
        lines.append(QJsonObject {{u"number"_s, record.number()}, {u"day"_s, record.day.toString(Qt::ISODate)},
            {u"by_hub"_s, !record.keepsOut}, {u"offered"_s, !record.offeredRev.isEmpty()}, {u"channel"_s, record.offeredBy}});
    }
    return lines;
}

int listErased(Session &session)
{
    const Result<Library *> library = session.library(Session::Need::Read);
    const Result<ErasureList> list = library ? erasures(**library) : passOn(library);
    if (!list) {
        return session.fails(list.error());
    }
    session.print(toJson(*list));
    return Done;
}

int letBackOne(Session &session, const QString &name)
{
    const Result<Library *> library = session.library(Session::Need::Write);
    const Result<void> done = library ? letBack(**library, name) : passOn(library);
    if (!done) {
        return session.fails(done.error());
    }
    session.print(QJsonObject {{u"let_back"_s, name}});
    session.tell(u"The next sync compares everything and brings it."_s);
    return Done;
}

QJsonObject toJson(const ErasurePlan &plan)
{
    QJsonArray records;
    for (const ErasureItem &item : plan.items) {
        QJsonArray namedBy;
        for (const RecordId &id : item.namedBy) {
            namedBy.append(id.value);
        }
        records.append(QJsonObject {{u"id"_s, item.id.value}, {u"title"_s, item.title.isUndefined() ? QJsonValue() : item.title},
            {u"on_hub"_s, item.isOnHub}, {u"changes"_s, item.changes}, {u"files"_s, item.files}, {u"named_by"_s, namedBy}});
    }
    QJsonArray copies;
    for (const QString &path : plan.copies) {
        copies.append(QFileInfo(path).fileName());
    }
    QJsonArray editions;
    for (const RecordId &id : plan.frozenIn) {
        editions.append(id.value);
    }
    return {{u"records"_s, records}, {u"frozen_in"_s, editions}, {u"copies"_s, copies}};
}

int eraseThem(Session &session, Library &library, const std::vector<RecordId> &ids, QJsonObject answer)
{
    const ProgressSink progress = [&session](const Progress &step) {
        session.tell(u"step %1 of %2"_s.arg(step.done).arg(step.total));
    };
    const Result<void> done = eraseRecords(library, ids, progress);
    if (!done) {
        return session.fails(done.error());
    }
    answer.insert(u"erased"_s, int(ids.size()));
    session.print(answer);
    session.tell(u"Copies of the library that lie elsewhere still hold it. Restoring one erases it again."_s);
    return Done;
}

int erase(Session &session)
{
    const QStringList words = session.line().words.mid(1);
    const bool isList = session.line().has(u"list"_s);
    const QString back = session.line().option(u"let-back"_s);
    if ((isList || !back.isEmpty() ? 1 : 0) == (words.isEmpty() ? 0 : 1)) {
        return session.misused(u"erase takes ids, or --list, or --let-back ID."_s);
    }
    if (isList || !back.isEmpty()) {
        return isList ? listErased(session) : letBackOne(session, back);
    }
    std::vector<RecordId> ids;
    for (const QString &word : words) {
        ids.push_back({word});
    }
    const bool isPlan = session.line().has(u"dry-run"_s);
    const Result<Library *> library = session.library(isPlan ? Session::Need::Read : Session::Need::Write);
    const Result<ErasurePlan> plan = library ? planErasure(**library, ids) : passOn(library);
    if (!plan) {
        return session.fails(plan.error());
    }
    if (isPlan) {
        session.print(toJson(*plan));
        return Done;
    }
    for (const ErasureItem &item : plan->items) {
        if (item.isOnHub) {
            session.tell(u"A hub has %1 too, and keeps it: delete --reason consent tells every desk."_s.arg(item.id.value));
        }
    }
    return eraseThem(session, **library, ids, toJson(*plan));
}

} // namespace

std::span<const Command> eraseCommands()
{
    static constexpr Command commands[] {
        {"erase", "erase ID… [--dry-run]  |  erase --list  |  erase --let-back ID|NUMBER", "leaves no byte of records in the library and its copies, for good; tells what was erased, and lets a newer version of it come back", erase, 0, -1},
    };
    return commands;
}

} // namespace fourthp::cli

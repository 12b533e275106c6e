// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/chosen_records.h"
#include "app/cli/commands.h"

#include "core/store/collections.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace fourthp::cli {

namespace {

QJsonObject collectionJson(const Collection &collection)
{
    return {{u"name"_s, collection.name}, {u"note"_s, collection.note}, {u"records"_s, collection.records}};
}

/// The one that the command names.
Result<Collection> named(const Session &session, const Collections &collections)
{
    const auto found = collections.find(session.word(2));
    if (!found) {
        return passOn(found);
    }
    return found->has_value() ? Result<Collection>(**found) : fail(ErrorKind::NotFound, session.word(2));
}

/// Records named behind the collection, or those that the options find.
Result<std::vector<RecordId>> recordsOf(const Session &session, Library &library)
{
    std::vector<RecordId> ids;
    for (const QString &word : session.line().words.sliced(3)) {
        if (!RecordId {word}.isValid()) {
            return fail(ErrorKind::InvalidInput, word, u"no id of a record"_s);
        }
        ids.push_back({word}); // It may be of a record that is not here yet.
    }
    if (!ids.empty()) {
        return ids;
    }
    const Result<Connection *> connection = library.connection();
    const auto docids = connection ? chosenRecords(session, library) : passOn(connection);
    return docids ? recordIds(**connection, *docids) : passOn(docids);
}

QJsonArray idsJson(const std::vector<RecordId> &ids)
{
    QJsonArray list;
    for (const RecordId &id : ids) {
        list.append(id.value);
    }
    return list;
}

int list(const Session &session, const Collections &collections)
{
    const auto all = collections.list();
    if (!all) {
        return session.fails(all.error());
    }
    QJsonArray answer;
    for (const Collection &collection : *all) {
        answer.append(collectionJson(collection));
    }
    session.print(answer);
    return Done;
}

int show(const Session &session, const Collections &collections, const Collection &collection)
{
    const auto items = collections.items(collection.id);
    if (!items) {
        return session.fails(items.error());
    }
    QJsonArray list;
    for (const CollectionItem &item : *items) {
        list.append(QJsonObject {{u"id"_s, item.record.value}, {u"note"_s, item.note}});
    }
    QJsonObject answer = collectionJson(collection);
    answer.insert(u"items"_s, list);
    session.print(answer);
    return Done;
}

int answer(const Session &session, const Result<void> &done, const QJsonObject &said)
{
    if (!done) {
        return session.fails(done.error());
    }
    session.print(said);
    return Done;
}

int add(const Session &session, Library &library, const Collection &collection)
{
    const auto records = recordsOf(session, library);
    const auto added = records ? Collections(library).addRecords(collection.id, *records) : passOn(records);
    return added ? answer(session, {}, {{u"added"_s, idsJson(*added)}}) : session.fails(added.error());
}

int takeOut(const Session &session, Library &library, const Collection &collection)
{
    const auto records = recordsOf(session, library);
    const auto taken = records ? Collections(library).takeRecords(collection.id, *records) : passOn(records);
    if (!taken) {
        return session.fails(taken.error());
    }
    std::vector<RecordId> ids;
    for (const TakenItem &item : *taken) {
        ids.push_back(item.item.record);
    }
    return answer(session, {}, {{u"removed"_s, idsJson(ids)}});
}

/// What is done to one collection that is there.
int changeOne(Session &session, Library &library, const Collection &collection)
{
    Collections collections(library);
    const QString verb = session.word(1);
    if (verb == "rename"_L1) {
        return answer(session, collections.rename(collection.id, session.word(3)),
            {{u"renamed"_s, session.word(3).simplified()}});
    }
    if (verb == "delete"_L1) {
        const auto removed = collections.remove(collection.id);
        return answer(session, removed ? Result<void>() : passOn(removed), {{u"deleted"_s, collection.name}});
    }
    if (verb == "note"_L1) {
        const bool aboutItem = session.line().words.size() > 3;
        const QString text = session.line().option(u"text"_s);
        return answer(session,
            aboutItem ? collections.setItemNote(collection.id, {session.word(3)}, text)
                      : collections.setNote(collection.id, text),
            {{u"note"_s, text}});
    }
    return verb == "add"_L1 ? add(session, library, collection) : takeOut(session, library, collection);
}

int collection(Session &session)
{
    static const QHash<QString, std::pair<int, int>> verbs {{u"list"_s, {0, 0}}, {u"show"_s, {1, 1}},
        {u"new"_s, {1, 1}}, {u"rename"_s, {2, 2}}, {u"delete"_s, {1, 1}}, {u"note"_s, {1, 2}},
        {u"add"_s, {1, 100'000}}, {u"remove"_s, {1, 100'000}}};
    const QString verb = session.word(1);
    const auto given = int(session.line().words.size()) - 2;
    const auto [fewest, most] = verbs.value(verb, {1, 0});
    if (given < fewest || given > most) {
        return session.misused(
            u"collection takes list, show, new, rename, delete, note, add or remove, and a name."_s);
    }
    const bool choosesRecords
        = session.line().has(u"query"_s) || session.line().has(u"type"_s) || session.line().has(u"ids"_s);
    if ((verb == "add"_L1 || verb == "remove"_L1) && (given > 1) == choosesRecords) {
        return session.misused(u"collection %1 takes ids, or --query, --type or --ids."_s.arg(verb));
    }
    const bool reads = verb == "list"_L1 || verb == "show"_L1;
    const Result<Library *> library = session.library(reads ? Session::Need::Read : Session::Need::Write);
    if (!library) {
        return session.fails(library.error());
    }
    Collections collections(**library);
    if (verb == "list"_L1) {
        return list(session, collections);
    }
    if (verb == "new"_L1) {
        const auto made = collections.add(session.word(2));
        return made ? answer(session, {}, collectionJson(*made)) : session.fails(made.error());
    }
    const Result<Collection> one = named(session, collections);
    if (!one) {
        return session.fails(one.error());
    }
    return reads ? show(session, collections, *one) : changeOne(session, **library, *one);
}

} // namespace

std::span<const Command> collectionCommands()
{
    static constexpr Command commands[] {
        {"collection",
            "collection list  |  collection show|new|delete NAME  |  collection rename NAME NEW  |  "
            "collection note NAME "
            "[ID] --text TEXT  |  collection add|remove NAME ID…  |  collection add|remove NAME [--query Q] "
            "[--type T] [--ids FILE|-]",
            "keeps lists of records in an order of your own, on this computer alone", collection, 1, -1},
    };
    return commands;
}

} // namespace fourthp::cli

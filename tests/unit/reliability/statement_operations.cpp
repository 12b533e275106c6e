// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/reliability/statement_operations.h"

#include "core/curation/person_erase.h"
#include "core/model/attached_file.h"
#include "core/store/access_log.h"
#include "core/store/backup.h"
#include "core/store/bin.h"
#include "core/store/change_list.h"
#include "core/store/changes_together.h"
#include "core/store/collections.h"
#include "core/store/conflict_decisions.h"
#include "core/store/conflict_store.h"
#include "core/store/contribute.h"
#include "core/store/diagnostics.h"
#include "core/store/distinct_pairs.h"
#include "core/store/draft_store.h"
#include "core/store/erasure.h"
#include "core/store/file_references.h"
#include "core/store/file_store.h"
#include "core/store/integrity_check.h"
#include "core/store/note_drafts.h"
#include "core/store/orphans.h"
#include "core/store/outbox.h"
#include "core/store/proposals.h"
#include "core/store/record_history.h"
#include "core/store/record_reader.h"
#include "core/store/resync_store.h"
#include "core/store/saved_searches.h"
#include "core/store/staged_deletes.h"
#include "core/store/sync_log.h"
#include "core/store/waiting_records.h"
#include "core/sync/oai/harvest.h"
#include "core/sync/sync_session.h"

#include <QJsonArray>

#include <filesystem>

using namespace Qt::StringLiterals;

namespace fourthp::test {

namespace {

const Editor kMe {u"me"_s, u"why"_s};
const QString kHub = u"hub"_s;
const QString kRepository = u"repository"_s;
const RecordId kOwn {u"stakeholder:own"_s};
constexpr int kRecords = 12;

RecordId idOf(int n)
{
    return {hubRecord(n).value("_id"_L1).toString()};
}

QJsonObject english(const QString &text)
{
    return {{u"en"_s, text}};
}

/// Whether all of them answered.
bool allAnswered(const auto &...results)
{
    return (results.has_value() && ...);
}

PullSettings settings()
{
    PullSettings settings;
    settings.retry.tries = 1;
    settings.chance = [] { return 0.5; };
    settings.moment = [] { return BootMoment {u"this run"_s, 0}; };
    settings.pause = [](std::chrono::milliseconds, const std::stop_token &) { return true; };
    return settings;
}

bool isOver(const SyncReport &report)
{
    return report.state == SyncState::Done || report.state == SyncState::NeedsDecision;
}

bool holdsSession(Library &library, StatementDesk &desk)
{
    SyncStore store(library, kHub);
    desk.hub().requests.clear();
    return isOver(SyncSession(desk.hub(), store, u"https://hub.example/hub"_s, settings(), {}, {}, {}).run());
}

bool harvests(Library &library, StatementDesk &desk)
{
    return isOver(
        Harvest(desk.repository(), library, kRepository, {.pull = settings(), .betweenRequests = {}}, {}, {})
            .run());
}

bool readsBundle(Library &library, StatementDesk &desk)
{
    const auto trusted = trustKey(library, {.keyId = desk.keyId(), .may = KeyMay::Rows});
    const auto connection = library.connection();
    if (!trusted || !connection) {
        return false;
    }
    const auto keys = trustedKeys(**connection);
    auto source = openBundle(desk.path(u"1.fpbundle"_s));
    if (!keys || !source) {
        return false;
    }
    auto opened = inspectBundle(std::move(*source), *keys, library.clock());
    BundleReadSettings settings;
    settings.freeBytes = [](const QString &) { return qint64(1) << 40; };
    return opened && isOver(readBundle(library, *opened, kHub, settings).report);
}

bool writesBundle(Library &library, StatementDesk &desk)
{
    BundleOrder order;
    order.path = desk.path(u"new.fpbundle"_s);
    QFile::remove(order.path);
    order.channel = kHub;
    return writeBundle(library, QByteArray(kSeedBytes, '\x01'), order).has_value();
}

/// What the pages of the window ask for.
bool readsEverything(Library &library, StatementDesk &desk)
{
    const auto found = library.connection();
    if (!found) {
        return false;
    }
    Connection &connection = **found;
    const auto steps = listSteps(connection, {});
    if (!steps || !allAnswered(describeStep(connection, steps->front()), headOf(connection, 1))) {
        return false;
    }
    const auto record = readRecord(connection, idOf(0));
    if (!record || !record->has_value()) {
        return false;
    }
    const auto history = historyOf(connection, idOf(0), (*record)->shown(), 10);
    return history
        && allAnswered(openConflicts(connection), openConflictHeads(connection),
            openConflictCount(connection), outboxRows(connection), outboxCounts(connection),
            binnedRecords(connection), distinctPairs(connection), DraftStore(library).all(),
            DraftStore(library).count(), listChannels(connection), openOrphans(connection),
            openOrphanCount(connection), stagedDeletes(connection, kHub), listStagedDeletes(connection, kHub),
            openProposals(connection), namesInJournal(connection), nextSteps(connection),
            accessLog(connection), readDiagnostics(library, u"1"_s, {}), erasures(library),
            recentSyncs(connection, 5), runningResync(connection, kHub), recordsWithFiles(connection),
            filesReferredTo(connection), recordsKeptOffline(connection), waitingRecords(connection),
            noteDraftsOf(connection, idOf(4)), planErasure(library, {idOf(1), kOwn}), trustedKeys(connection),
            FileStore(library).status(desk.sha256()), FileStore(library).verifyAll(),
            SavedSearches(library).list(), Collections(library).list(),
            mayFileLeave(connection, desk.sha256(), QDate(2026, 11, 24)));
}

/// Collections as a person orders them, each step a transaction of its own.
bool tidiesCollections(Library &library, StatementDesk &)
{
    Collections lists(library);
    const auto list = lists.find(u"List"_s);
    if (!list || !list->has_value()) {
        return false;
    }
    const qint64 id = (*list)->id;
    const auto taken = lists.takeRecords(id, {idOf(4)});
    const bool isOrdered = taken && lists.putBackRecords(id, *taken) && lists.moveRecords(id, {idOf(5)}, 0)
        && lists.setOrder(id, {idOf(0), idOf(4), idOf(5)}) && lists.setItemNote(id, idOf(4), u"note"_s)
        && lists.setNote(id, u"about it"_s) && lists.move(id, 0) && lists.items(id);
    if (!isOrdered) {
        return false;
    }
    const auto removed = lists.remove(id);
    return removed && lists.putBack(*removed).has_value();
}

bool tidiesSearches(Library &library, StatementDesk &)
{
    SavedSearches searches(library);
    const auto all = searches.list();
    if (!all || all->empty()) {
        return false;
    }
    const SavedSearch first = all->front();
    return searches.rename(first.id, u"Named"_s) && searches.move(first.id, 0) && searches.remove(first.id)
        && searches.putBack(first, 0);
}

bool changesTogether(Library &library, StatementDesk &)
{
    auto changes = ChangesTogether::begin(library, kMe);
    if (!changes) {
        return false;
    }
    const auto shown = changes->shown(idOf(4));
    if (!shown) {
        return false;
    }
    Document after = *shown;
    after.set(u"acronym"_s, u"TOGETHER"_s);
    return changes->change(idOf(4), after) && changes->remove(idOf(8), {}) && changes->restore(idOf(2))
        && changes->create(RecordType::Event, {{u"title"_s, english(u"New"_s)}}) && changes->commit();
}

bool goesThroughHistory(Library &library, StatementDesk &)
{
    RecordWriter writer(library);
    const auto undone = writer.undoTo(2);
    return undone && writer.redoTo(3);
}

bool comparesAll(Library &library, StatementDesk &)
{
    const auto begun = beginResync(library, kHub, ResyncCause::Asked);
    return begun && finishResync(library, kHub);
}

} // namespace

StatementDesk::StatementDesk()
    : m_ready(m_office.path(u"ready"_s))
{
    Library &library = *m_office.there.library;
    RecordWriter writer(library);
    m_office.receiveMany(kRecords);
    m_office.write(u"1.fpbundle"_s);
    m_hub.named = HubIdentity {kHubId, 1};
    for (int n = 0; n < kRecords; ++n) {
        m_hub.put(hubRecord(n));
    }
    for (int n = kRecords; n < kRecords + 6; ++n) {
        m_hub.put(hubRecord(n));
    }
    QJsonObject leaf = m_hub.state.entries.at(idOf(4).value).body;
    leaf.insert(u"acronym"_s, u"LEAF"_s);
    m_hub.patch(idOf(4).value, {{u"acronym"_s, u"WINNER"_s}});
    m_hub.addLeaf(leaf);
    m_hubBefore = m_hub.state;
    // 0: edited; 1: both sides; 2: deleted here; 3: rejected; 6: deleted there; 7: gone there.
    for (const int n : {0, 1, 3}) {
        REQUIRE(writer.edit(idOf(n), {{u"summary"_s, QJsonObject {{u"en"_s, u"Mine %1"_s.arg(n)}}}}, kMe));
    }
    REQUIRE(writer.remove(idOf(2), kMe, {u"error"_s, {}}));
    QJsonObject theirs = hubRecord(1);
    theirs.insert(u"summary"_s, QJsonObject {{u"en"_s, u"Theirs"_s}});
    m_office.receive({hubRow(theirs, 2), tombstoneRow(6)});
    REQUIRE(openConflictCount(m_office.there.connection()).value_or(0) == 1);
    REQUIRE(m_office.there.connection().run(
        u"UPDATE outbox SET state = 'rejected', reason = 'no' WHERE id = ?"_s, {idOf(3).value}));
    REQUIRE(m_office.there.connection().run(
        u"UPDATE mirror SET state = 'orphan' WHERE id = ?"_s, {idOf(7).value}));
    REQUIRE(writer.create(RecordType::Stakeholder,
        {{u"_id"_s, kOwn.value}, {u"title"_s, QJsonObject {{u"en"_s, u"Own office"_s}}},
            {u"org_type"_s, u"ngo"_s}, {u"scope"_s, u"national"_s},
            {u"local_notes"_s, u"Tesmerian called"_s}},
        kMe));
    REQUIRE(DraftStore(library).put(
        {.record = idOf(5), .document = Document(hubRecord(5)), .startedFrom = {}, .savedAt = {}}));
    const auto collection = Collections(library).add(u"List"_s);
    REQUIRE(collection);
    REQUIRE(Collections(library).addRecords(collection->id, {idOf(0), idOf(4), idOf(5)}));
    REQUIRE(SavedSearches(library).add(u"Search"_s, u"type:event"_s));
    putContent(m_office.path(u"a.txt"_s), "content");
    const auto file = FileStore(library).add(m_office.path(u"a.txt"_s));
    REQUIRE(file);
    m_sha256 = file->sha256;
    REQUIRE(writer.edit(idOf(9),
        {{u"files"_s,
            QJsonArray {attachedFileJson(
                {u"f1"_s, u"a.txt"_s, m_sha256, u"text/plain"_s, qint64(sizeof "content") - 1})}}},
        kMe));
    REQUIRE(addChannel(
        library, {.id = kRepository, .kind = u"oai"_s, .url = u"https://repository.example/oai"_s}));
    const QString folder = library.folder().path;
    m_office.there.library.reset();
    std::filesystem::copy(
        folder.toStdString(), m_ready.toStdString(), std::filesystem::copy_options::recursive);
}

Library &StatementDesk::layOut()
{
    m_temp.library.reset();
    const QString folder = m_temp.options().folder.path;
    QDir(folder).removeRecursively();
    std::filesystem::copy(
        m_ready.toStdString(), folder.toStdString(), std::filesystem::copy_options::recursive);
    m_hub.state = m_hubBefore;
    m_temp.reopen();
    return *m_temp.library;
}

namespace {

QStringList tablesOf(Connection &connection, const QString &notThese)
{
    const auto tables
        = connection.all(u"SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
                         " AND NOT (%1) ORDER BY name"_s.arg(notThese),
            {}, [](const Row &row) { return row.text(0); });
    REQUIRE(tables);
    return {tables->cbegin(), tables->cend()};
}

const QString kIndex = u"name LIKE 'index_%' OR name = 'dead_text'"_s;

QByteArray countsIn(Connection &connection, const QString &notThese)
{
    QByteArray all;
    const QStringList tables = tablesOf(connection, notThese);
    for (const QString &table : tables) {
        const auto count = connection.number(u"SELECT count(*) FROM \"%1\""_s.arg(table));
        all += table.toUtf8() + ' ' + QByteArray::number(count.value_or(-1)) + '\n';
    }
    return all;
}

} // namespace

QByteArray everythingIn(Connection &connection)
{
    QByteArray all;
    const QStringList tables = tablesOf(connection, u"name IN ('sync_log', 'channel_memory', 'meta')"_s);
    for (const QString &table : tables) {
        const auto columns = connection.all(u"SELECT 'quote(\"' || name || '\")' FROM pragma_table_info(?)"_s,
            {table}, [](const Row &row) { return row.text(0); });
        REQUIRE(columns);
        const QString sql = u"SELECT %1 FROM \"%2\" ORDER BY 1"_s.arg(
            QStringList(columns->cbegin(), columns->cend()).join(u" || ',' || "_s), table);
        all += table.toUtf8() + '\n';
        REQUIRE(connection.forEach(sql, {}, [&all](const Row &row) { all += row.bytes(0) + '\n'; }));
    }
    return all;
}

QByteArray rowsIn(Connection &connection)
{
    return countsIn(connection, kIndex);
}

QByteArray holdingsIn(Connection &connection)
{
    return countsIn(connection,
        kIndex
            + u" OR name IN ('sync_log', 'access_log', 'change', 'change_together', 'sent', "
              u"'unacknowledged', 'meta',"
              " 'channel_memory', 'ck_history', 'bundle_written')"_s);
}

const std::vector<StatementOperation> &statementOperations()
{
    static const std::vector<StatementOperation> all {
        {"create",
            [](Library &library, StatementDesk &) {
                return RecordWriter(library)
                    .create(RecordType::Event, {{u"title"_s, english(u"New"_s)}}, kMe)
                    .has_value();
            }},
        {"save",
            [](Library &library, StatementDesk &) {
                return RecordWriter(library)
                    .edit(idOf(5), {{u"summary"_s, english(u"Else"_s)}}, kMe)
                    .has_value();
            }},
        {"remove",
            [](Library &library, StatementDesk &) {
                return RecordWriter(library).remove(idOf(4), kMe).has_value();
            }},
        {"restore",
            [](Library &library, StatementDesk &) {
                return restoreAll(library, {idOf(2)}, kMe).has_value();
            }},
        {"undo", [](Library &library, StatementDesk &) { return RecordWriter(library).undo().has_value(); }},
        {"draft",
            [](Library &library, StatementDesk &) {
                return DraftStore(library)
                    .put({.record = idOf(8),
                        .document = Document(hubRecord(8)),
                        .startedFrom = {},
                        .savedAt = {}})
                    .has_value();
            }},
        {"note",
            [](Library &library, StatementDesk &) {
                return putNoteDraft(library, {.record = idOf(8), .item = u"comment"_s, .text = u"a"_s})
                    .has_value();
            }},
        {"collect",
            [](Library &library, StatementDesk &) {
                const auto list = Collections(library).find(u"List"_s);
                return list && *list && Collections(library).addRecords((*list)->id, {idOf(8)}).has_value();
            }},
        {"drop list",
            [](Library &library, StatementDesk &) {
                const auto list = Collections(library).find(u"List"_s);
                return list && *list && Collections(library).remove((*list)->id).has_value();
            }},
        {"keep search",
            [](Library &library, StatementDesk &) {
                return SavedSearches(library).add(u"Other"_s, u"type:story"_s).has_value();
            }},
        {"distinct",
            [](Library &library, StatementDesk &) {
                return markDistinct(library, idOf(0), idOf(4), kMe).has_value();
            }},
        {"decide mine",
            [](Library &library, StatementDesk &) {
                return resolveConflict(library, idOf(1), Resolution::Mine, {}, kMe).has_value();
            }},
        {"decide hub",
            [](Library &library, StatementDesk &) {
                return resolveConflict(library, idOf(1), Resolution::Hub, {}, kMe).has_value();
            }},
        {"contribute",
            [](Library &library, StatementDesk &) {
                return contribute(library, {kOwn}, kHub, kMe).has_value();
            }},
        {"propose",
            [](Library &library, StatementDesk &) {
                return propose(library, idOf(3), u"Please"_s, kMe).has_value();
            }},
        {"try again",
            [](Library &library, StatementDesk &) { return retryOutbox(library, idOf(3)).has_value(); }},
        {"keep orphan",
            [](Library &library, StatementDesk &) {
                return decideOrphans(library, kHub, {idOf(7)}, OrphanChoice::Contribute, kMe).has_value();
            }},
        {"delete as there",
            [](Library &library, StatementDesk &) { return applyStagedDeletes(library, kHub).has_value(); }},
        {"keep deleted",
            [](Library &library, StatementDesk &) { return keepStagedDeletes(library, kHub).has_value(); }},
        {"take file",
            [](Library &library, StatementDesk &desk) {
                return FileStore(library).add(desk.path(u"1.fpbundle"_s)).has_value();
            },
            false},
        {"look at file",
            [](Library &library, StatementDesk &desk) {
                return FileStore(library).verify(desk.sha256()).has_value();
            },
            false},
        {"erase",
            [](Library &library, StatementDesk &desk) {
                // A first try that failed behind its transaction left bytes alone, which the next opening
                // removed.
                const auto done = eraseRecords(library, {idOf(1)});
                const auto left = desk.temp().connection().number(
                    u"SELECT count(*) FROM mirror WHERE id = ?"_s, {idOf(1).value});
                return (done || done.error().kind == ErrorKind::NotFound) && left && *left == 0;
            },
            false},
        {"erase person",
            [](Library &library, StatementDesk &) {
                return erasePerson(library, u"Tesmerian"_s, kMe).has_value();
            },
            false},
        {"forget channel",
            [](Library &library, StatementDesk &) {
                return removeChannel(library, kHub, RecordsOfChannel::Remove).has_value();
            }},
        {"repair",
            [](Library &library, StatementDesk &) {
                return checkLibrary(library, CheckMode::Repair).has_value();
            },
            false},
        {"backup",
            [](Library &library, StatementDesk &desk) {
                const auto connection = library.connection();
                return connection
                    && backUpTo(**connection, library.folder(), desk.path(u"copy.db"_s)).has_value();
            },
            false},
        {"session", holdsSession, false},
        {"two sessions",
            [](Library &library, StatementDesk &desk) {
                return holdsSession(library, desk) && holdsSession(library, desk);
            },
            false},
        {"harvest", harvests, false},
        {"compare all", comparesAll, false},
        {"write bundle", writesBundle, false},
        {"read bundle", readsBundle, false},
        {"read everything", readsEverything},
        {"tidy collections", tidiesCollections, false, false},
        {"tidy searches", tidiesSearches, false, false},
        {"change together", changesTogether},
        {"go through history", goesThroughHistory, false, false},
        {"note what left",
            [](Library &library, StatementDesk &) {
                return noteLeaving(library, {.who = u"me"_s, .format = u"csv"_s, .records = 1}).has_value();
            }},
        {"keep offline",
            [](Library &library, StatementDesk &) {
                return keepOffline(library, idOf(9), true).has_value();
            }},
        {"work up", [](Library &library, StatementDesk &) { return workUpWaiting(library).has_value(); }},
    };
    return all;
}

} // namespace fourthp::test

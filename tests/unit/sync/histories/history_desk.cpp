// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/sync/histories/history_desk.h"

#include "tests/support/catch_qt.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace fourthp::test {

QString fastFolder()
{
    const QFileInfo memory(u"/dev/shm"_s);
    return memory.isDir() && memory.isWritable() ? memory.filePath() : QDir::tempPath();
}

HistoryDesk::HistoryDesk(QString deskName, const QString &databaseCopied, const Vocabularies &vocabularies)
    : m_folder(fastFolder() + u"/history-XXXXXX"_s)
    , name(std::move(deskName))
    , m_vocabularies(vocabularies)
{
    REQUIRE(QDir().mkpath(folder().path));
    if (!databaseCopied.isEmpty()) {
        REQUIRE(QFile::copy(databaseCopied, folder().database()));
    }
    open();
}

void HistoryDesk::open()
{
    auto opened = Library::open({.folder = folder(), .clock = &clock, .vocabularies = &m_vocabularies});
    INFO((opened ? std::string() : opened.error().detail.toStdString()));
    REQUIRE(opened.has_value());
    library = std::move(*opened);
    // Nobody cuts the power in a history; what reaches the disk when has tests of its own.
    run(u"PRAGMA synchronous = OFF"_s);
}

SyncReport HistoryDesk::sync(UnrulyHub &hub, const Weather &weather)
{
    std::stop_source stop;
    hub.begin(weather, stop);
    PullSettings settings;
    settings.retry.tries = 2;
    settings.retry.longestWait = std::chrono::hours(1);
    settings.chance = [] { return 0.5; };
    settings.pause
        = [](std::chrono::milliseconds, const std::stop_token &token) { return !token.stop_requested(); };
    SyncStore store(*library, kOffice);
    const SyncReport report = SyncSession(hub, store, kOfficeUrl, settings, {}, stop.get_token()).run();
    mendStore();
    return report;
}

Connection &HistoryDesk::connection()
{
    const auto connection = library->connection();
    REQUIRE(connection.has_value());
    return **connection;
}

Marks HistoryDesk::shownMarks()
{
    Marks all;
    REQUIRE(connection().forEach(u"SELECT coalesce(local, base) FROM mirror"_s, {},
        [&all](const Row &row) { addTo(all, marksIn(row.bytes(0))); }));
    return all;
}

Marks HistoryDesk::otherMarks()
{
    Marks all;
    for (const Conflict &conflict : conflicts()) {
        if (conflict.kind != "leaves"_L1) { // Both sides of that are on the hub.
            addTo(all, marksIn(conflict.hub.toJson()));
        }
    }
    return all;
}

Marks HistoryDesk::marks()
{
    Marks all = shownMarks();
    for (const Conflict &conflict : conflicts()) {
        if (conflict.kind != "leaves"_L1) {
            addTo(all, marksIn(conflict.mine.toJson()));
            addTo(all, marksIn(conflict.hub.toJson()));
        }
    }
    return all;
}

Marks HistoryDesk::editedMarks()
{
    Marks all;
    REQUIRE(connection().forEach(u"SELECT local FROM mirror WHERE local IS NOT NULL"_s, {},
        [&all](const Row &row) { addTo(all, marksIn(row.bytes(0))); }));
    return all;
}

Document HistoryDesk::shown(const QString &id)
{
    const auto record = readRecord(connection(), {id});
    REQUIRE(record.has_value());
    return record->has_value() ? (*record)->shown() : Document();
}

std::map<QString, MirrorRow> HistoryDesk::rows()
{
    std::map<QString, MirrorRow> all;
    REQUIRE(connection().forEach(u"SELECT id, channel, hub_rev, hub_leaves, state, base, local FROM mirror"_s,
        {}, [&all](const Row &row) {
            all.insert_or_assign(row.text(0),
                MirrorRow {row.text(1), row.text(2), row.text(3), row.text(4),
                    row.isNull(5) ? Document() : Document::fromStored(row.bytes(5)),
                    row.isNull(6) ? Document() : Document::fromStored(row.bytes(6))});
        }));
    return all;
}

bool HistoryDesk::mayDecide(const Conflict &conflict)
{
    const auto newer = connection().number(
        u"SELECT count(*) FROM mirror WHERE channel = ? AND id = ? AND schema > ?"_s,
        {conflict.channel, conflict.id.value, kSupportedSchema});
    return newer && *newer == 0;
}

std::vector<Conflict> HistoryDesk::conflicts()
{
    auto open = openConflicts(connection());
    REQUIRE(open.has_value());
    return std::move(*open);
}

qint64 HistoryDesk::number(const QString &sql)
{
    return connection().number(sql).value_or(-1);
}

QString HistoryDesk::text(const QString &sql)
{
    const auto found = connection().one(sql, {}, [](const Row &row) { return row.text(0); });
    return found && *found ? **found : QString();
}

void HistoryDesk::run(const QString &sql, const QVariantList &values)
{
    const auto done = connection().run(sql, values);
    INFO((done ? std::string() : done.error().detail.toStdString()));
    REQUIRE(done.has_value());
}

void HistoryDesk::breakStore(const QString &table, const QString &action)
{
    run(u"CREATE TEMP TRIGGER IF NOT EXISTS broken BEFORE %1 ON main.%2 BEGIN SELECT RAISE(ABORT, 'the disk is full'); END"_s
            .arg(action, table));
}

void HistoryDesk::mendStore()
{
    run(u"DROP TRIGGER IF EXISTS temp.broken"_s);
}

void HistoryDesk::reopen()
{
    library.reset();
    open();
}

void HistoryDesk::backUp()
{
    const QString next = m_folder.filePath(u"backup.db"_s);
    QFile::remove(next);
    m_backup = next;
    library.reset(); // Closing puts everything into the one file.
    REQUIRE(QFile::copy(folder().database(), m_backup));
    open();
}

void HistoryDesk::restoreBackup()
{
    library.reset();
    REQUIRE(QFile::remove(folder().database()));
    REQUIRE(QFile::copy(m_backup, folder().database()));
    openForms.clear();
    open();
}

} // namespace fourthp::test

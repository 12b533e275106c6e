// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/erasure_bytes.h"

#include "core/base/log.h"
#include "core/store/backup.h"
#include "core/store/derived_data.h"
#include "core/store/erasure_copies.h"
#include "core/store/erasure_list.h"
#include "core/store/file_recipes.h"

#include <QDir>
#include <QFile>
#include <QSet>
#include <QtEndian>

#include <sqlite3.h>

#include <array>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

constexpr QLatin1StringView kDueKey = "erasure_due"_L1;
// What is asked of copies, as `CopiesInside` has it.
constexpr QLatin1StringView kKeep = "files"_L1;
constexpr QLatin1StringView kClean = "clean"_L1;
constexpr QLatin1StringView kReplace = "replace"_L1;
// How often something was asked for, and for which of these times the library itself holds no byte any longer: what is
// asked for while an earlier erasure is under way is not taken for done with it, and copies that cannot be cleaned yet do
// not have the library written anew at each opening.
constexpr QLatin1StringView kAskedKey = "erasure_asked"_L1;
constexpr QLatin1StringView kOwnGoneKey = "erasure_own_gone"_L1;

Result<qint64> countAt(Connection &connection, QLatin1StringView key)
{
    return connection.number(
        u"SELECT coalesce((SELECT CAST(value AS INTEGER) FROM meta WHERE key = ?), 0)"_s, {QString(key)});
}

/// Until nothing of texts that are nobody's stands in a segment.
Result<void> clearIndex(Library &library)
{
    const Result<Connection *> connection = library.connection();
    const auto last = connection ? (*connection)->number(u"SELECT coalesce(max(number), 0) FROM dead_text"_s) : passOn(connection);
    if (!last) {
        return passOn(last);
    }
    constexpr int kRounds = 3; // A merge that was under way may have passed a word by; the next one does not.
    for (int round = 0; round < kRounds; ++round) {
        const auto left = (*connection)->number(u"SELECT count(*) FROM dead_text WHERE number <= ?"_s, {*last});
        if (!left || *left == 0) {
            return left ? Result<void>() : passOn(left);
        }
        if (auto done = compactIndex(library, {}); !done) {
            return done;
        }
    }
    return {};
}

/// Values that no record has any longer. Numbers of values must not be used again while others remember them: the
/// highest one stays, without its word.
Result<void> clearFacets(WriteSession &session)
{
    Connection &connection = session.connection();
    QSet<qint64> used;
    Result<void> done = connection.forEach(u"SELECT facets FROM record"_s, {}, [&used](const Row &row) {
        const QByteArray blob = row.bytes(0);
        for (qsizetype i = 0; i + 4 <= blob.size(); i += 4) {
            used.insert(qFromLittleEndian<quint32>(blob.constData() + i));
        }
    });
    const auto ids = done ? connection.all(u"SELECT id FROM facet_value ORDER BY id"_s, {},
                                [](const Row &row) { return row.integer(0); })
                          : passOn(done);
    if (!ids) {
        return passOn(ids);
    }
    for (const qint64 id : *ids) {
        if (!done || used.contains(id)) {
            continue;
        }
        done = id == ids->back() ? connection.run(u"UPDATE facet_value SET facet = '', value = id WHERE id = ?"_s, {id})
                                 : connection.run(u"DELETE FROM facet_value WHERE id = ?"_s, {id});
    }
    return done;
}

/// Where parts of attached files lie: in the library, and beside backups in its folder.
QStringList foldersOfParts(const LibraryFolder &folder)
{
    QStringList folders {folder.files()};
    const QDir backups(folder.backups());
    for (const QString &name : backups.entryList({u"*.files"_s}, QDir::Dirs | QDir::NoSymLinks)) {
        folders.append(backups.filePath(name));
    }
    return folders;
}

/// In the turn of the writer: who takes in the same file meanwhile notes it before, or finds its parts gone
/// (`rememberFile`).
Result<void> clearFiles(Library &library)
{
    Result<WriteSession> session = library.write();
    const auto texts = [&session](const QString &sql) {
        return session->connection().all(sql, {}, [](const Row &row) { return row.text(0); });
    };
    const auto files = session ? texts(u"SELECT sha256 FROM erased_file"_s) : passOn(session);
    // Parts that another file has as well stay.
    const auto parts = files
        ? texts(
            u"SELECT DISTINCT part_sha256 FROM file WHERE sha256 IN (SELECT sha256 FROM erased_file)"
            " AND part_sha256 NOT IN (SELECT part_sha256 FROM file WHERE sha256 NOT IN (SELECT sha256 FROM erased_file))"_s)
        : passOn(files);
    if (!parts || files->empty()) {
        return parts ? Result<void>() : passOn(parts);
    }
    for (const QString &folder : foldersOfParts(library.folder())) {
        for (const QString &part : *parts) {
            const QString path = folder + u'/' + part;
            if (QFile::exists(path) && !QFile::remove(path)) {
                return fail(ErrorKind::Storage, part, u"a part of an erased file cannot be removed"_s);
            }
        }
    }
    Result<void> done = forgetFiles(session->connection(), *files);
    done = done ? session->connection().run(u"DELETE FROM erased_file"_s) : done;
    return done ? session->commit() : done;
}

Result<void> clearFacetsOf(Library &library)
{
    Result<WriteSession> session = library.write();
    const Result<void> done = session ? clearFacets(*session) : passOn(session);
    return done ? session->commit() : done;
}

/// Deleted rows leave traces in pages that were divided; a file that is written anew has none.
Result<void> writeFileAnew(Library &library)
{
    // The turn of the one writer is kept, but not in a transaction: SQLite writes a file anew outside of any.
    Result<WriteSession> turn = library.write();
    if (!turn) {
        return passOn(turn);
    }
    Connection &connection = turn->connection();
    if (auto done = connection.runScript("COMMIT; VACUUM;"); !done) {
        return done;
    }
    if (sqlite3_wal_checkpoint_v2(connection.handle(), "main", SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr) != SQLITE_OK) {
        return Failure(connection.lastError());
    }
    return {};
}

/// A copy that is restored meanwhile must know it.
Result<void> writeListFile(Library &library)
{
    const Result<Connection *> connection = library.connection();
    const Result<ErasureList> list = connection ? ErasureList::read(**connection) : passOn(connection);
    return list ? list->writeFile(library.folder()) : passOn(list);
}

Result<void> cleanCopies(Library &library)
{
    const auto turn = turnOfCopies(); // One that is being made has its name when it is released.
    const Result<Connection *> connection = library.connection();
    const Result<ErasureList> list = connection ? ErasureList::read(**connection) : passOn(connection);
    const auto how = list ? (*connection)->one(u"SELECT value FROM meta WHERE key = ?"_s, {QString(kDueKey)},
                                [](const Row &row) { return row.text(0); })
                          : passOn(list);
    if (!how || *how == QString(kKeep)) {
        return how ? Result<void>() : passOn(how);
    }
    return *how == QString(kReplace) ? replaceCopiesInside(**connection, library.folder())
                                     : cleanCopiesInside(library.folder(), *list);
}

Result<void> noteOwnBytesGone(Library &library, qint64 asked)
{
    Result<WriteSession> session = library.write();
    const Result<void> done = session ? session->connection().run(
                                  u"INSERT OR REPLACE INTO meta(key, value) VALUES (?, ?)"_s,
                                  {QString(kOwnGoneKey), QString::number(asked)})
                                      : passOn(session);
    return done ? session->commit() : done;
}

/// Unless more was asked for since.
Result<void> noteBytesGone(Library &library, qint64 asked)
{
    Result<WriteSession> session = library.write();
    const Result<qint64> now = session ? countAt(session->connection(), kAskedKey) : passOn(session);
    if (!now || *now != asked) {
        return now ? Result<void>() : passOn(now);
    }
    const Result<void> done = session->connection().run(
        u"DELETE FROM meta WHERE key IN (?, ?)"_s, {QString(kDueKey), QString(kOwnGoneKey)});
    return done ? session->commit() : done;
}

} // namespace

Result<void> noteBytesDue(Connection &connection, CopiesInside copies)
{
    const auto counted = connection.run(u"INSERT INTO meta(key, value) VALUES (?, '1')"
                                        " ON CONFLICT(key) DO UPDATE SET value = CAST(value AS INTEGER) + 1"_s,
        {QString(kAskedKey)});
    if (!counted) {
        return counted;
    }
    switch (copies) {
    case CopiesInside::Kept:
        return connection.run(u"INSERT OR IGNORE INTO meta(key, value) VALUES (?, ?)"_s, {QString(kDueKey), QString(kKeep)});
    case CopiesInside::Cleaned:
        return connection.run(u"INSERT INTO meta(key, value) VALUES (?, ?)"
                              " ON CONFLICT(key) DO UPDATE SET value = excluded.value WHERE value = ?"_s,
            {QString(kDueKey), QString(kClean), QString(kKeep)});
    case CopiesInside::Replaced:
        return connection.run(
            u"INSERT OR REPLACE INTO meta(key, value) VALUES (?, ?)"_s, {QString(kDueKey), QString(kReplace)});
    }
    Q_UNREACHABLE();
}

Result<void> leaveCopiesAlone(Connection &connection)
{
    const auto done = connection.run(u"UPDATE meta SET value = ? WHERE key = ?"_s, {QString(kKeep), QString(kDueKey)});
    return done ? connection.run(u"DELETE FROM meta WHERE key = ?"_s, {QString(kOwnGoneKey)}) : done;
}

Result<bool> areBytesDue(Connection &connection)
{
    const auto due = connection.number(u"SELECT count(*) FROM meta WHERE key = ?"_s, {QString(kDueKey)});
    return due ? Result<bool>(*due > 0) : passOn(due);
}

Result<void> removeErasedBytes(Library &library, const ProgressSink &sink)
{
    const Result<Connection *> connection = library.connection();
    const Result<bool> due = connection ? areBytesDue(**connection) : passOn(connection);
    if (!due || !*due) {
        return due ? Result<void>() : passOn(due);
    }
    const Result<qint64> asked = countAt(**connection, kAskedKey);
    const Result<qint64> ownGone = asked ? countAt(**connection, kOwnGoneKey) : passOn(asked);
    if (!ownGone) {
        return passOn(ownGone);
    }
    constexpr std::array kOwnSteps {writeListFile, clearFiles, clearIndex, clearFacetsOf, writeFileAnew};
    constexpr qint64 kCount = qint64(kOwnSteps.size()) + 1;
    ProgressReporter progress(sink);
    Result<void> done;
    if (*ownGone != *asked || *asked == 0) {
        qint64 behind = 0;
        for (const auto step : kOwnSteps) {
            progress.report({behind++, kCount});
            done = done ? step(library) : done;
        }
        done = done ? noteOwnBytesGone(library, *asked) : done;
    }
    // Copies last: one that cannot be cleaned keeps nothing in the library itself.
    progress.report({kCount - 1, kCount});
    done = done ? cleanCopies(library) : done;
    done = done ? noteBytesGone(library, *asked) : done;
    if (done) {
        progress.finish({kCount, kCount});
    }
    return done;
}

void finishErasure(Library &library)
{
    if (const auto done = removeErasedBytes(library, {}); !done) {
        qCWarning(logStore) << "an erasure waits for the next opening:" << errorKindName(done.error().kind)
                            << done.error().detail;
    }
}

} // namespace fourthp

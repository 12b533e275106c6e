// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/library_salvage.h"

#include "core/base/checked_file.h"
#include "core/store/derived_data.h"
#include "core/store/library_health.h"
#include "core/store/library_lock.h"
#include "core/store/restore.h"
#include "core/store/salvage_copy.h"
#include "core/store/salvage_rows.h"

#include <QFile>
#include <QFileInfo>

#include <utility>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

/// Where each part of the work ends, in thousandths of it all. To index the records again takes longest.
enum Part { Whole = 1000, Copied = 100, RowsRead = 400 };

const QString kLog = u"-wal"_s;
const QString kSharedIndex = u"-shm"_s;

/// Reports of one part of the work, as those of all.
ProgressSink partOf(const ProgressSink &sink, qint64 begin, qint64 end)
{
    if (!sink) {
        return {};
    }
    return [sink, begin, end](const Progress &part) {
        sink({part.total > 0 ? begin + (end - begin) * part.done / part.total : begin, Part::Whole});
    };
}

void removeLog(const QString &copy)
{
    QFile::remove(copy + kLog);
    QFile::remove(copy + kSharedIndex);
}

bool isSound(const QString &copy)
{
    return judgeFile(copy, Look::EveryPage).fault == LibraryFault::None;
}

/// The log counts, unless it is what spoils the library: one that was left beside a file copied there by hand.
Result<void> keepLogIfOurs(const QString &copy, const QString &space)
{
    if (!QFileInfo::exists(copy + kLog) || isSound(copy)) {
        return {};
    }
    const QString bare = space + u"/bare.db"_s;
    if (!QFile::copy(copy, bare)) {
        return fail(ErrorKind::Storage, bare);
    }
    const auto done = mendLength(bare);
    if (done && (isSound(bare) || !openReadable(copy))) {
        removeLog(copy);
    }
    QFile::remove(bare);
    return done;
}

/// The copy with the schema in its place from which most can be read.
Result<std::unique_ptr<Connection>> openWithKnownSchema(
    const QString &copy, const QString &space, const std::stop_token &stop)
{
    removeLog(copy);
    const Result<std::vector<Schema>> schemas = knownSchemas(space);
    if (!schemas) {
        return passOn(schemas);
    }
    const Schema *best = nullptr;
    qint64 most = 0;
    for (const Schema &schema : *schemas) {
        const auto done = putSchema(copy, schema);
        const auto opened = done ? openReadable(copy) : passOn(done);
        if (const qint64 count = opened ? countReadable(**opened, stop) : 0; count > most) {
            most = count;
            best = &schema;
        }
    }
    if (stop.stop_requested()) {
        return fail(ErrorKind::Cancelled);
    }
    if (best == nullptr) {
        return fail(ErrorKind::Damaged, copy, u"nothing in it can be read"_s);
    }
    const auto done = putSchema(copy, *best);
    return done ? openReadable(copy) : passOn(done);
}

Result<std::unique_ptr<Connection>> openCopy(
    const LibraryFolder &folder, const QString &space, const ProgressSink &progress, const std::stop_token &stop)
{
    const QString copy = space + u"/damaged.db"_s;
    auto done = copyReadable(folder.database(), copy, partOf(progress, 0, Part::Copied), stop);
    if (done && QFileInfo(folder.database() + kLog).size() > 0) {
        done = copyReadable(folder.database() + kLog, copy + kLog, {}, stop);
    }
    if (done) {
        done = keepLogIfOurs(copy, space);
    }
    if (done && !QFileInfo::exists(copy + kLog)) {
        done = mendLength(copy);
    }
    if (!done) {
        return passOn(done);
    }
    Result<std::unique_ptr<Connection>> opened = openReadable(copy);
    return opened ? std::move(opened) : openWithKnownSchema(copy, space, stop);
}

/// Fills a new library with what can be read, and counts what is in it then.
Result<Salvaged> fill(Library &fresh, Connection &damaged, const ProgressSink &sink, const std::stop_token &stop)
{
    Result<WriteSession> session = fresh.write();
    const Result<SalvagedRows> rows
        = session ? salvageRows(damaged, session->connection(), partOf(sink, Part::Copied, Part::RowsRead), stop) : passOn(session);
    if (!rows) {
        return passOn(rows);
    }
    ProgressReporter progress(partOf(sink, Part::RowsRead, Part::Whole));
    auto done = rebuildDerived(*session, fresh, progress, stop);
    if (done) {
        done = session->commit();
    }
    const Result<Connection *> connection = done ? fresh.connection() : passOn(done);
    if (!connection) {
        return passOn(connection);
    }
    const auto count = [&connection](const QString &what) {
        return (*connection)->number(u"SELECT count(*) FROM "_s + what).value_or(0);
    };
    Salvaged saved;
    saved.gaps = rows->gaps;
    saved.refused = rows->refused;
    saved.records = count(u"record WHERE visible = 1"_s);
    saved.drafts = count(u"draft"_s) + count(u"note_draft"_s);
    saved.notes = count(u"own"_s);
    saved.changes = count(u"change"_s);
    return saved.records + saved.drafts + saved.notes + saved.changes > 0
        ? Result<Salvaged>(saved)
        : fail(ErrorKind::Damaged, fresh.folder().database(), u"nothing in it can be read"_s);
}

} // namespace

Result<Salvaged> salvageLibrary(const LibraryOptions &options, const ProgressSink &progress, std::stop_token stop)
{
    const LibraryFolder &folder = options.folder;
    if (const LibraryHealth health = judgeFile(folder.database(), Look::Outside); health.fault != LibraryFault::None) {
        return Failure(errorOf(health, folder.database()));
    }
    if (auto done = prepareLibraryFolder(folder); !done) {
        return passOn(done);
    }
    const Result<std::unique_ptr<QLockFile>> lock = lockLibrary(folder);
    if (!lock) {
        return passOn(lock);
    }
    removeUnfinished(folder);
    const Result<WorkSpace> space = WorkSpace::create(folder.database());
    if (!space) {
        return passOn(space);
    }
    // Nobody knows the files that this works on; what is wrong with them is wrong with the library.
    const auto ofLibrary = [&](Error error) {
        error.subject = folder.database();
        return Failure(std::move(error));
    };
    const Result<std::unique_ptr<Connection>> damaged = openCopy(folder, space->path(), progress, stop);
    if (!damaged) {
        return ofLibrary(damaged.error());
    }
    LibraryOptions within = options;
    within.folder = {space->filePath(u"fresh"_s)};
    within.access = Access::ReadWrite;
    const Result<std::unique_ptr<Library>> fresh = Library::open(within);
    Result<Salvaged> saved = fresh ? fill(**fresh, **damaged, progress, stop) : passOn(fresh);
    if (!saved) {
        return ofLibrary(saved.error());
    }
    const Result<Connection *> connection = (*fresh)->connection();
    if (!connection) {
        return passOn(connection);
    }
    const Result<QString> kept = putInPlace(**connection, folder);
    if (!kept) {
        return passOn(kept);
    }
    saved->kept = *kept;
    return saved;
}

} // namespace fourthp

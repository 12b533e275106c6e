// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/salvage_copy.h"

#include "core/store/schema.h"

#include <QByteArray>
#include <QFile>
#include <QtEndian>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

constexpr qint64 kBlockBytes = 1 << 20;
constexpr qint64 kDiskBlockBytes = 4096;
constexpr qint64 kPageBytes = 4096; ///< Of every library: SQLite's own choice.
constexpr qint64 kHeaderBytes = 100;
constexpr QByteArrayView kMagic("SQLite format 3\0", 16);
/// A header that says more than this many times what is there is not believed.
constexpr qint64 kMostGrowth = 16;

struct Descriptor
{
    int number = -1;
    explicit Descriptor(int opened)
        : number(opened)
    { }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    ~Descriptor()
    {
        if (number >= 0) {
            ::close(number);
        }
    }
};

/// Bytes from `place` on; empty at the end. A block that the disk does not give is read in small ones, the lost ones as zeros.
QByteArray readBlock(int file, qint64 place, qint64 size)
{
    QByteArray block(size, '\0');
    const ssize_t got = ::pread(file, block.data(), size_t(size), place);
    if (got >= 0) {
        block.truncate(got);
    } else if (size > kDiskBlockBytes) {
        block.clear();
        for (qint64 at = 0; at < size; at += kDiskBlockBytes) {
            block += readBlock(file, place + at, std::min(kDiskBlockBytes, size - at));
        }
    }
    return block;
}

QByteArray bigEndian(quint32 number)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(number, bytes.data());
    return bytes;
}

/// The first page of a database of so many pages that has no tables yet. See fileformat.html, 1.3 and 1.6.
QByteArray emptyFirstPage(qint64 pages)
{
    QByteArray page(kPageBytes, '\0');
    const auto put = [&page](qsizetype place, const QByteArray &bytes) { page.replace(place, bytes.size(), bytes); };
    put(0, kMagic.toByteArray());
    put(16, QByteArray::fromHex("1000" "0101" "00" "402020")); // Page size, no log, nothing reserved, the fixed fractions.
    put(24, bigEndian(1));
    put(28, bigEndian(quint32(pages)));
    put(40, bigEndian(1));
    put(44, bigEndian(4));
    put(56, bigEndian(1)); // UTF-8.
    put(60, bigEndian(kSchemaVersion));
    put(92, bigEndian(1));
    put(96, bigEndian(quint32(sqlite3_libversion_number())));
    put(100, QByteArray::fromHex("0d" "0000" "0000" "1000" "00")); // An empty leaf of a table.
    return page;
}

Result<Schema> schemaOf(Connection &connection)
{
    return connection.all(u"SELECT type, name, tbl_name, rootpage, sql FROM sqlite_schema ORDER BY rowid"_s, {},
        [](const Row &row) {
            return SchemaLine {row.text(0), row.text(1), row.text(2), row.integer(3), row.isNull(4) ? QString() : row.text(4)};
        });
}

} // namespace

Result<void> copyReadable(
    const QString &from, const QString &to, const ProgressSink &sink, const std::stop_token &stop)
{
    const Descriptor source(::open(QFile::encodeName(from).constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW));
    if (source.number < 0) {
        return fail(ErrorKind::Storage, from, QString::fromLocal8Bit(strerror(errno)));
    }
    QFile target(to);
    if (!target.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
        return fail(ErrorKind::Storage, to, target.errorString());
    }
    const qint64 size = QFile(from).size();
    ProgressReporter progress(sink);
    for (qint64 at = 0; at < size;) {
        if (stop.stop_requested()) {
            return fail(ErrorKind::Cancelled);
        }
        const QByteArray block = readBlock(source.number, at, std::min(kBlockBytes, size - at));
        if (block.isEmpty()) {
            break; // It became shorter in the meantime.
        }
        if (target.write(block) != block.size() || !target.flush()) {
            return fail(target.error() == QFileDevice::ResourceError ? ErrorKind::DiskFull : ErrorKind::Storage, to,
                target.errorString());
        }
        at += block.size();
        progress.report({at, size});
    }
    return {};
}

Result<void> mendLength(const QString &copy)
{
    QFile file(copy);
    if (!file.open(QIODevice::ReadWrite)) {
        return fail(ErrorKind::Storage, copy, file.errorString());
    }
    const QByteArray header = file.read(kHeaderBytes);
    if (header.size() < kHeaderBytes || !header.startsWith(kMagic)) {
        return {};
    }
    const qint64 there = (file.size() + kPageBytes - 1) / kPageBytes;
    const qint64 stated = qFromBigEndian<quint32>(header.constData() + 28);
    const qint64 pages = stated > there && stated <= there * kMostGrowth ? stated : there;
    const bool done = file.resize(pages * kPageBytes) && file.seek(28) && file.write(bigEndian(quint32(pages))) == 4
        && file.seek(92) && file.write(header.sliced(24, 4)) == 4 && file.flush();
    return done ? Result<void>() : fail(ErrorKind::Storage, copy, file.errorString());
}

Result<std::unique_ptr<Connection>> openReadable(const QString &copy)
{
    Result<std::unique_ptr<Connection>> opened = Connection::open(copy, Access::ReadOnly);
    if (!opened) {
        return opened;
    }
    // A page with one bad cell still has good ones.
    auto done = (*opened)->runScript("PRAGMA cell_size_check=OFF;");
    const Result<bool> isOurs = done ? isLibrary(**opened) : passOn(done);
    if (!isOurs) {
        return passOn(isOurs);
    }
    return *isOurs ? std::move(opened) : fail(ErrorKind::Damaged, copy, u"its tables are not known"_s);
}

Result<std::vector<Schema>> knownSchemas(const QString &space)
{
    const QString restored = space + u"/restored.db"_s;
    const auto made = Connection::open(space + u"/made.db"_s, Access::ReadWrite);
    Result<void> done = made ? migrate(**made) : passOn(made);
    if (done) {
        done = (*made)->run(u"VACUUM INTO ?"_s, {restored});
    }
    if (!done) {
        return passOn(done);
    }
    const auto again = Connection::open(restored, Access::ReadOnly);
    const Result<Schema> first = schemaOf(**made);
    const Result<Schema> second = again ? schemaOf(**again) : passOn(again);
    if (!first || !second) {
        return first ? passOn(second) : passOn(first);
    }
    return std::vector<Schema> {*first, *second};
}

Result<void> putSchema(const QString &copy, const Schema &schema)
{
    qint64 lastRoot = 1;
    for (const SchemaLine &line : schema) {
        lastRoot = std::max(lastRoot, line.root);
    }
    {
        QFile file(copy);
        if (!file.open(QIODevice::ReadWrite)) {
            return fail(ErrorKind::Storage, copy, file.errorString());
        }
        const qint64 pages = std::max((file.size() + kPageBytes - 1) / kPageBytes, lastRoot);
        const QByteArray first = emptyFirstPage(pages);
        if (!file.resize(pages * kPageBytes) || file.write(first) != first.size() || !file.flush()) {
            return fail(ErrorKind::Storage, copy, file.errorString());
        }
    }
    // Its own connection: the ones of the program defend themselves against this.
    sqlite3 *database = nullptr;
    sqlite3_stmt *insert = nullptr;
    const QByteArray path = QFile::encodeName(copy);
    bool isDone = sqlite3_open_v2(path.constData(), &database, SQLITE_OPEN_READWRITE, nullptr) == SQLITE_OK
        && sqlite3_exec(database, "PRAGMA writable_schema=ON; BEGIN", nullptr, nullptr, nullptr) == SQLITE_OK
        && sqlite3_prepare_v2(database, "INSERT INTO sqlite_schema VALUES(?, ?, ?, ?, ?)", -1, &insert, nullptr) == SQLITE_OK;
    for (size_t i = 0; isDone && i < schema.size(); ++i) {
        const SchemaLine &line = schema[i];
        const auto bind = [insert](int place, const QString &text) {
            const QByteArray bytes = text.toUtf8();
            text.isNull() ? sqlite3_bind_null(insert, place)
                          : sqlite3_bind_text(insert, place, bytes.constData(), int(bytes.size()), SQLITE_TRANSIENT);
        };
        bind(1, line.type);
        bind(2, line.name);
        bind(3, line.table);
        sqlite3_bind_int64(insert, 4, line.root);
        bind(5, line.sql);
        isDone = sqlite3_step(insert) == SQLITE_DONE && sqlite3_reset(insert) == SQLITE_OK;
    }
    sqlite3_finalize(insert);
    isDone = isDone && sqlite3_exec(database, "COMMIT", nullptr, nullptr, nullptr) == SQLITE_OK;
    const QString problem = QString::fromUtf8(sqlite3_errmsg(database));
    sqlite3_close(database);
    return isDone ? Result<void>() : fail(ErrorKind::Damaged, copy, problem);
}

} // namespace fourthp

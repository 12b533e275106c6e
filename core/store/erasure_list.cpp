// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/erasure_list.h"

#include "core/base/checked_file.h"
#include "core/base/plain_file.h"
#include "core/store/sent_store.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

constexpr qint64 kMostFileBytes = 256 * 1024 * 1024; // A million lines.

QString filePath(const LibraryFolder &folder)
{
    return folder.path + u"/erased.json"_s;
}

QString hashOf(const QString &salt, const RecordId &id)
{
    return saltedHash(salt, id.value.toUtf8());
}

QJsonObject toJson(const ErasedRecord &record)
{
    return {{u"hash"_s, record.hash}, {u"salt"_s, record.salt}, {u"day"_s, record.day.toString(Qt::ISODate)},
        {u"keeps_out"_s, record.keepsOut}, {u"rev"_s, record.rev}};
}

ErasedRecord fromJson(const QJsonObject &line)
{
    return {.hash = line.value("hash"_L1).toString(),
        .salt = line.value("salt"_L1).toString(),
        .day = QDate::fromString(line.value("day"_L1).toString(), Qt::ISODate),
        .keepsOut = line.value("keeps_out"_L1).toBool(true),
        .rev = line.value("rev"_L1).toString()};
}

} // namespace

Result<ErasureList> ErasureList::read(Connection &connection)
{
    ErasureList list;
    const auto done = connection.forEach(
        u"SELECT hash, salt, day, keeps_out, rev, offered_rev, offered_by FROM erasure"_s, {},
        [&list](const Row &row) {
            list.put({row.text(0), row.text(1), QDate::fromString(row.text(2), Qt::ISODate), row.flag(3),
                row.text(4), row.text(5), row.text(6)});
        });
    auto values = done ? ErasedValueList::read(connection) : passOn(done);
    if (!values) {
        return passOn(values);
    }
    list.m_values = std::move(*values);
    return list;
}

Result<ErasureList> ErasureList::readFile(const LibraryFolder &folder)
{
    ErasureList list;
    const QString path = filePath(folder);
    if (!QFileInfo::exists(path)) {
        return list;
    }
    Result<PlainFile> file = PlainFile::open(path, Links::Refuse);
    const Result<QByteArray> bytes = file ? file->read(kMostFileBytes) : passOn(file);
    if (!bytes) {
        return passOn(bytes);
    }
    const QJsonDocument json = QJsonDocument::fromJson(*bytes);
    if (!json.isArray()) {
        return fail(ErrorKind::Damaged, path, u"no list of what was erased"_s);
    }
    const QJsonArray lines = json.array();
    for (const QJsonValue value : lines) {
        const QJsonObject line = value.toObject();
        if (!line.contains("kept"_L1)) {
            list.put(fromJson(line));
        }
    }
    list.m_values.addLines(lines);
    return list;
}

Result<void> ErasureList::writeFile(const LibraryFolder &folder) const
{
    QJsonArray lines;
    const std::vector<ErasedRecord> all = records();
    for (const ErasedRecord &record : all) {
        lines.append(toJson(record));
    }
    const QJsonArray values = m_values.lines();
    for (const QJsonValue line : values) {
        lines.append(line);
    }
    Result<CheckedFile> file = CheckedFile::create(filePath(folder));
    Result<void> done = file ? file->write(QJsonDocument(lines).toJson(QJsonDocument::Compact)) : passOn(file);
    return done ? file->commit() : done;
}

Result<void> ErasureList::putInto(Connection &connection) const
{
    for (const ErasedRecord &record : m_byHash) {
        if (auto done = noteErased(connection, record); !done) {
            return done;
        }
    }
    return m_values.putInto(connection);
}

const ErasedRecord *ErasureList::find(const RecordId &id) const
{
    for (const QString &salt : m_salts) {
        if (const auto found = m_byHash.constFind(hashOf(salt, id)); found != m_byHash.cend()) {
            return &*found;
        }
    }
    return nullptr;
}

const ErasedRecord *ErasureList::withNumber(const QString &number) const
{
    const ErasedRecord *found = nullptr;
    for (const ErasedRecord &record : m_byHash) {
        if (!number.isEmpty() && record.hash.startsWith(number)) {
            if (found != nullptr) {
                return nullptr;
            }
            found = &record;
        }
    }
    return found;
}

std::vector<ErasedRecord> ErasureList::records() const
{
    std::vector<ErasedRecord> all(m_byHash.cbegin(), m_byHash.cend());
    std::sort(all.begin(), all.end(), [](const ErasedRecord &a, const ErasedRecord &b) {
        return std::tie(a.day, a.hash) < std::tie(b.day, b.hash);
    });
    return all;
}

bool ErasureList::covers(const ErasureList &other) const
{
    return std::all_of(other.m_byHash.cbegin(), other.m_byHash.cend(), [this](const ErasedRecord &record) {
        return m_byHash.contains(record.hash);
    }) && m_values.covers(other.m_values);
}

const ErasedRecord &ErasureList::add(const RecordId &id, const QDate &day, bool keepsOut, const QString &rev)
{
    ErasedRecord record {.day = day, .keepsOut = keepsOut, .rev = rev};
    if (const ErasedRecord *known = find(id)) {
        record.salt = known->salt;
        record.keepsOut = keepsOut || known->keepsOut;
        if (generationOf(known->rev) > generationOf(rev)) {
            record.rev = known->rev; // An older copy is erased once more.
        }
    } else {
        record.salt = m_salts.isEmpty() ? newSalt() : m_salts.constFirst();
    }
    record.hash = hashOf(record.salt, id);
    put(record);
    return *m_byHash.constFind(record.hash);
}

void ErasureList::add(const ErasureList &other)
{
    for (const ErasedRecord &record : other.m_byHash) {
        if (!m_byHash.contains(record.hash)) {
            put(record);
        }
    }
    m_values.add(other.m_values);
}

void ErasureList::put(const ErasedRecord &record)
{
    if (record.hash.isEmpty() || record.salt.isEmpty()) {
        return;
    }
    m_byHash.insert(record.hash, record);
    if (!m_salts.contains(record.salt)) {
        m_salts.append(record.salt);
    }
}

Result<void> noteErased(Connection &connection, const ErasedRecord &record)
{
    return connection.run(
        u"INSERT INTO erasure(hash, salt, day, keeps_out, rev) VALUES (?, ?, ?, ?, ?)"
        " ON CONFLICT(hash) DO UPDATE SET day = excluded.day, keeps_out = excluded.keeps_out, rev = excluded.rev"_s,
        {record.hash, record.salt, record.day.toString(Qt::ISODate), int(record.keepsOut),
            record.rev.isNull() ? u""_s : record.rev}); // A null text would be bound as NULL.
}

Result<void> noteKeptOut(
    Connection &connection, const ErasedRecord &record, const QString &rev, const QString &channel)
{
    if (rev == record.rev || rev == record.offeredRev) {
        return {};
    }
    return connection.run(u"UPDATE erasure SET offered_rev = ?, offered_by = ? WHERE hash = ?"_s,
        {rev, channel, record.hash});
}

} // namespace fourthp

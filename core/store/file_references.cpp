// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/file_references.h"

#include "core/model/sharing.h"
#include "core/store/file_recipes.h"
#include "core/store/record_reader.h"

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

// Compact JSON of our own, in which a checksum always stands so.
constexpr QByteArrayView kMember = "\"sha256\":\"";
constexpr qsizetype kDigits = 64;

// `file:` documents name the parts of themselves, which is no reference.
constexpr const char *kDocuments[] {
    "SELECT base FROM mirror WHERE type <> 'file' AND instr(base, ?1) > 0",
    "SELECT local FROM mirror WHERE type <> 'file' AND instr(local, ?1) > 0",
    "SELECT doc FROM draft WHERE instr(doc, ?1) > 0",
    "SELECT started_from FROM draft WHERE instr(started_from, ?1) > 0",
    "SELECT before FROM change WHERE instr(before, ?1) > 0",
    "SELECT after FROM change WHERE instr(after, ?1) > 0",
    "SELECT doc FROM outbox WHERE instr(doc, ?1) > 0",
    "SELECT doc FROM removed WHERE instr(doc, ?1) > 0",
    "SELECT doc FROM staged_delete WHERE instr(doc, ?1) > 0",
    "SELECT hub FROM conflict WHERE instr(hub, ?1) > 0",
    "SELECT mine FROM conflict WHERE instr(mine, ?1) > 0",
};

RecordWithFiles withFiles(const StoredRecord &record)
{
    return {record.id, record.channel, attachedFiles(record.shown())};
}

} // namespace

void collectFiles(const QByteArray &document, QSet<QString> &found)
{
    for (qsizetype at = document.indexOf(kMember); at >= 0; at = document.indexOf(kMember, at + 1)) {
        const QString digits = QString::fromLatin1(document.mid(at + kMember.size(), kDigits)).toLower();
        if (isSha256(digits)) {
            found.insert(digits);
        }
    }
}

Result<std::vector<RecordWithFiles>> recordsWithFiles(
    Connection &connection, const std::vector<RecordId> &ids, std::stop_token stop)
{
    std::vector<RecordWithFiles> records;
    for (const RecordId &id : ids) {
        const auto record = readRecord(connection, id);
        if (!record) {
            return passOn(record);
        }
        if (!record->has_value() || !(*record)->visible || (*record)->shown().isDeleted()) {
            return fail(ErrorKind::NotFound, id.value);
        }
        records.push_back(withFiles(**record));
    }
    if (!ids.empty()) {
        return records;
    }
    const Result<void> done = forEachRecord(
        connection, Layer::Shown, RecordType::Unknown,
        [&records](const StoredRecord &record) {
            if (record.visible) {
                if (RecordWithFiles one = withFiles(record); !one.files.empty()) {
                    records.push_back(std::move(one));
                }
            }
            return true;
        },
        stop);
    return done ? Result<std::vector<RecordWithFiles>>(std::move(records)) : passOn(done);
}

Result<QSet<QString>> filesReferredTo(Connection &connection)
{
    QSet<QString> found;
    for (const char *sql : kDocuments) {
        const Result<void> done = connection.forEach(
            QString::fromLatin1(sql), {kMember.toByteArray()}, [&found](const Row &row) { collectFiles(row.bytes(0), found); });
        if (!done) {
            return passOn(done);
        }
    }
    return found;
}

Result<bool> mayFileLeave(Connection &connection, const QString &sha256, const QDate &today)
{
    const QByteArray name = kMember.toByteArray() + sha256.toLatin1();
    // What is in the bin names its files in the journal alone.
    const auto ids = connection.all(
        u"SELECT id FROM mirror WHERE type <> 'file' AND (instr(local, ?) > 0 OR instr(base, ?) > 0)"
        " UNION SELECT record FROM change WHERE instr(before, ?) > 0"_s,
        {name, name, name}, [](const Row &row) { return RecordId {row.text(0)}; });
    if (!ids) {
        return passOn(ids);
    }
    bool isKeptHere = false;
    for (const RecordId &id : *ids) {
        const auto record = readRecord(connection, id);
        if (!record) {
            return passOn(record);
        }
        const bool mayGo = record->has_value() && (*record)->visible
            && mayLeaveWhole((*record)->shown(), ConsentChannel::Library, today);
        if (mayGo && (*record)->shown().toJson().contains(name)) {
            return true;
        }
        isKeptHere = isKeptHere || !mayGo;
    }
    return !isKeptHere;
}

Result<std::vector<AttachedFile>> filesNotOnHub(
    Connection &connection, const QString &channel, const Document &document)
{
    std::vector<AttachedFile> missing;
    const std::vector<AttachedFile> files = attachedFiles(document);
    for (const AttachedFile &file : files) {
        const auto known = findFile(connection, file.sha256);
        const auto isThere = known ? isOnHub(connection, file.sha256, channel) : passOn(known);
        if (!isThere) {
            return passOn(isThere);
        }
        if (known->has_value() && !*isThere) {
            missing.push_back(file);
        }
    }
    return missing;
}

Result<bool> isKeptOffline(Connection &connection, const RecordId &id)
{
    const auto count = connection.number(u"SELECT count(*) FROM kept_offline WHERE record = ?"_s, {id.value});
    return count ? Result<bool>(*count > 0) : passOn(count);
}

Result<std::vector<RecordId>> recordsKeptOffline(Connection &connection)
{
    return connection.all(u"SELECT record FROM kept_offline ORDER BY record"_s, {},
        [](const Row &row) { return RecordId {row.text(0)}; });
}

Result<void> keepOffline(Library &library, const RecordId &id, bool keep)
{
    Result<WriteSession> session = library.write();
    if (!session) {
        return passOn(session);
    }
    const QString sql = keep ? u"INSERT OR IGNORE INTO kept_offline(record) VALUES (?)"_s
                             : u"DELETE FROM kept_offline WHERE record = ?"_s;
    if (auto done = session->connection().run(sql, {id.value}); !done) {
        return done;
    }
    return session->commit();
}

} // namespace fourthp

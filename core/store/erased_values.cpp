// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/erased_values.h"

#include "core/model/field_catalogue.h"
#include "core/model/personal_parts.h"
#include "core/store/erasure_rows.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>

#include <algorithm>
#include <array>
#include <iterator>
#include <tuple>
#include <utility>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

constexpr qsizetype kKeptDigits = 8;
constexpr QLatin1StringView kEdit = "edit"_L1; // The member that says why a record was saved last.

constexpr WordsColumn kColumns[] {
    {"saved_search.name", "SELECT name FROM saved_search", "DELETE FROM saved_search WHERE name = ?"},
    {"saved_search.query", "SELECT query FROM saved_search", "DELETE FROM saved_search WHERE query = ?"},
    {"change.why", "SELECT DISTINCT why FROM change WHERE why <> ''",
        "UPDATE change SET why = NULL WHERE why = ?"},
    {"distinct_pair.why", "SELECT why FROM distinct_pair WHERE why <> ''",
        "UPDATE distinct_pair SET why = NULL WHERE why = ?"},
    {"access_log.asked", "SELECT DISTINCT asked FROM access_log WHERE asked <> ''",
        "UPDATE access_log SET asked = '' WHERE asked = ?"},
    {"access_log.recipients", "SELECT DISTINCT recipients FROM access_log WHERE recipients <> ''",
        "UPDATE access_log SET recipients = '' WHERE recipients = ?"},
    {"access_log.file", "SELECT DISTINCT file FROM access_log WHERE file <> ''",
        "UPDATE access_log SET file = '' WHERE file = ?"},
};

/// Of a field sixteen bits: enough to tell the few parts of one place apart, and too few to tell whether a
/// name was there. A column holds many thousand words, and whole sentences, which nobody can try one by one.
quint32 shortHash(const ErasedValue &value, const QJsonValue &part)
{
    const QByteArray json = QJsonDocument(QJsonArray {part}).toJson(QJsonDocument::Compact);
    return saltedHash(value.keptSalt, json).left(value.field.isEmpty() ? 8 : 4).toUInt(nullptr, 16);
}

/// Never null, which would be bound as NULL.
QString keptText(const ErasedValue &value)
{
    QList<quint32> sorted(value.kept.cbegin(), value.kept.cend());
    std::sort(sorted.begin(), sorted.end()); // Their order would tell which came first.
    QString hex = u""_s;
    for (const quint32 one : std::as_const(sorted)) {
        hex += QString::number(one, 16).rightJustified(kKeptDigits, u'0');
    }
    return hex;
}

QSet<quint32> keptFrom(const QByteArray &hex)
{
    QSet<quint32> kept;
    for (qsizetype at = 0; at + kKeptDigits <= hex.size(); at += kKeptDigits) {
        kept.insert(hex.mid(at, kKeptDigits).toUInt(nullptr, 16));
    }
    return kept;
}

Document cleaned(const Document &document, const std::vector<ErasedValue> &erased)
{
    Document after = document;
    for (const ErasedValue &value : erased) {
        if (value.isOlderThan(document)) {
            continue;
        }
        const QString note = noteOf(after);
        if (value.field == kEdit && !note.isEmpty() && !value.keeps(note)) {
            after = withoutNote(after);
        } else if (const Field *field = findField(document.type(), value.field);
                   field != nullptr && value.field != kEdit) {
            after = withoutParts(after, *field,
                [&value](const Field &, const QJsonValue &part) { return !value.keeps(part); });
        }
    }
    return after;
}

/// What is shown loses the values as an edit, for its hub may not have taken it yet.
Result<void> cleanMirror(Connection &connection, const RecordId &id, const std::vector<ErasedValue> &erased)
{
    struct MirrorRow
    {
        qint64 row = 0;
        Document base;
        Document local;
    };
    const auto rows = connection.all(
        u"SELECT row, base, local FROM mirror WHERE id = ?"_s, {id.value}, [](const Row &row) {
            return MirrorRow {
                row.integer(0), Document::fromStored(row.bytes(1)), Document::fromStored(row.bytes(2))};
        });
    Result<void> done = rows ? Result<void>() : passOn(rows);
    for (size_t i = 0; done && i < rows->size(); ++i) {
        const MirrorRow &row = (*rows)[i];
        const Document shown = row.local.isEmpty() ? row.base : row.local;
        if (const Document after = cleaned(shown, erased); after != shown) {
            done = connection.run(
                u"UPDATE mirror SET local = ?, dirty = 1 WHERE row = ?"_s, {after.toJson(), row.row});
            // It is made anew from the edit.
            done = done
                ? connection.run(
                    u"DELETE FROM outbox WHERE id = ? AND channel = (SELECT channel FROM mirror WHERE row = ?)"_s,
                    {id.value, row.row})
                : done;
        }
    }
    return done;
}

/// Documents elsewhere are cleaned where they lie.
Result<void> cleanTable(Connection &connection, const ErasedTable &table, const RecordId &id,
    const std::vector<ErasedValue> &erased)
{
    const QStringList columns = QString::fromLatin1(table.documents).split(u", "_s);
    const QString name = QString::fromLatin1(table.name);
    const auto rows = connection.all(u"SELECT rowid, %1 FROM %2 WHERE %3 = ?"_s.arg(
                                         columns.join(u", "_s), name, QString::fromLatin1(table.id)),
        {id.value}, [&columns](const Row &row) {
            std::vector<Document> documents;
            for (int i = 0; i < int(columns.size()); ++i) {
                documents.push_back(Document::fromStored(row.bytes(i + 1)));
            }
            return std::pair(row.integer(0), std::move(documents));
        });
    Result<void> done = rows ? Result<void>() : passOn(rows);
    for (size_t i = 0; done && i < rows->size(); ++i) {
        const auto &[row, documents] = (*rows)[i];
        for (qsizetype column = 0; done && column < columns.size(); ++column) {
            const Document &before = documents[size_t(column)];
            const Document after = cleaned(before, erased);
            if (after != before) {
                // Of a person's own members nothing may be left.
                done = after.isEmpty()
                    ? connection.run(u"DELETE FROM %1 WHERE rowid = ?"_s.arg(name), {row})
                    : connection.run(u"UPDATE %1 SET %2 = ? WHERE rowid = ?"_s.arg(name, columns[column]),
                        {after.toJson(), row});
            }
        }
    }
    return done;
}

/// Whether a table's documents are records of which parts can be told.
bool isCleanedInPlace(const ErasedTable &table)
{
    const QByteArrayView name(table.name);
    // What a hub sent that nobody can read, and its tombstones, hold no parts; the mirror has its own way.
    return *table.documents != '\0' && name != "mirror" && name != "quarantine" && name != "staged_delete"
        && name != "outbox";
}

} // namespace

QString saltedHash(const QString &salt, const QByteArray &text)
{
    const QByteArray salted = QByteArray::fromHex(salt.toLatin1()) + text;
    return QString::fromLatin1(QCryptographicHash::hash(salted, QCryptographicHash::Sha256).toHex());
}

QString newSalt()
{
    std::array<quint32, 4> random {};
    QRandomGenerator::system()->fillRange(random.data(), qsizetype(random.size()));
    const QByteArray bytes(reinterpret_cast<const char *>(random.data()), qsizetype(sizeof random));
    return QString::fromLatin1(bytes.toHex());
}

bool ErasedValue::keeps(const QJsonValue &part) const
{
    return kept.contains(shortHash(*this, part));
}

bool ErasedValue::isOlderThan(const Document &document) const
{
    const QDate written
        = QDate::fromString(document.json().value("updated_at"_L1).toString().left(10), Qt::ISODate);
    return written.isValid() && day.isValid() && written > day;
}

Result<ErasedValueList> ErasedValueList::read(Connection &connection)
{
    ErasedValueList list;
    const auto done
        = connection.forEach(u"SELECT hash, salt, field, turn, day, kept_salt, kept FROM erased_value"_s, {},
            [&list](const Row &row) {
                list.put({row.text(0), row.text(1), row.text(2), row.integer(3),
                    QDate::fromString(row.text(4), Qt::ISODate), row.text(5), keptFrom(row.bytes(6))});
            });
    return done ? Result<ErasedValueList>(std::move(list)) : passOn(done);
}

void ErasedValueList::addLines(const QJsonArray &lines)
{
    ErasedValueList read;
    for (const QJsonValue value : lines) {
        const QJsonObject line = value.toObject();
        if (line.contains("kept"_L1)) {
            read.put({line.value("hash"_L1).toString(), line.value("salt"_L1).toString(),
                line.value("field"_L1).toString(), line.value("turn"_L1).toInteger(1),
                QDate::fromString(line.value("day"_L1).toString(), Qt::ISODate),
                line.value("kept_salt"_L1).toString(),
                keptFrom(line.value("kept"_L1).toString().toLatin1())});
        }
    }
    add(read);
}

std::vector<ErasedValue> ErasedValueList::all() const
{
    std::vector<ErasedValue> all;
    for (const std::vector<ErasedValue> &values : m_byHash) {
        all.insert(all.end(), values.begin(), values.end());
    }
    std::sort(all.begin(), all.end(), [](const ErasedValue &a, const ErasedValue &b) {
        return std::tie(a.hash, a.field) < std::tie(b.hash, b.field);
    });
    return all;
}

QJsonArray ErasedValueList::lines() const
{
    QJsonArray lines;
    const std::vector<ErasedValue> values = all();
    for (const ErasedValue &value : values) {
        lines.append(QJsonObject {{u"hash"_s, value.hash}, {u"salt"_s, value.salt}, {u"field"_s, value.field},
            {u"turn"_s, value.turn}, {u"day"_s, value.day.toString(Qt::ISODate)},
            {u"kept_salt"_s, value.keptSalt}, {u"kept"_s, keptText(value)}});
    }
    return lines;
}

Result<void> ErasedValueList::putInto(Connection &connection) const
{
    const std::vector<ErasedValue> values = all();
    Result<void> done;
    for (const ErasedValue &value : values) {
        done = done ? connection.run(
                   u"INSERT INTO erased_value(hash, salt, field, turn, day, kept_salt, kept) VALUES (?, ?, "
                   u"?, ?, ?, ?, ?)"
                   " ON CONFLICT(hash, field) DO UPDATE SET turn = excluded.turn, day = excluded.day,"
                   " kept_salt = excluded.kept_salt, kept = excluded.kept WHERE excluded.turn > turn"_s,
                   {value.hash, value.salt, value.field.isNull() ? u""_s : value.field, value.turn,
                       value.day.toString(Qt::ISODate), value.keptSalt, keptText(value)})
                    : done;
    }
    return done;
}

ErasedValueList ErasedValueList::beyond(const ErasedValueList &other) const
{
    ErasedValueList news;
    const std::vector<ErasedValue> values = all();
    for (const ErasedValue &value : values) {
        const auto known = other.m_byHash.constFind(value.hash);
        const bool isKnown = known != other.m_byHash.cend()
            && std::any_of(known->begin(), known->end(), [&value](const ErasedValue &one) {
                   return one.field == value.field && one.turn >= value.turn;
               });
        if (!isKnown) {
            news.put(value);
        }
    }
    return news;
}

void ErasedValueList::add(const ErasedValueList &other)
{
    const std::vector<ErasedValue> news = other.beyond(*this).all();
    for (const ErasedValue &value : news) {
        put(value);
    }
}

std::vector<ErasedValue> ErasedValueList::of(const QString &place) const
{
    std::vector<ErasedValue> found;
    for (const QString &salt : m_salts) {
        if (const auto here = m_byHash.constFind(saltedHash(salt, place.toUtf8())); here != m_byHash.cend()) {
            found.insert(found.end(), here->begin(), here->end());
        }
    }
    return found;
}

void ErasedValueList::note(const QString &place, const QString &field, const QDate &day,
    const std::vector<QJsonValue> &kept, const std::vector<QJsonValue> &gone)
{
    ErasedValue value {.salt = m_salts.isEmpty() ? newSalt() : m_salts.constFirst(),
        .field = field,
        .day = day,
        .keptSalt = newSalt()};
    const std::vector<ErasedValue> known = of(place);
    const auto same = std::find_if(
        known.begin(), known.end(), [&field](const ErasedValue &one) { return one.field == field; });
    if (same != known.end()) {
        value.salt = same->salt;
        value.turn = same->turn + 1;
    }
    value.hash = saltedHash(value.salt, place.toUtf8());
    for (const QJsonValue &part : kept) {
        value.kept.insert(shortHash(value, part));
    }
    for (const QJsonValue &part : gone) {
        value.kept.remove(shortHash(value, part));
    }
    put(value);
}

void ErasedValueList::put(const ErasedValue &value)
{
    if (value.hash.isEmpty() || value.salt.isEmpty() || value.keptSalt.isEmpty()) {
        return;
    }
    std::vector<ErasedValue> &here = m_byHash[value.hash];
    const auto same = std::find_if(
        here.begin(), here.end(), [&value](const ErasedValue &one) { return one.field == value.field; });
    if (same == here.end()) {
        here.push_back(value);
    } else {
        *same = value;
    }
    if (!m_salts.contains(value.salt)) {
        m_salts.append(value.salt);
    }
}

std::span<const WordsColumn> wordsColumns()
{
    return kColumns;
}

const WordsColumn *findWordsColumn(QByteArrayView name)
{
    const auto found = std::find_if(std::begin(kColumns), std::end(kColumns),
        [name](const WordsColumn &column) { return name == column.name; });
    return found == std::end(kColumns) ? nullptr : found;
}

Result<QString> placeOfColumn(Connection &connection, const char *name)
{
    const auto library = connection.one(
        u"SELECT value FROM meta WHERE key = 'library_id'"_s, {}, [](const Row &row) { return row.text(0); });
    return library ? Result<QString>(QString(library->value_or(QString()) + u'\n' + QLatin1StringView(name)))
                   : passOn(library);
}

Result<std::vector<RecordId>> recordsWithErasedValues(Connection &connection, const ErasedValueList &list)
{
    std::vector<RecordId> found;
    const auto ids = list.isEmpty() ? Result<std::vector<RecordId>>(found) : idsStored(connection);
    if (!ids) {
        return ids;
    }
    std::copy_if(ids->begin(), ids->end(), std::back_inserter(found),
        [&list](const RecordId &id) { return !list.of(id.value).empty(); });
    return found;
}

Result<void> eraseValuesOf(Connection &connection, const RecordId &id, const ErasedValueList &list)
{
    const std::vector<ErasedValue> erased = list.of(id.value);
    Result<void> done = cleanMirror(connection, id, erased);
    for (const ErasedTable &table : erasedTables()) {
        done = done && isCleanedInPlace(table) ? cleanTable(connection, table, id, erased) : done;
    }
    return done;
}

Result<qint64> eraseWordsIn(Connection &connection, const ErasedValueList &list)
{
    qint64 cleaned = 0;
    for (const WordsColumn &column : kColumns) {
        const Result<QString> place = placeOfColumn(connection, column.name);
        if (!place) {
            return passOn(place);
        }
        const std::vector<ErasedValue> erased = list.of(*place);
        if (erased.empty()) {
            continue;
        }
        const auto texts = connection.all(
            QString::fromLatin1(column.texts), {}, [](const Row &row) { return row.text(0); });
        Result<void> done = texts ? Result<void>() : passOn(texts);
        for (size_t i = 0; done && i < texts->size(); ++i) {
            if (!erased.front().keeps((*texts)[i])) {
                done = connection.run(QString::fromLatin1(column.clean), {(*texts)[i]});
                ++cleaned;
            }
        }
        if (!done) {
            return passOn(done);
        }
    }
    return cleaned;
}

} // namespace fourthp

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/erased_values.h"

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
    return isOlderThan(document.json().value("updated_at"_L1).toString());
}

bool ErasedValue::isOlderThan(const QString &written) const
{
    const QDate date = QDate::fromString(written.left(10), Qt::ISODate);
    return date.isValid() && day.isValid() && date > day;
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

} // namespace fourthp

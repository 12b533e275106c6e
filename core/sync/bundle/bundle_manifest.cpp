// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/bundle/bundle_manifest.h"

#include "core/sync/bundle/bundle_fault.h"
#include "core/sync/hub_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

#include <optional>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

constexpr qint64 kLargestInteger = qint64(1) << 53;
constexpr qsizetype kLongestPlace = 4096;
constexpr qsizetype kLongestName = 64;
constexpr qsizetype kMostNextKeys = 8;

Failure broken(const QString &member)
{
    return failBundle(BundleFault::Manifest, kManifestName, u"member %1"_s.arg(member));
}

bool matches(const QRegularExpression &pattern, const QString &text)
{
    return pattern.match(text).hasMatch();
}

bool isHash(const QString &text)
{
    static const QRegularExpression pattern(u"\\A[0-9a-f]{64}\\z"_s);
    return matches(pattern, text);
}

bool isUuid(const QString &text)
{
    static const QRegularExpression pattern(u"\\A[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\\z"_s);
    return matches(pattern, text);
}

bool isTime(const QString &text)
{
    static const QRegularExpression pattern(
        u"\\A[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z\\z"_s);
    return matches(pattern, text);
}

/// The members of an object, each asked for once. What does not fit is noted, and the first such member named
/// at the end.
class Members
{
public:
    explicit Members(const QJsonObject &json)
        : m_json(json)
    { }

    qint64 integer(const QString &name, qint64 least, qint64 most)
    {
        const QJsonValue value = m_json.value(name);
        const qint64 number = value.toInteger(least - 1);
        // toInteger rounds what is no whole number.
        const bool fits
            = value.isDouble() && number >= least && number <= most && double(number) == value.toDouble();
        return fits ? number : (note(name), least);
    }

    template <class Rule> QString text(const QString &name, Rule fits)
    {
        const QJsonValue value = m_json.value(name);
        return value.isString() && fits(value.toString()) ? value.toString() : (note(name), QString());
    }

    /// Absent or null gives an empty text.
    template <class Rule> QString textOrNone(const QString &name, Rule fits)
    {
        const QJsonValue value = m_json.value(name);
        return value.isUndefined() || value.isNull() ? QString() : text(name, fits);
    }

    bool flag(const QString &name)
    {
        const QJsonValue value = m_json.value(name);
        return value.isBool() ? value.toBool() : (note(name), false);
    }

    /// An opaque place as text: a string or a number; empty if there is none.
    QString place(const QString &name)
    {
        const QJsonValue value = m_json.value(name);
        if (value.isUndefined() || value.isNull()) {
            return {};
        }
        const QString text = jsonText(value);
        return (value.isString() || value.isDouble()) && text.size() <= kLongestPlace
            ? text
            : (note(name), QString());
    }

    QJsonArray list(const QString &name, qsizetype most, bool mayBeAbsent = false)
    {
        const QJsonValue value = m_json.value(name);
        if (mayBeAbsent && value.isUndefined()) {
            return {};
        }
        const QJsonArray array = value.toArray();
        return value.isArray() && array.size() <= most ? array : (note(name), QJsonArray());
    }

    void note(const QString &name)
    {
        if (m_problem.isEmpty()) {
            m_problem = name;
        }
    }
    const QString &problem() const { return m_problem; }

private:
    const QJsonObject &m_json;
    QString m_problem;
};

Result<std::vector<BundleShard>> readShards(const QJsonArray &array)
{
    std::vector<BundleShard> shards;
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QJsonObject json = array.at(i).toObject();
        Members members(json);
        members.text(u"path"_s, [i](const QString &path) { return path == shardName(i); });
        BundleShard shard;
        shard.bytes = members.integer(u"bytes"_s, 1, kMostRawBytesOfShard);
        shard.rawBytes = members.integer(u"raw_bytes"_s, 0, kLargestInteger);
        shard.rows = members.integer(u"rows"_s, 0, kLargestInteger);
        shard.sha256 = members.text(u"sha256"_s, isHash);
        if (!members.problem().isEmpty()) {
            return broken(u"shards[%1].%2"_s.arg(i).arg(members.problem()));
        }
        if (shard.rawBytes > kMostRawBytesOfShard || shard.rawBytes > shard.bytes * kMostRatio) {
            return failBundle(
                BundleFault::Bomb, shardName(i), u"%1 bytes from %2"_s.arg(shard.rawBytes).arg(shard.bytes));
        }
        if (shard.rows > shard.rawBytes) {
            return broken(u"shards[%1].rows"_s.arg(i));
        }
        shards.push_back(shard);
    }
    return shards;
}

Result<std::vector<BundleFile>> readFiles(const QJsonArray &array)
{
    std::vector<BundleFile> files;
    QSet<QString> seen;
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QJsonObject json = array.at(i).toObject();
        Members members(json);
        BundleFile file;
        file.sha256 = members.text(u"sha256"_s, isHash);
        file.bytes = members.integer(u"bytes"_s, 0, kMostBytesOfFile);
        if (!members.problem().isEmpty() || seen.contains(file.sha256)) {
            return broken(u"files[%1]"_s.arg(i));
        }
        seen.insert(file.sha256);
        files.push_back(file);
    }
    return files;
}

QJsonValue placeJson(const QString &text)
{
    return text.isEmpty() ? QJsonValue()
                          : QJsonDocument::fromJson(QByteArray('[' + text.toUtf8() + ']')).array().at(0);
}

QJsonValue textJson(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

} // namespace

QString shardName(qsizetype shard)
{
    return u"rows-%1.ndjson.gz"_s.arg(shard, 5, 10, QLatin1Char('0'));
}

bool isPartName(const QString &name)
{
    static const QRegularExpression pattern(
        u"\\A(manifest\\.json|manifest\\.json\\.sig|rows-[0-9]{5}\\.ndjson\\.gz|files/[0-9a-f]{64})\\z"_s);
    return matches(pattern, name);
}

QByteArray writeManifest(const BundleManifest &manifest)
{
    QJsonArray shards;
    for (size_t i = 0; i < manifest.shards.size(); ++i) {
        const BundleShard &shard = manifest.shards[i];
        shards.append(QJsonObject {{u"path"_s, shardName(qsizetype(i))}, {u"bytes"_s, shard.bytes},
            {u"raw_bytes"_s, shard.rawBytes}, {u"rows"_s, shard.rows}, {u"sha256"_s, shard.sha256}});
    }
    QJsonArray files;
    for (const BundleFile &file : manifest.files) {
        files.append(QJsonObject {{u"sha256"_s, file.sha256}, {u"bytes"_s, file.bytes}});
    }
    QJsonObject json {{u"format"_s, u"hub-bundle"_s}, {u"format_version"_s, 1}, {u"hub_id"_s, manifest.hubId},
        {u"epoch"_s, manifest.epoch}, {u"sequence"_s, manifest.sequence}, {u"created"_s, manifest.created},
        {u"expires"_s, textJson(manifest.expires)}, {u"full"_s, manifest.full},
        {u"from"_s, placeJson(manifest.from)}, {u"to"_s, placeJson(manifest.to)},
        {u"schema"_s, manifest.schema}, {u"rows"_s, manifest.rows}, {u"key_id"_s, manifest.keyId},
        {u"shards"_s, shards}, {u"files"_s, files}};
    if (manifest.kind == BundleKind::Contribution) {
        json.insert(u"kind"_s, u"contribution"_s);
    }
    if (!manifest.name.isEmpty()) {
        json.insert(u"name"_s, manifest.name);
    }
    if (!manifest.nextKeys.isEmpty()) {
        json.insert(u"next_keys"_s, QJsonArray::fromStringList(manifest.nextKeys));
    }
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

Result<BundleManifest> readManifest(const QByteArray &bytes)
{
    if (bytes.size() > kMostManifestBytes) {
        return failBundle(BundleFault::Bomb, kManifestName, u"%1 bytes"_s.arg(bytes.size()));
    }
    const Result<QJsonObject> json = parseObject(bytes);
    if (!json) {
        return failBundle(BundleFault::Manifest, kManifestName, json.error().detail);
    }
    Members members(*json);
    members.text(u"format"_s, [](const QString &format) { return format == "hub-bundle"_L1; });
    const qint64 version = members.integer(u"format_version"_s, 1, kLargestInteger);
    if (!members.problem().isEmpty()) {
        return broken(members.problem());
    }
    const QString kind = json->contains(u"kind"_s) ? json->value("kind"_L1).toString() : u"rows"_s;
    if (version > 1 || (kind != "rows"_L1 && kind != "contribution"_L1)) {
        return failBundle(
            BundleFault::Newer, kManifestName, u"version %1, kind %2"_s.arg(version).arg(kind.left(32)));
    }
    BundleManifest manifest;
    manifest.kind = kind == "rows"_L1 ? BundleKind::Rows : BundleKind::Contribution;
    manifest.hubId = members.text(u"hub_id"_s, isUuid);
    manifest.epoch = members.integer(u"epoch"_s, 0, kLargestInteger);
    manifest.sequence = members.integer(u"sequence"_s, 1, kLargestInteger);
    manifest.created = members.text(u"created"_s, isTime);
    manifest.expires = members.textOrNone(u"expires"_s, isTime);
    manifest.name = members.textOrNone(u"name"_s, [](const QString &name) {
        return name.size() <= kLongestName && name == name.trimmed()
            && std::all_of(name.begin(), name.end(), [](QChar c) { return c.isPrint(); });
    });
    manifest.full = members.flag(u"full"_s);
    manifest.from = members.place(u"from"_s);
    manifest.to = members.place(u"to"_s);
    manifest.schema = members.integer(u"schema"_s, 1, kLargestInteger);
    manifest.rows = members.integer(u"rows"_s, 0, kLargestInteger);
    manifest.keyId = members.text(u"key_id"_s, isHash);
    for (const QJsonValue key : members.list(u"next_keys"_s, kMostNextKeys, true)) {
        if (!isHash(key.toString())) {
            members.note(u"next_keys"_s);
        }
        manifest.nextKeys.append(key.toString());
    }
    const QJsonArray shards = members.list(u"shards"_s, kMostShards);
    const QJsonArray files = members.list(u"files"_s, kMostFiles);
    if (!members.problem().isEmpty()) {
        return broken(members.problem());
    }
    Result<std::vector<BundleShard>> readShard = readShards(shards);
    if (!readShard) {
        return passOn(readShard);
    }
    Result<std::vector<BundleFile>> readFile = readFiles(files);
    if (!readFile) {
        return passOn(readFile);
    }
    manifest.shards = std::move(*readShard);
    manifest.files = std::move(*readFile);
    qint64 rows = 0;
    for (const BundleShard &shard : manifest.shards) {
        rows += shard.rows;
    }
    if (rows != manifest.rows) {
        return broken(u"rows"_s);
    }
    return manifest;
}

qint64 rawBytesOf(const BundleManifest &manifest)
{
    qint64 bytes = 0;
    for (const BundleShard &shard : manifest.shards) {
        bytes += shard.rawBytes;
    }
    return bytes;
}

qint64 bytesOf(const std::vector<BundleFile> &files)
{
    qint64 bytes = 0;
    for (const BundleFile &file : files) {
        bytes += file.bytes;
    }
    return bytes;
}

} // namespace fourthp

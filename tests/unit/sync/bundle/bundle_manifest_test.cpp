// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/sync/bundle/bundle_fixture.h"

#include <QJsonDocument>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

BundleManifest example()
{
    BundleManifest manifest;
    manifest.hubId = kHubId;
    manifest.epoch = 2;
    manifest.sequence = 7;
    manifest.created = u"2026-11-24T09:00:00Z"_s;
    manifest.expires = u"2027-11-24T09:00:00Z"_s;
    manifest.name = u"Bureau régional"_s;
    manifest.full = false;
    manifest.from = u"\"12-abc\""_s;
    manifest.to = u"15"_s;
    manifest.rows = 12;
    manifest.keyId = QString(64, u'a');
    manifest.nextKeys = {QString(64, u'b')};
    manifest.shards = {{100, 1000, 5, QString(64, u'1')}, {90, 900, 7, QString(64, u'2')}};
    manifest.files = {{QString(64, u'3'), 12}};
    return manifest;
}

QJsonObject exampleJson()
{
    return QJsonDocument::fromJson(writeManifest(example())).object();
}

Result<BundleManifest> read(const QJsonObject &json)
{
    return readManifest(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

} // namespace

TEST_CASE("A manifest comes back as it was written, byte for byte", "[sync][bundle]")
{
    for (const BundleKind kind : {BundleKind::Rows, BundleKind::Contribution}) {
        BundleManifest manifest = example();
        manifest.kind = kind;

        const auto back = readManifest(writeManifest(manifest));

        REQUIRE(back);
        CHECK(*back == manifest);
        CHECK(writeManifest(*back) == writeManifest(manifest));
    }
}

TEST_CASE("Members of a later version are passed over and decide nothing", "[sync][bundle]")
{
    QJsonObject json = exampleJson();
    json.insert(u"x_future"_s, QJsonObject {{u"hub_id"_s, kOtherHubId}});
    json.insert(u"Sequence"_s, 99);

    const auto back = read(json);

    REQUIRE(back);
    CHECK(*back == example());
}

TEST_CASE("A manifest that breaks the format is refused by the member that does", "[sync][bundle]")
{
    const auto with = [](const QString &name, const QJsonValue &value) {
        QJsonObject json = exampleJson();
        if (value.isUndefined()) {
            json.remove(name);
        } else {
            json.insert(name, value);
        }
        return read(json);
    };
    const std::vector<std::pair<QString, QList<QJsonValue>>> bad {
        {u"format"_s, {QJsonValue::Undefined, u"zip"_s, 1}},
        {u"format_version"_s, {QJsonValue::Undefined, 0, u"1"_s, 1.5}},
        {u"hub_id"_s, {QJsonValue::Undefined, u""_s, u"../x"_s, kHubId.toUpper(), QString(kHubId + u'\n')}},
        {u"epoch"_s, {QJsonValue::Undefined, -1, 0.5, u"2"_s, 1e300}},
        {u"sequence"_s, {QJsonValue::Undefined, 0, -7, 7.5, true, 1e17}},
        {u"created"_s, {QJsonValue::Undefined, u"yesterday"_s, u"2026-11-24"_s, 5}},
        {u"expires"_s, {u"never"_s, 5}},
        {u"name"_s, {u" x"_s, u"a\u202eb"_s, u"a\nb"_s, QString(65, u'x'), 5}},
        {u"full"_s, {QJsonValue::Undefined, 0, u"true"_s, QJsonValue::Null}},
        {u"from"_s, {true, QJsonObject {}, QString(5000, u'x')}},
        {u"to"_s, {true, QJsonArray {}}},
        {u"schema"_s, {QJsonValue::Undefined, 0}},
        {u"rows"_s, {QJsonValue::Undefined, 11, -1}},
        {u"key_id"_s,
            {QJsonValue::Undefined, u""_s, QString(63, u'a'), QString(64, u'A'), QString(64, u'g')}},
        {u"next_keys"_s, {u"b"_s, QJsonArray {5}, QJsonArray {u"b"_s}}},
        {u"shards"_s, {QJsonValue::Undefined, QJsonObject {}, QJsonArray {5}}},
        {u"files"_s, {QJsonValue::Undefined, QJsonArray {QJsonObject {}}}},
    };
    for (const auto &[name, values] : bad) {
        for (const QJsonValue &value : values) {
            INFO(name.toStdString() << " " << QJsonDocument(QJsonArray {value}).toJson().toStdString());
            const auto back = with(name, value);
            REQUIRE_FALSE(back);
            CHECK(bundleFaultOf(back.error()) == BundleFault::Manifest);
            CHECK(back.error().detail.contains(name));
        }
    }
    CHECK(bundleFaultOf(with(u"format_version"_s, 2).error()) == BundleFault::Newer);
    CHECK(bundleFaultOf(with(u"kind"_s, u"orders"_s).error()) == BundleFault::Newer);
}

TEST_CASE("Shards beyond the limits are refused by their numbers alone", "[sync][bundle]")
{
    const auto withShard = [](qint64 bytes, qint64 rawBytes, qint64 rows, const QString &path) {
        QJsonObject json = exampleJson();
        json.insert(u"rows"_s, rows);
        json.insert(u"shards"_s,
            QJsonArray {QJsonObject {{u"path"_s, path}, {u"bytes"_s, bytes}, {u"raw_bytes"_s, rawBytes},
                {u"rows"_s, rows}, {u"sha256"_s, QString(64, u'1')}}});
        return read(json);
    };
    const QString first = shardName(0);
    CHECK(withShard(10, 2000, 3, first));
    CHECK(bundleFaultOf(withShard(10, 2001, 3, first).error()) == BundleFault::Bomb);
    CHECK(withShard(1'000'000, kMostRawBytesOfShard, 3, first));
    CHECK(
        bundleFaultOf(withShard(1'000'000, kMostRawBytesOfShard + 1, 3, first).error()) == BundleFault::Bomb);
    CHECK_FALSE(withShard(10, 20, 21, first)); // More rows than bytes.
    CHECK_FALSE(withShard(kMostRawBytesOfShard + 1, 20, 3, first));
    for (const QString &path : {shardName(1), u"../rows-00000.ndjson.gz"_s, u"rows-00000.ndjson"_s, u""_s}) {
        CHECK_FALSE(withShard(10, 20, 3, path));
    }
    QJsonObject many = exampleJson();
    QJsonArray shards;
    for (qsizetype i = 0; i <= kMostShards; ++i) {
        shards.append(QJsonObject {{u"path"_s, shardName(i)}, {u"bytes"_s, 10}, {u"raw_bytes"_s, 10},
            {u"rows"_s, 0}, {u"sha256"_s, QString(64, u'1')}});
    }
    many.insert(u"rows"_s, 0);
    many.insert(u"shards"_s, shards);
    CHECK_FALSE(read(many));
    shards.removeLast();
    many.insert(u"shards"_s, shards);
    CHECK(read(many));
}

TEST_CASE("Bytes that are no manifest are refused", "[sync][bundle]")
{
    const QByteArray whole = writeManifest(example());
    for (qsizetype bytes = 0; bytes < whole.size(); ++bytes) {
        REQUIRE_FALSE(readManifest(whole.first(bytes)));
    }
    CHECK_FALSE(readManifest("[]"));
    CHECK_FALSE(readManifest("null"));
    CHECK_FALSE(readManifest(QByteArray(2000, '[')));
    CHECK(bundleFaultOf(readManifest(QByteArray(kMostManifestBytes + 1, ' ')).error()) == BundleFault::Bomb);
}

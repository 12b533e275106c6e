// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/bundle_store.h"
#include "core/store/channel_store.h"
#include "core/store/page_writer.h"
#include "core/store/sync_store.h"
#include "core/sync/bundle/bundle_crypto.h"
#include "core/sync/bundle/bundle_fault.h"
#include "core/sync/bundle/bundle_reader.h"
#include "core/sync/bundle/bundle_writer.h"
#include "tests/support/catch_qt.h"
#include "tests/support/hub_fixture.h"
#include "tests/support/temp_library.h"
#include "tests/support/three_drafts.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <utility>

namespace fourthp::test {

inline const QString kHubId = QStringLiteral("7d1a0e52-33c7-4c5b-9a56-0c5f7b2f4e01");
inline const QString kOtherHubId = QStringLiteral("11111111-2222-4333-8444-555555555555");

/// A row as a hub would send it; each generation says something else.
inline HubRow hubRow(QJsonObject record, int generation = 1)
{
    const QString rev = QStringLiteral("%1-%2")
                            .arg(generation)
                            .arg(QString::fromLatin1(QByteArray::number(
                                qHash(record.value(QStringLiteral("_id")).toString()), 16)));
    record.insert(QStringLiteral("_rev"), rev);
    record.insert(QStringLiteral("x_generation"), generation);
    return {.id = {record.value(QStringLiteral("_id")).toString()},
        .rev = rev,
        .leaves = QStringLiteral(""),
        .document = Document(record)};
}

inline HubRow hubRow(int n, int generation = 1)
{
    return hubRow(hubRecord(n), generation);
}

inline HubRow tombstoneRow(int n, int generation = 2)
{
    HubRow row = hubRow(n, generation);
    row.deleted = true;
    row.document = Document(QJsonObject {{QStringLiteral("_id"), row.id.value},
        {QStringLiteral("_rev"), row.rev}, {QStringLiteral("_deleted"), true}});
    return row;
}

/// A library that knows the hub under the name `hub`, with records of it, and that writes bundles.
class Office
{
public:
    explicit Office(const QString &hubId = kHubId)
    {
        const auto added = addChannel(
            *there.library, {.id = QStringLiteral("hub"), .url = QStringLiteral("https://hub.example/db")});
        REQUIRE(added);
        REQUIRE(SyncStore(*there.library, QStringLiteral("hub"))
                    .rememberHub({hubId, 1, {}, QStringLiteral("couchdb 3.4.3")}, {}));
    }

    void receive(const std::vector<HubRow> &rows)
    {
        REQUIRE(SyncStore(*there.library, QStringLiteral("hub")).applyPage({.rows = rows}));
    }

    void receiveMany(int count, int generation = 1)
    {
        std::vector<HubRow> rows;
        for (int n = 0; n < count; ++n) {
            rows.push_back(hubRow(n, generation));
        }
        receive(rows);
    }

    /// Small shards, so that there are several.
    BundleOrder order(const QString &name) const
    {
        BundleOrder order;
        order.path = path(name);
        order.channel = QStringLiteral("hub");
        order.privacy = {.withAmber = true, .redaction = {.withPersonalData = true}};
        order.rawBytesOfShard = 8 * 1024;
        return order;
    }

    BundleWritten write(const BundleOrder &order)
    {
        const auto written = writeBundle(*there.library, seed, order);
        REQUIRE(written);
        return *written;
    }
    BundleWritten write(const QString &name) { return write(order(name)); }

    /// For a bundle with what is new since the one of this name.
    BundleBase base(const QString &name) const;

    QString path(const QString &name) const { return there.folder.filePath(name); }
    QString keyId() const { return keyIdOf(publicKeyOf(seed)); }

    TempLibrary there;
    QByteArray seed = QByteArray(kSeedBytes, '\x01');
};

/// A library that reads bundles, with a disk that has room.
class Reader
{
public:
    void trust(const QString &keyId, KeyMay may = KeyMay::Rows)
    {
        REQUIRE(trustKey(*here.library, {.keyId = keyId, .may = may}));
    }

    Result<OpenedBundle> inspect(std::unique_ptr<BundleSource> source)
    {
        const auto keys = trustedKeys(here.connection());
        REQUIRE(keys);
        return inspectBundle(std::move(source), *keys, here.clock);
    }
    Result<OpenedBundle> inspect(const QString &path)
    {
        auto source = openBundle(path);
        if (!source) {
            return passOn(source);
        }
        return inspect(std::move(*source));
    }

    BundleOutcome read(OpenedBundle &bundle, const QString &channel = {})
    {
        return readBundle(*here.library, bundle, channel, settings);
    }

    /// The outcome, or the refusal before it as one.
    BundleOutcome read(const QString &path, const QString &channel = {})
    {
        auto bundle = inspect(path);
        if (!bundle) {
            BundleOutcome refused;
            refused.report.state = SyncState::Failed;
            refused.report.error = bundle.error();
            return refused;
        }
        return read(*bundle, channel);
    }

    /// How many rows the library says it has of a bundle, by the shards that it counts as read.
    qint64 rowsSaidToBeHere(const QString &path)
    {
        const auto bundle = inspect(path);
        REQUIRE(bundle);
        const auto plan = planBundle(here.connection(), *bundle);
        REQUIRE(plan);
        const auto &shards = bundle->manifest.shards;
        qint64 said = 0;
        for (size_t n = 0; n < shards.size(); ++n) {
            said += plan->wasRead || qint64(n) < plan->shardsDone ? shards[n].rows : 0;
        }
        return said;
    }

    qint64 rows() { return *here.connection().number(QStringLiteral("SELECT count(*) FROM mirror"), {}); }

    TempLibrary here;
    ThreeDrafts drafts {here};
    BundleReadSettings settings {.freeBytes = [](const QString &) { return qint64(1) << 40; }};
};

inline BundleBase Office::base(const QString &name) const
{
    auto source = openBundle(path(name));
    REQUIRE(source);
    auto bundle = inspectBundle(std::move(*source), {{.keyId = keyId()}}, there.clock);
    REQUIRE(bundle);
    return {bundle->digest, bundle->manifest};
}

inline BundleFault faultOf(const BundleOutcome &outcome)
{
    REQUIRE(outcome.report.state == SyncState::Failed);
    return bundleFaultOf(outcome.report.error);
}

inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

inline void putContent(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    REQUIRE(file.write(bytes) == bytes.size());
}

/// What both libraries show of the hub's records, revision and document.
inline QMap<QString, QByteArray> documentsHere(Library &library, const QString &channel)
{
    QMap<QString, QByteArray> all;
    const auto done
        = (*library.connection())
              ->forEach(QStringLiteral("SELECT id, base FROM mirror WHERE channel = ? AND state <> 'orphan'"),
                  {channel}, [&all](const Row &row) { all.insert(row.text(0), row.bytes(1)); });
    REQUIRE(done);
    return all;
}

} // namespace fourthp::test

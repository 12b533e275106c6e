// SPDX-License-Identifier: GPL-3.0-or-later
// What is known of a bundle before a row of it is read: who signed it, whether it is whole, and what it would
// do.
#include "core/sync/bundle/bundle_crypto.h"
#include "core/sync/bundle/bundle_fault.h"
#include "core/sync/bundle/bundle_files.h"
#include "core/sync/bundle/bundle_keys.h"
#include "core/sync/bundle/bundle_reader.h"

#include "core/store/channel_store.h"

#include <QDateTime>
#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

constexpr qsizetype kLongestChannelName = 64;
const QString kContributions = u"contributions"_s;

/// Parts that the manifest names, with their sizes.
QHash<QString, qint64> partsNamed(const BundleManifest &manifest)
{
    QHash<QString, qint64> named;
    for (size_t i = 0; i < manifest.shards.size(); ++i) {
        named.insert(shardName(qsizetype(i)), manifest.shards[i].bytes);
    }
    for (const BundleFile &file : manifest.files) {
        named.insert(filePartName(file.sha256), file.bytes);
    }
    return named;
}

Result<void> checkParts(const std::vector<BundlePart> &parts, const BundleManifest &manifest)
{
    QHash<QString, qint64> named = partsNamed(manifest);
    for (const BundlePart &part : parts) {
        if (part.name == kManifestName || part.name == kSignatureName) {
            continue; // Read whole before.
        }
        const auto found = named.constFind(part.name);
        if (found == named.constEnd()) {
            return failBundle(BundleFault::Extra, part.name);
        }
        if (*found != part.bytes) {
            return failBundle(
                BundleFault::Size, part.name, u"%1 bytes instead of %2"_s.arg(part.bytes).arg(*found));
        }
        named.erase(found);
    }
    return named.isEmpty() ? Result<void>() : failBundle(BundleFault::Missing, named.keyBegin().base().key());
}

Result<QString> freeChannelName(Connection &connection, const BundleManifest &manifest)
{
    const QString wanted
        = manifest.name.isEmpty() ? u"bundle %1"_s.arg(manifest.hubId.left(8)) : manifest.name;
    for (int number = 1;; ++number) {
        const QString ending = number == 1 ? QString() : u" %1"_s.arg(number);
        const QString name = wanted.left(kLongestChannelName - ending.size()).trimmed() + ending;
        if (name == kContributions) {
            continue; // Proposals and what a hub says never mix, whatever a sender calls the hub.
        }
        const Result<qint64> taken
            = connection.number(u"SELECT count(*) FROM channel WHERE id = ?"_s, {name});
        if (!taken || *taken == 0) {
            return taken ? Result<QString>(name) : passOn(taken);
        }
    }
}

Result<BundlePlan> planContribution(Connection &connection, const OpenedBundle &bundle)
{
    BundlePlan plan {.channel = kContributions};
    const Result<qint64> there = connection.number(
        u"SELECT count(*) FROM channel WHERE id = ? AND kind = 'bundle'"_s, {kContributions});
    if (!there) {
        return passOn(there);
    }
    plan.isNewChannel = *there == 0;
    const auto reads = bundlesRead(connection, u"contribution"_s, bundle.manifest.hubId);
    if (!reads) {
        return passOn(reads);
    }
    for (const BundleRead &read : *reads) {
        if (read.digest == bundle.digest) {
            plan.wasRead = read.isDone;
            plan.shardsDone = read.isDone ? 0 : read.shardsDone;
            return plan;
        }
        // Each contributor counts alone.
        if (read.keyId == bundle.manifest.keyId && read.epoch == bundle.manifest.epoch
            && read.sequence > bundle.manifest.sequence) {
            return failBundle(BundleFault::OldSequence, bundle.source->name(),
                u"%1 after %2"_s.arg(bundle.manifest.sequence).arg(read.sequence));
        }
    }
    return plan;
}

/// Which channel the rows go to.
Result<void> chooseChannel(
    Connection &connection, const OpenedBundle &bundle, const QString &wanted, BundlePlan &plan)
{
    const BundleManifest &manifest = bundle.manifest;
    if (!wanted.isEmpty()) {
        const Result<std::optional<ChannelHub>> hub = hubOfChannel(connection, wanted);
        if (!hub || !hub->has_value()) {
            return hub ? fail(ErrorKind::NotFound, wanted, u"no such channel"_s) : passOn(hub);
        }
        const bool mayBecome = (*hub)->kind == "bundle"_L1 && (*hub)->hubId.isEmpty();
        if ((*hub)->hubId != manifest.hubId && !mayBecome) {
            return failBundle(
                BundleFault::OtherHub, bundle.source->name(), u"for hub %1"_s.arg(manifest.hubId));
        }
        plan.channel = wanted;
    }
    const Result<std::optional<HubChannel>> known = channelOfHub(connection, manifest.hubId);
    if (!known) {
        return passOn(known);
    }
    if (known->has_value()) {
        plan.channel = (*known)->channel; // The same records must not be there twice.
        plan.isHubChannel = (*known)->kind != "bundle"_L1;
        return {};
    }
    if (wanted.isEmpty()) {
        const Result<QString> name = freeChannelName(connection, manifest);
        if (!name) {
            return passOn(name);
        }
        plan.channel = *name;
        plan.isNewChannel = true;
    }
    return {};
}

/// Refuses what would take records back to what they were.
Result<void> checkOrder(Connection &connection, const OpenedBundle &bundle, BundlePlan &plan)
{
    const BundleManifest &manifest = bundle.manifest;
    const Result<std::optional<ChannelHub>> channel = hubOfChannel(connection, plan.channel);
    const auto reads = bundlesRead(connection, u"rows"_s, manifest.hubId);
    if (!channel || !reads) {
        return channel ? passOn(reads) : passOn(channel);
    }
    if (channel->has_value() && (*channel)->hubId == manifest.hubId && (*channel)->epoch > manifest.epoch) {
        return failBundle(
            BundleFault::OldSequence, bundle.source->name(), u"of epoch %1"_s.arg(manifest.epoch));
    }
    bool hasFrom = channel->has_value() && !manifest.from.isEmpty() && (*channel)->since == manifest.from;
    for (const BundleRead &read : *reads) {
        if (read.digest == bundle.digest && read.channel == plan.channel) {
            plan.wasRead = read.isDone;
            plan.shardsDone = read.isDone ? 0 : read.shardsDone;
        }
        if (std::pair(read.epoch, read.sequence) > std::pair(manifest.epoch, manifest.sequence)) {
            return failBundle(BundleFault::OldSequence, bundle.source->name(),
                u"%1 after %2"_s.arg(manifest.sequence).arg(read.sequence));
        }
        hasFrom = hasFrom
            || (read.isDone && read.channel == plan.channel && read.epoch == manifest.epoch
                && !manifest.from.isEmpty() && read.place == manifest.from);
    }
    if (!manifest.full && !hasFrom) {
        return failBundle(BundleFault::NeedsFull, bundle.source->name(), u"changes since another bundle"_s);
    }
    return {};
}

} // namespace

Result<OpenedBundle> inspectBundle(std::unique_ptr<BundleSource> source, const std::vector<TrustedKey> &keys,
    const Clock &clock, std::stop_token stop)
{
    const Result<QByteArray> bytes = source->read(kManifestName, kMostManifestBytes, stop);
    if (!bytes) {
        return bundleFaultOf(bytes.error()) == BundleFault::Missing
            ? failBundle(BundleFault::NotABundle, source->name())
            : passOn(bytes);
    }
    const Result<QByteArray> signature = source->read(kSignatureName, kSignatureBytes, stop);
    if (!signature) {
        const BundleFault fault = bundleFaultOf(signature.error());
        const bool isNone = fault == BundleFault::Missing || fault == BundleFault::Size;
        return isNone ? failBundle(BundleFault::Signature, source->name(), u"no signature"_s)
                      : passOn(signature);
    }
    const TrustedKey *signer = signerOf(keys, *bytes, *signature);
    // Only of a bundle that no trusted key signed the manifest is read before: to say whom to ask about it.
    Result<BundleManifest> manifest = readManifest(*bytes);
    const bool claims
        = manifest.has_value() && isSignedBy(*bytes, *signature, publicKeyFrom(manifest->keyId));
    if (signer == nullptr && !claims) {
        return failBundle(BundleFault::Signature, source->name(), u"it does not fit the manifest"_s);
    }
    if (!manifest) {
        return passOn(manifest);
    }
    if (signer != nullptr && signer->keyId != manifest->keyId) {
        return failBundle(
            BundleFault::Manifest, source->name(), u"it names another key than the one that signed"_s);
    }
    if (const auto parts = source->parts()) {
        if (auto done = checkParts(*parts, *manifest); !done) {
            return passOn(done);
        }
    }
    OpenedBundle bundle {
        .source = std::move(source), .manifest = std::move(*manifest), .digest = sha256Hex(*bytes)};
    if (signer != nullptr) {
        bundle.signer = *signer;
    }
    const QDateTime expires = QDateTime::fromString(bundle.manifest.expires, Qt::ISODate);
    bundle.isExpired = expires.isValid() && expires < clock.nowUtc();
    return Result<OpenedBundle>(std::move(bundle));
}

Result<BundlePlan> planBundle(Connection &connection, const OpenedBundle &bundle, const QString &channel)
{
    if (!bundle.signer) {
        return failBundle(BundleFault::UnknownKey, bundle.manifest.keyId, u"nobody trusted it yet"_s);
    }
    if (bundle.manifest.kind == BundleKind::Contribution) {
        return planContribution(connection, bundle);
    }
    if (bundle.signer->may != KeyMay::Rows) {
        return failBundle(BundleFault::NotAllowed, bundle.manifest.keyId, u"contributions alone"_s);
    }
    BundlePlan plan;
    if (auto done = chooseChannel(connection, bundle, channel, plan); !done) {
        return passOn(done);
    }
    if (auto done = checkOrder(connection, bundle, plan); !done) {
        return passOn(done);
    }
    plan.sweeps = bundle.manifest.full && !plan.isHubChannel;
    return plan;
}

} // namespace fourthp

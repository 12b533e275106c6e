// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/bundle/bundle_writer.h"

#include "core/model/sharing.h"
#include "core/store/access_log.h"
#include "core/store/bundle_rows_store.h"
#include "core/store/bundle_store.h"
#include "core/sync/bundle/bundle_contents.h"
#include "core/sync/bundle/bundle_crypto.h"
#include "core/sync/bundle/bundle_gzip.h"
#include "core/sync/bundle/bundle_package.h"
#include "core/sync/bundle/bundle_rows.h"
#include "core/sync/hub_json.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

QString kindName(BundleKind kind)
{
    return kind == BundleKind::Rows ? u"rows"_s : u"contribution"_s;
}

/// A hub that does not name itself is known by its address.
QString nameOfHub(const ChannelHub &hub)
{
    const QUuid own(hub.hubId);
    const QUuid name = own.isNull()
        ? QUuid::createUuidV5(QUuid(u"{6ba7b811-9dad-11d1-80b4-00c04fd430c8}"_s), // RFC 4122, URLs
            (hub.hubId.isEmpty() ? hub.url : hub.hubId).toUtf8())
        : own;
    return name.toString(QUuid::WithoutBraces);
}

/// Whether it is a consent that keeps a record here, of the hub's version or of mine; its marking would let
/// it go.
bool lacksConsent(const MirrorState &mirror, const QDate &today)
{
    const auto lacks = [&today](const Document &story) {
        return story.type() == RecordType::Story && !story.isDeleted() && isMarkedForSharing(story)
            && !mayLeave(story, kBundleChannel, today);
    };
    return lacks(mirror.base) || lacks(mirror.local);
}

class BundleWriter
{
public:
    BundleWriter(Library &library, const QByteArray &seed, const BundleOrder &order,
        const ProgressSink &progress, std::stop_token stop)
        : m_library(library)
        , m_seed(seed)
        , m_order(order)
        , m_today(library.clock().nowUtc().date())
        , m_progress(progress)
        , m_stop(std::move(stop))
    { }

    Result<BundleWritten> run()
    {
        if (auto done = m_library.folder().refuseInside(m_order.path); !done) {
            return passOn(done);
        }
        const Result<Connection *> connection = m_library.connection();
        if (!connection) {
            return passOn(connection);
        }
        if (auto done = prepare(**connection); !done) {
            return passOn(done);
        }
        Result<std::unique_ptr<BundlePackage>> package = createBundlePackage(m_order.path);
        if (!package) {
            return passOn(package);
        }
        m_package = std::move(*package);
        if (auto done = writeRows(**connection); !done) {
            return passOn(done);
        }
        if (auto done = writeFiles(); !done) {
            return passOn(done);
        }
        if (auto done = sign(); !done) {
            return passOn(done);
        }
        return m_report;
    }

private:
    Result<void> prepare(Connection &connection)
    {
        const Result<std::optional<ChannelHub>> hub = hubOfChannel(connection, m_order.channel);
        if (!hub || !hub->has_value()) {
            return hub ? fail(ErrorKind::NotFound, m_order.channel, u"no such channel"_s) : passOn(hub);
        }
        if ((*hub)->kind == "local"_L1 || (*hub)->kind == "sample"_L1) {
            return fail(ErrorKind::Unsupported, m_order.channel, u"it stands for no hub"_s);
        }
        m_manifest.kind = m_order.kind;
        m_manifest.hubId = nameOfHub(**hub);
        m_manifest.epoch = (*hub)->epoch;
        m_manifest.name = (*hub)->name;
        m_manifest.created = m_library.clock().timestamp();
        m_manifest.expires = m_order.expires;
        m_manifest.nextKeys = m_order.nextKeys;
        m_manifest.keyId = keyIdOf(publicKeyOf(m_seed));
        m_manifest.full = !m_order.since;
        const Result<qint64> highest
            = highestSequence(connection, m_manifest.hubId, m_manifest.epoch, kindName(m_order.kind));
        if (!highest) {
            return passOn(highest);
        }
        m_manifest.sequence = m_order.sequence > 0 ? m_order.sequence : *highest + 1;
        if (m_order.kind == BundleKind::Rows) {
            m_manifest.to
                = jsonText(u"fourthp:%1:%2"_s.arg(m_manifest.keyId.left(16)).arg(m_manifest.sequence));
        }
        return m_order.since ? checkBase(connection) : Result<void>();
    }

    Result<void> checkBase(Connection &connection)
    {
        const BundleBase &base = *m_order.since;
        const Result<bool> isOurs = wasWrittenHere(connection, base.digest);
        if (!isOurs) {
            return passOn(isOurs);
        }
        // Only of its own bundles a library knows what they held.
        if (!*isOurs) {
            return fail(ErrorKind::InvalidInput, u"since"_s, u"that bundle was not written here"_s);
        }
        if (base.manifest.hubId != m_manifest.hubId || base.manifest.epoch != m_manifest.epoch
            || base.manifest.kind != BundleKind::Rows || m_order.kind != BundleKind::Rows) {
            return fail(ErrorKind::InvalidInput, u"since"_s, u"that bundle is of another hub"_s);
        }
        m_manifest.from = base.manifest.to;
        return {};
    }

    Result<void> writeFiles()
    {
        if (m_order.files == AttachedFiles::LeaveOut) {
            return {};
        }
        const Result<FilesAlong> along = filesHere(m_library, m_named, m_stop);
        if (!along) {
            return passOn(along);
        }
        m_report.filesMissing = along->missing;
        qint64 bytes = 0;
        for (const BundleFile &file : along->files) {
            const Result<void> added = addFileTo(*m_package, m_library, file.sha256, m_stop);
            if (!added && added.error().kind == ErrorKind::Damaged) {
                ++m_report.filesMissing; // The records go all the same.
                continue;
            }
            if (!added) {
                return added;
            }
            bytes += file.bytes;
            m_progress.report({bytes, along->bytes});
            m_manifest.files.push_back(file);
            m_report.fileBytes += file.bytes;
        }
        m_report.files = qint64(m_manifest.files.size());
        return {};
    }

    Result<void> writeRows(Connection &connection)
    {
        // All shards see the same records, whatever arrives meanwhile.
        const Result<ReadSnapshot> snapshot = ReadSnapshot::begin(connection);
        if (!snapshot) {
            return passOn(snapshot);
        }
        Result<QHash<QString, SentRow>> sent = sentRows(connection, m_order.channel);
        if (!sent) {
            return passOn(sent);
        }
        m_sent = std::move(*sent);
        const QStringList channels = channelsOf(m_order);
        for (const QString &channel : channels) {
            const Result<qint64> total
                = connection.number(u"SELECT count(*) FROM mirror WHERE channel = ?"_s, {channel});
            m_total += total.value_or(0);
        }
        for (const QString &channel : channels) {
            auto done = forEachMirrorRow(
                connection, channel, [this](const MirrorState &mirror) { return take(mirror); });
            if (!done) {
                return done;
            }
        }
        m_progress.finish({m_total, m_total});
        return flushShard();
    }

    Result<void> take(const MirrorState &mirror)
    {
        if (m_stop.stop_requested()) {
            return fail(ErrorKind::Cancelled);
        }
        m_progress.report({++m_seen, m_total});
        const auto sent = m_sent.constFind(mirror.id.value);
        const bool wasSent = sent != m_sent.constEnd();
        const OutgoingRow out = outgoing(mirror, wasSent, m_order, m_today);
        m_report.heldBack += out.isHeldBack ? 1 : 0;
        m_report.withoutConsent += out.isHeldBack && lacksConsent(mirror, m_today) ? 1 : 0;
        if (!out.row) {
            return {};
        }
        if (m_order.since && wasSent && sent->rev == out.row->rev
            && sent->sequence <= m_order.since->manifest.sequence) {
            return {}; // The reader has it.
        }
        const QByteArray line = rowLine(*out.row);
        if (m_raw.size() + line.size() > kMostRawBytesOfShard) {
            if (auto done = flushShard(); !done) {
                return done;
            }
        }
        if (line.size() > kMostRawBytesOfShard) {
            ++m_report.heldBack; // No reader takes it.
            return {};
        }
        m_report.shortened += out.isShortened ? 1 : 0;
        m_report.tombstones += out.row->deleted ? 1 : 0;
        m_manifest.schema = std::max(m_manifest.schema, qint64(out.row->document.schema()));
        if (m_order.kind == BundleKind::Rows) {
            m_rows.emplace_back(out.row->id.value, out.row->rev);
        }
        for (const QString &sha256 : filesNamedBy(*out.row)) {
            m_named.insert(sha256);
        }
        m_raw += line;
        ++m_rowsOfShard;
        return m_raw.size() >= m_order.rawBytesOfShard ? flushShard() : Result<void>();
    }

    Result<void> flushShard()
    {
        if (m_rowsOfShard == 0) {
            return {};
        }
        QByteArray packed = gzipped(m_raw, GzipLevel::Small);
        if (m_raw.size() > packed.size() * kMostRatio) {
            packed
                = gzipped(m_raw, GzipLevel::Stored); // Uniform rows pack better than any reader may unpack.
        }
        const auto number = qsizetype(m_manifest.shards.size());
        if (number >= kMostShards) {
            return fail(ErrorKind::Unsupported, m_order.path, u"more records than one bundle may hold"_s);
        }
        m_manifest.shards.push_back({packed.size(), m_raw.size(), m_rowsOfShard, sha256Hex(packed)});
        m_manifest.rows += m_rowsOfShard;
        m_raw.clear();
        m_rowsOfShard = 0;
        return m_package->add(shardName(number), packed);
    }

    Result<void> sign()
    {
        const QByteArray manifest = writeManifest(m_manifest);
        auto done = m_package->add(kManifestName, manifest);
        if (done) {
            done = m_package->add(kSignatureName, signatureOf(manifest, m_seed));
        }
        const WrittenBundle written {m_manifest.hubId, m_manifest.epoch, kindName(m_order.kind),
            m_manifest.sequence, sha256Hex(manifest)};
        // Noted before it is there: a number that nobody ever sees does no harm, one that is given twice
        // would.
        if (done) {
            done = trustKey(m_library, {.keyId = m_manifest.keyId});
        }
        if (done) {
            done = noteWritten(m_library, written, m_order.channel, m_rows);
        }
        if (done) {
            const auto noted = leaveNoted(m_library, entry(), [this] { return m_package->commit(); });
            m_report.noted = noted.value_or(Noted::InLog);
            done = noted ? done : passOn(noted);
        }
        m_report.rows = m_manifest.rows;
        m_report.shards = qint64(m_manifest.shards.size());
        m_report.bytes = m_package->bytesWritten();
        m_report.sequence = m_manifest.sequence;
        m_report.keyId = m_manifest.keyId;
        m_report.digest = written.digest;
        return done;
    }

    AccessEntry entry() const
    {
        return {.who = m_order.who,
            .way = ExitWay::Bundle,
            .format = kindName(m_order.kind),
            .records = m_manifest.rows,
            .asked = m_order.channel,
            .redaction = redactionCode(m_order.privacy.redaction),
            .file = QFileInfo(m_order.path).fileName()};
    }

    Library &m_library;
    QByteArray m_seed;
    const BundleOrder &m_order;
    const QDate m_today;
    ProgressReporter m_progress;
    std::stop_token m_stop;
    std::unique_ptr<BundlePackage> m_package;
    BundleManifest m_manifest;
    QHash<QString, SentRow> m_sent;
    std::vector<std::pair<QString, QString>> m_rows;
    QSet<QString> m_named; ///< Files.
    QByteArray m_raw;
    qint64 m_rowsOfShard = 0;
    qint64 m_seen = 0;
    qint64 m_total = 0;
    BundleWritten m_report;
};

} // namespace

Result<BundleWritten> writeBundle(Library &library, const QByteArray &seed, const BundleOrder &order,
    const ProgressSink &progress, std::stop_token stop)
{
    return BundleWriter(library, seed, order, progress, std::move(stop)).run();
}

} // namespace fourthp

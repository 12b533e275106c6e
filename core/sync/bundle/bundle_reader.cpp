// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/bundle/bundle_reader.h"

#include "core/base/log.h"
#include "core/store/channel_store.h"
#include "core/store/staged_deletes.h"
#include "core/store/sync_log.h"
#include "core/sync/bundle/bundle_crypto.h"
#include "core/sync/bundle/bundle_fault.h"
#include "core/sync/bundle/bundle_files_reader.h"
#include "core/sync/bundle/bundle_gzip.h"
#include "core/sync/bundle/bundle_rows.h"
#include "core/sync/sync_outcome.h"

#include <QElapsedTimer>
#include <QSet>
#include <QStorageInfo>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

constexpr qint64 kMsBetweenReports = 100;
constexpr qint64 kSpaceFactor = 2; // Rows lie in the library with their index.

qint64 freeBytesOnDisk(const QString &folder)
{
    return QStorageInfo(folder).bytesAvailable();
}

class BundleReader
{
public:
    BundleReader(Library &library, OpenedBundle &bundle, const BundleReadSettings &settings)
        : m_library(library)
        , m_bundle(bundle)
        , m_settings(settings)
    { }

    BundleOutcome run(const QString &channel)
    {
        Result<void> done = prepare(channel);
        Result<qint64> line = done ? beginSyncLog(m_library, m_plan.channel) : passOn(done);
        done = line ? read() : Result<void>(passOn(line));
        SyncReport &report = m_outcome.report;
        report.state = m_needsDecision ? SyncState::NeedsDecision : SyncState::Done;
        if (!done) {
            report.error = done.error();
            report.state = done.error().kind == ErrorKind::Cancelled ? SyncState::Stopped : SyncState::Failed;
        }
        report.requests = m_bundle.source->traffic().requests;
        report.bytes = m_bytes;
        tell(SyncPhase::Finishing, true);
        if (line) {
            writeLog(*line);
        }
        return m_outcome;
    }

private:
    Result<void> prepare(const QString &channel)
    {
        tell(SyncPhase::Connecting, true);
        const Result<Connection *> connection = m_library.connection();
        if (!connection) {
            return passOn(connection);
        }
        const Result<BundlePlan> plan = planBundle(**connection, m_bundle, channel);
        if (!plan) {
            return passOn(plan);
        }
        m_plan = *plan;
        m_outcome.channel = m_plan.channel;
        if (auto done = checkSpace(); !done) {
            return done;
        }
        // A place that can be listed can be read twice: nothing is stored of a bundle of which one part is
        // wrong.
        if (m_bundle.source->parts()) {
            if (auto done = verifyAll(); !done) {
                return done;
            }
        }
        return prepareChannel();
    }

    Result<void> checkSpace()
    {
        const QString folder = m_library.folder().path;
        auto missing = filesNotHere(m_library, m_bundle.manifest.files);
        if (!missing) {
            return passOn(missing);
        }
        m_filesNotHere = std::move(*missing);
        // Files are fetched only from a place that can be listed (see `takeFiles`).
        const qint64 files = m_bundle.source->parts() ? bytesOf(m_filesNotHere) : 0;
        const qint64 needed = kSpaceFactor * rawBytesOf(m_bundle.manifest) + files;
        const qint64 free = m_settings.freeBytes ? m_settings.freeBytes(folder) : freeBytesOnDisk(folder);
        return free >= needed
            ? Result<void>()
            : failBundle(BundleFault::Space, folder, u"%1 bytes free, %2 needed"_s.arg(free).arg(needed));
    }

    Result<void> verifyAll()
    {
        tell(SyncPhase::Comparing, true);
        for (qsizetype i = 0; i < shards(); ++i) {
            if (const Result<QByteArray> raw = shard(i); !raw) {
                return passOn(raw);
            }
            tell(SyncPhase::Comparing, false);
        }
        for (const BundleFile &file : m_filesNotHere) {
            if (auto done = checkFile(*m_bundle.source, file, m_settings.stop); !done) {
                return done;
            }
            tell(SyncPhase::Comparing, false);
        }
        m_bytes = 0; // Counts what is stored.
        return {};
    }

    Result<void> prepareChannel()
    {
        const BundleManifest &manifest = m_bundle.manifest;
        if (m_plan.isNewChannel) {
            const Result<Channel> added = addChannel(m_library, {.id = m_plan.channel, .kind = u"bundle"_s});
            if (!added) {
                return passOn(added);
            }
        }
        const bool standsForHub = manifest.kind == BundleKind::Rows && !m_plan.isHubChannel;
        return standsForHub ? setHubOfChannel(m_library, m_plan.channel, manifest.hubId, manifest.epoch)
                            : Result<void>();
    }

    Result<void> read()
    {
        tell(SyncPhase::Receiving, true);
        for (qsizetype i = 0; i < shards(); ++i) {
            const bool isStored = i < m_plan.shardsDone;
            if (isStored && !m_plan.sweeps) {
                continue;
            }
            if (auto done = readShard(i, isStored); !done) {
                return done;
            }
            tell(SyncPhase::Receiving, false);
        }
        if (auto done = readFiles(); !done) {
            return done;
        }
        return finish();
    }

    /// After the rows, which say what is wanted, and before the bundle counts as read.
    Result<void> readFiles()
    {
        const auto progress = [this](qint64 bytes) {
            m_bytes += bytes;
            tell(SyncPhase::Receiving, false);
        };
        const Result<FilesTaken> files = takeFiles(m_library, m_bundle, progress, m_settings.stop);
        if (!files) {
            return passOn(files);
        }
        m_outcome.filesTaken = files->taken;
        m_outcome.filesPassedOver = files->passedOver;
        return {};
    }

    Result<void> readShard(qsizetype number, bool isStored)
    {
        const Result<QByteArray> raw = shard(number);
        if (!raw) {
            return passOn(raw);
        }
        HubPage page;
        Result<std::vector<HubRow>> rows
            = rowsOf(*raw, m_bundle.manifest.shards[size_t(number)].rows, shardName(number));
        if (!rows) {
            return passOn(rows);
        }
        for (const HubRow &row : *rows) {
            if (m_plan.sweeps) {
                m_seen.insert(row.id.value);
            }
            if (m_bundle.manifest.kind == BundleKind::Contribution
                && (row.id.typeCode() != "proposal"_L1 || row.deleted)) {
                return failBundle(
                    BundleFault::NotAllowed, shardName(number), u"a contribution holds proposals alone"_s);
            }
        }
        if (isStored) {
            return {};
        }
        page.rows = std::move(*rows);
        const Result<PageResult> stored
            = applyShard(m_library, page, progressAt(number + 1), m_settings.stop);
        if (!stored) {
            return passOn(stored);
        }
        SyncReport &report = m_outcome.report;
        report.pulled += stored->stored;
        report.removed += stored->withdrawn;
        report.unchanged += stored->unchanged;
        report.conflicts += stored->conflicts;
        report.quarantined += stored->quarantined;
        return {};
    }

    Result<void> finish()
    {
        const Result<qint64> orphans = finishBundle(
            m_library, progressAt(shards()), m_plan.sweeps ? std::optional(m_seen) : std::nullopt);
        if (!orphans) {
            return passOn(orphans);
        }
        m_outcome.orphans = *orphans;
        for (const QString &key : m_bundle.manifest.nextKeys) {
            auto done = trustKey(m_library,
                {.keyId = key,
                    .name = m_bundle.signer->name,
                    .may = m_bundle.signer->may,
                    .vouchedBy = m_bundle.signer->keyId});
            if (!done) {
                return done;
            }
        }
        if (auto done = carryOutDeletions(); !done) {
            return done;
        }
        tidyAfterSession(m_library, m_outcome.report, m_settings.stop);
        return {};
    }

    Result<void> carryOutDeletions()
    {
        const Result<Connection *> connection = m_library.connection();
        const Result<StagedDeletes> staged = connection ? stagedDeletes(**connection, m_plan.channel)
                                                        : Result<StagedDeletes>(passOn(connection));
        if (!staged || staged->waiting == 0) {
            return staged ? Result<void>() : passOn(staged);
        }
        if (staged->needDecision()) {
            m_needsDecision = true;
            m_detail = u"deletions: the bundle deletes %1 of %2 records; none was removed here"_s
                           .arg(staged->waiting)
                           .arg(staged->visible);
            return {};
        }
        const Result<qint64> removed = applyStagedDeletes(m_library, m_plan.channel);
        m_outcome.report.removed += removed.value_or(0);
        return removed ? Result<void>() : passOn(removed);
    }

    /// One part, checked and unpacked. Between two looks the stick may be another one.
    Result<QByteArray> shard(qsizetype number)
    {
        if (m_settings.stop.stop_requested()) {
            return fail(ErrorKind::Cancelled);
        }
        const BundleShard &facts = m_bundle.manifest.shards[size_t(number)];
        const QString name = shardName(number);
        const Result<QByteArray> packed = m_bundle.source->read(name, facts.bytes, m_settings.stop);
        if (!packed) {
            return packed;
        }
        if (packed->size() != facts.bytes) {
            return failBundle(
                BundleFault::Size, name, u"%1 bytes instead of %2"_s.arg(packed->size()).arg(facts.bytes));
        }
        if (sha256Hex(*packed) != facts.sha256) {
            return failBundle(BundleFault::Content, name, u"not the part that was signed"_s);
        }
        m_bytes += packed->size();
        return gunzipped(*packed, facts.rawBytes, name);
    }

    qsizetype shards() const { return qsizetype(m_bundle.manifest.shards.size()); }

    BundleRead progressAt(qsizetype shardsDone) const
    {
        const BundleManifest &manifest = m_bundle.manifest;
        return {.digest = m_bundle.digest,
            .channel = m_plan.channel,
            .kind = manifest.kind == BundleKind::Rows ? u"rows"_s : u"contribution"_s,
            .hubId = manifest.hubId,
            .epoch = manifest.epoch,
            .sequence = manifest.sequence,
            .keyId = manifest.keyId,
            .place = manifest.to,
            .shardsDone = shardsDone};
    }

    void tell(SyncPhase phase, bool always)
    {
        if (!m_settings.progress
            || (!always && m_sinceTold.isValid() && m_sinceTold.elapsed() < kMsBetweenReports)) {
            return;
        }
        m_sinceTold.start();
        const SyncReport &report = m_outcome.report;
        const qint64 records = report.pulled + report.unchanged + report.quarantined + report.removed;
        m_settings.progress({phase, records, std::max(qint64(0), m_bundle.manifest.rows - records), m_bytes});
    }

    void writeLog(qint64 line)
    {
        const SyncReport &report = m_outcome.report;
        if (report.state == SyncState::Failed) {
            m_detail = errorKindName(report.error.kind) + u": "_s + report.error.detail;
        } else if (m_outcome.orphans > 0 && m_detail.isEmpty()) {
            m_detail
                = u"compared: %1 records are not in the bundle and were kept here"_s.arg(m_outcome.orphans);
        }
        // The state of a channel that talks to its hub is what the hub said last, but for a decision that
        // waits.
        QString state;
        if (report.state == SyncState::NeedsDecision) {
            state = u"needs_decision"_s;
        } else if (!m_plan.isHubChannel && report.state != SyncState::Stopped) {
            state = report.state == SyncState::Done ? u"ok"_s : u"failed"_s;
        }
        const SyncLogEntry entry {.n = line,
            .channel = m_plan.channel,
            .outcome = outcomeName(report.state),
            .pulled = report.pulled,
            .removed = report.removed,
            .conflicts = report.conflicts,
            .quarantined = report.quarantined,
            .bytes = report.bytes,
            .detail = m_detail};
        if (auto ended = endSyncLog(m_library, entry, state); !ended) {
            qCWarning(logSync) << "the sync log could not be written:" << ended.error().detail;
        }
    }

    Library &m_library;
    OpenedBundle &m_bundle;
    const BundleReadSettings &m_settings;
    BundlePlan m_plan;
    BundleOutcome m_outcome;
    std::vector<BundleFile> m_filesNotHere;
    QSet<QString> m_seen;
    qint64 m_bytes = 0;
    bool m_needsDecision = false;
    QString m_detail;
    QElapsedTimer m_sinceTold;
};

} // namespace

BundleOutcome readBundle(
    Library &library, OpenedBundle &bundle, const QString &channel, const BundleReadSettings &settings)
{
    return BundleReader(library, bundle, settings).run(channel);
}

} // namespace fourthp

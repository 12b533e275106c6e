// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/bundle/bundle_channel.h"

#include "core/base/log.h"
#include "core/store/sync_log.h"
#include "core/sync/bundle/bundle_fault.h"
#include "core/sync/bundle/bundle_reader.h"

#include <QDir>
#include <QFileInfo>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

constexpr qsizetype kMostBundlesInFolder = 1000;

bool isWebAddress(const QString &place)
{
    return place.startsWith("https:"_L1, Qt::CaseInsensitive)
        || place.startsWith("http:"_L1, Qt::CaseInsensitive);
}

/// Where bundles may be: the place itself, or what lies in it.
QStringList bundlesAt(const QString &place)
{
    const QFileInfo facts(place);
    if (!facts.isDir() || QFileInfo::exists(place + u'/' + kManifestName)) {
        return {place};
    }
    QStringList found;
    for (const QFileInfo &entry :
        QDir(place).entryInfoList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        const bool isBundle = entry.isDir() ? QFileInfo::exists(entry.filePath() + u'/' + kManifestName)
                                            : entry.fileName().endsWith(".fpbundle"_L1, Qt::CaseInsensitive);
        if (isBundle && found.size() < kMostBundlesInFolder) {
            found.append(entry.filePath());
        }
    }
    return found;
}

class ChannelReader
{
public:
    ChannelReader(Library &library, const Channel &channel,
        const std::function<void(const SyncProgress &)> &progress, std::stop_token stop,
        const QString &secret, const ProxyAccounts &proxyAccounts)
        : m_library(library)
        , m_channel(channel)
        , m_secret(secret)
        , m_proxyAccounts(proxyAccounts)
    {
        m_settings.progress = progress;
        m_settings.stop = std::move(stop);
    }

    SyncReport run()
    {
        Result<void> done = look();
        if (done) {
            done = readAll();
        }
        if (done && m_read == 0 && (m_damage || m_problem)) {
            done = Failure(m_damage ? *m_damage : *m_problem);
        }
        if (!done) {
            m_report.error = done.error();
            m_report.state
                = done.error().kind == ErrorKind::Cancelled ? SyncState::Stopped : SyncState::Failed;
        }
        if (!m_isLogged) {
            writeLog();
        }
        return m_report;
    }

private:
    Result<std::unique_ptr<BundleSource>> open(const QString &place)
    {
        if (!isWebAddress(place)) {
            return openBundle(place);
        }
        const Result<HubAddress> way = wayTo(m_library,
            {.channel = m_channel.id,
                .url = place,
                .user = m_channel.user,
                .caFile = m_channel.caFile,
                .proxyAccounts = m_proxyAccounts});
        return way ? openWebBundle(*way, m_secret) : passOn(way);
    }

    Result<void> look()
    {
        const Result<Connection *> connection = m_library.connection();
        const auto keys
            = connection ? trustedKeys(**connection) : Result<std::vector<TrustedKey>>(passOn(connection));
        if (!keys) {
            return passOn(keys);
        }
        const QStringList places
            = isWebAddress(m_channel.url) ? QStringList {m_channel.url} : bundlesAt(m_channel.url);
        for (const QString &place : places) {
            Result<std::unique_ptr<BundleSource>> source = open(place);
            Result<OpenedBundle> bundle = source
                ? inspectBundle(std::move(*source), *keys, m_library.clock(), m_settings.stop)
                : passOn(source);
            if (!bundle && bundle.error().kind == ErrorKind::Cancelled) {
                return passOn(bundle);
            }
            if (bundle) {
                m_candidates.push_back(std::move(*bundle));
            } else {
                note(bundle.error());
            }
        }
        // Furthest first.
        std::stable_sort(
            m_candidates.begin(), m_candidates.end(), [](const OpenedBundle &a, const OpenedBundle &b) {
                return std::pair(a.manifest.epoch, a.manifest.sequence)
                    > std::pair(b.manifest.epoch, b.manifest.sequence);
            });
        return {};
    }

    void note(const Error &error)
    {
        qCInfo(logSync) << "bundle passed over:" << errorKindName(error.kind) << error.detail;
        if (!m_problem) {
            m_problem = error;
        }
    }

    /// The next one to read: changes that go on from here, else everything. Null if there is nothing new.
    Result<OpenedBundle *> next(Connection &connection)
    {
        OpenedBundle *full = nullptr;
        m_problem = m_candidates.empty() ? m_problem : std::nullopt;
        for (OpenedBundle &bundle : m_candidates) {
            const Result<BundlePlan> plan = planBundle(connection, bundle, m_channel.id);
            if (!plan) {
                const BundleFault fault = bundleFaultOf(plan.error());
                if (fault == BundleFault::None) {
                    return passOn(plan);
                }
                if (fault != BundleFault::OldSequence) {
                    note(plan.error());
                }
                continue;
            }
            if (plan->wasRead && !(m_channel.state == "new"_L1 && m_read == 0)) {
                continue;
            }
            if (!bundle.manifest.full) {
                return &bundle;
            }
            full = full == nullptr ? &bundle : full;
        }
        return full;
    }

    Result<void> readAll()
    {
        const Result<Connection *> connection = m_library.connection();
        if (!connection) {
            return passOn(connection);
        }
        for (;;) {
            const Result<OpenedBundle *> bundle = next(**connection);
            if (!bundle) {
                return passOn(bundle);
            }
            if (*bundle == nullptr) {
                return {};
            }
            const BundleOutcome outcome = readBundle(m_library, **bundle, m_channel.id, m_settings);
            m_isLogged = m_isLogged || outcome.channel == m_channel.id;
            add(outcome.report);
            const bool isBad = outcome.report.state == SyncState::Failed
                && bundleFaultOf(outcome.report.error) != BundleFault::None;
            if (isBad) {
                // Another copy, or an earlier one, may be sound.
                m_damage = m_damage ? m_damage : outcome.report.error;
                m_candidates.erase(m_candidates.begin() + (*bundle - m_candidates.data()));
                continue;
            }
            if (outcome.report.state == SyncState::Failed || outcome.report.state == SyncState::Stopped) {
                return Failure(outcome.report.state == SyncState::Failed
                        ? outcome.report.error
                        : Error {ErrorKind::Cancelled, {}, {}});
            }
            ++m_read;
            if (outcome.report.state == SyncState::NeedsDecision) {
                m_report.state = SyncState::NeedsDecision;
                return {};
            }
            m_channel.state = u"ok"_s;
        }
    }

    void add(const SyncReport &report)
    {
        m_report.pulled += report.pulled;
        m_report.removed += report.removed;
        m_report.conflicts += report.conflicts;
        m_report.quarantined += report.quarantined;
        m_report.unchanged += report.unchanged;
        m_report.requests += report.requests;
        m_report.bytes += report.bytes;
    }

    /// A look that read nothing leaves its line as well.
    void writeLog()
    {
        const Result<qint64> line = beginSyncLog(m_library, m_channel.id);
        if (!line) {
            return;
        }
        SyncLogEntry entry {.n = *line, .channel = m_channel.id, .outcome = u"done"_s};
        QString state = m_report.state == SyncState::Done ? u"ok"_s : QString();
        if (m_report.state == SyncState::Failed) {
            entry.outcome = u"failed"_s;
            entry.detail = errorKindName(m_report.error.kind) + u": "_s + m_report.error.detail;
            state = u"failed"_s;
        } else if (m_report.state == SyncState::Stopped) {
            entry.outcome = u"stopped"_s;
        }
        if (auto ended = endSyncLog(m_library, entry, state); !ended) {
            qCWarning(logSync) << "the sync log could not be written:" << ended.error().detail;
        }
    }

    Library &m_library;
    Channel m_channel;
    QString m_secret;
    ProxyAccounts m_proxyAccounts;
    BundleReadSettings m_settings;
    std::vector<OpenedBundle> m_candidates;
    std::optional<Error> m_problem;
    std::optional<Error> m_damage; ///< What the first bundle had that could not be read to its end.
    SyncReport m_report;
    qint64 m_read = 0;
    bool m_isLogged = false;
};

} // namespace

Result<QString> normalisedBundlePlace(const QString &place)
{
    const QString plain = place.trimmed();
    if (isWebAddress(plain)) {
        return normalisedHubUrl(plain);
    }
    const QUrl url(plain);
    if (url.isLocalFile()) {
        return QFileInfo(url.toLocalFile()).absoluteFilePath();
    }
    if (plain.isEmpty() || plain.contains("://"_L1)) {
        return fail(ErrorKind::InvalidInput, u"url"_s, u"a folder, a file or an https address"_s);
    }
    return QFileInfo(plain).absoluteFilePath();
}

SyncReport runBundleChannel(Library &library, const Channel &channel,
    const std::function<void(const SyncProgress &)> &progress, std::stop_token stop, const QString &secret,
    const ProxyAccounts &proxyAccounts)
{
    return ChannelReader(library, channel, progress, std::move(stop), secret, proxyAccounts).run();
}

} // namespace fourthp

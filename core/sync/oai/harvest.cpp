// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/oai/harvest.h"

#include "core/base/log.h"
#include "core/store/removed_records.h"
#include "core/store/staged_deletes.h"
#include "core/store/sync_log.h"
#include "core/sync/oai/identifier_comparison.h"
#include "core/sync/oai/oai_reader.h"
#include "core/sync/sync_outcome.h"

#include <QUrl>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

constexpr qint64 kMsBetweenReports = 100;
constexpr qint64 kDaysBetweenComparisons = 30;
constexpr qint64 kDaysBeforeAnotherLook
    = 7; // After a list that was shorter than announced, which many always are.

QString channelStateAfter(SyncState state, const QString &before)
{
    switch (state) {
    case SyncState::Done:
        return u"ok"_s;
    case SyncState::Stopped:
        return before;
    case SyncState::NeedsDecision:
        return u"needs_decision"_s;
    case SyncState::Failed:
        return u"failed"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

Harvest::Harvest(OaiTransport &transport, Library &library, const QString &channel, HarvestSettings settings,
    std::function<void(const SyncProgress &)> progress, std::stop_token stop)
    : m_settings(std::move(settings))
    , m_library(library)
    , m_rows(library, channel)
    , m_store(library, channel)
    , m_client(transport, m_settings, stop)
    , m_progress(std::move(progress))
    , m_stop(std::move(stop))
{
    m_scope.session = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_scope.afterPage = [this](const HarvestPlace &place) {
        m_remaining = place.announced < 0 ? -1 : std::max<qint64>(0, place.announced - place.received);
        tell(SyncPhase::Receiving, false);
    };
}

SyncReport Harvest::run()
{
    const Result<OaiSource> source = m_store.source();
    if (!source) {
        m_report.state = SyncState::Failed;
        m_report.error = source.error();
        return m_report;
    }
    m_source = *source;
    const Result<qint64> line = beginSyncLog(m_library, m_rows.channel());
    const Result<void> done = line ? synchronise() : Result<void>(passOn(line));
    if (!done) {
        m_report.error = done.error();
        if (m_report.error.subject.isEmpty()) {
            m_report.error.subject = QUrl(m_source.url).host(); // What a sentence to the user names.
        }
        m_report.state = done.error().kind == ErrorKind::Cancelled ? SyncState::Stopped : SyncState::Failed;
        if (m_report.state == SyncState::Failed) {
            m_detail = errorKindName(m_report.error.kind) + u": "_s + m_report.error.detail;
        }
    } else {
        m_report.state = m_needsDecision ? SyncState::NeedsDecision : SyncState::Done;
    }
    m_report.requests = m_client.traffic().requests;
    m_report.bytes = m_client.traffic().bytes;
    tell(SyncPhase::Finishing, true);
    if (const Result<void> written = line ? writeLog(*line) : Result<void>(); !written) {
        qCWarning(logSync) << "the sync log could not be written:" << written.error().detail;
    }
    tidyAfterSession(m_library, m_report, m_stop);
    return m_report;
}

Result<void> Harvest::writeLog(qint64 line)
{
    const SyncLogEntry entry {.n = line,
        .channel = m_rows.channel(),
        .outcome = outcomeName(m_report.state),
        .pulled = m_report.pulled,
        .removed = m_report.removed,
        .conflicts = m_report.conflicts,
        .quarantined = m_report.quarantined,
        .bytes = m_report.bytes,
        .detail = m_detail};
    return endSyncLog(m_library, entry, channelStateAfter(m_report.state, m_source.state));
}

Result<void> Harvest::synchronise()
{
    tell(SyncPhase::Connecting, true);
    if (auto done = lookAtRepository(); !done) {
        return done;
    }
    tell(SyncPhase::Receiving, true);
    // What this session sets aside has just had its tries.
    const Result<std::vector<WaitingRecord>> waiting = m_store.waitingRecords();
    if (!waiting) {
        return passOn(waiting);
    }
    if (auto done = readChanges(); !done) {
        return done;
    }
    if (auto done = retryQuarantined(*waiting); !done) {
        return done;
    }
    if (isComparisonDue()) {
        tell(SyncPhase::Comparing, true);
        if (auto done = compare(); !done) {
            return done;
        }
    }
    if (auto done = carryOutDeletions(); !done) {
        return done;
    }
    // A clock here that runs ahead must not make anything old: the repository's has to agree.
    const QDateTime there = QDateTime::fromString(m_now, Qt::ISODate);
    const QDateTime here = m_library.clock().nowUtc();
    return purgeRemoved(m_library, there.isValid() ? std::min(here, there) : here);
}

Result<void> Harvest::lookAtRepository()
{
    const Result<OaiAnswer> answer = m_client.identify();
    if (!answer) {
        return passOn(answer);
    }
    m_scope.repository = answer->repository;
    m_scope.set = m_source.set;
    m_now = answer->responseDate;
    m_intake.emplace(m_rows, OaiOrigin {oaiSourceUuid(m_source.url), answer->repository.name.simplified()},
        m_report, m_stop);
    return m_store.remember(
        m_scope.repository.name, m_scope.repository.granularity, m_scope.repository.deletedRecord);
}

Result<void> Harvest::retryQuarantined(const std::vector<WaitingRecord> &waiting)
{
    std::vector<WaitingRevision> tried;
    for (const WaitingRecord &record : waiting) {
        const QString identifier = identifierInQuarantine(record.note);
        if (identifier.isEmpty()) {
            continue;
        }
        // Each for itself: that the one before is still bad says nothing.
        Result<HubRow> row = SingleRecords(m_client, *m_intake).row({.identifier = identifier});
        if (!row) {
            return passOn(row);
        }
        tried.push_back({record.id, record.rev});
        if (row->problem.isEmpty()) {
            std::vector<HubRow> rows;
            rows.push_back(std::move(*row));
            if (auto done = m_intake->take(std::move(rows)); !done) {
                return done;
            }
        }
    }
    return m_rows.countTries(tried); // Those that came are no longer there to be counted.
}

Result<void> Harvest::readChanges()
{
    HarvestPlace place = m_source.place.isEmpty() ? firstPlace(m_source.nextFrom, m_now, m_scope.repository)
                                                  : HarvestPlace::fromText(m_source.place);
    if (isExpired(place, m_now)) {
        place = listAnew(place);
    }
    WindowReader reader(m_client, *m_intake, m_store, m_scope);
    if (auto done = reader.readAll(place); !done) {
        return done;
    }
    if (place.wasShort) {
        m_detail = u"short: the repository sent fewer records than it announced; they are compared later"_s;
    }
    return m_store.finishHarvest(place.start, place.wasShort);
}

bool Harvest::isComparisonDue() const
{
    if (m_source.listedAt.isEmpty()) {
        return false; // The harvest just now was the first, and a whole one.
    }
    const qint64 days = daysBetween(m_source.listedAt, m_now).value_or(0);
    // Only a repository that remembers deletions tells of them in time; none tells that a record left a set.
    const bool isTold = m_scope.repository.deletedRecord == "persistent"_L1 && m_scope.set.isEmpty();
    return (m_source.isListingDue && days >= kDaysBeforeAnotherLook)
        || (!isTold && days >= kDaysBetweenComparisons);
}

Result<void> Harvest::compare()
{
    const Result<Comparison> compared = compareIdentifiers(m_client, *m_intake, m_store, m_scope);
    if (!compared) {
        return passOn(compared);
    }
    if (compared->orphans > 0) {
        m_detail = u"compared: %1 records are no longer listed by the repository and were kept here"_s.arg(
            compared->orphans);
    }
    return m_store.finishListing(m_now, compared->isMoreDue);
}

Result<void> Harvest::carryOutDeletions()
{
    const Result<Connection *> connection = m_library.connection();
    if (!connection) {
        return passOn(connection);
    }
    const Result<StagedDeletes> staged = stagedDeletes(**connection, m_rows.channel());
    if (!staged || staged->waiting == 0) {
        return staged ? Result<void>() : passOn(staged);
    }
    if (staged->needDecision()) {
        m_needsDecision = true;
        m_detail = u"deletions: the repository deleted %1 of %2 records; none was removed here"_s
                       .arg(staged->waiting)
                       .arg(staged->visible);
        return {};
    }
    const Result<qint64> removed = applyStagedDeletes(m_library, m_rows.channel());
    if (!removed) {
        return passOn(removed);
    }
    m_report.removed += *removed;
    return {};
}

void Harvest::tell(SyncPhase phase, bool always)
{
    if (!m_progress || (!always && m_sinceTold.isValid() && m_sinceTold.elapsed() < kMsBetweenReports)) {
        return;
    }
    m_sinceTold.start();
    m_progress({phase, m_report.pulled + m_report.unchanged + m_report.quarantined, m_remaining,
        m_client.traffic().bytes});
}

SyncReport runHarvest(Library &library, const Channel &channel,
    const std::function<void(const SyncProgress &)> &progress, std::stop_token stop,
    const ProxyAccounts &proxyAccounts)
{
    HttpLimits limits;
    limits.mostBytes = kOaiPageBytes;
    const HttpManners manners {.accept = "text/xml, application/xml",
        .from = channel.user.contains(u'@') ? channel.user.toLatin1() : QByteArray(),
        .checkedAddress = normalisedRepositoryUrl};
    // No account: nothing secret is ever sent to a repository.
    const Result<HubAddress> way = wayTo(library,
        {.channel = channel.id, .url = channel.url, .caFile = channel.caFile, .proxyAccounts = proxyAccounts});
    Result<std::unique_ptr<HttpClient>> client
        = way ? HttpClient::create(*way, {}, limits, manners) : passOn(way);
    if (!client) {
        SyncReport report;
        report.state = SyncState::Failed;
        report.error = client.error();
        return report;
    }
    HttpOaiTransport transport(std::move(*client));
    return Harvest(transport, library, channel.id, {}, progress, std::move(stop)).run();
}

} // namespace fourthp

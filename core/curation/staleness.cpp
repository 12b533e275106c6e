// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/curation/staleness.h"

#include "core/curation/facet_walk.h"
#include "core/model/freshness.h"
#include "core/model/web_addresses.h"
#include "core/store/record_reader.h"
#include "core/store/web_checks.h"

#include <QDateTime>

#include <algorithm>
#include <map>
#include <optional>
#include <tuple>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

StaleReason reasonOf(FreshnessRule rule)
{
    switch (rule) {
    case FreshnessRule::CheckDue:
        return StaleReason::CheckDue;
    case FreshnessRule::Confirmed:
        return StaleReason::NotConfirmed;
    case FreshnessRule::Checked:
        return StaleReason::NotChecked;
    }
    Q_UNREACHABLE();
}

// The ways of naming a record by which it matters that it was closed; that an event told of it stays true.
#define FOURTHP_BINDING_FIELDS "('links.to', 'parent', 'partners.stakeholder')"
// `superseded_by` itself, and editions, which are what they were.
#define FOURTHP_PLAIN_FIELDS "('superseded_by', 'editions.edition', 'chapters.items')"

/// By what closed and retired records are counted.
Result<std::vector<quint32>> closedIds(Connection &connection)
{
    auto ids = facetValueIds(connection, u"state"_s, {reviewStateCode(ReviewState::Retired)});
    const auto ended
        = facetValueIds(connection, u"practice_status"_s, {u"closed"_s, u"merged"_s, u"superseded"_s});
    if (!ids || !ended) {
        return ids ? passOn(ended) : passOn(ids);
    }
    ids->insert(ids->end(), ended->begin(), ended->end());
    return ids;
}

/// A record that another one names, as far as it matters for how fresh that is.
struct Named
{
    RecordId id;
    QString field;
    bool isVisible = false;
    bool isReplaced = false;
    bool isOfReaders = false; ///< Files, sources and hubs are never visible.
    QByteArray facets;
};

std::optional<StaleReason> reasonOf(const Named &named, const std::vector<quint32> &closed)
{
    static const QStringList binding {u"links.to"_s, u"parent"_s, u"partners.stakeholder"_s};
    if (!named.isVisible) {
        return named.isOfReaders ? std::optional(StaleReason::LinkToMissing) : std::nullopt;
    }
    if (named.isReplaced) {
        return StaleReason::LinkToReplaced;
    }
    return binding.contains(named.field) && holdsAny(named.facets, closed)
        ? std::optional(StaleReason::LinkToClosed)
        : std::nullopt;
}

Result<void> addLinks(Connection &connection, const RecordId &id, std::vector<StaleFinding> &findings)
{
    const auto named = connection.all(
        u"SELECT l.to_id, l.field, r.visible, EXISTS (SELECT 1 FROM link s WHERE s.from_id = r.id AND "
        u"s.field = 'superseded_by'),"
        " r.type, r.facets FROM link l JOIN record r ON r.id = l.to_id"
        " WHERE l.from_id = ? AND l.to_id <> l.from_id AND l.field NOT IN " FOURTHP_PLAIN_FIELDS
        " ORDER BY l.n"_s,
        {id.value}, [](const Row &row) {
            return Named {{row.text(0)}, row.text(1), row.flag(2), row.flag(3),
                isReaderType(typeFromCode(row.text(4))), row.bytes(5)};
        });
    const auto closed = closedIds(connection);
    if (!named || !closed) {
        return named ? passOn(closed) : passOn(named);
    }
    for (const Named &one : *named) {
        const auto isKnown = [&one](const StaleFinding &finding) { return finding.other == one.id; };
        const auto reason = reasonOf(one, *closed);
        if (reason && std::none_of(findings.begin(), findings.end(), isKnown)) {
            findings.push_back({*reason, {}, one.id, {}});
        }
    }
    return {};
}

Result<void> addAddresses(Connection &connection, const Document &shown, std::vector<StaleFinding> &findings)
{
    const QStringList addresses = webAddressesOf(shown);
    const auto checks = webChecksOf(connection, addresses);
    if (!checks) {
        return passOn(checks);
    }
    for (const QString &address : addresses) {
        const auto check = checks->constFind(address);
        if (check != checks->constEnd() && check->isDead()) {
            findings.push_back({StaleReason::DeadAddress,
                QDateTime::fromString(check->at, Qt::ISODate).date(), {}, address});
        }
    }
    return {};
}

/// A record that may be stale, with the day from which it is by its dates.
using Candidates = std::map<QString, QString>;

Result<void> addCandidates(
    Connection &connection, const QString &sql, const QVariantList &values, Candidates &found)
{
    return connection.forEach(
        sql, values, [&found](const Row &row) { found.try_emplace(row.text(0), row.text(1)); });
}

/// Those that name something closed: the closed ones first, for they are few.
Result<void> addThoseWithClosed(Connection &connection, Candidates &found)
{
    const auto closed = closedIds(connection);
    const auto docids = closed ? docidsHolding(connection, *closed) : passOn(closed);
    if (!docids) {
        return passOn(docids);
    }
    for (const qint64 docid : *docids) {
        auto done = addCandidates(connection,
            u"SELECT l.from_id, NULL FROM record r JOIN link l ON l.to_id = r.id WHERE r.docid = ?"
            " AND l.from_id <> l.to_id AND l.field IN " FOURTHP_BINDING_FIELDS ""_s,
            {docid}, found);
        if (!done) {
            return done;
        }
    }
    return {};
}

/// Those with an address that was found dead and that they still name.
Result<void> addThoseWithDeadAddresses(Connection &connection, const QDate &today, Candidates &found)
{
    const auto records = recordsWithDeadAddresses(connection);
    if (!records) {
        return passOn(records);
    }
    for (const RecordId &id : *records) {
        const auto record = found.contains(id.value) ? Result<std::optional<StoredRecord>>(std::nullopt)
                                                     : readRecord(connection, id);
        if (!record) {
            return passOn(record);
        }
        if (!record->has_value() || !(*record)->visible) {
            continue;
        }
        const auto findings = stalenessOf(connection, (*record)->shown(), today);
        if (!findings) {
            return passOn(findings);
        }
        if (!findings->empty()) {
            found.try_emplace(id.value, QString());
        }
    }
    return {};
}

Result<Candidates> candidates(Connection &connection, const QDate &today)
{
    Candidates found;
    const QString day = today.toString(Qt::ISODate);
    QStringList readerTypes;
    for (const RecordType type : kReaderTypes) {
        readerTypes.append(u"'%1'"_s.arg(typeCode(type))); // Codes of our own.
    }
    auto done = addCandidates(connection,
        u"SELECT id, stale_from FROM record WHERE visible = 1 AND stale_from IS NOT NULL AND stale_from <= ?"_s,
        {day}, found);
    if (done) {
        done = addCandidates(connection,
            u"SELECT l.from_id, NULL FROM record r JOIN link l ON l.to_id = r.id WHERE r.visible = 0 AND "
            u"r.type IN (%1)"
            " AND l.from_id <> l.to_id AND l.field NOT IN " FOURTHP_PLAIN_FIELDS
            ""_s.arg(readerTypes.join(u',')),
            {}, found);
    }
    if (done) {
        done = addCandidates(connection,
            u"SELECT l.from_id, NULL FROM link s JOIN link l ON l.to_id = s.from_id WHERE s.field = "
            u"'superseded_by'"
            " AND l.from_id <> l.to_id AND l.field NOT IN " FOURTHP_PLAIN_FIELDS ""_s,
            {}, found);
    }
    if (done) {
        done = addThoseWithClosed(connection, found);
    }
    if (done) {
        done = addThoseWithDeadAddresses(connection, today, found);
    }
    return done ? Result<Candidates>(std::move(found)) : passOn(done);
}

} // namespace

QString staleReasonName(StaleReason reason)
{
    switch (reason) {
    case StaleReason::CheckDue:
        return u"check_due"_s;
    case StaleReason::NotConfirmed:
        return u"not_confirmed"_s;
    case StaleReason::NotChecked:
        return u"not_checked"_s;
    case StaleReason::LinkToMissing:
        return u"link_to_missing"_s;
    case StaleReason::LinkToReplaced:
        return u"link_to_replaced"_s;
    case StaleReason::LinkToClosed:
        return u"link_to_closed"_s;
    case StaleReason::DeadAddress:
        return u"dead_address"_s;
    }
    Q_UNREACHABLE();
}

Result<std::vector<StaleFinding>> stalenessOf(
    Connection &connection, const Document &shown, const QDate &today)
{
    std::vector<StaleFinding> findings;
    for (const FreshnessEnd &end : freshnessEnds(shown)) {
        if (end.lastDay < today) {
            findings.push_back({reasonOf(end.rule), end.lastDay.addDays(1), {}, {}});
        }
    }
    if (auto done = addLinks(connection, shown.id(), findings); !done) {
        return passOn(done);
    }
    if (auto done = addAddresses(connection, shown, findings); !done) {
        return passOn(done);
    }
    return findings;
}

Result<StaleList> staleRecords(Connection &connection, const QDate &today, int atMost, std::stop_token stop)
{
    const Connection::StopGuard guard(connection, stop);
    const Result<Candidates> found = candidates(connection, today);
    if (!found) {
        return passOn(found);
    }
    std::vector<std::pair<QString, QString>> order;
    for (const auto &[id, from] : *found) {
        order.emplace_back(from, id);
    }
    std::sort(order.begin(), order.end(), [](const auto &a, const auto &b) {
        return std::tuple(a.first.isEmpty(), a.first, a.second)
            < std::tuple(b.first.isEmpty(), b.first, b.second);
    });
    StaleList list {{}, qint64(order.size())};
    for (const auto &[from, id] : order) {
        if (int(list.records.size()) == atMost) {
            break;
        }
        const auto record = readRecord(connection, {id});
        if (!record) {
            return passOn(record);
        }
        if (!record->has_value()) {
            continue;
        }
        auto findings = stalenessOf(connection, (*record)->shown(), today);
        if (!findings) {
            return passOn(findings);
        }
        list.records.push_back({{id}, (*record)->shown(), std::move(*findings)});
    }
    return list;
}

Result<qint64> staleCount(Connection &connection, const QDate &today)
{
    const Result<Candidates> found = candidates(connection, today);
    return found ? Result<qint64>(qint64(found->size())) : passOn(found);
}

} // namespace fourthp

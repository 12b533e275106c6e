// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/page_bodies.h"

#include "core/base/log.h"
#include "core/sync/hub_json.h"
#include "core/sync/plain_json.h"

#include <QHash>
#include <QJsonDocument>
#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

constexpr int kTries = 3;
constexpr size_t kBodiesInOneRequest = 100;
constexpr qsizetype kLongestId = 512;

HubRow emptyRow(const ChangeRow &change)
{
    HubRow row {.id = {change.id}, .rev = change.rev, .leaves = u""_s, .deleted = change.deleted};
    if (change.leaves.size() > 1) {
        QStringList leaves = change.leaves;
        leaves.sort();
        row.leaves = leaves.join(u' ');
    }
    return row;
}

void setBody(HubRow &row, const QJsonObject &body)
{
    row.rev = body.value("_rev"_L1).toString();
    row.deleted = row.deleted || body.value("_deleted"_L1).toBool();
    row.stored = QJsonDocument(body).toJson(QJsonDocument::Compact);
    if (isPlainJson(row.stored, kDeepestNesting)) {
        row.document = Document(body);
    } else if (isNestedDeeperThan(body, kDeepestNesting)) {
        row.problem = u"nested too deeply"_s;
        return;
    } else {
        row.document = Document::cleaned(body);
        row.stored.clear();
    }
    if (row.document.id() != row.id || row.id.value.size() > kLongestId) {
        row.problem = u"the id is too long or holds characters that no id may hold"_s;
    } else if (row.deleted && !row.document.isDeleted()) {
        row.document.set(u"_deleted"_s, true);
        row.stored.clear();
    }
}

QJsonObject bareTombstone(const HubRow &row)
{
    return {{u"_id"_s, row.id.value}, {u"_rev"_s, row.rev}, {u"_deleted"_s, true}};
}

class BodyFetcher
{
public:
    BodyFetcher(Hub &hub, const PullSettings &settings)
        : m_hub(hub)
        , m_settings(settings)
        , m_backOff(hub, settings)
    {
    }

    /// Fills in what the hub gives, asking at most `rounds` times; `missing` keeps the rest.
    Result<void> fetch(std::vector<HubRow *> &missing, int rounds, std::stop_token stop)
    {
        for (int round = 0; round < rounds && !missing.empty(); ++round) {
            if (round > 0 && !m_settings.pause(m_settings.retry.delay(round, 0.5, {}), stop)) {
                return fail(ErrorKind::Cancelled);
            }
            for (size_t first = 0; first < missing.size(); first += kBodiesInOneRequest) {
                const size_t end = std::min(first + kBodiesInOneRequest, missing.size());
                const std::vector<HubRow *> part(
                    missing.begin() + qsizetype(first), missing.begin() + qsizetype(end));
                if (auto done = fetchPart(part, stop); !done) {
                    return done;
                }
            }
            std::erase_if(missing, [](const HubRow *row) { return !row->document.isEmpty() || !row->problem.isEmpty(); });
        }
        return {};
    }

private:
    Result<void> fetchPart(const std::vector<HubRow *> &rows, std::stop_token stop)
    {
        std::vector<RevisionName> names;
        QHash<QString, HubRow *> byId;
        for (HubRow *row : rows) {
            names.push_back({row->id.value, row->rev});
            byId.insert(row->id.value, row);
        }
        const Result<std::vector<QJsonObject>> bodies = m_hub.bulkGet(names, stop);
        if (bodies) {
            m_backOff.reset();
            for (const QJsonObject &body : *bodies) {
                HubRow *row = byId.value(body.value("_id"_L1).toString());
                if (row != nullptr && body.value("_rev"_L1).toString() == row->rev) {
                    setBody(*row, body);
                }
            }
            return {};
        }
        if (bodies.error().kind == ErrorKind::BadAnswer) {
            // One body may spoil the answer for all: ask for each alone, and count a bad answer as missing.
            for (size_t i = 0; rows.size() > 1 && i < rows.size(); ++i) {
                if (auto done = fetchPart({rows[i]}, stop); !done) {
                    return done;
                }
            }
            return {};
        }
        if (auto goOn = m_backOff.wait(bodies.error(), false, stop); !goOn) {
            return goOn;
        }
        return fetchPart(rows, stop);
    }

    Hub &m_hub;
    const PullSettings &m_settings;
    BackOff m_backOff;
};

} // namespace

Result<void> BackOff::wait(const Error &error, bool oneMore, std::stop_token stop)
{
    if (!isTransient(error.kind)) {
        return Failure(error);
    }
    const double chance = m_settings.chance ? m_settings.chance() : QRandomGenerator::global()->generateDouble();
    const auto delay = m_settings.retry.delay(m_failures, chance, m_hub.retryAfter());
    ++m_failures;
    if (m_settings.triesLeft && --*m_settings.triesLeft <= 0) {
        return Failure(error);
    }
    if (delay > m_settings.retry.longestWait || (m_failures >= m_settings.retry.tries && !oneMore)) {
        return Failure(error);
    }
    if (!m_settings.pause(delay, stop)) {
        return fail(ErrorKind::Cancelled);
    }
    return {};
}

Result<HubPage> withBodies(
    Hub &hub, SyncStore &store, const ChangePage &page, const PullSettings &settings, std::stop_token stop)
{
    HubPage whole;
    whole.rows.reserve(page.rows.size());
    std::vector<HubRow> bare; // Rows without a body, in the order of `bareAt`.
    std::vector<size_t> bareAt;
    for (const ChangeRow &change : page.rows) {
        whole.rows.push_back(emptyRow(change));
        if (change.body) {
            setBody(whole.rows.back(), *change.body);
        } else {
            bare.push_back(whole.rows.back());
            bareAt.push_back(whole.rows.size() - 1);
        }
    }
    const Result<std::vector<size_t>> unknown = store.unknownRows(bare);
    if (!unknown) {
        return passOn(unknown);
    }
    std::vector<HubRow *> missing;
    for (const size_t i : *unknown) {
        missing.push_back(&whole.rows[bareAt[i]]);
    }
    if (auto done = BodyFetcher(hub, settings).fetch(missing, kTries, stop); !done) {
        return passOn(done);
    }
    for (HubRow *row : missing) {
        if (row->deleted) {
            setBody(*row, bareTombstone(*row)); // That it is gone is all there is to know.
        } else {
            qCInfo(logSync) << "no body after" << kTries << "tries; quarantined";
            row->problem = u"the hub does not give its content"_s;
        }
    }
    return whole;
}

Result<std::vector<HubRow>> bodiesOf(
    Hub &hub, const std::vector<WaitingRevision> &wanted, const PullSettings &settings, std::stop_token stop)
{
    std::vector<HubRow> rows;
    rows.reserve(wanted.size());
    std::vector<HubRow *> missing;
    for (const WaitingRevision &one : wanted) {
        rows.push_back({.id = one.id, .rev = one.rev, .leaves = u""_s});
        missing.push_back(&rows.back());
    }
    if (auto done = BodyFetcher(hub, settings).fetch(missing, 1, stop); !done) {
        return passOn(done);
    }
    std::erase_if(rows, [](const HubRow &row) { return row.document.isEmpty() || !row.problem.isEmpty(); });
    return rows;
}

} // namespace fourthp

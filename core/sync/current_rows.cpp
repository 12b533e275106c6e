// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/current_rows.h"

#include "core/store/sent_store.h"
#include "core/sync/hub_json.h"

#include <map>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

/// Which of two leaves a hub shows: a living one, then the one with more revisions, then the greater name.
bool loses(const QJsonObject &a, const QJsonObject &b)
{
    const auto isDeleted = [](const QJsonObject &body) { return body.value("_deleted"_L1).toBool(); };
    const QString left = a.value("_rev"_L1).toString();
    const QString right = b.value("_rev"_L1).toString();
    if (isDeleted(a) != isDeleted(b)) {
        return isDeleted(a);
    }
    return generationOf(left) != generationOf(right) ? generationOf(left) < generationOf(right) : left < right;
}

} // namespace

Result<HubPage> currentRows(
    Hub &hub, PushStore &store, const std::vector<RecordId> &ids, BackOff &backOff, std::stop_token stop)
{
    std::vector<RevisionName> names;
    names.reserve(ids.size());
    for (const RecordId &id : ids) {
        names.push_back({id.value, {}});
    }
    const Result<std::vector<QJsonObject>> bodies = backOff.call([&] { return hub.bulkGet(names, stop); }, stop);
    if (!bodies) {
        return passOn(bodies);
    }
    std::map<QString, QJsonObject> winners;
    for (const QJsonObject &body : *bodies) {
        QJsonObject &winner = winners[body.value("_id"_L1).toString()];
        if (winner.isEmpty() || loses(winner, body)) {
            winner = body;
        }
    }
    HubPage page;
    for (const RecordId &id : ids) {
        const auto found = winners.find(id.value);
        if (found == winners.end() || isNestedDeeperThan(found->second, kDeepestNesting)) {
            continue; // The next pull says what became of it.
        }
        const Document document = Document::cleaned(found->second);
        const Result<QString> leaves = store.leavesWith(id, document.rev());
        if (!leaves) {
            return passOn(leaves);
        }
        page.rows.push_back({.id = id,
            .rev = document.rev(),
            .leaves = *leaves,
            .deleted = document.isDeleted(),
            .document = document});
    }
    return page;
}

} // namespace fourthp

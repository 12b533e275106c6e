// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/hub_leaves.h"

#include "core/store/leaf_store.h"
#include "core/store/push_store.h"
#include "core/sync/hub_json.h"
#include "core/sync/page_bodies.h"

#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

constexpr size_t kAskedAtOnce = 100;

QJsonObject tombstoneOf(const Document &leaf)
{
    return {{u"_id"_s, leaf.id().value}, {u"_rev"_s, leaf.rev()}, {u"_deleted"_s, true},
        {u"type"_s, typeCode(leaf.type())}, {u"schema"_s, leaf.schema()},
        {u"edit"_s, QJsonObject {{u"id"_s, QUuid::createUuid().toString(QUuid::WithoutBraces)}}}};
}

} // namespace

Result<void> fetchLeaves(
    Hub &hub, SyncStore &store, const PullSettings &settings, PullState &state, std::stop_token stop)
{
    LeafStore leaves(store.library(), store.channel());
    const Result<std::vector<WaitingRevision>> missing = leaves.missing();
    if (!missing) {
        return passOn(missing);
    }
    std::vector<Document> bodies;
    for (size_t first = 0; first < missing->size(); first += kAskedAtOnce) {
        std::vector<RevisionName> names;
        for (size_t i = first; i < std::min(first + kAskedAtOnce, missing->size()); ++i) {
            names.push_back({(*missing)[i].id.value, (*missing)[i].rev});
        }
        const Result<std::vector<QJsonObject>> found
            = BackOff(hub, settings).call([&] { return hub.bulkGet(names, stop); }, stop);
        if (!found) {
            return passOn(found);
        }
        for (const QJsonObject &body : *found) {
            if (!isNestedDeeperThan(body, kDeepestNesting)) {
                bodies.push_back(Document::cleaned(body));
            }
        }
    }
    const Result<qint64> isNew = leaves.update(bodies);
    if (!isNew) {
        return passOn(isNew);
    }
    state.report.conflicts += *isNew;
    return {};
}

Result<void> deleteSettledLeaves(
    Hub &hub, SyncStore &store, const PullSettings &settings, std::stop_token stop)
{
    LeafStore leaves(store.library(), store.channel());
    const Result<std::vector<Document>> settled = leaves.settled();
    if (!settled) {
        return passOn(settled);
    }
    for (size_t first = 0; first < settled->size(); first += size_t(kDocumentsInPush)) {
        const size_t end = std::min(first + size_t(kDocumentsInPush), settled->size());
        std::vector<QJsonObject> tombstones;
        for (size_t i = first; i < end; ++i) {
            tombstones.push_back(tombstoneOf((*settled)[i]));
        }
        // Sent again it does no harm: a leaf that is gone answers as a conflict.
        const Result<std::vector<PushAnswer>> answers
            = BackOff(hub, settings).call([&] { return hub.bulkDocs(tombstones, stop); }, stop);
        if (!answers) {
            return passOn(answers);
        }
        for (size_t i = first; i < end; ++i) {
            const WaitingRevision leaf {(*settled)[i].id(), (*settled)[i].rev()};
            const auto answer = std::find_if(answers->begin(), answers->end(),
                [&leaf](const PushAnswer &one) { return one.id == leaf.id.value; });
            if (answer == answers->end()) {
                continue; // The next session sends it again.
            }
            if (auto done = answer->isStored() ? leaves.noteDeleted(leaf, answer->rev) : leaves.forget(leaf);
                !done) {
                return done;
            }
        }
    }
    return {};
}

} // namespace fourthp

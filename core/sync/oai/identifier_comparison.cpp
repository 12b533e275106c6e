// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/oai/identifier_comparison.h"

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

constexpr size_t kMostMissing = 200; // Asked for one by one in one session; the rest in the next.

Result<std::vector<HubRow>> rowsMissing(
    OaiClient &client, const RecordIntake &intake, OaiStore &store, const IdentifierList &list)
{
    const Result<QHash<QString, QString>> known = store.datestamps();
    if (!known) {
        return passOn(known);
    }
    SingleRecords single(client, intake);
    std::vector<HubRow> rows;
    for (const OaiHeader &header : list.headers) {
        const auto here = known->constFind(header.identifier);
        const bool isHere = here != known->constEnd();
        const bool isNews = header.isDeleted ? isHere : !isHere || *here != header.datestamp;
        if (!isNews) {
            continue;
        }
        if (rows.size() >= kMostMissing) {
            break;
        }
        Result<HubRow> row = single.row(header);
        if (!row) {
            return passOn(row);
        }
        rows.push_back(std::move(*row));
    }
    return rows;
}

} // namespace

Result<Comparison> compareIdentifiers(
    OaiClient &client, RecordIntake &intake, OaiStore &store, const HarvestScope &scope)
{
    const Result<IdentifierList> list
        = allIdentifiers(client, {.verb = u"ListIdentifiers"_s, .set = scope.set});
    if (!list) {
        return passOn(list);
    }
    Result<std::vector<HubRow>> missing = rowsMissing(client, intake, store, *list);
    if (!missing) {
        return passOn(missing);
    }
    Comparison compared {.isMoreDue = list->isShort || missing->size() >= kMostMissing};
    if (auto done = intake.take(std::move(*missing)); !done) {
        return passOn(done);
    }
    if (list->headers.empty() || list->isShort) {
        return compared; // An empty or a cut list says nothing about what is no longer there.
    }
    QSet<QString> listed;
    for (const OaiHeader &header : list->headers) {
        listed.insert(intake.idOf(header.identifier).value);
    }
    const Result<qint64> orphans = intake.store().finishAudit(listed, {}, scope.session);
    if (!orphans) {
        return passOn(orphans);
    }
    compared.orphans = *orphans;
    return compared;
}

} // namespace fourthp

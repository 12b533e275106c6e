// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/curation/merge_duplicates.h"

#include "core/curation/duplicate_traits.h"
#include "core/store/changes_together.h"

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

Result<void> moveLinks(ChangesTogether &changes, const RecordId &from, const RecordId &to, MergeOutcome &outcome)
{
    const auto pointing = changes.connection().all(
        u"SELECT DISTINCT from_id FROM link WHERE to_id = ? AND from_id NOT IN (?, ?) ORDER BY from_id"_s,
        {from.value, from.value, to.value}, [](const Row &row) { return RecordId {row.text(0)}; });
    if (!pointing) {
        return passOn(pointing);
    }
    for (const RecordId &id : *pointing) {
        const Result<Document> shown = changes.shown(id);
        if (!shown) {
            return passOn(shown);
        }
        const Result<void> done = changes.change(id, withReferences(*shown, from, to));
        if (!done && done.error().kind == ErrorKind::ReadOnly) {
            outcome.leftPointing.push_back(id);
        } else if (!done) {
            return done;
        }
    }
    return {};
}

} // namespace

Result<MergeOutcome> mergeDuplicates(Library &library, const RecordId &keep, const RecordId &other,
    const QHash<QString, MergeChoice> &choices, const Editor &editor)
{
    if (keep == other) {
        return fail(ErrorKind::InvalidInput, other.value, u"a record is not merged with itself"_s);
    }
    Result<ChangesTogether> changes = ChangesTogether::begin(library, editor);
    if (!changes) {
        return passOn(changes);
    }
    const Result<Document> stays = changes->shown(keep);
    const Result<Document> goes = changes->shown(other);
    if (!stays || !goes) {
        return stays ? passOn(goes) : passOn(stays);
    }
    if (stays->type() != goes->type() || !canBeDuplicate(stays->type())) {
        return fail(ErrorKind::InvalidInput, other.value, u"two stakeholders, resources or case studies are merged"_s);
    }
    const QStringList units = [&] {
        QStringList names;
        for (const MergeUnit &unit : mergeUnits(*stays, *goes)) {
            names.append(unit.name);
        }
        return names;
    }();
    for (auto choice = choices.begin(); choice != choices.end(); ++choice) {
        if (!units.contains(choice.key())) {
            return fail(ErrorKind::InvalidInput, choice.key(), u"nothing to choose in this field"_s);
        }
    }
    MergeOutcome outcome;
    auto done = changes->change(keep, mergedDocument(*stays, *goes, choices));
    if (done) {
        done = moveLinks(*changes, other, keep, outcome);
    }
    if (done) {
        done = changes->remove(other, {u"duplicate"_s, keep});
    }
    if (!done) {
        return passOn(done);
    }
    auto saved = changes->commit();
    if (!saved) {
        return passOn(saved);
    }
    outcome.changes = std::move(*saved);
    return outcome;
}

} // namespace fourthp

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/record_history.h"

#include "core/model/field_differences.h"
#include "core/store/record_reader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

const Document &originalOf(const Change &first)
{
    return first.before.isEmpty() ? first.after : first.before;
}

/// Whether two versions say the same to a reader: stamps, and what a hub notes beside a review, are no
/// version.
bool saysTheSame(const Document &before, const Document &after)
{
    return before.isDeleted() == after.isDeleted()
        && (before.isDeleted()
            || (changedFields(before, after).isEmpty() && reviewDifference(before, after).isEmpty()));
}

/// When it was saved last and by whom, as the document itself says. Where its stamps are those of the version before,
/// as after a merge that took somebody else's values, nobody knows.
void readStamps(Change &change, const Document &before, const Document &after)
{
    const auto stamp = [](const Document &document, QLatin1StringView member) {
        return document.json().value(member).toString();
    };
    const QString at = stamp(after, "updated_at"_L1);
    if (at != stamp(before, "updated_at"_L1)) {
        change.at = at;
        change.who = stamp(after, "updated_by"_L1);
        change.why = after.json().value("edit"_L1).toObject().value("note"_L1).toString();
    }
}

RecordVersion arrived(const VersionRef &ref, const Document &before, const Document &after)
{
    RecordVersion version {.kind = VersionKind::Arrived, .ref = ref};
    readStamps(version.change, before, after);
    version.change.before = before;
    version.change.after = after;
    return version;
}

} // namespace

QString VersionRef::toText() const
{
    return QString::number(change) + (side == Side::Before ? u"b"_s : QString());
}

std::optional<VersionRef> VersionRef::fromText(const QString &text)
{
    const bool isBefore = text.endsWith(u'b');
    bool isNumber = false;
    const qint64 change = (isBefore ? text.chopped(1) : text).toLongLong(&isNumber);
    return isNumber && change >= 0 ? std::optional(VersionRef {change, isBefore ? Side::Before : Side::After})
                                   : std::nullopt;
}

std::vector<RecordVersion> versionsOf(
    const std::vector<Change> &changes, const std::optional<Change> &first, const Document &shown)
{
    std::vector<RecordVersion> versions; // The oldest first, until the end.
    RecordVersion original {.kind = VersionKind::Original};
    original.change.after = first ? originalOf(*first) : shown;
    if (first) {
        original.change.at = first->before.isEmpty() ? first->at : QString();
        original.change.who = first->before.isEmpty() ? first->who : QString();
        original.change.channel = first->fromChannel.isEmpty() ? first->channel : first->fromChannel;
        original.change.baseRev = first->baseRev;
    }
    versions.push_back(std::move(original));
    // What the record is as far as changes tell, and what it was before the last of them: that one may have
    // been taken back since, or not yet when the next was made.
    const Document *known = nullptr;
    const Document *earlier = nullptr;
    const auto isKnown = [&](const Document &document) {
        return known == nullptr || saysTheSame(*known, document)
            || (earlier != nullptr && saysTheSame(*earlier, document));
    };
    for (auto change = changes.rbegin(); change != changes.rend(); ++change) {
        if (!change->before.isEmpty() && !isKnown(change->before)) {
            versions.push_back(arrived({change->id, VersionRef::Side::Before}, *known, change->before));
        }
        versions.push_back({VersionKind::Changed, {change->id, VersionRef::Side::After}, *change});
        const bool stands = change->undoneAt.isEmpty();
        known = stands || known == nullptr ? (stands ? &change->after : &change->before) : known;
        earlier = stands ? &change->before : &change->after;
    }
    const bool isLive = !shown.isEmpty() && !shown.isDeleted() && known != nullptr && !known->isDeleted();
    if (isLive && !isKnown(shown)) {
        versions.push_back(arrived({}, *known, shown));
    }
    std::reverse(versions.begin(), versions.end());
    return versions;
}

Result<RecordHistory> historyOf(Connection &connection, const RecordId &id, const Document &shown, int atMost)
{
    Journal journal(connection);
    const Result<std::vector<Change>> changes = journal.historyOf(id, atMost);
    const Result<std::optional<Change>> first = changes ? journal.firstOf(id) : passOn(changes);
    if (!first) {
        return passOn(first);
    }
    const bool isWhole = changes->empty() || !first->has_value() || changes->back().id == (*first)->id;
    return RecordHistory {versionsOf(*changes, *first, shown), isWhole};
}

Result<Document> versionOf(Connection &connection, const RecordId &id, const VersionRef &ref)
{
    Journal journal(connection);
    const Result<std::optional<Change>> change
        = ref.change == 0 ? journal.firstOf(id) : journal.changeOf(id, ref.change);
    if (!change) {
        return passOn(change);
    }
    if (change->has_value()) {
        const Document &document = ref.change == 0 ? originalOf(**change)
            : ref.side == VersionRef::Side::Before ? (*change)->before
                                                   : (*change)->after;
        return document.isEmpty() ? fail(ErrorKind::NotFound, id.value, u"no such version"_s)
                                  : Result<Document>(document);
    }
    const auto record
        = ref.change == 0 ? readRecord(connection, id) : Result<std::optional<StoredRecord>>(std::nullopt);
    if (!record) {
        return passOn(record);
    }
    return record->has_value() ? Result<Document>((*record)->shown())
                               : fail(ErrorKind::NotFound, id.value, u"no such version"_s);
}

} // namespace fourthp

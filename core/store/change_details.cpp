// SPDX-License-Identifier: GPL-3.0-or-later
// What the documents of a step tell.
#include "core/store/change_list.h"

#include "core/model/field_catalogue.h"
#include "core/model/field_differences.h"
#include "core/model/own_members.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

constexpr int kChangesRead = 20;

/// One change with its documents, as far as they are needed to tell of it.
struct ReadChange
{
    qint64 id = 0;
    QString kind;
    QString why;
    RecordId record;
    Document before;
    Document after;
};

Document documentOf(const Row &row, int column)
{
    return row.isNull(column) ? Document() : Document::fromStored(row.bytes(column));
}

ReadChange toReadChange(const Row &row)
{
    return {row.integer(0), row.text(1), row.text(2), {row.text(3)}, documentOf(row, 4), documentOf(row, 5)};
}

Result<std::vector<ReadChange>> readChanges(Connection &connection, const ChangeRun &run)
{
    return connection.all(u"SELECT id, kind, why, record, before, after FROM change WHERE id BETWEEN ? AND ?"
                          " AND (id < ? OR id = ?) ORDER BY id"_s,
        {run.first, run.last, run.first + kChangesRead, run.last}, toReadChange);
}

bool isMerge(const ReadChange &change)
{
    const QJsonObject &grave = change.after.json();
    return change.after.isDeleted() && grave.value("reason"_L1).toString() == "duplicate"_L1
        && !grave.value("superseded_by"_L1).toString().isEmpty();
}

StepKind kindOf(const ReadChange &change)
{
    if (isMerge(change)) {
        return StepKind::Merged;
    }
    if (change.kind == "new"_L1) {
        return StepKind::Added;
    }
    if (change.kind == "review"_L1) {
        const ReviewDifference difference = reviewDifference(change.before, change.after);
        return difference.moves.empty() ? StepKind::Reviewed : StepKind::Moved;
    }
    if (change.kind == "delete"_L1) {
        return StepKind::Deleted;
    }
    if (change.kind == "restore"_L1) {
        return StepKind::Restored;
    }
    if (change.kind == "resolve"_L1) {
        return StepKind::Settled;
    }
    if (change.kind == "contribute"_L1) {
        return StepKind::Contributed;
    }
    if (sharedPart(change.before) == sharedPart(change.after)) {
        return StepKind::NotedOwn;
    }
    return change.kind == "revert"_L1 ? StepKind::WentBack : StepKind::Edited;
}

/// The title of a record, unless it is a story that nobody may read: its journal outlasts a consent.
Result<QJsonValue> titleOf(Connection &connection, const RecordId &id, const Document &document)
{
    if (document.type() == RecordType::Story) {
        const auto readable
            = connection.number(u"SELECT count(*) FROM record WHERE id = ? AND visible = 1"_s, {id.value});
        if (!readable || *readable == 0) {
            return readable ? Result<QJsonValue>(QJsonValue(QJsonValue::Undefined)) : passOn(readable);
        }
    }
    return document.json().value("title"_L1);
}

/// What is told of a record: what it became, or was before it went.
const Document &toldOf(const ReadChange &change)
{
    return change.after.isEmpty() || change.after.isDeleted() ? change.before : change.after;
}

QStringList plainItems(const QJsonValue &list)
{
    QStringList items;
    for (const QJsonValue item : list.toArray()) {
        items.append(item.toString());
    }
    return items;
}

/// Values of one list that a change gave and took, where it did nothing else.
struct Moves
{
    QStringList gained;
    QStringList lost;
    friend bool operator==(const Moves &, const Moves &) = default;
};

Moves movesOf(const ReadChange &change)
{
    const std::vector<FieldDifference> differences = fieldDifferences(change.before, change.after);
    if (differences.size() != 1 || differences.front().member != nullptr
        || !differences.front().field->repeats() || differences.front().field->kind == FieldKind::Group) {
        return {};
    }
    const QStringList before = plainItems(differences.front().before);
    const QStringList after = plainItems(differences.front().after);
    Moves moves;
    std::copy_if(after.begin(), after.end(), std::back_inserter(moves.gained),
        [&before](const QString &value) { return !before.contains(value); });
    std::copy_if(before.begin(), before.end(), std::back_inserter(moves.lost),
        [&after](const QString &value) { return !after.contains(value); });
    return moves;
}

void tellFields(StepDetails &details, const std::vector<ReadChange> &changes)
{
    const Moves first = movesOf(changes.front());
    bool areAlike = true;
    for (const ReadChange &change : changes) {
        if (change.after.isDeleted() || change.before.isEmpty()) {
            areAlike = false;
            continue;
        }
        details.fields += changedFields(change.before, change.after);
        areAlike = areAlike && movesOf(change) == first;
    }
    details.fields.removeDuplicates();
    if (areAlike && details.fields.size() == 1) {
        details.gained = first.gained;
        details.lost = first.lost;
    }
}

Result<void> tellMerge(Connection &connection, StepDetails &details, const std::vector<ReadChange> &changes)
{
    const ReadChange &gone = changes.back();
    details.other = gone.record;
    details.record = {gone.after.json().value("superseded_by"_L1).toString()};
    Result<QJsonValue> otherTitle = titleOf(connection, gone.record, gone.before);
    if (!otherTitle) {
        return passOn(otherTitle);
    }
    details.otherTitle = *otherTitle;
    const auto kept = std::find_if(changes.begin(), changes.end(),
        [&details](const ReadChange &change) { return change.record == details.record; });
    if (kept != changes.end()) {
        details.title = toldOf(*kept).json().value("title"_L1);
        return {};
    }
    // The one that stays had nothing to take over, so no change of the step holds it.
    const auto shown = connection.one(
        u"SELECT coalesce(m.local, m.base) FROM record r JOIN mirror m ON m.row = r.mirror_row WHERE r.id = ?"_s,
        {details.record.value}, [](const Row &row) { return documentOf(row, 0); });
    if (shown && shown->has_value()) {
        details.title = (*shown)->json().value("title"_L1);
    }
    return shown ? Result<void>() : passOn(shown);
}

} // namespace

QString stepKindName(StepKind kind)
{
    switch (kind) {
    case StepKind::Added:
        return u"added"_s;
    case StepKind::Edited:
        return u"edited"_s;
    case StepKind::NotedOwn:
        return u"noted_own"_s;
    case StepKind::WentBack:
        return u"went_back"_s;
    case StepKind::Moved:
        return u"moved"_s;
    case StepKind::Reviewed:
        return u"reviewed"_s;
    case StepKind::Deleted:
        return u"deleted"_s;
    case StepKind::Merged:
        return u"merged"_s;
    case StepKind::Restored:
        return u"restored"_s;
    case StepKind::Settled:
        return u"settled"_s;
    case StepKind::Contributed:
        return u"contributed"_s;
    }
    Q_UNREACHABLE();
}

Result<StepDetails> describeStep(Connection &connection, const StepHead &head)
{
    const Result<std::vector<ReadChange>> changes = readChanges(connection, head.run);
    if (!changes || changes->empty()) {
        return changes ? fail(ErrorKind::NotFound, QString::number(head.run.first)) : passOn(changes);
    }
    const ReadChange &first = changes->front();
    StepDetails details {.head = head,
        .kind = kindOf(first),
        .record = first.record,
        .changes = head.run.last - head.run.first + 1};
    details.why = first.why;
    if (isMerge(changes->back())) {
        details.kind = StepKind::Merged;
        const auto told = tellMerge(connection, details, *changes);
        return told ? Result<StepDetails>(std::move(details)) : passOn(told);
    }
    const Result<QJsonValue> title = titleOf(connection, first.record, toldOf(first));
    if (!title) {
        return passOn(title);
    }
    details.title = *title;
    const auto records = details.changes == 1
        ? Result<qint64>(1)
        : connection.number(u"SELECT count(DISTINCT record) FROM change WHERE id BETWEEN ? AND ?"_s,
            {head.run.first, head.run.last});
    if (!records) {
        return passOn(records);
    }
    details.records = *records;
    if (details.kind == StepKind::Moved || details.kind == StepKind::Reviewed) {
        const ReviewDifference difference = reviewDifference(first.before, first.after);
        if (!difference.moves.empty()) {
            details.to = difference.moves.back().to;
            details.comment = difference.moves.back().comment;
        } else if (!difference.comments.empty()) {
            details.comment = difference.comments.front().text;
        }
        return details;
    }
    tellFields(details, *changes);
    return details;
}

} // namespace fourthp

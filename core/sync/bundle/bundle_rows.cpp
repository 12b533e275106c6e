// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/bundle/bundle_rows.h"

#include "core/sync/bundle/bundle_fault.h"
#include "core/sync/hub_json.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

constexpr int kDeepestRow = 1024; // What Qt reads: a row that is too deep has a name under which it is set aside.
constexpr qsizetype kLongestId = 512; // As of rows that a hub sends.

/// None if the line is no row.
std::optional<HubRow> rowOf(const QByteArray &line)
{
    const Result<QJsonObject> json = parseObject(line, kDeepestRow);
    if (!json) {
        return {};
    }
    HubRow row {.id = {json->value("id"_L1).toString()}, .leaves = u""_s};
    QStringList leaves;
    for (const QJsonValue leaf : json->value("changes"_L1).toArray()) {
        leaves.append(leaf.toObject().value("rev"_L1).toString());
    }
    const QJsonObject body = json->value("doc"_L1).toObject();
    if (row.id.isEmpty() || leaves.isEmpty() || leaves.contains(QString())) {
        return {};
    }
    const bool isOwnBody = body.value("_id"_L1).toString() == row.id.value
        && leaves.contains(body.value("_rev"_L1).toString());
    row.rev = isOwnBody ? body.value("_rev"_L1).toString() : leaves.first();
    row.deleted = json->value("deleted"_L1).toBool() || (isOwnBody && body.value("_deleted"_L1).toBool());
    if (leaves.size() > 1) {
        leaves.sort();
        row.leaves = leaves.join(u' ');
    }
    if (!isOwnBody) {
        // The hub deleted it and said no more; anything else cannot be shown and must not be lost without a
        // word.
        row.document = row.deleted
            ? Document(QJsonObject {{u"_id"_s, row.id.value}, {u"_rev"_s, row.rev}, {u"_deleted"_s, true}})
            : Document();
        row.problem = row.deleted ? QString() : u"a row without its body"_s;
    } else if (isNestedDeeperThan(body, kDeepestNesting)) {
        row.problem = u"nested too deeply"_s;
    } else {
        row.document = Document::cleaned(body);
        if (row.document.id() != row.id || row.id.value.size() > kLongestId) {
            row.problem = u"the id is too long or holds characters that no id may hold"_s;
        } else if (row.deleted && !row.document.isDeleted()) {
            row.document.set(u"_deleted"_s, true);
        }
    }
    if (!row.problem.isEmpty()) {
        row.raw = line;
    }
    return row;
}

} // namespace

QByteArray rowLine(const HubRow &row)
{
    QJsonArray changes {QJsonObject {{u"rev"_s, row.rev}}};
    for (const QString &leaf : row.leaves.split(u' ', Qt::SkipEmptyParts)) {
        if (leaf != row.rev) {
            changes.append(QJsonObject {{u"rev"_s, leaf}});
        }
    }
    QJsonObject json {{u"id"_s, row.id.value}, {u"changes"_s, changes}, {u"doc"_s, row.document.json()},
        {u"seq"_s, QJsonValue()}};
    if (row.deleted) {
        json.insert(u"deleted"_s, true);
    }
    return QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n';
}

Result<std::vector<HubRow>> rowsOf(const QByteArray &shard, qint64 rows, const QString &subject)
{
    std::vector<HubRow> all;
    for (qsizetype at = 0; at < shard.size();) {
        const qsizetype found = shard.indexOf('\n', at);
        const qsizetype end = found < 0 ? shard.size() : found;
        std::optional<HubRow> row = rowOf(QByteArray::fromRawData(shard.constData() + at, end - at));
        if (!row) {
            return failBundle(BundleFault::Content, subject, u"line %1 is no row"_s.arg(all.size() + 1));
        }
        if (!row->id.value.startsWith("_design/"_L1)) { // The server's own, as in a feed.
            row->raw.detach(); // The shard goes before the page does.
            all.push_back(std::move(*row));
        } else {
            --rows;
        }
        at = end + 1;
    }
    if (qint64(all.size()) != rows) {
        return failBundle(
            BundleFault::Content, subject, u"%1 rows instead of %2"_s.arg(all.size()).arg(rows));
    }
    return all;
}

} // namespace fourthp

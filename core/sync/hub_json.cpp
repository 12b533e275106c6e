// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/hub_json.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

constexpr qsizetype kLongestReason = 500;
constexpr qsizetype kLongestEnd = 16 * 1024; // Bytes of a page behind its rows.

Failure badAnswer(const QString &detail)
{
    return fail(ErrorKind::BadAnswer, {}, detail);
}

/// A body counts only if it is the one that the row speaks of; servers are known to send none or another.
std::optional<QJsonObject> bodyOf(const QJsonObject &row, const QString &id, const QStringList &leaves)
{
    const QJsonObject body = row.value("doc"_L1).toObject();
    const bool fits = body.value("_id"_L1).toString() == id && leaves.contains(body.value("_rev"_L1).toString());
    return fits ? std::optional(body) : std::nullopt;
}

} // namespace

Result<QJsonObject> parseObject(const QByteArray &body, int deepest)
{
    if (isBeyond(body, {deepest, kMostValues})) {
        return badAnswer(u"nested deeper than %1, or more than %2 values"_s.arg(deepest).arg(kMostValues));
    }
    QJsonParseError error;
    const QJsonDocument json = QJsonDocument::fromJson(body, &error);
    if (error.error != QJsonParseError::NoError) {
        return badAnswer(u"%1 at byte %2 of %3"_s.arg(error.errorString()).arg(error.offset).arg(body.size()));
    }
    if (!json.isObject()) {
        return badAnswer(u"not a JSON object"_s);
    }
    return json.object();
}

Result<ChangePage> parseChanges(const QByteArray &body)
{
    const Result<QJsonObject> answer = parseObject(body);
    if (!answer) {
        return passOn(answer);
    }
    const QJsonValue results = answer->value("results"_L1);
    const QJsonValue lastSeq = answer->value("last_seq"_L1);
    if (!results.isArray() || lastSeq.isUndefined() || lastSeq.isNull()) {
        return badAnswer(u"a page without results or last_seq"_s);
    }
    ChangePage page;
    page.lastSeq = jsonText(lastSeq);
    page.bytes = body.size();
    if (const QJsonValue pending = answer->value("pending"_L1); pending.isDouble()) {
        page.pending = pending.toInteger();
    }
    const QJsonArray rows = results.toArray();
    page.rows.reserve(size_t(rows.size()));
    for (const QJsonValue value : rows) {
        const QJsonObject row = value.toObject();
        ChangeRow change;
        change.id = row.value("id"_L1).toString();
        for (const QJsonValue leaf : row.value("changes"_L1).toArray()) {
            change.leaves.append(leaf.toObject().value("rev"_L1).toString());
        }
        if (change.id.isEmpty() || change.leaves.isEmpty() || change.leaves.contains(QString())) {
            return badAnswer(u"a row without id or revision"_s);
        }
        if (change.id.startsWith("_design/"_L1)) {
            continue; // The server's own.
        }
        change.body = bodyOf(row, change.id, change.leaves);
        change.rev = change.body ? change.body->value("_rev"_L1).toString() : change.leaves.first();
        change.deleted
            = row.value("deleted"_L1).toBool() || (change.body && change.body->value("_deleted"_L1).toBool());
        page.rows.push_back(std::move(change));
    }
    page.received = rows.size();
    return page;
}

std::optional<ArrivedPage> glanceAtPage(const QByteArray &body)
{
    // Inside a text a quotation mark would have a backslash before it.
    const qsizetype end = body.lastIndexOf("\"last_seq\":");
    if (end < 0 || body.size() - end > kLongestEnd) {
        return std::nullopt;
    }
    const QByteArray tail = '{' + body.mid(end);
    if (isBeyond(tail, {kDeepestAnswer, kMostValues})) {
        return std::nullopt;
    }
    const QJsonValue lastSeq = QJsonDocument::fromJson(tail).object().value("last_seq"_L1);
    if (lastSeq.isUndefined() || lastSeq.isNull()) {
        return std::nullopt;
    }
    return ArrivedPage {jsonText(lastSeq), body.count("\"changes\":["), body.size()};
}

Result<HubInfo> parseInfo(const QByteArray &body)
{
    const Result<QJsonObject> answer = parseObject(body);
    if (!answer) {
        return passOn(answer);
    }
    const QJsonValue place = answer->value("update_seq"_L1);
    if (place.isUndefined() || !answer->value("doc_count"_L1).isDouble()) {
        return fail(ErrorKind::NotAHub, {}, u"no database of the hub protocol answers there"_s);
    }
    return HubInfo {jsonText(place), answer->value("instance_start_time"_L1).toVariant().toString(),
        answer->value("doc_count"_L1).toInteger()};
}

QString parseProduct(const QByteArray &body)
{
    const Result<QJsonObject> answer = parseObject(body);
    if (!answer) {
        return {};
    }
    for (const QString &name : {u"couchdb"_s, u"express-pouchdb"_s}) {
        if (answer->contains(name)) {
            return QString(name + u' ' + answer->value("version"_L1).toString()).trimmed();
        }
    }
    return {};
}

Result<HubIdentity> parseIdentity(const QByteArray &body)
{
    const Result<QJsonObject> answer = parseObject(body);
    if (!answer) {
        return passOn(answer);
    }
    HubIdentity identity {answer->value("hub_id"_L1).toString(), answer->value("epoch"_L1).toInteger(), {}};
    if (const QJsonValue days = answer->value("tombstone_days"_L1); days.isDouble() && days.toInteger() > 0) {
        identity.tombstoneDays = days.toInteger();
    }
    if (identity.hubId.isEmpty()) {
        return badAnswer(u"hub:identity without hub_id"_s);
    }
    return identity;
}

Result<RemoteCheckpoint> parseCheckpoint(const QByteArray &body)
{
    const Result<QJsonObject> answer = parseObject(body);
    if (!answer) {
        return passOn(answer);
    }
    RemoteCheckpoint checkpoint {answer->value("_rev"_L1).toString(), {}};
    for (const QJsonValue value : answer->value("history"_L1).toArray()) {
        const QJsonObject pair = value.toObject();
        checkpoint.history.push_back({pair.value("session_id"_L1).toString(), jsonText(pair.value("seq"_L1)),
            pair.value("at"_L1).toString()});
    }
    return checkpoint;
}

QByteArray writeCheckpoint(const QString &name, const RemoteCheckpoint &checkpoint)
{
    QJsonArray history;
    for (const RemotePair &pair : checkpoint.history) {
        const QByteArray wrapped = '[' + pair.seq.toUtf8() + ']';
        history.append(QJsonObject {{u"session_id"_s, pair.session}, {u"at"_s, pair.at},
            {u"seq"_s, QJsonDocument::fromJson(wrapped).array().at(0)}});
    }
    QJsonObject document {{u"_id"_s, name}, {u"history"_s, history}, {u"app"_s, QStringLiteral("fourthp/" FOURTHP_VERSION)}};
    if (!checkpoint.rev.isEmpty()) {
        document.insert(u"_rev"_s, checkpoint.rev); // The npm engine answers 409 without it.
    }
    return QJsonDocument(document).toJson(QJsonDocument::Compact);
}

Result<std::vector<QJsonObject>> parseBulkGet(const QByteArray &body)
{
    const Result<QJsonObject> answer = parseObject(body);
    if (!answer) {
        return passOn(answer);
    }
    if (!answer->value("results"_L1).isArray()) {
        return badAnswer(u"_bulk_get without results"_s);
    }
    std::vector<QJsonObject> found;
    for (const QJsonValue result : answer->value("results"_L1).toArray()) {
        for (const QJsonValue item : result.toObject().value("docs"_L1).toArray()) {
            // Engines say "not found" in different ways; only `ok` means found.
            if (const QJsonValue ok = item.toObject().value("ok"_L1); ok.isObject()) {
                found.push_back(ok.toObject());
            }
        }
    }
    return found;
}

QByteArray writeBulkGet(const std::vector<RevisionName> &wanted)
{
    QJsonArray docs;
    for (const RevisionName &name : wanted) {
        QJsonObject wish {{u"id"_s, name.id}};
        if (!name.rev.isEmpty()) {
            wish.insert(u"rev"_s, name.rev);
        }
        docs.append(wish);
    }
    return QJsonDocument(QJsonObject {{u"docs"_s, docs}}).toJson(QJsonDocument::Compact);
}

Result<std::vector<PushAnswer>> parseBulkDocs(const QByteArray &body)
{
    QJsonParseError error;
    const QJsonDocument json
        = isBeyond(body, {kDeepestAnswer, kMostValues}) ? QJsonDocument() : QJsonDocument::fromJson(body, &error);
    if (error.error != QJsonParseError::NoError || !json.isArray()) {
        return badAnswer(u"_bulk_docs without a list of answers"_s);
    }
    std::vector<PushAnswer> answers;
    for (const QJsonValue value : json.array()) {
        const QJsonObject row = value.toObject();
        PushAnswer answer {row.value("id"_L1).toString(), row.value("rev"_L1).toString(), {}, {}};
        if (answer.id.isEmpty()) {
            continue; // Whose answer it is nobody can tell.
        }
        if (const QJsonValue why = row.value("error"_L1); !why.isUndefined()) {
            answer.rev.clear();
            answer.error = why.isString() && !why.toString().isEmpty() ? why.toString() : u"unknown_error"_s;
            answer.reason = row.value("reason"_L1).toString().left(kLongestReason);
        } else if (answer.rev.isEmpty()) {
            continue; // Neither stored nor refused.
        }
        answers.push_back(std::move(answer));
    }
    return answers;
}

QByteArray writeBulkDocs(const std::vector<QJsonObject> &documents)
{
    QJsonArray docs;
    for (const QJsonObject &document : documents) {
        docs.append(document);
    }
    return QJsonDocument(QJsonObject {{u"docs"_s, docs}}).toJson(QJsonDocument::Compact);
}

QString jsonText(const QJsonValue &value)
{
    const QByteArray wrapped = QJsonDocument(QJsonArray {value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(wrapped.mid(1, wrapped.size() - 2));
}

QString sinceParameter(const QString &text)
{
    if (text.isEmpty()) {
        return u"0"_s;
    }
    const QJsonValue value = QJsonDocument::fromJson(QByteArray('[' + text.toUtf8() + ']')).array().at(0);
    return value.isString() ? value.toString() : text;
}

std::optional<qint64> placeNumber(const QString &text)
{
    bool isNumber = false;
    const qint64 number = sinceParameter(text).section(u'-', 0, 0).toLongLong(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

bool isNestedDeeperThan(const QJsonValue &value, int levels)
{
    const auto deeper = [levels](const QJsonValue &inner) { return isNestedDeeperThan(inner, levels - 1); };
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        return levels == 0 || std::any_of(object.begin(), object.end(), deeper);
    }
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        return levels == 0 || std::any_of(array.begin(), array.end(), deeper);
    }
    return false;
}

} // namespace fourthp

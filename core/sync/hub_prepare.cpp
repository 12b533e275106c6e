// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/hub_prepare.h"

#include "core/sync/http_hub.h"
#include "core/sync/hub_json.h"

#include <QFile>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

const QString kRulesId = u"_design/fourthp"_s;

QByteArray resource(const QString &path)
{
    QFile file(path);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(isOpen, "hub_prepare", "the file ships inside the program");
    return isOpen ? file.readAll() : QByteArray();
}

QJsonObject rules()
{
    QByteArray function = resource(u":/hub/validate_doc_update.js"_s);
    // Servers want an expression: the comment lines above it go.
    function = function.mid(function.indexOf("function ("));
    return {{u"_id"_s, kRulesId}, {u"language"_s, u"javascript"_s},
        {u"validate_doc_update"_s, QString::fromUtf8(function.trimmed())}};
}

Result<QJsonObject> newIdentity()
{
    Result<QJsonObject> identity = parseObject(resource(u":/hub/identity.json"_s));
    if (identity) {
        identity->insert(u"hub_id"_s, QUuid::createUuid().toString(QUuid::WithoutBraces));
        identity->insert(u"edit"_s,
            QJsonObject {{u"id"_s, QUuid::createUuid().toString(QUuid::WithoutBraces)},
                {u"app"_s, QStringLiteral("fourthp/" FOURTHP_VERSION)}});
    }
    return identity;
}

Result<void> putRules(HttpHub &hub, const std::optional<QJsonObject> &there, std::stop_token stop)
{
    QJsonObject wanted = rules();
    if (there) {
        wanted.insert(u"_rev"_s, there->value("_rev"_L1));
        if (wanted == *there) {
            return {};
        }
    }
    return hub.putDocument(wanted, stop);
}

} // namespace

Result<void> prepareHub(const HubAddress &address, const QString &secret, std::stop_token stop)
{
    Result<std::unique_ptr<HttpClient>> client = HttpClient::create(address, secret);
    if (!client) {
        return passOn(client);
    }
    HttpHub hub(std::move(*client));
    const Result<HubInfo> info = hub.info(stop);
    if (!info) {
        return passOn(info);
    }
    const Result<std::optional<QJsonObject>> identity = hub.document(u"hub:identity"_s, stop);
    if (!identity) {
        return passOn(identity);
    }
    const Result<std::optional<QJsonObject>> there = hub.document(kRulesId, stop);
    if (!there) {
        return passOn(there);
    }
    // Rules without an identity are what an interrupted earlier call leaves.
    const qint64 ours = there->has_value() ? 1 : 0;
    if (!identity->has_value() && info->documents > ours) {
        return fail(ErrorKind::Conflict, address.url, u"the database holds documents and is no hub"_s);
    }
    if (auto done = putRules(hub, *there, stop); !done) {
        return done;
    }
    if (identity->has_value()) {
        return {};
    }
    const Result<QJsonObject> fresh = newIdentity();
    return fresh ? hub.putDocument(*fresh, stop) : passOn(fresh);
}

} // namespace fourthp

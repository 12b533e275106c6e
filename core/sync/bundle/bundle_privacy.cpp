// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/bundle/bundle_privacy.h"

#include "core/model/sharing.h"
#include "core/sync/bundle/bundle_crypto.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

constexpr qsizetype kRevisionDigits = 32;

} // namespace

bool mayGoIntoBundle(const Document &document, const BundlePrivacy &privacy, const QDate &today)
{
    return mayLeave(document, kBundleChannel, today)
        && (privacy.withAmber || !document.tlp().startsWith("TLP:AMBER"_L1));
}

Document bareTombstone(const Document &tombstone)
{
    static const QStringList kept {u"_id"_s, u"_rev"_s, u"type"_s, u"reason"_s, u"superseded_by"_s};
    QJsonObject json {{u"_deleted"_s, true}};
    for (const QString &key : kept) {
        if (tombstone.json().value(key).isString()) {
            json.insert(key, tombstone.json().value(key));
        }
    }
    return Document(json);
}

QString changedRev(const QString &rev, const QString &how)
{
    const QString generation = rev.section(u'-', 0, 0);
    return generation + u'-' + sha256Hex(QString(how + u'\n' + rev).toUtf8()).left(kRevisionDigits);
}

} // namespace fourthp

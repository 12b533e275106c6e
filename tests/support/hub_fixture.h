// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/document.h"
#include "core/store/channel_store.h"
#include "core/store/library.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QString>

#include <array>

namespace fourthp::test {

/// A small valid record that a hub accepts. The same number always gives the same record; types take turns. Case studies
/// name the stakeholder before them, and every third text is Arabic.
inline QJsonObject hubRecord(int n)
{
    static const std::array<QString, 4> types {QStringLiteral("stakeholder"), QStringLiteral("case_study"),
        QStringLiteral("resource"), QStringLiteral("event")};
    const QString type = types[size_t(n) % types.size()];
    const auto idOf = [](const QString &of, int number) {
        return QString(of + QStringLiteral(":%1-0000-4000-8000-000000000000").arg(number, 8, 16, QLatin1Char('0')));
    };
    const QString words = n % 3 == 0 ? QStringLiteral("شراكة %1").arg(n) : QStringLiteral("Partnership %1 in the north").arg(n);
    QJsonObject record {
        {QStringLiteral("_id"), idOf(type, n)},
        {QStringLiteral("type"), type},
        {QStringLiteral("schema"), 1},
        {QStringLiteral("title"), QJsonObject {{n % 3 == 0 ? QStringLiteral("ar") : QStringLiteral("en"), words}}},
        {QStringLiteral("summary"), QJsonObject {{QStringLiteral("en"), QString(words + QStringLiteral(" — what was done. ")).repeated(4).trimmed()}}},
        {QStringLiteral("review_state"), QStringLiteral("draft")},
        {QStringLiteral("tlp"), QStringLiteral("TLP:GREEN")},
        {QStringLiteral("tags"), QJsonArray {QStringLiteral("tag%1").arg(n % 17)}},
        {QStringLiteral("updated_at"), QStringLiteral("2026-01-%1T10:00:00Z").arg(n % 28 + 1, 2, 10, QLatin1Char('0'))},
        {QStringLiteral("updated_by"), QStringLiteral("staff-%1").arg(n % 5)},
        {QStringLiteral("edit"), QJsonObject {{QStringLiteral("id"), QStringLiteral("edit-%1").arg(n)}}},
    };
    if (type == types[1]) {
        record.insert(QStringLiteral("countries"), QJsonArray {QStringLiteral("KE"), QStringLiteral("PE")});
        record.insert(QStringLiteral("partners"),
            QJsonArray {QJsonObject {{QStringLiteral("id"), QStringLiteral("p1")},
                {QStringLiteral("stakeholder"), idOf(types[0], n - 1)}, {QStringLiteral("side"), QStringLiteral("public")}}});
    }
    return record;
}

/// Ids and revisions of the records that both sides say are there.
using Revisions = QMap<QString, QString>;

/// What the library holds of a channel: clean rows that the hub did not delete.
inline Revisions revisionsHere(Library &library, const QString &channel)
{
    Revisions all;
    const auto connection = library.connection();
    const auto done = (*connection)->forEach(QStringLiteral("SELECT id, hub_rev, base FROM mirror WHERE channel = ? AND dirty = 0"
                                                            " AND state <> 'orphan'"),
        {channel}, [&all](const Row &row) {
            if (!Document::fromStored(row.bytes(2)).isDeleted()) {
                all.insert(row.text(0), row.text(1));
            }
        });
    return done ? all : Revisions();
}

} // namespace fourthp::test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/hub_fixture.h"

#include <QJsonObject>
#include <QString>

namespace fourthp::test {

inline const QString kStory = QStringLiteral("story:00000000-0000-4000-8000-000000000001");

/// A story whose one word of its own is “trainer”.
inline QJsonObject story(const QString &givenOn = QStringLiteral("2026-01-10"))
{
    QJsonObject record = hubRecord(0);
    record.insert(QStringLiteral("_id"), kStory);
    record.insert(QStringLiteral("type"), QStringLiteral("story"));
    record.insert(QStringLiteral("title"),
        QJsonObject {{QStringLiteral("en"), QStringLiteral("A trainer looks back")}});
    record.insert(QStringLiteral("consent"),
        QJsonObject {{QStringLiteral("status"), QStringLiteral("given")},
            {QStringLiteral("given_on"), givenOn},
            {QStringLiteral("expires_on"), QStringLiteral("2026-12-31")}});
    return record;
}

} // namespace fourthp::test

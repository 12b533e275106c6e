// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>

namespace fourthp {

/// About how much a value holds in memory, in characters: whoever keeps several entries at once asks.
inline qsizetype weightOf(const QJsonValue &value)
{
    constexpr qsizetype kOfAny = 16;
    qsizetype weight = kOfAny;
    if (value.isString()) {
        weight += value.toString().size();
    } else if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (const QJsonValue item : array) {
            weight += weightOf(item);
        }
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto member = object.begin(); member != object.end(); ++member) {
            weight += member.key().size() + weightOf(member.value());
        }
    }
    return weight;
}

} // namespace fourthp

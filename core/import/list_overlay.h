// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/field.h"

#include <QJsonArray>
#include <QJsonObject>

#include <functional>

namespace fourthp {

/// How the items of a list are laid over those of a record.
struct ListOverlay
{
    /// True where a value of the list could not be read, so that nothing of the record may go.
    bool isIncomplete = false;
    /// Whether a member of the record's item says the same; where it does it stays as it is written there.
    std::function<bool(const Field &member, const QJsonObject &item, const QJsonValue &said)> saysSame;
};

/// The items that a record has, as a file says they shall be: known by `id`, else by what they say. An item
/// of the record that the file has no word on, because it holds none of the members that the file tells of,
/// stays.
QJsonArray itemsLaidOver(
    const QJsonArray &before, const QJsonArray &said, const Field &group, const ListOverlay &overlay);

/// Every item of the list, and of lists inside, with an `id`.
QJsonArray withItemIds(const QJsonArray &items, const Field &group);

} // namespace fourthp

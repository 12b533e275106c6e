// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/field.h"

#include <QJsonArray>
#include <QJsonObject>

#include <functional>
#include <optional>

namespace fourthp {

/// How the items of a list are laid over those of a record.
struct ListOverlay
{
    /// True where a value of the list could not be read, so that nothing of the record may go.
    bool isIncomplete = false;
    /// True for a file that says what the whole list is, so that its items stand in the order of the record's
    /// if there are as many.
    bool isWhole = true;
    /// Whether a member of the record's item says the same; where it does it stays as it is written there.
    std::function<bool(const Field &member, const QJsonObject &item, const QJsonValue &said)> saysSame;
};

/// The items that a record has, as a file says they shall be: known by `id`, else by what they say, else by
/// their place if there are as many. An item of the record that the file has no word on, because it holds
/// none of the members that the file tells of, stays. None where the file has another number of items, and
/// only flags, codes and numbers of them, or a text of the record holds what stands between the values of a
/// cell: nobody can tell which is which.
std::optional<QJsonArray> itemsLaidOver(
    const QJsonArray &before, const QJsonArray &said, const Field &group, const ListOverlay &overlay);

/// Every item of the list, and of lists inside, with an `id`.
QJsonArray withItemIds(const QJsonArray &items, const Field &group);

} // namespace fourthp

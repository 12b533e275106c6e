// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/field.h"

#include <QJsonValue>

namespace fourthp {

// JSON of other programs against the catalogue. Pure; any thread.

/// Whether a value, and all that is in it, is of the JSON kind that the catalogue asks for: a list, an object
/// of texts by language, an object with members, a text, a number, a flag. Members of groups that the
/// catalogue does not know may be anything.
bool hasShapeOf(const Field &field, const QJsonValue &value);

/// The value without members and items that are null: other programs write null for what they do not know.
QJsonValue withoutNulls(const QJsonValue &value);

} // namespace fourthp

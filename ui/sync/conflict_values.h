// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/document.h"
#include "core/model/field.h"

#include <QJsonValue>

#include <optional>

namespace fourthp::ui {

// Values that a person puts in the place of mine and the hub's. Pure; any thread.

/// The field whose editor can make a whole value for this path: one of the record itself, or of a group in it
/// that is no list. Null for what lies inside of an item of a list, and for what a form never shows.
const Field *editedField(RecordType type, const QString &path);

/// What lies there; Undefined if nothing does.
QJsonValue valueAtPath(const Document &document, const QString &path);

/// Mine and then what only the hub has: of two lists of plain values a list without twins, of two long texts
/// one text with an empty line between. None where there is no such thing, or one side says it all.
std::optional<QJsonValue> bothOf(
    RecordType type, const QString &path, const QJsonValue &mine, const QJsonValue &hub);

/// `patch`, a JSON merge patch (RFC 7396), that also puts this value there; Undefined takes away what is
/// there.
QJsonObject patchWithValue(const QJsonObject &patch, const QString &path, const QJsonValue &value);

} // namespace fourthp::ui

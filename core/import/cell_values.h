// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/record_id.h"
#include "core/import/code_words.h"
#include "core/model/field.h"

#include <QJsonValue>
#include <QString>

#include <functional>
#include <optional>

namespace fourthp {

/// The record that somebody names by its title; none if there is none, or several.
using RecordFinder = std::function<std::optional<RecordId>(const QString &title)>;

/// What one word of a cell says.
struct CellValue
{
    QJsonValue value {QJsonValue::Undefined};
    QLatin1StringView rule {}; ///< Why it says nothing: a rule of `ImportFault`; empty if it does.
};

/// Reads a word, which is not blank, as one value of a field. What only one reading is possible of is read;
/// anything else is a fault, never a guess.
CellValue cellValue(
    const Field &field, const QString &word, CodeWords &words, const RecordFinder &findRecord);

/// A day, month or year as tables have it, in our form: ISO 8601, `24/06/2021` where the day is plain,
/// `06/2021`, `24.06.2021`. Empty if it is no date, or if day and month could be either.
struct TableDate
{
    QString text {};
    bool isAmbiguous = false;
};
TableDate tableDate(const QString &word, bool withTime);

/// A number in digits of any script, with blanks between its thousands and a point or comma before its
/// fraction. None where a comma or point may be either.
std::optional<double> tableNumber(const QString &word);

} // namespace fourthp

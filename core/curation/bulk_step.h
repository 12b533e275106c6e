// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/text_replace.h"
#include "core/curation/bulk_change.h"
#include "core/model/field.h"

#include <QJsonValue>

#include <vector>

namespace fourthp {

/// What is done to one field of many records.
enum class BulkAct {
    Set, ///< The field becomes `value`; of a translatable text, the languages that `value` has.
    Append, ///< `value`, or each of a list, joins the list if it is not in it.
    Remove, ///< `value`, or each of a list, leaves the list; items of groups that say what `value` says.
    Empty, ///< Nothing stays in the field.
    Replace, ///< `value` becomes `by` wherever it stands, in lists of groups too.
    FindText, ///< Each place of `find` in the texts becomes `replacement`.
};

/// One step of a bulk edit. A value.
struct BulkStep
{
    BulkAct act = BulkAct::Set;
    QString field; ///< Path of the catalogue: `tags`, `agreement.date`, `challenges.code`.
    QJsonValue value = QJsonValue::Undefined;
    QJsonValue by = QJsonValue::Undefined;
    TextToFind find {};
    QString replacement {};
    QString language {}; ///< For FindText in translatable texts: only in this one; empty for all.
};

/// Fields that can be edited in many records at once: not what the program fills in, not the editorial state,
/// which goes by moves, not what was attached, and not a person's consent.
bool isForBulk(const Field &field);
/// The field that a path leads to in any type for readers; null without one, and for one that is not for
/// bulk.
const Field *bulkField(QStringView path);
/// Whether the act makes sense for the field, and for its place: what lies in lists of groups is replaced,
/// not set.
bool suits(BulkAct act, QStringView path);
/// Refuses a step that can be right for no record: InvalidInput with the field, or the code that the list
/// does not know, as subject.
[[nodiscard]] Result<void> checkStep(const BulkStep &step, const Vocabularies &vocabularies);

/// The steps, one after the other, as a change of one record. They are checked by `checkStep`.
BulkChange changeBy(std::vector<BulkStep> steps);

} // namespace fourthp

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/document.h"

#include <QHash>
#include <QStringList>

#include <vector>

namespace fourthp {

// Two records that are the same thing become one: `keep` stays and takes over what `other` has to add. Pure; any
// thread.

enum class MergeChoice {
    Keep, ///< As it is in the record that stays.
    Other, ///< As it is in the one that goes.
    Both, ///< What either has: languages of a text, values and items of a list.
};

/// A field, or the fields of a merge group of the catalogue, in which the two say different things.
struct MergeUnit
{
    QString name; ///< Key of the field, or name of the group.
    QStringList keys; ///< Its members, in the order of the catalogue.
    bool canBeBoth = false;
    /// What is done unless somebody chooses: both where that loses nothing, the one that says something where the
    /// other is silent, the stricter marking, else what stays.
    MergeChoice proposed = MergeChoice::Keep;
};

/// What there is to choose, in the order of the catalogue. Empty if the other adds nothing.
std::vector<MergeUnit> mergeUnits(const Document &keep, const Document &other);

/// `keep` with what was chosen by names of units, and what is proposed for the rest. Names under which either was
/// known are kept as other names where the type has such a field. Members that the catalogue does not know are taken
/// where `keep` lacks them. Editorial state, review and origin are those of `keep`. Links to `other` become links to
/// `keep`, but for those between the two.
Document mergedDocument(const Document &keep, const Document &other, const QHash<QString, MergeChoice> &choices);

/// The document with each reference to the record `from` turned to `to`, whatever field it stands in; those that would
/// lead from `to` to itself are taken out of lists.
Document withReferences(const Document &document, const RecordId &from, const RecordId &to);

} // namespace fourthp

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/document.h"

#include <QStringList>

namespace fourthp {

/// What came of merging two versions that grew from one.
struct Merged
{
    Document document; ///< Where both sides changed the same thing, mine.
    QStringList conflicts; ///< Dotted paths where both changed it and differ: `title.fr`, `partners.p1`, `agreement`.
};

/// Merges two versions of a record that started from `base`, by the merge groups of the catalogue (sync contract,
/// D1): a group is taken from one side as a whole, each language of a text and each item of a list for itself,
/// lists of plain values as sets; a list whose items cannot be told apart by their ids counts as one value. A list
/// of items inside an item (the answers of a breakout group) is merged item by item too. What only one side changed
/// is taken; in a conflict mine stays. Members that the catalogue does not know are merged one by one. Stamps of a
/// save (`updated_at`, `edit`) and derived fields never conflict. A person's own members are no part of it and are
/// not in the result (see `own_members`). The result bears the revision of `hub`. Pure; any thread.
Merged mergeRecords(const Document &base, const Document &mine, const Document &hub);

/// True if both say the same, but for revision, stamps of a save, derived fields and a person's own members.
bool sameContent(const Document &a, const Document &b);

/// `mine` with the values that `hub` has at these paths, as `mergeRecords` names them.
Document withValuesFrom(const Document &mine, const Document &hub, const QStringList &paths);

} // namespace fourthp

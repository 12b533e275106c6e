// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/document.h"
#include "core/model/field.h"
#include "core/model/review_block.h"

#include <QJsonObject>
#include <QJsonValue>

#include <vector>

namespace fourthp {

// What one version of a record says otherwise than another, for history and previews. Pure; any thread.

/// One place in which two versions differ: a field, one language of its text, or one item of its list.
struct FieldDifference
{
    const Field *field = nullptr; ///< Of the record; lives as long as the program.
    const Field *member
        = nullptr; ///< The member of the group or item; null where the field or item as a whole differs.
    QString language {}; ///< Of a translated text; else empty.
    QJsonObject item {}; ///< The item of a list, to name it by: as it is afterwards, or was before it went.
                         ///< Else empty.
    QJsonValue before = QJsonValue::Undefined; ///< Undefined: was not there.
    QJsonValue after = QJsonValue::Undefined; ///< Undefined: is not there any more.

    /// Dotted, as `pathLabel` and `pathText` read it: `title.fr`, `partners.p1.side`, `agreement.date`.
    QString path() const;
    /// The field whose values `before` and `after` are.
    const Field &valueField() const { return member != nullptr ? *member : *field; }
};

/// Every place in which two versions differ, in the order of the catalogue. Items of lists are matched by
/// their `id`. Stamps of a save, derived fields and the review (see `reviewDifference`) are left out. An
/// empty document has no values.
std::vector<FieldDifference> fieldDifferences(const Document &before, const Document &after);

/// Keys of the fields in which two versions differ, in the order of the catalogue.
QStringList changedFields(const Document &before, const Document &after);

/// A comment of the review.
struct ReviewComment
{
    QString field; ///< Its dotted path; empty for the whole.
    QString text;
    QString by;
};

/// What a change did to the review of a record.
struct ReviewDifference
{
    std::vector<ReviewMove> moves {}; ///< Added, in their order.
    std::vector<ReviewComment> comments {}; ///< Added.
    std::vector<ReviewComment> settled {}; ///< Comments that count as dealt with now.
    std::vector<ReviewComment> reopened {}; ///< And those that no longer do.
    bool isAssigned = false; ///< Reviewer or day is another one.
    QString assignee {}; ///< From then on; empty for nobody.
    QString due {}; ///< ISO day; empty for none.

    bool isEmpty() const
    {
        return moves.empty() && comments.empty() && settled.empty() && reopened.empty() && !isAssigned;
    }
};
ReviewDifference reviewDifference(const Document &before, const Document &after);

} // namespace fourthp

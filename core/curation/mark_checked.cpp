// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/curation/mark_checked.h"

#include "core/curation/change_one.h"
#include "core/model/partial_date.h"

using namespace Qt::StringLiterals;

namespace fourthp {

Result<SavedChange> markChecked(
    Library &library, const RecordId &id, const QDate &today, const Editor &editor)
{
    return changeOne(library, id, editor, [&today](Connection &, const Document &shown) -> Result<Document> {
        Document after = shown;
        after.set(u"checked_on"_s, today.toString(Qt::ISODate));
        const auto due = PartialDate::parse(shown.json().value("check_due"_L1).toString());
        if (due && due->lastDay() <= today) {
            after.set(u"check_due"_s, {});
        }
        return after;
    });
}

} // namespace fourthp

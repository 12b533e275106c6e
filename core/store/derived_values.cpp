// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/derived_values.h"

#include "core/model/freshness.h"
#include "core/model/story.h"

using namespace Qt::StringLiterals;

namespace fourthp {

bool isVisible(const Document &document, const QDate &today)
{
    if (document.isDeleted() || !isReaderType(document.type())) {
        return false;
    }
    return document.type() != RecordType::Story || Story::from(document).mayBeShown(today);
}

DerivedValues derivedValues(const Document &document, bool mayBeShown, const QDate &today)
{
    DerivedValues values {.type = document.type(),
        .visible = mayBeShown && isVisible(document, today),
        .updatedAt = document.json().value("updated_at"_L1).toString()};
    if (!values.visible) {
        return values;
    }
    values.expiresOn
        = values.type == RecordType::Story ? Story::from(document).consentExpiresOn : QDate();
    values.staleFrom = staleFrom(document);
    values.facets = allFacetValues(document);
    return values;
}

FacetValue editedFacet()
{
    return {"is"_L1, u"edited"_s};
}

} // namespace fourthp

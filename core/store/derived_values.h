// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/document.h"
#include "core/model/field_values.h"

#include <QDate>
#include <QString>

#include <vector>

namespace fourthp {

/// What lists know of a record: all that follows from the document that is shown of it, besides its words and links.
/// A value.
struct DerivedValues
{
    RecordType type = RecordType::Unknown;
    bool visible = false;
    QString updatedAt {};
    QDate expiresOn {}; ///< The last day that a story may be shown; null without one.
    QDate staleFrom {}; ///< See `freshness.h`; null if it never grows old.
    std::vector<FacetValue> facets {}; ///< Without those of where it comes from.
};

/// `mayBeShown` says whether it may be by what stands around the document. Pure; any thread.
DerivedValues derivedValues(const Document &document, bool mayBeShown, const QDate &today);

/// The value that records with a person's edits have besides.
FacetValue editedFacet();

/// Whether a document may be shown at all: not deleted, of a type for readers, and with valid consent.
bool isVisible(const Document &document, const QDate &today);

} // namespace fourthp

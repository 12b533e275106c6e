// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/document.h"
#include "core/model/field_catalogue.h"
#include "core/model/labels.h"

#include <QStringList>

#include <functional>
#include <vector>

namespace fourthp {

// Reading a document by the catalogue. All functions are pure and safe to call from any thread.

/// The values of a scalar field as text, one entry each: codes and dates as stored, numbers in their shortest
/// form, flags as `true`/`false`, translatable text in the best of `preferred`. Groups give nothing.
QStringList plainValues(const QJsonValue &value, const Field &field, const QStringList &preferred);

/// Calls `visit` for every scalar field that is filled, going into groups and lists but not into internal ones; `path` is dotted,
/// list positions left out. `value` is one JSON value (never an array).
using ValueVisitor = std::function<void(const Field &field, const QString &path, const QJsonValue &value)>;
void visitValues(const Document &document, const ValueVisitor &visit);

/// The values a record has in a facet, each once, in document order. Codes, not labels. What is worked out is included.
QStringList facetValues(const Document &document, QAnyStringView facetKey);

/// One facet with one value of it.
struct FacetValue
{
    QLatin1StringView facet;
    QString value;
    friend bool operator==(const FacetValue &, const FacetValue &) = default;
};
/// All facet values of a record in one walk, each once.
std::vector<FacetValue> allFacetValues(const Document &document);

/// One text of a record that can be searched.
struct SearchPiece
{
    SearchWeight weight = SearchWeight::Body; ///< Never None.
    QString language; ///< BCP 47; empty if it is not known.
    QString text;
    friend bool operator==(const SearchPiece &, const SearchPiece &) = default;
};

/// What the index holds of a record, in the order of the catalogue. Codes appear as their words in every language of
/// the lists, so that "Kenya", "Kenia" and "كينيا" find a record that only holds KE. Translated texts are all
/// included.
using SearchText = std::vector<SearchPiece>;
SearchText searchText(const Document &document, const Vocabularies &vocabularies);

/// A link from one record to another, with the field that states it.
struct RecordLink
{
    QString field; ///< Dotted path: `partners.stakeholder`, `links.to`, `parent`.
    QString relation; ///< The `rel` of `links`, else the path's own name.
    RecordId to;
    friend bool operator==(const RecordLink &, const RecordLink &) = default;
};
/// Every link that the document states, in document order.
std::vector<RecordLink> outgoingLinks(const Document &document);

/// Fills what is worked out from other fields: `regions` holds the regions that were stated and those of the countries.
/// Called before every save, and by the functions above, for a hub may leave out what follows. `former` are versions
/// that the document was made of: what followed from their countries is no statement and goes with them.
Document withDerivedFields(const Document &document, const std::vector<Document> &former = {});
/// Whether `derived` is `withDerivedFields(document)`.
bool isDerivedFrom(const Document &derived, const Document &document);
/// The document without what `withDerivedFields` would fill in again; what it states beyond that stays.
Document withoutDerivedFields(const Document &document);

} // namespace fourthp

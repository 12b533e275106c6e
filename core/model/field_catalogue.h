// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/field.h"
#include "core/model/record_type.h"

#include <QStringList>

#include <vector>

namespace fourthp {

/// Every field of a type in the order of forms and views: first the type's own, then the envelope that all share.
/// Adding a field is one line in a `fields_*.cpp` file. The references live as long as the program; any thread.
const std::vector<const Field *> &fieldsOf(RecordType type);

/// The field with this key, or null. `path` may name a member of a group: `agreement.date`.
const Field *findField(RecordType type, QStringView path);

/// A thing that results are counted and narrowed by; fed by every field with this `facetKey`.
struct Facet
{
    QLatin1StringView key; ///< Also its name in queries: `country:KE`.
    const char *label; ///< English; translate in context `Facet`.
    FieldKind kind = FieldKind::Code;
    QLatin1StringView vocabulary {};
    bool hidden = false; ///< Can be asked for, but has no group of its own beside results.
};

/// All facets in the order of the rail, then the hidden ones. The first two, `type` and `year`, are derived from the
/// whole record.
std::span<const Facet> facets();
const Facet *findFacet(QAnyStringView key);

/// Heading of a section; translate in context `Section`.
const char *sectionLabel(Section section);

} // namespace fourthp

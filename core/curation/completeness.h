// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/document.h"
#include "core/model/field.h"

#include <optional>
#include <vector>

namespace fourthp {

/// How much a field counts: three times as much where an editorial state demands it.
inline constexpr int kWeightOfDemanded = 3;
inline constexpr int kWeightOfAsked = 1;

/// A field that is empty and ought not to be.
struct MissingField
{
    const Field *field = nullptr; ///< Of the catalogue; never null.
    std::optional<ReviewState> demandedFrom; ///< None where no state demands it.
    friend bool operator==(const MissingField &, const MissingField &) = default;
};

/// How much of what the catalogue asks for a record says.
struct Completeness
{
    int filled = 0; ///< Sum of weights.
    int asked = 0; ///< Sum of weights; 0 for a type of which nothing is asked.
    int demanded = 0; ///< Fields that some state demands.
    int demandedFilled = 0;
    std::vector<MissingField> missing; ///< What is demanded first, by state, then in the order of the form.

    int percent() const { return asked == 0 ? 100 : filled * 100 / asked; }
};

/// Whether the catalogue asks for a field at all: a state demands it, readers find records by it (it feeds a
/// facet, or is a group with a coded member), or it is one of the translated texts that are read. Editorial
/// fields, files, consent, a person's own fields and what is worked out are not asked for unless a state
/// demands them.
bool isAskedFor(const Field &field);

/// Pure; any thread.
Completeness completenessOf(const Document &document);

} // namespace fourthp

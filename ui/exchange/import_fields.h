// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/field.h"
#include "core/model/labels.h"
#include "core/model/record_type.h"

#include <QString>

#include <array>
#include <vector>

namespace fourthp::ui {

/// Kinds of record that rows of a table can be: those that people make here.
inline constexpr std::array kImportedTypes {RecordType::CaseStudy, RecordType::Stakeholder,
    RecordType::Resource, RecordType::Story, RecordType::Event};

/// A place that a column of a table may become.
struct ImportPlace
{
    QString path {}; ///< Of the catalogue; or `address`, `type`.
    QString label {}; ///< With the group that it lies in.
    const Field *field = nullptr; ///< Null for the special places.
};

/// Every place of records of this type: first the special ones, then fields by their labels.
std::vector<ImportPlace> importPlaces(RecordType type, const Labels &labels);

} // namespace fourthp::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/field.h"
#include "core/model/record_type.h"
#include "core/store/library.h"

#include <QString>

#include <set>
#include <stop_token>
#include <vector>

namespace fourthp::ui {

/// A field that can be edited in many records, as it is offered.
struct OfferedField
{
    QString path;
    QString label; ///< With the group that it lies in.
    const Field *field = nullptr;
};

/// The types of these records. Off the GUI thread.
[[nodiscard]] Result<std::set<RecordType>> typesOf(
    Library &library, const std::vector<qint64> &docids, const std::stop_token &stop);
/// Fields of records of these types, each path once, in the order of their labels.
std::vector<OfferedField> offeredFields(const std::set<RecordType> &types);

} // namespace fourthp::ui

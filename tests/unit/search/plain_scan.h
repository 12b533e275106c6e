// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/field_values.h"
#include "core/search/text_query.h"

#include <QStringList>

namespace fourthp::test {

/// Answers a query by reading every text from beginning to end: slow, and too simple to be wrong in the same way as an
/// index. `languages` are those of all texts of the library that have rules for stems.
bool hasWords(const SearchText &text, const TextQuery &query, const QStringList &languages);

} // namespace fourthp::test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/labels.h"
#include "core/store/conflict_store.h"

#include <QString>

#include <vector>

namespace fourthp::ui {

/// One field in question, as words of the reader. A deletion is one line about the whole record.
struct ConflictLine
{
    RecordId record {};
    QString title {};
    QString field {};
    QString before {};
    QString mine {};
    QString hub {};
    bool isWithdrawn = false; ///< Consent was: there is nothing to see or to keep, only to let go.
    friend bool operator==(const ConflictLine &, const ConflictLine &) = default;
};
std::vector<ConflictLine> conflictLines(const Conflict &conflict, const Labels &labels);

} // namespace fourthp::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/library.h"

#include <QDate>

namespace fourthp {

/// What is inside the program as starter records: the built-in, read-only channel `sample`.
struct SampleFacts
{
    QDate date; ///< The day the facts were put together.
    int records = 0;
};
[[nodiscard]] Result<SampleFacts> sampleFacts();

/// Puts the starter records into the library; those already there are brought up to date, and a person's edits
/// stay. One transaction. Answers how many records the channel holds.
[[nodiscard]] Result<int> installSample(Library &library);

/// Takes the starter records out. Edited ones stay, as records of this computer; a person's own notes on the others wait
/// for their return. One transaction. Answers how
/// many were taken out.
[[nodiscard]] Result<int> removeSample(Library &library);

/// How many starter records are in the library, edited ones not counted.
[[nodiscard]] Result<qint64> sampleCount(Connection &connection);

} // namespace fourthp

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/document.h"

#include <set>
#include <utility>
#include <vector>

namespace fourthp::test {

/// Made-up stakeholders of which some are there twice, as different people would have typed them in. The same seed
/// gives the same ones.
struct StakeholderSet
{
    std::vector<Document> records;
    std::set<std::pair<RecordId, RecordId>> twice; ///< The lower id first.
};

/// `duplicates` of the `count` records are second versions of others: a fifth each with slips of the pen, in another
/// language, under the acronym, with words left out, put in, abbreviated or in another order, and with all that at once
/// but the name. Among the rest are branches of one organisation in several countries, departments of one ministry
/// with one host, and organisations that are called after one town: none of these are duplicates.
StakeholderSet makeStakeholders(int count, int duplicates, unsigned seed);

} // namespace fourthp::test

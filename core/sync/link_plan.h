// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/record_id.h"
#include "core/base/result.h"
#include "core/store/library.h"

#include <QString>

#include <chrono>
#include <optional>
#include <stop_token>
#include <vector>

namespace fourthp {

/// A web address with the records that name it.
struct NamedAddress
{
    QString url;
    std::vector<RecordId> records;
};

/// What a check of web addresses would ask, before anything is asked.
struct LinkPlan
{
    std::vector<NamedAddress> addresses; ///< To be asked, those of one site one behind the other.
    int sites = 0;
    int checkedLately = 0; ///< Not asked again.
    int heldBack = 0; ///< Only in records that must not leave: asking a site for them would tell it.
    int notForAsking = 0; ///< Not of the web, with a name and a password in them, or inside of this network.
    bool isWhole = false; ///< Every record was looked at.
    QStringList named {}; ///< Every address that was seen, also those that are not asked.
};

/// Which addresses are asked.
struct LinkPlanRules
{
    /// An address that was asked within this time is left out, which is how a check that was cut off goes on.
    std::chrono::hours lately {24};
    /// Also sites inside of this network (for tests, and offices with a web of their own): a record from
    /// outside could else make this computer call a device here.
    bool mayAskInside = false;
};

/// Whether a site may be asked by the name in its address: not this computer, not a private network.
bool isOfThePublicWeb(const QString &host);

/// Looks through these records, or through all that are shown. Not on the GUI thread.
[[nodiscard]] Result<LinkPlan> planLinkCheck(Library &library,
    const std::optional<std::vector<qint64>> &docids, const LinkPlanRules &rules, std::stop_token stop);

} // namespace fourthp

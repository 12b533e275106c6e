// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/store/web_checks.h"
#include "core/sync/http_client.h"
#include "core/sync/link_plan.h"

#include <chrono>
#include <map>
#include <stop_token>

namespace fourthp {

/// How sites are asked.
struct LinkCheckRules
{
    std::chrono::milliseconds pause {1000}; ///< Between two questions to one site.
    int atOnce = 8; ///< Sites that are asked at the same time; 1 or more.
    /// A site that does not answer soon is told as such; of a page no more is read than is needed to know its
    /// status.
    HttpLimits limits {std::chrono::milliseconds(10'000), std::chrono::milliseconds(15'000),
        std::chrono::milliseconds(20'000), std::chrono::milliseconds(15'000), 64, 512 * 1024};
};

/// What came of a check.
struct LinkReport
{
    int asked = 0;
    std::map<WebOutcome, int> outcomes;
};

/// Asks each address of the plan whether something is there: HEAD, and GET where that is no good answer. By
/// the rules of `HttpClient`: redirects within the site alone, no cookies, no referrer, no password; and by
/// the proxy of the system. What was answered is noted as it comes, so that a check that is stopped can go on
/// later (`LinkPlanRules`). Network if nothing at all could be reached: then nothing is noted of what could
/// not, for it is this computer that has no connection. Cancelled if it was stopped; what was answered until
/// then stays. Not on the GUI thread.
[[nodiscard]] Result<LinkReport> checkLinks(Library &library, const LinkPlan &plan,
    const LinkCheckRules &rules, const ProgressSink &progress, std::stop_token stop);

} // namespace fourthp

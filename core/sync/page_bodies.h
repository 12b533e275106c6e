// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/hub_page.h"
#include "core/store/sync_store.h"
#include "core/sync/hub.h"
#include "core/sync/pull_changes.h"

#include <stop_token>

namespace fourthp {

/// Waits between tries of one kind of request, longer after each failure in a row.
class BackOff
{
public:
    BackOff(const Hub &hub, const PullSettings &settings)
        : m_hub(hub)
        , m_settings(settings)
    {
    }
    /// Waits after a failure. Fails with that error if trying again cannot help, the tries are used up (unless
    /// `oneMore`) or the wait would be too long; with Cancelled on a stop.
    [[nodiscard]] Result<void> wait(const Error &error, bool oneMore, std::stop_token stop);
    void reset() { m_failures = 0; }

    /// Calls until it works or waiting makes no more sense.
    template <class Call>
    auto call(Call request, std::stop_token stop) -> decltype(request())
    {
        for (;;) {
            auto answer = request();
            if (answer) {
                reset();
                return answer;
            }
            if (auto goOn = wait(answer.error(), false, stop); !goOn) {
                return passOn(goOn);
            }
        }
    }

private:
    const Hub &m_hub;
    const PullSettings &m_settings;
    int m_failures = 0;
};

/// The page ready to be stored. Bodies that the feed did not bring are fetched one by one or by the hundred; those
/// of rows that the mirror already has are not needed. What cannot be had in three tries goes to quarantine, so that
/// the rest of the feed is not held up. Fails if the hub cannot be asked.
[[nodiscard]] Result<HubPage> withBodies(
    Hub &hub, SyncStore &store, const ChangePage &page, const PullSettings &settings, std::stop_token stop);

/// Asks once for revisions that could not be had before. Answers those that came, ready to be stored.
[[nodiscard]] Result<std::vector<HubRow>> bodiesOf(
    Hub &hub, const std::vector<WaitingRevision> &wanted, const PullSettings &settings, std::stop_token stop);

} // namespace fourthp

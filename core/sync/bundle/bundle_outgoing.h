// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/bundle_rows_store.h"
#include "core/store/hub_page.h"
#include "core/sync/bundle/bundle_privacy.h"

#include <QDate>

#include <optional>

namespace fourthp {

/// What becomes of one record on its way into a bundle.
struct OutgoingRow
{
    std::optional<HubRow> row {}; ///< None if it stays.
    bool isHeldBack = false; ///< It stays because it must not leave.
    bool isShortened = false; ///< Data of persons stay.
};

/// The row as its hub gave it. `wasSent`: an earlier bundle held it, so that readers have to hear if it may
/// no longer leave. Pure.
OutgoingRow outgoingRow(
    const MirrorState &mirror, bool wasSent, const BundlePrivacy &privacy, const QDate &today);

/// A person's change as a proposal; none for records without one. Of a record whose consent was taken back
/// here, only that it was. Equal changes give equal proposals. Pure.
OutgoingRow outgoingProposal(const MirrorState &mirror, const BundlePrivacy &privacy, const QDate &today);

} // namespace fourthp

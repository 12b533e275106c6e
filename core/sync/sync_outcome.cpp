// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/sync_outcome.h"

#include "core/base/log.h"
#include "core/store/derived_data.h"
#include "core/store/erasure_bytes.h"
#include "core/store/withdrawals.h"

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {
constexpr qint64 kWorthCompacting = 5'000; // Records.
}

QString outcomeName(SyncState state)
{
    switch (state) {
    case SyncState::Done: return u"done"_s;
    case SyncState::Stopped: return u"stopped"_s;
    case SyncState::NeedsDecision: return u"needs_decision"_s;
    case SyncState::Failed: return u"failed"_s;
    }
    Q_UNREACHABLE();
}

void tidyAfterSession(Library &library, SyncReport &report, std::stop_token stop)
{
    // A contribution may have told of a record that came only now.
    if (const auto hidden = carryOutWithdrawals(library)) {
        report.removed += *hidden;
    } else {
        qCWarning(logSync) << "a withdrawal waits for the next session:" << errorKindName(hidden.error().kind);
    }
    // Words of what was removed stand in the file until then, and somebody may have taken their consent back.
    if (report.removed > 0 || report.pulled >= kWorthCompacting) {
        tidyIndex(library, std::move(stop));
    }
    finishErasure(library);
}

} // namespace fourthp

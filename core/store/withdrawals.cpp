// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/withdrawals.h"

#include "core/model/consent_withdrawal.h"
#include "core/store/changes_together.h"
#include "core/store/record_reader.h"

#include <QDate>
#include <QJsonObject>

#include <algorithm>
#include <optional>
#include <vector>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

struct ToldWithdrawal
{
    RecordId proposal;
    RecordId target;
    QDate day;
};

/// Those that nobody carried out yet.
Result<std::vector<ToldWithdrawal>> openWithdrawals(Connection &connection)
{
    std::vector<ToldWithdrawal> open;
    const auto done = connection.forEach(
        u"SELECT coalesce(m.local, m.base) FROM mirror m JOIN channel c ON "
        u"c.id = m.channel AND c.kind = 'bundle'"
        " WHERE m.type = 'proposal' AND m.state <> 'read_only_newer' ORDER BY m.row"_s,
        {}, [&open](const Row &row) {
            const Document proposal = Document::fromStored(row.bytes(0));
            const auto told = proposedWithdrawal(proposal);
            if (told && proposal.json().value("state"_L1) == "open"_L1) {
                open.push_back({proposal.id(), {proposal.json().value("target"_L1).toString()}, told->day});
            }
        });
    return done ? Result<std::vector<ToldWithdrawal>>(std::move(open)) : passOn(done);
}

/// What becomes of a record whose consent was taken back.
struct Hearing
{
    bool isHeard = false; ///< False while it waits: for a record that is not here, or lies in the bin.
    std::optional<Document> after {}; ///< None if nothing is left to take back.
};

Hearing heard(const std::optional<StoredRecord> &record, const ToldWithdrawal &told, const QDate &today)
{
    if (!record) {
        return {};
    }
    const Document shown = record->shown();
    if (record->isWithdrawn || withdrawalIn(shown)) {
        return {.isHeard = true};
    }
    if (shown.isDeleted()) {
        return {}; // It may be brought back, with its consent.
    }
    // A day that is still to come is no withdrawal; one that nobody wrote down is today's.
    return {.isHeard = true,
        .after = withConsentWithdrawn(shown, told.day.isValid() ? std::min(told.day, today) : today)};
}

/// True if the record was changed. Record and proposal change together or not at all; what somebody typed and
/// did not save stays.
Result<bool> carryOut(Library &library, const ToldWithdrawal &told)
{
    Result<ChangesTogether> changes = ChangesTogether::begin(library, {u"contribution"_s, {}});
    const auto record = changes ? readRecord(changes->connection(), told.target) : passOn(changes);
    if (!record) {
        return passOn(record);
    }
    const Hearing hearing = heard(*record, told, library.clock().nowUtc().date());
    if (!hearing.isHeard) {
        return false;
    }
    Result<void> done = hearing.after ? changes->change(told.target, *hearing.after) : Result<void>();
    Result<Document> proposal = done ? changes->shown(told.proposal) : passOn(done);
    if (proposal) {
        proposal->set(u"state"_s, u"accepted"_s);
        done = changes->change(told.proposal, *proposal);
    } else {
        done = passOn(proposal);
    }
    const auto saved = done ? changes->commit() : passOn(done);
    return saved ? Result<bool>(hearing.after.has_value()) : passOn(saved);
}

} // namespace

Result<qint64> carryOutWithdrawals(Library &library)
{
    const Result<Connection *> connection = library.connection();
    const auto open = connection ? openWithdrawals(**connection) : passOn(connection);
    if (!open) {
        return passOn(open);
    }
    qint64 changed = 0;
    Result<void> all;
    for (const ToldWithdrawal &told : *open) {
        const Result<bool> carried = carryOut(library, told);
        changed += carried && *carried ? 1 : 0;
        if (!carried && all) {
            all = passOn(carried); // It keeps no other one waiting.
        }
    }
    return all ? Result<qint64>(changed) : passOn(all);
}

} // namespace fourthp

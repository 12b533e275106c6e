// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/withdrawals.h"

#include "core/model/consent_withdrawal.h"
#include "core/store/record_reader.h"
#include "core/store/record_writer.h"

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
    const auto done = connection.forEach(u"SELECT coalesce(m.local, m.base) FROM mirror m JOIN channel c ON "
                                         u"c.id = m.channel AND c.kind = 'bundle'"
                                         " WHERE m.type = 'proposal' ORDER BY m.row"_s,
        {}, [&open](const Row &row) {
            const Document proposal = Document::fromStored(row.bytes(0));
            const auto told = proposedWithdrawal(proposal);
            if (told && proposal.json().value("state"_L1) == "open"_L1) {
                open.push_back({proposal.id(), {proposal.json().value("target"_L1).toString()}, told->day});
            }
        });
    return done ? Result<std::vector<ToldWithdrawal>>(std::move(open)) : passOn(done);
}

/// True if the record was changed; none if it is not here.
Result<std::optional<bool>> carryOut(Library &library, const ToldWithdrawal &told, const Editor &editor)
{
    const Result<Connection *> connection = library.connection();
    const auto record = connection ? readRecord(**connection, told.target) : passOn(connection);
    if (!record || !record->has_value()) {
        return record ? Result<std::optional<bool>>(std::nullopt) : passOn(record);
    }
    const Document shown = (*record)->shown();
    if (shown.isDeleted() || (*record)->isWithdrawn || withdrawalIn(shown)) {
        return std::optional(false);
    }
    // A day that is still to come is no withdrawal; one that nobody wrote down is today's.
    const QDate today = library.clock().nowUtc().date();
    const QDate day = told.day.isValid() ? std::min(told.day, today) : today;
    const std::optional<Document> after = withConsentWithdrawn(shown, day);
    if (!after) {
        return std::optional(false);
    }
    const auto saved = RecordWriter(library).edit(told.target, EditedRecord {shown, *after}, editor);
    return saved ? Result<std::optional<bool>>(true) : passOn(saved);
}

} // namespace

Result<qint64> carryOutWithdrawals(Library &library)
{
    const Result<Connection *> connection = library.connection();
    const auto open = connection ? openWithdrawals(**connection) : passOn(connection);
    if (!open) {
        return passOn(open);
    }
    const Editor editor {u"contribution"_s, {}};
    qint64 changed = 0;
    for (const ToldWithdrawal &told : *open) {
        const auto carried = carryOut(library, told, editor);
        if (!carried) {
            return passOn(carried);
        }
        if (carried->has_value()) {
            changed += **carried ? 1 : 0;
            const auto noted = RecordWriter(library).edit(
                told.proposal, QJsonObject {{u"state"_s, u"accepted"_s}}, editor);
            if (!noted) {
                return passOn(noted);
            }
        }
    }
    return changed;
}

} // namespace fourthp

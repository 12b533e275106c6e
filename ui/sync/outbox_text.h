// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/outbox.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace fourthp::ui {

/// One change that waits to be sent, as a list shows it.
struct OutboxLine
{
    RecordId record {};
    QString channel {};
    OutboxState state = OutboxState::Queued;
    QString reason {}; ///< As `OutboxRow::reason`.
    QString title {};
    friend bool operator==(const OutboxLine &, const OutboxLine &) = default;
};

/// Everything that is not on a hub yet.
struct OutboxContents
{
    std::vector<OutboxLine> lines {}; ///< In the order in which they are sent.
    qint64 withoutHub = 0; ///< Changed records that belong to no hub; they stay on this computer.

    qint64 count(OutboxState state) const;
};

/// Off the GUI thread.
[[nodiscard]] Result<OutboxContents> loadOutbox(Library &library, const QStringList &languages);

// In the language of the window; plain text.

/// What becomes of it, or why it waits, in a sentence.
QString whyText(const OutboxLine &line);
/// "3 changes go with the next session. 1 was refused."
QString summaryOf(const OutboxContents &contents);
/// True if a person may have it sent as a proposal.
bool mayBeProposed(const OutboxLine &line);

} // namespace fourthp::ui

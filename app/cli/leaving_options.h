// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/session.h"
#include "core/exchange/personal_scan.h"
#include "core/model/own_redactions.h"
#include "core/store/access_log.h"

#include <QJsonArray>

#include <vector>

namespace fourthp::cli {

/// The redactions that a person made in the window.
std::vector<OwnRedaction> ownRedactionsOf(const Session &session);
/// The redaction that `--redaction NAME` or `--personal-data` asks for; the usual one without either. None for a name
/// that nobody knows, and for both.
std::optional<Redaction> redactionOf(const Session &session);
/// What to say where `redactionOf` has no answer.
QString redactionMisuse(const Session &session);

/// What `--for CHANNEL` says the export is made for; none without it, and for a channel that nobody knows.
std::optional<ConsentChannel> madeForOf(const Session &session);
QString madeForMisuse();

/// `{"records","findings":[{"id","type","title","field","kind","excerpt"}],"total"}`
QJsonObject scanJson(const PersonalScan &scan);
/// True if nothing was found; else prints what was, and says that nothing was written.
bool tellFindings(Session &session, const PersonalScan &scan);
/// Says on standard error that what left is not in the access log, and why.
void tellUnlessNoted(const Session &session, Noted noted);

} // namespace fourthp::cli

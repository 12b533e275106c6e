// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/session.h"

namespace fourthp::cli {

/// What a command says of a change that was saved: `{"id", "change"}`.
QJsonObject changeJson(const SavedChange &saved);

/// Prints that, or why it was not. Answers the exit code.
int answerChange(const Session &session, const Result<SavedChange> &saved);

} // namespace fourthp::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/session.h"

namespace fourthp::cli {

// What changes a working edition. Each answers the exit code.

int newEdition(Session &session);
int nextEditionAfter(Session &session);
int editChapter(Session &session);
int addToEdition(Session &session);
int removeFromEdition(Session &session);
int moveInEdition(Session &session);
int editFrontMatter(Session &session);

} // namespace fourthp::cli

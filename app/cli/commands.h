// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

// What each command does, one function a command; `command_table` says how it is called.
namespace fourthp::cli {

Result<Outcome> runInit(Session &session);
Result<Outcome> runCheck(Session &session);
Result<Outcome> runBackup(Session &session);
Result<Outcome> runRestoreLibrary(Session &session);
Result<Outcome> runSampleRemove(Session &session);
Result<Outcome> runSampleRestore(Session &session);

Result<Outcome> runSearch(Session &session);
Result<Outcome> runShow(Session &session);
Result<Outcome> runDump(Session &session);
Result<Outcome> runStatus(Session &session);

Result<Outcome> runNew(Session &session);
Result<Outcome> runEdit(Session &session);
Result<Outcome> runEditStream(Session &session);
Result<Outcome> runDelete(Session &session);
Result<Outcome> runRestore(Session &session);
Result<Outcome> runUndo(Session &session);
Result<Outcome> runRedo(Session &session);
Result<Outcome> runHistory(Session &session);

Result<Outcome> runExportCsv(Session &session);

Result<Outcome> runHubPrepare(Session &session);
Result<Outcome> runChannelAdd(Session &session);
Result<Outcome> runChannelList(Session &session);
Result<Outcome> runChannelRemove(Session &session);
Result<Outcome> runSync(Session &session);
Result<Outcome> runDecide(Session &session);

Result<Outcome> runConflicts(Session &session);
Result<Outcome> runConflictsResolve(Session &session);

} // namespace fourthp::cli

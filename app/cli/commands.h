// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/session.h"

#include <span>

namespace fourthp::cli {

/// One command: its name, what the help says, and what it does. `run` answers the exit code. An option belongs to a
/// command if its usage names it, so that the help can hide none.
struct Command
{
    const char *name;
    const char *usage;
    const char *purpose;
    int (*run)(Session &session);
    int fewest = 0; ///< Arguments behind the name.
    int most = 0; ///< -1 for any number.
};

// Commands by group, each in a file of its own.
std::span<const Command> readCommands(); ///< search, show, status, dump
std::span<const Command> editCommands(); ///< new, edit, delete
std::span<const Command> eraseCommands(); ///< erase
std::span<const Command> personCommands(); ///< person
std::span<const Command> historyCommands(); ///< changes, history, restore, undo, redo
std::span<const Command> bulkCommands(); ///< bulk, tag
std::span<const Command> collectionCommands(); ///< collection
std::span<const Command> libraryCommands(); ///< init, check, backup, restore-library, diagnostics, sample
std::span<const Command> exportCommands(); ///< export
std::span<const Command> importCommands(); ///< import
std::span<const Command> fileCommands(); ///< files
std::span<const Command> syncCommands(); ///< hub, sync, decide, channel
std::span<const Command> pushCommands(); ///< outbox, contribute, proposals
std::span<const Command> hubCommands(); ///< audit, orphans
std::span<const Command> conflictCommands(); ///< conflicts
std::span<const Command> bundleCommands(); ///< bundle
std::span<const Command> curationCommands(); ///< duplicates, merge
std::span<const Command> reviewCommands(); ///< review
std::span<const Command> editionCommands(); ///< edition
std::span<const Command> qualityCommands(); ///< quality, linkcheck
std::span<const Command> meetingCommands(); ///< meeting
std::span<const Command> privacyCommands(); ///< scan, access-log, consents, withdraw
std::span<const Command> secretCommands(); ///< secret

/// Finds and runs the command of the session.
int runCommand(Session &session);
QString helpText();
/// Help for one command; empty if there is none of that name.
QString helpText(const QString &command);

} // namespace fourthp::cli

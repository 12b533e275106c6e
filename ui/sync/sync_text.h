// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sync_log.h"
#include "core/sync/sync_run.h"
#include "ui/common/error_text.h"

namespace fourthp::ui {

// Sentences about hubs and sessions with them, in the language of the window. Plain text.

/// What a session came to, and what is safe.
/// Of a channel of this kind; the same below.
QString sentenceOf(const SyncReport &report, const QString &kind = QStringLiteral("couch"));
/// What a session is doing.
QString progressText(const SyncProgress &step, const QString &kind = QStringLiteral("couch"));
/// How far it is, of the file that moves if one does; -1 while nobody knows.
int percentOf(const SyncProgress &step);
/// Why a session with a hub failed. As `ErrorText`, where a hub means something else by it than a file does.
UserMessage hubProblem(const Error &error);
/// The same for a channel of any kind.
UserMessage channelProblem(const Error &error, const QString &kind);
/// Why a hub was not added.
QString addingProblem(const Error &error);
/// What a session of the log brought, sent and left, in one line.
QString countsText(const SyncLogEntry &entry);
/// Everything that is known of a session of the log, a line each; the last one is technical.
QString detailsText(const SyncLogEntry &entry, const QString &kind = QStringLiteral("couch"));
/// How a session of the log ended and, in a second line, why, if there is something to say.
QString outcomeText(const SyncLogEntry &entry, const QString &kind = QStringLiteral("couch"));

} // namespace fourthp::ui

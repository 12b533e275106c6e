// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/sync/oai/oai_answer.h"

#include <QByteArray>

namespace fourthp {

/// Bounds of one answer (sync contract, E).
inline constexpr qsizetype kOaiPageBytes = 32 * 1024 * 1024;
inline constexpr int kOaiDeepest = 64;
inline constexpr qsizetype kOaiLongestText = 1024 * 1024;

/// Reads one answer of a repository. It counts only if it is XML to its end. What is not well-formed is
/// repaired once and read again; records that needed it are marked. A record with a text beyond the limit is
/// given as one with a problem, so that it does not hold up the others. Pure; any thread.
///
/// BadAnswer: cut, not XML even after repair, with a document type, too deep or too large. NotAHub: a web
/// page or other XML.
[[nodiscard]] Result<OaiAnswer> readOaiAnswer(const QByteArray &body);

} // namespace fourthp

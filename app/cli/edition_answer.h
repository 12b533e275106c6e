// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/session.h"
#include "core/curation/edition_changes.h"
#include "core/curation/edition_check.h"
#include "core/curation/edition_numbers.h"
#include "core/publish/publish_run.h"

#include <QJsonArray>

namespace fourthp::cli {

// What the command says of editions: as JSON, and in words.

/// Words of core in the languages of the program.
EditionTranslator editionTranslator();
/// Explains a failure with what to do next, and answers the exit code.
int editionFails(const Session &session, const Error &error);
/// Cases that are not in the book of their edition, if any.
void tellLeftOut(const Session &session, const EditionBook &book);

QJsonArray idsJson(const std::vector<RecordId> &ids);
QJsonObject editionJson(const Document &document);
QJsonObject readinessJson(const EditionReadiness &readiness);
QJsonObject numbersJson(const EditionNumbers &numbers);
QJsonObject changesJson(const EditionChanges &changes, const Labels &labels);

/// Chapters with their cases, a line each.
QString outline(const Edition &edition, const EditionContents &contents, const QString &language);
QString readinessText(const EditionReadiness &readiness);
QString numbersText(const EditionNumbers &numbers);
/// Markdown, with what went and what came in each text.
QString changesMarkdown(const EditionChanges &changes, const Labels &labels);

} // namespace fourthp::cli

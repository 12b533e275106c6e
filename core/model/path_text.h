// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/document.h"
#include "core/model/labels.h"

#include <functional>

namespace fourthp {

// What lies at one path of a record, as `mergeRecords` names paths (`title.fr`, `partners.p1`, `agreement`),
// in words of a reader. All functions are pure; any thread.

/// Puts words that core only marks for translation into the reader's language; front ends pass theirs in.
using WordTranslator = std::function<QString(const char *context, const char *text)>;

/// The name of the place: "Title (French)". The path itself where the catalogue does not know it.
QString pathLabel(
    RecordType type, const QString &path, const Labels &labels, const WordTranslator &translate);

/// The value as plain text: texts as they are, codes as words, lists a value a line, groups a member a line,
/// and what the catalogue does not know as JSON. Empty if there is nothing.
QString pathText(
    const Document &document, const QString &path, const Labels &labels, const WordTranslator &translate);

/// True if the value is one text that can be typed as it is: a line or some lines, a date, an address. Not a
/// code, and nothing inside an item of a list.
bool isTypedText(RecordType type, const QString &path);

/// `patch`, a JSON merge patch (RFC 7396), that also puts a typed text at such a path; without text it takes the value
/// away.
QJsonObject patchWithText(const QJsonObject &patch, const QString &path, const QString &text);

/// True if the place, or what it lies in, bears the personal mark of the catalogue.
bool isPersonalPath(RecordType type, const QString &path);
/// The document without what bears the personal mark of the catalogue, in groups too.
Document withoutPersonalData(const Document &document);

} // namespace fourthp

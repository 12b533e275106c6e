// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/document.h"
#include "core/model/field.h"

#include <QJsonValue>
#include <QString>

#include <functional>

namespace fourthp {

// The smallest parts of a document that go when a person is erased from it, by the catalogue: a value of a
// personal field, in all its languages, or a personal group of fields as a whole, for a number beside a name
// is the same person's. Of a list each item is a part of its own. Pure; any thread.

/// Whether a part goes.
using PartGoes = std::function<bool(const Field &field, const QJsonValue &part)>;

/// The document without the parts of one top-level field that go; equal if none does.
Document withoutParts(const Document &document, const Field &topLevel, const PartGoes &goes);
/// Calls `visit` for each part of one top-level field.
void visitParts(const Document &document, const Field &topLevel,
    const std::function<void(const Field &field, const QJsonValue &part)> &visit);

/// Why the document was saved last, in its editor's own words; empty if nobody said.
QString noteOf(const Document &document);
Document withoutNote(const Document &document);

} // namespace fourthp

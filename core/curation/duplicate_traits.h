// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/document.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace fourthp {

/// A name of a record: its folded words, each once for each time it stands there.
struct RecordName
{
    QStringList words;
    QString language; ///< Of a title; empty for other names, whose language nobody states.
};

/// What a record is compared by when somebody looks for the same thing entered twice. A value; folded throughout.
struct DuplicateTraits
{
    RecordId id;
    RecordType type = RecordType::Unknown;
    std::vector<RecordName> names;
    QStringList acronyms;
    QStringList shortNames; ///< Acronyms, and names of one word, which may be the acronym of another record.
    QStringList initials; ///< Of its names, with and without their short words.
    QStringList hosts; ///< Of website, its site as a whole, and general e-mail, without `www.`.
    QStringList identifiers; ///< DOI, ISBN, UN symbol, registration number, address of a resource.
    QStringList countries;
    QString year; ///< Of issue or beginning.
};

/// Types of which the same thing may be there twice and be merged.
bool canBeDuplicate(RecordType type);
/// Pure; any thread.
DuplicateTraits duplicateTraits(const Document &document);

} // namespace fourthp

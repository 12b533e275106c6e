// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/curation/edition_contents.h"

#include <vector>

namespace fourthp {

/// How many case studies of an edition state one value.
struct EditionCount
{
    QString value; ///< Code, or year.
    QString label; ///< In the reader's language, by the words of the edition.
    int cases = 0;
    friend bool operator==(const EditionCount &, const EditionCount &) = default;
};

/// The case studies of an edition by one thing that they state; each counts once for a value.
struct EditionTable
{
    QString key; ///< `country`, `region`, `sector`, `exploitation`, `year` or `four_p`.
    QString title; ///< In the reader's language.
    std::vector<EditionCount>
        rows; ///< Years in their order; everything else the most frequent first, then by code.
    int without = 0; ///< Cases that state none.
};

struct EditionNumbers
{
    int total = 0; ///< Case studies.
    std::vector<EditionTable> tables;
};

/// Pure; any thread.
EditionNumbers editionNumbers(const EditionContents &contents, const QString &language);

} // namespace fourthp

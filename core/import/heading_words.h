// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <span>

namespace fourthp {

/// What tables of other people call a field, beside the label it has here: `Country` for `countries`.
struct HeadingWords
{
    const char *path; ///< Of the field catalogue.
    const char *words; ///< UTF-8, in any language, separated by `|`.
};

/// Where one word is said of two fields of a type, the likelier field stands first.
std::span<const HeadingWords> headingWords();

} // namespace fourthp

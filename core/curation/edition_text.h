// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/curation/edition_contents.h"
#include "core/store/file_store.h"

namespace fourthp {

/// The whole edition as Markdown, in UTF-8: title, front matter, contents, chapters with their cases,
/// numbers. Rests on `contents` alone, so that equal contents give equal bytes whatever the computer speaks:
/// dates stay as they are stored (ISO 8601), numbers are plain, and nothing is sorted by a locale. A text
/// that is not there in `language` is given in another, which is named behind it. Pure; any thread.
QByteArray editionText(const EditionContents &contents, const QString &language);

/// Writes a text of this edition outside of the library; it appears under its name only once it is whole.
/// Conflict if something is there and may not be replaced; InvalidInput inside the library's own folder;
/// Unsupported for an edition whose marking does not let it leave. Any thread but the GUI thread.
[[nodiscard]] Result<void> saveEditionText(const Library &library, const EditionContents &contents,
    const QString &language, const QString &path, Overwrite overwrite);

} // namespace fourthp

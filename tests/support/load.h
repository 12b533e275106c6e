// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/document.h"
#include "core/store/library.h"

namespace fourthp::test {

// What a library holds that is used much and long (reliability, R-72). Each is put in as quickly as it can
// be, in one transaction for many; what is measured or asked comes afterwards.

inline constexpr int kLoadEach = 10; ///< Tags, or files, of one record.
inline constexpr int kLoadText = 999'999; ///< The number of the record with a long text.

/// `tags` different tags within one, `all`, on a tenth as many records.
[[nodiscard]] Result<void> fillWithTags(Library &library, int tags);
/// `files` attached files of some letters each, on a tenth as many records.
[[nodiscard]] Result<void> fillWithFiles(Library &library, int files);
/// A record with a text of so many letters, as a hub may send it.
[[nodiscard]] Result<void> fillWithText(Library &library, qsizetype letters);
RecordId loadId(int number);
/// A new record that is being written, of which nobody saved anything yet.
Document loadDraft(int number);
/// A text of so many letters: paragraphs of made-up words, and the word `landmark` at its end.
QString loadText(qsizetype letters);

} // namespace fourthp::test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/publish/publication.h"

namespace fourthp::test {

PublicationBlock block(PublicationBlock::Kind kind, const QString &text, const QString &anchor = {});
PublicationBlock heading(int level, const QString &text, const QString &anchor);
PublicationBlock table(const QStringList &headings, const std::vector<QStringList> &rows);

/// Contents, chapters of ten cases with facts, texts, figure, table and notes, and an index. `en`, `fr` or
/// `ar`. Case N bears the anchor `case-N` and has a word of its own in its title, `PRACTICE-N`.
Publication madeUpBook(const QString &language, int cases);

} // namespace fourthp::test

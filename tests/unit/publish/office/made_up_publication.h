// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/publish/publication.h"

#include <QJsonArray>

namespace fourthp::test {

/// A small compendium with a block of every kind, two notes of sources, one of them called twice, and a word
/// in another language. Nobody in it exists.
Publication englishCompendium();
Publication frenchCompendium();
/// From right to left, with an English title in it.
Publication arabicCompendium();

/// Levels and texts of the headings, without the one under which only footnotes stood.
QJsonArray headingsOf(const Publication &compendium);

PublicationBlock paragraph(const QString &text);
PublicationBlock heading(int level, const QString &text, const QString &anchor);

} // namespace fourthp::test

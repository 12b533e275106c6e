// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/oai/oai_answer.h"

#include <QJsonObject>

namespace fourthp {

/// The titles of a record: one in each language, and those left over.
struct Titles
{
    QJsonObject main {}; ///< `{language: text}`
    QStringList others {};
};

/// The first title of each language. A title without a language is in `language`, that of the record.
Titles titlesOf(const std::vector<DcElement> &elements, const QString &language);
/// All texts of elements of this name by language, several of one language with an empty line between.
QJsonObject localisedTexts(
    const std::vector<DcElement> &elements, const QString &name, const QString &language);
/// A text without the HTML that repositories keep in descriptions; its paragraphs stay.
QString withoutMarkup(const QString &text);

} // namespace fourthp

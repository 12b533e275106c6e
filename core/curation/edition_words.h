// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/field.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace fourthp {

/// Puts words that core only marks for translation into a language, which need not be the reader's own. Front
/// ends pass theirs in. Safe from any thread.
using EditionTranslator
    = std::function<QString(const QString &language, const char *context, const char *text)>;

/// A word of the text of an edition that is no field: a heading, or a part of a line.
struct EditionWord
{
    const char *key; ///< Stable; in frozen files.
    const char *text; ///< English; translate in context `EditionText`.
};
std::span<const EditionWord> editionWords();

/// The fields of a case study that the text shows behind title and summary, in its order.
const std::vector<const Field *> &editionFields();

/// All words of the text in these languages, as a frozen edition keeps them: `{language: {key: word}}`, where
/// a key is that of an `EditionWord` or the dotted path of a field.
QJsonObject editionWordsIn(const QStringList &languages, const EditionTranslator &translate);

} // namespace fourthp

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace fourthp {

/// A text whose quotes are all of one kind and come in pairs.
struct LevelledQuotes
{
    QString text; ///< As long as the original, so that positions hold for both.
    std::vector<qsizetype> unclosed; ///< Where a quote stood that nothing closes; a blank stands there now.
};

/// Takes “ ” „ ‟ « » for `"`, as word processors and French keyboards write it.
LevelledQuotes levelQuotes(const QString &text);

/// What stands between two blanks; blanks inside of quotes do not count.
struct QueryPart
{
    qsizetype start = 0; ///< In UTF-16 units of the text that was read.
    qsizetype length = 0;
    QString text; ///< Without the invisible direction marks that come along when right-to-left text is copied.
};

/// The parts of a text with level quotes, in order.
std::vector<QueryPart> queryParts(const QString &levelled);

/// `field:rest`, told apart at the first colon outside of quotes; none without a colon, or with nothing before it.
struct FieldAndRest
{
    QString field; ///< Without its quotes.
    QString rest;
};
std::optional<FieldAndRest> splitAtColon(const QString &part);

/// Splits `KE,"a, b"` at commas of any script (`,` `،` `，` `、`) outside of quotes and takes the quotes off; `""`
/// inside of quotes is one quote. Empty values and repeated ones are left out.
QStringList splitValues(const QString &list);
/// The value as `splitValues` reads it back.
QString quotedIfNeeded(const QString &value);

} // namespace fourthp

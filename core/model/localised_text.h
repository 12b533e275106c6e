// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QString>
#include <QStringList>

namespace fourthp {

/// A text in the language that suits a reader best, and which language that is.
struct LocalisedText
{
    QString text;
    QString language; ///< BCP 47; empty if the value was plain text.
    bool isEmpty() const { return text.isEmpty(); }
};

/// Picks from an object `{language: text}`: the first of `preferred` that is filled, then English, then the
/// first filled one by code. Plain text is taken as it is. `fr` also accepts `fr-CA` and the other way round.
LocalisedText bestText(const QJsonValue &value, const QStringList &preferred);

/// Every filled text of the value, in the order of the language codes.
QStringList allTexts(const QJsonValue &value);

} // namespace fourthp

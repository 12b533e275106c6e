// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/labels.h"
#include "core/model/word_diff.h"
#include "core/store/conflict_decisions.h"

#include <QJsonValue>
#include <QString>

#include <optional>
#include <vector>

namespace fourthp::ui {

/// A value as a column shows it, with the words in which mine and the hub's differ.
struct MarkedValue
{
    QString text {};
    std::vector<TextSpan> marks {};
    friend bool operator==(const MarkedValue &, const MarkedValue &) = default;
};

/// One field in question, in the words of the reader. A deletion is one line about the whole record.
struct ComparedField
{
    QString path {};
    QString label {};
    QString before {};
    MarkedValue mine {};
    MarkedValue hub {};
    QString mineWhole {}; ///< As `mine`, of any length: what an editor starts with.
    bool isTyped = false; ///< Its value can be typed as it is; see `isTypedText`.
    QJsonValue mineValue = QJsonValue::Undefined; ///< What an editor of another field starts with.
    std::optional<QJsonValue> both {}; ///< Mine and the hub's in one, where that makes sense; see `bothOf`.
    QString bothText {}; ///< The same in words.
    friend bool operator==(const ComparedField &, const ComparedField &) = default;
};

/// Everything that the comparison of one record shows.
struct Comparison
{
    qint64 n = 0; ///< Of the conflict; 0 for none.
    RecordId record {};
    QString kind {}; ///< As `Conflict::kind`.
    bool isWithdrawn = false; ///< As `Conflict::isWithdrawn`.
    QString title {};
    QString about {}; ///< What happened, in a sentence.
    std::vector<ComparedField> fields {};
    friend bool operator==(const Comparison &, const Comparison &) = default;
};

/// Off the GUI thread: long texts are compared word by word.
Comparison comparisonOf(const Conflict &conflict, const Labels &labels);

/// A value of a field as a reader reads it. Any thread.
QString valueText(RecordType type, const QString &path, const QJsonValue &value, const Labels &labels);

/// What the list of conflicts says of one: its title, or the type of a record of which nothing may be shown.
QString titleOf(const ConflictHead &head);
/// The line below the title: how many fields, or that it was deleted.
QString questionOf(const ConflictHead &head);

/// A text of which a table has no room for all: what lies around the first mark, with an ellipsis where
/// something is left out.
MarkedValue excerptOf(const QString &text, const std::vector<TextSpan> &marks);

} // namespace fourthp::ui

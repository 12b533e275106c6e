// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QLatin1StringView>
#include <QString>
#include <QStringList>

#include <span>

namespace fourthp {

// The four questions that the founding meeting put to every group (record model, "Case study"), and where
// their answers stand in a case study. All functions are safe from any thread.

/// One of the questions.
struct FourQuestion
{
    QLatin1StringView key; ///< Also the member of a breakout group that holds its answers.
    QLatin1StringView field; ///< The member of a case study that its answers go to.
    const char *label; ///< English; translate in context `Field`.
    const char *question; ///< The question as it is asked; English, translate in context `FourQuestions`.
};

/// In the order in which they are asked.
std::span<const FourQuestion> fourQuestions();

/// Answers by the key of their question. Several to one question are points of their own.
using FourAnswers = QHash<QString, QStringList>;

/// The members of a case study that hold these answers, none for a question without one. Each challenge
/// becomes an entry with a new `id`; the other answers are texts in `language` (BCP 47): one answer as it is
/// written, several as a list.
QJsonObject fieldsFromAnswers(const FourAnswers &answers, const QString &language);

/// The points of one long answer: its paragraphs, and each item of its lists. A point is one line.
QStringList pointsOf(const QString &answer);

} // namespace fourthp

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/vocabularies.h"
#include "core/store/record_writer.h"

#include <QString>

#include <optional>
#include <vector>

namespace fourthp {

inline constexpr int kHighestScore = 3;

/// One criterion of a promising practice, as somebody judged it.
struct RubricLine
{
    QString criterion; ///< Code of list `practice_criterion`.
    std::optional<int> score {}; ///< 0 to `kHighestScore`; none if it is not scored.
    QString reason {};

    bool isEmpty() const { return !score && reason.trimmed().isEmpty(); }
    bool lacksReason() const { return score && reason.trimmed().isEmpty(); }
    friend bool operator==(const RubricLine &, const RubricLine &) = default;
};

/// The judgement of a case study by every criterion of the list.
struct Rubric
{
    std::vector<RubricLine> lines; ///< One for each criterion, in the order of the list.

    int total() const;
    int highest() const { return int(lines.size()) * kHighestScore; }
    QStringList unscored() const; ///< Codes.
    QStringList withoutReason() const; ///< Codes of those with a score that nobody gave a reason for.
    friend bool operator==(const Rubric &, const Rubric &) = default;
};

/// Pure; any thread. Of a criterion that stands twice the first line counts.
Rubric rubricOf(const Document &document, const Vocabularies &vocabularies);
/// The document with these lines as its rubric. Lines keep their identity, and what is said of criteria that
/// this version does not know stays; empty lines go. Pure.
Document withRubric(const Document &document, const std::vector<RubricLine> &lines);
/// Saves a judgement as one change. InvalidInput, with the criterion as subject, for a score out of range or
/// without a reason; NotFound and ReadOnly as for `RecordWriter::edit`.
[[nodiscard]] Result<SavedChange> saveRubric(
    Library &library, const RecordId &id, const std::vector<RubricLine> &lines, const Editor &editor);

} // namespace fourthp

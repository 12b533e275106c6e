// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/curation/duplicate_finder.h"
#include "core/curation/merge_plan.h"
#include "core/model/labels.h"

#include <QCoreApplication>
#include <QString>

#include <vector>

namespace fourthp {
class Library;
}

namespace fourthp::ui {

/// A pair with both of its records.
struct DuplicateLine
{
    DuplicatePair pair;
    Document first;
    Document second;
    bool isFirstOnHub = false;
    bool isSecondOnHub = false;
};

struct DuplicatesFound
{
    std::vector<DuplicateLine> lines; ///< The likeliest; no more than a person can go through.
    qint64 total = 0;
};

/// Finds the pairs and reads their records. Off the GUI thread.
[[nodiscard]] Result<DuplicatesFound> readDuplicates(
    Library &library, RecordType type, const ProgressSink &progress, std::stop_token stop);

/// The two records of these docids, as the one pair. Conflict if one of them is gone. Off the GUI thread.
[[nodiscard]] Result<DuplicatesFound> readPair(Library &library, const std::vector<qint64> &docids);

/// A row of the comparison.
struct CompareRow
{
    MergeUnit unit;
    QString label;
    QString keep;
    QString other;
};
/// What there is to choose, in words of the reader. Pure; any thread.
std::vector<CompareRow> compareRows(const Document &keep, const Document &other, const Labels &labels);

/// Words about duplicates. Plain text; any thread.
class DuplicatesText
{
    Q_DECLARE_TR_FUNCTIONS(fourthp::ui::DuplicatesText)

public:
    static QString likelihood(double likelihood);
    static QString reason(DuplicateReason reason);
    static QString reasons(const std::vector<DuplicateReason> &reasons);
    static QString choice(MergeChoice choice);
    /// Why two records could not be merged.
    static QString refused(const Error &error);
};

} // namespace fourthp::ui

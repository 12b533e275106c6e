// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/import_plan.h"

#include <QHash>
#include <QString>

#include <map>

namespace fourthp {

/// Decides what becomes of the lines of a plan: by what a person chose, by the lines that say the same
/// record, and so that one record is changed by one line. The plan must outlive it; one thread.
class LineFates
{
public:
    explicit LineFates(const ImportPlan &plan)
        : m_plan(plan)
    { }

    /// What is to be done about a line whose target, or twin, is known; both may become others. Asked in the
    /// order of the file: the lines before it have their act, and `took` was told of those that change a
    /// record. Add is said without a look at the faults of the line.
    ImportAct settle(size_t place, ImportLine &line);
    /// The record of this line is changed by it, and by no other.
    void took(size_t place, const RecordId &target);
    /// True if somebody chose that this line be skipped.
    bool isLeftOut(size_t place) const;

private:
    ImportAct wanted(size_t place, const ImportLine &line) const;
    bool stands(size_t place) const;
    size_t leaderOf(size_t place) const;
    void followLeader(size_t place, ImportLine &line);

    const ImportPlan &m_plan;
    QHash<QString, size_t> m_takers; ///< By the record: the line that changes it.
    std::map<size_t, size_t> m_leaders; ///< Lines that cannot go first any more, and which does instead.
};

} // namespace fourthp

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/line_fates.h"

namespace fourthp {

ImportAct LineFates::settle(size_t place, ImportLine &line)
{
    if (line.twin) {
        followLeader(place, line);
    }
    const ImportAct act = wanted(place, line);
    if (act != ImportAct::Update) {
        return act;
    }
    const auto taker = m_takers.constFind(line.target.value);
    if (taker == m_takers.constEnd()) {
        return act;
    }
    line.twin = *taker;
    return ImportAct::Skip;
}

void LineFates::took(size_t place, const RecordId &target)
{
    m_takers.insert(target.value, place);
}

bool LineFates::isLeftOut(size_t place) const
{
    const auto decided = m_plan.choices.entries.find(place);
    return decided != m_plan.choices.entries.end() && decided->second == ImportAct::Skip;
}

ImportAct LineFates::wanted(size_t place, const ImportLine &line) const
{
    const bool isHere = !line.target.isEmpty();
    const auto decided = m_plan.choices.entries.find(place);
    if (decided != m_plan.choices.entries.end()) {
        const bool canBeDone = decided->second == ImportAct::Skip || decided->second == ImportAct::Add
            || (decided->second == ImportAct::Update && isHere);
        if (canBeDone) {
            return decided->second;
        }
    }
    const KnownRecords choice = line.isLikely ? m_plan.choices.likely : m_plan.choices.known;
    if (line.twin) {
        return choice == KnownRecords::Add ? ImportAct::Add : ImportAct::Skip;
    }
    if (!isHere || choice == KnownRecords::Add) {
        return ImportAct::Add;
    }
    return choice == KnownRecords::Update ? ImportAct::Update : ImportAct::Skip;
}

/// Whether the record of this line comes in, or is here: then its twins need not.
bool LineFates::stands(size_t place) const
{
    return m_plan.lines[place].act != ImportAct::Refuse && !isLeftOut(place);
}

size_t LineFates::leaderOf(size_t place) const
{
    const auto other = m_leaders.find(place);
    const size_t leader = other == m_leaders.end() ? place : other->second;
    const ImportLine &line = m_plan.lines[leader];
    return line.act == ImportAct::Skip && line.twin && !isLeftOut(leader) ? *line.twin : leader;
}

/// A twin waits behind the line that goes first; where that was refused or left out, it goes first itself.
void LineFates::followLeader(size_t place, ImportLine &line)
{
    const size_t first = *line.twin;
    const size_t leader = leaderOf(first);
    if (const ImportLine &same = m_plan.lines[first]; line.target.isEmpty() && !same.target.isEmpty()) {
        line.target = same.target;
        line.isLikely = line.isLikely || same.isLikely;
    }
    if (stands(leader)) {
        line.twin = leader;
        return;
    }
    m_leaders[first] = place;
    line.twin.reset();
    line.isLikely = line.isLikely && !line.target.isEmpty();
}

} // namespace fourthp

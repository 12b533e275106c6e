// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/import_choice.h"

#include "core/import/entry_judge.h"
#include "core/store/record_reader.h"

#include <algorithm>

namespace fourthp::ui {

Result<ImportPlan> withFate(const Library &library, const ImportPlan &plan, size_t place, ImportAct act)
{
    ImportPlan changed = plan;
    ImportLine &line = changed.lines[place];
    if (act == ImportAct::Update && line.seen.isEmpty()) {
        const Result<Connection *> connection = library.connection();
        const auto record = connection ? readRecord(**connection, line.target)
                                       : Result<std::optional<StoredRecord>>(passOn(connection));
        if (!record) {
            return passOn(record);
        }
        if (!record->has_value()) {
            return fail(ErrorKind::NotFound, line.target.value);
        }
        line.seen = checksumOf((*record)->shown());
    }
    --changed.counts[line.act];
    ++changed.counts[act];
    line.act = act;
    changed.choices.entries[place] = act;
    return changed;
}

bool hasTwins(const ImportPlan &plan, size_t place)
{
    return std::any_of(
        plan.lines.begin(), plan.lines.end(), [place](const ImportLine &line) { return line.twin == place; });
}

ImportPlan withRefusals(const ImportPlan &plan, const ImportDone &done)
{
    ImportPlan changed = plan;
    for (const RefusedEntry &entry : done.refused) {
        ImportLine &line = changed.lines[entry.place];
        --changed.counts[line.act];
        ++changed.counts[ImportAct::Refuse];
        line.act = ImportAct::Refuse;
        changed.refused.push_back(entry);
    }
    return changed;
}

void addRefusal(const ImportPlan &plan, size_t place, ImportPreview &preview)
{
    if (preview.line.act != ImportAct::Refuse || preview.entry.isRefused()) {
        return;
    }
    const auto refused = std::find_if(plan.refused.begin(), plan.refused.end(),
        [place](const RefusedEntry &entry) { return entry.place == place; });
    if (refused != plan.refused.end()) {
        preview.entry.faults.insert(
            preview.entry.faults.end(), refused->faults.begin(), refused->faults.end());
    }
}

} // namespace fourthp::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/import_choice.h"

#include "core/import/entry_judge.h"
#include "core/store/record_reader.h"

#include <algorithm>
#include <set>

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
    changed.choices.lines[line.line] = act;
    return changed;
}

ImportPlan withRefusals(const ImportPlan &plan, const ImportDone &done)
{
    ImportPlan changed = plan;
    std::set<qint64> lines;
    for (const RefusedEntry &entry : done.refused) {
        lines.insert(entry.line);
        changed.refused.push_back(entry);
    }
    for (ImportLine &line : changed.lines) {
        if (lines.contains(line.line)) {
            --changed.counts[line.act];
            ++changed.counts[ImportAct::Refuse];
            line.act = ImportAct::Refuse;
        }
    }
    return changed;
}

void addRefusal(const ImportPlan &plan, ImportPreview &preview)
{
    if (preview.line.act != ImportAct::Refuse || preview.entry.isRefused()) {
        return;
    }
    const auto refused = std::find_if(plan.refused.begin(), plan.refused.end(),
        [&preview](const RefusedEntry &entry) { return entry.line == preview.line.line; });
    if (refused != plan.refused.end()) {
        preview.entry.faults.insert(
            preview.entry.faults.end(), refused->faults.begin(), refused->faults.end());
    }
}

} // namespace fourthp::ui

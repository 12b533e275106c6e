// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/import_choice.h"

#include "core/import/entry_judge.h"
#include "core/store/record_reader.h"

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

} // namespace fourthp::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/import_changes.h"

#include "core/store/journal.h"

#include <optional>

namespace fourthp::ui {

ImportChanges changesByRecord(const std::vector<SavedChange> &changes)
{
    ImportChanges byRecord;
    byRecord.reserve(qsizetype(changes.size()));
    for (const SavedChange &change : changes) {
        byRecord.insert(change.id.value, change.change);
    }
    return byRecord;
}

Result<void> compareWithBefore(
    const Library &library, const ImportChanges &changes, std::vector<ImportPreview> &previews)
{
    const Result<Connection *> connection = library.connection();
    if (!connection) {
        return passOn(connection);
    }
    Journal journal(**connection);
    for (ImportPreview &preview : previews) {
        const auto made = changes.constFind(preview.line.target.value);
        if (preview.line.act != ImportAct::Update || made == changes.constEnd()) {
            continue;
        }
        const Result<std::optional<Change>> change = journal.changeOf(preview.line.target, *made);
        if (!change) {
            return passOn(change);
        }
        if (change->has_value()) {
            preview.before = (*change)->before;
            preview.after = (*change)->after;
        }
    }
    return {};
}

} // namespace fourthp::ui

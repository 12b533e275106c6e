// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/planned_lines.h"

#include "core/import/opened_import.h"

using namespace Qt::StringLiterals;

namespace fourthp {

EntryId newIdOf(const ImportLine &line)
{
    return line.target.isEmpty() && !line.twin ? EntryId::Kept : EntryId::Fresh;
}

Result<void> checkPlannedFile(const ImportPlan &plan, const std::stop_token &stop)
{
    const Result<QByteArray> checksum = fileChecksum(plan.order.path, stop);
    if (!checksum) {
        return passOn(checksum);
    }
    if (*checksum != plan.fileChecksum) {
        return fail(ErrorKind::Conflict, plan.order.path, u"the file changed since the plan was made"_s);
    }
    return {};
}

Result<void> forEachPlannedLine(const ImportPlan &plan, const Vocabularies &vocabularies,
    RecordTitles &titles, const ProgressSink &progress, const std::stop_token &stop,
    const std::function<Result<bool>(size_t place, const ImportEntry &)> &visit)
{
    if (auto same = checkPlannedFile(plan, stop); !same) {
        return same;
    }
    Result<OpenedImport> opened = openImport(
        plan.order, vocabularies, [&titles](const QString &title) { return titles.recordOf(title); }, stop);
    if (!opened) {
        return passOn(opened);
    }
    size_t place = 0;
    return forEachEntry(*opened, progress, stop, [&](const ImportEntry &entry) -> Result<bool> {
        if (place >= plan.lines.size() || plan.lines[place].line != entry.line) {
            return fail(ErrorKind::Conflict, plan.order.path, u"the file changed while it was read"_s);
        }
        return visit(place++, entry);
    });
}

} // namespace fourthp

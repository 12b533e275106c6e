// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/hub_put_back.h"

#include "core/model/merge_records.h"
#include "core/store/sent_store.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp {

Result<bool> countsOn(Connection &connection, const QString &channel)
{
    const Result<qint64> count = connection.number(
        u"SELECT count(*) FROM channel c WHERE c.id = ? AND c.kind = 'couch' AND NOT EXISTS"
        " (SELECT 1 FROM resync r WHERE r.channel = c.id AND (r.hub_id = '' OR r.hub_id IS NOT c.hub_id))"_s,
        {channel});
    return count ? Result<bool>(*count > 0) : passOn(count);
}

bool isPutBack(const HubRow &row, const KnownRow &known)
{
    const bool isLive = !row.deleted && !known.base.isEmpty() && !known.base.isDeleted();
    // Another leaf may win while ours is still there: then both are looked at.
    return isLive && row.rev != known.rev && generationOf(row.rev) <= generationOf(known.rev)
        && !row.leaves.split(u' ').contains(known.rev) && !sameContent(known.base, row.document);
}

QStringList differingPaths(const Document &mine, const Document &hub)
{
    QStringList paths = mergeRecords({}, mine, hub).conflicts;
    const Document rest = withValuesFrom(mine, hub, paths);
    QStringList keys = mine.json().keys() + hub.json().keys();
    keys.removeDuplicates();
    for (const QString &key : std::as_const(keys)) {
        if (key == "_rev"_L1 || sameContent(withValuesFrom(rest, hub, {key}), rest)) {
            continue;
        }
        // Something is on one side alone: then the member is looked at as a whole.
        paths.removeIf([&key](const QString &path) { return path.startsWith(QString(key + u'.')); });
        paths.append(key);
    }
    paths.removeDuplicates();
    paths.sort();
    return paths;
}

} // namespace fourthp

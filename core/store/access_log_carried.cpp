// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/access_log_carried.h"

#include "core/base/log.h"
#include "core/store/connection.h"

#include <QFileInfo>
#include <QSet>
#include <QStringList>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

/// All but the words, which may have been erased in one of them.
QString keyOf(const AccessEntry &entry)
{
    return QStringList {entry.at, entry.who, exitWayCode(entry.way), entry.format, QString::number(entry.records),
        entry.redaction}
        .join(u'\n');
}

} // namespace

std::vector<AccessEntry> accessLogIn(const LibraryFolder &folder)
{
    if (QFileInfo(folder.database()).size() == 0) {
        return {};
    }
    const auto library = Connection::open(folder.database(), Access::ReadOnly);
    auto entries = library ? accessLog(**library) : passOn(library);
    if (!entries) {
        qCWarning(logStore) << "the log of what left cannot be read, and is not carried over:" << entries.error().detail;
        return {};
    }
    return std::move(*entries);
}

Result<void> carryAccessLogInto(const QString &database, const std::vector<AccessEntry> &entries)
{
    if (entries.empty()) {
        return {};
    }
    const Result<std::unique_ptr<Connection>> copy = Connection::open(database, Access::ReadWrite);
    const auto own = copy ? accessLog(**copy) : passOn(copy);
    if (!own) {
        return passOn(own);
    }
    std::vector<AccessEntry> all = entries;
    QSet<QString> known;
    std::for_each(entries.begin(), entries.end(), [&known](const AccessEntry &entry) { known.insert(keyOf(entry)); });
    std::copy_if(own->begin(), own->end(), std::back_inserter(all),
        [&known](const AccessEntry &entry) { return !known.contains(keyOf(entry)); });
    std::stable_sort(all.begin(), all.end(), [](const AccessEntry &a, const AccessEntry &b) {
        return a.at != b.at ? a.at < b.at : a.number < b.number;
    });
    Result<void> done = (*copy)->runScript("BEGIN IMMEDIATE; DELETE FROM access_log;");
    for (size_t i = 0; done && i < all.size(); ++i) {
        all[i].number = qint64(i) + 1;
        done = putAccessEntry(**copy, all[i]);
    }
    done = done ? (*copy)->runScript("COMMIT;") : done;
    // Good to read without being written, as `VACUUM INTO` makes copies.
    return done ? (*copy)->runScript("PRAGMA journal_mode=DELETE;") : done;
}

} // namespace fourthp

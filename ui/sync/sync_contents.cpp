// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/sync_contents.h"

#include "core/store/conflict_store.h"
#include "core/store/orphans.h"
#include "core/store/session_memory.h"
#include "ui/common/translate.h"

using namespace Qt::StringLiterals;

namespace fourthp::ui {

namespace {

constexpr int kLogLines = 100;

} // namespace

Result<SyncContents> loadSyncContents(Library &library)
{
    const Result<Connection *> connection = library.connection();
    if (!connection) {
        return passOn(connection);
    }
    SyncContents contents;
    const auto channels = listChannels(**connection);
    if (!channels) {
        return passOn(channels);
    }
    for (const Channel &channel : *channels) {
        const Result<StagedDeletes> deletions = stagedDeletes(**connection, channel.id);
        const Result<qint64> orphans = openOrphanCount(**connection, channel.id);
        const Result<SessionMemory> memory = sessionMemory(**connection, channel.id);
        if (!deletions || !orphans || !memory) {
            return !deletions ? passOn(deletions) : !orphans ? passOn(orphans) : passOn(memory);
        }
        contents.hubs.push_back({channel, *deletions, *orphans, memory->movedTo});
    }
    auto log = recentSyncs(**connection, kLogLines);
    const auto conflicts = openConflictCount(**connection);
    if (!log || !conflicts) {
        return log ? passOn(conflicts) : passOn(log);
    }
    contents.log = std::move(*log);
    contents.conflicts = *conflicts;
    return contents;
}

Result<QStringList> recordsInQuestion(
    Library &library, const QString &channel, DecisionBar::Question question, const QStringList &languages)
{
    const Result<Connection *> connection = library.connection();
    if (!connection) {
        return passOn(connection);
    }
    QStringList lines;
    const auto add = [&lines, &languages](const RecordId &id, const QJsonValue &title) {
        const QString text = bestText(title, languages).text;
        lines.append(text.isEmpty() ? labelOf(typeFromCode(id.typeCode())) : text);
    };
    if (question == DecisionBar::Question::Deletions) {
        const auto staged = listStagedDeletes(**connection, channel);
        if (!staged) {
            return passOn(staged);
        }
        for (const StagedDelete &one : *staged) {
            add(one.id, one.title);
        }
        return lines;
    }
    const auto orphans = openOrphans(**connection, channel);
    if (!orphans) {
        return passOn(orphans);
    }
    for (const Orphan &one : *orphans) {
        add(one.id, one.shown.json().value("title"_L1));
    }
    return lines;
}

} // namespace fourthp::ui

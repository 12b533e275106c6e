// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/wire_document.h"
#include "core/store/channel_store.h"
#include "core/store/conflict_decisions.h"
#include "core/store/integrity_check.h"
#include "core/store/outbox.h"
#include "core/store/record_reader.h"
#include "core/store/record_writer.h"
#include "core/store/staged_deletes.h"
#include "core/sync/sync_session.h"
#include "tests/support/catch_qt.h"
#include "tests/support/temp_library.h"
#include "tests/support/three_drafts.h"
#include "tests/unit/sync/fake_hub.h"

#include <algorithm>

namespace fourthp::test {

inline const QString kChannel = QStringLiteral("office");

/// A library with one hub, and sessions that never really wait.
class SyncDesk
{
public:
    explicit SyncDesk(FakeHub &fakeHub)
        : hub(fakeHub)
    {
        const auto added = addChannel(*temp.library, {.id = kChannel, .url = QStringLiteral("https://hub.example/hub")});
        REQUIRE(added.has_value());
    }

    SyncReport sync(std::stop_token stop = {})
    {
        hub.requests.clear();
        PullSettings settings;
        settings.retry.tries = tries;
        settings.silenceWorthUsing = silenceWorthUsing;
        settings.retry.longestWait = std::chrono::hours(1);
        settings.chance = [] { return 0.5; };
        settings.moment = [this] { return moment; };
        settings.pause = [this](std::chrono::milliseconds time, const std::stop_token &token) {
            waits.push_back(time);
            if (onPause) {
                onPause();
            }
            return !token.stop_requested();
        };
        SyncStore store(*temp.library, kChannel);
        return SyncSession(hub, store, QStringLiteral("https://hub.example/hub"), settings, {}, stop, options).run();
    }

    Revisions here() { return revisionsHere(*temp.library, kChannel); }
    StoredRecord record(const QString &id)
    {
        const auto found = readRecord(temp.connection(), {id});
        REQUIRE(found.has_value());
        REQUIRE(found->has_value());
        return **found;
    }
    void edit(const QString &id, const QJsonObject &patch)
    {
        const auto saved = RecordWriter(*temp.library).edit({id}, patch, {QStringLiteral("me"), {}});
        REQUIRE(saved.has_value());
    }
    void remove(const QString &id)
    {
        REQUIRE(RecordWriter(*temp.library).remove({id}, {QStringLiteral("me"), QStringLiteral("error")}).has_value());
    }
    /// What waits to be sent of one record; fails the test if nothing does.
    OutboxRow waiting(const QString &id)
    {
        const auto rows = outboxRows(temp.connection());
        REQUIRE(rows.has_value());
        const auto found = std::find_if(rows->begin(), rows->end(), [&id](const OutboxRow &row) { return row.id.value == id; });
        REQUIRE(found != rows->end());
        return *found;
    }
    /// True if every record here is clean and both sides hold the same revisions with the same content.
    bool equalsHub()
    {
        bool isEqual = here() == hub.revisions() && number(QStringLiteral("SELECT count(*) FROM outbox")) == 0
            && number(QStringLiteral("SELECT count(*) FROM mirror WHERE dirty = 1")) == 0;
        for (const auto &[id, entry] : hub.state.entries) {
            isEqual = isEqual && (entry.deleted || sameOnWire(record(id).base, Document(entry.body)));
        }
        return isEqual;
    }
    qint64 number(const QString &sql) { return temp.connection().number(sql).value_or(-1); }
    QString place()
    {
        const auto found = temp.connection().one(QStringLiteral("SELECT since FROM checkpoint"), {}, [](const Row &row) { return row.text(0); });
        return found && *found ? **found : QString();
    }
    bool isSound()
    {
        const auto report = checkLibrary(*temp.library, CheckMode::Report);
        return report && report->isSound();
    }

    TempLibrary temp;
    ThreeDrafts drafts {temp};
    FakeHub &hub;
    SyncOptions options {};
    BootMoment moment {QStringLiteral("this run"), 0};
    std::function<void()> onPause; ///< Called where a session would really wait.
    int tries = 2;
    std::chrono::milliseconds silenceWorthUsing {300};
    std::vector<std::chrono::milliseconds> waits;
};

inline QString idOf(int n)
{
    return hubRecord(n).value(QLatin1String("_id")).toString();
}

} // namespace fourthp::test

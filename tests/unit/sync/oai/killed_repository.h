// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/unit/sync/oai/fake_repository.h"

namespace fourthp::test {

inline constexpr int kKilledRecords = 800;

/// What the repository says in this round: each says something else of every record.
inline FakeRepository repositoryOf(int round)
{
    FakeRepository repository;
    for (int n = 0; n < kKilledRecords; ++n) {
        repository.put(QStringLiteral("oai:example.org:%1").arg(n, 4, 10, QLatin1Char('0')),
            QStringLiteral("2026-%1-%2T10:00:%3Z")
                .arg(n % 10 + 1, 2, 10, QLatin1Char('0'))
                .arg(n / 10 % 28 + 1, 2, 10, QLatin1Char('0'))
                .arg(round % 60, 2, 10, QLatin1Char('0')),
            QStringLiteral("Round %1").arg(round));
    }
    return repository;
}

/// One session with it, without pauses.
inline SyncReport harvestRound(Library &library, int round)
{
    FakeRepository repository = repositoryOf(round);
    HarvestSettings settings;
    settings.pull.pause
        = [](std::chrono::milliseconds, const std::stop_token &token) { return !token.stop_requested(); };
    return Harvest(repository, library, QStringLiteral("un"), settings, {}, {}).run();
}

} // namespace fourthp::test

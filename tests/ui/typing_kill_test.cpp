// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/draft_store.h"
#include "core/store/integrity_check.h"
#include "tests/support/catch_qt.h"
#include "tests/support/kills.h"
#include "tests/support/temp_library.h"

#include <QProcess>

#include <random>
#include <vector>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

/// What a person typed until the program was killed.
struct Typed
{
    RecordId record;
    std::vector<qint64> at; ///< When each letter was typed, in milliseconds.

    QString text() const
    {
        QString letters;
        for (size_t i = 0; i < at.size(); ++i) {
            letters += QChar(ushort('a' + i % 26));
        }
        return letters;
    }
};

/// Kills the program once somebody has typed for so long.
Typed typeUntilKilled(const QString &folder, qint64 milliseconds)
{
    Typed typed;
    QProcess child;
    child.start(QStringLiteral(FOURTHP_TYPING_CHILD), {folder});
    const auto readLines = [&] {
        while (child.canReadLine()) {
            const QString line = QString::fromUtf8(child.readLine()).trimmed();
            if (typed.record.isEmpty()) {
                typed.record = {line};
            } else {
                typed.at.push_back(line.toLongLong());
            }
        }
    };
    while (typed.at.empty() || typed.at.back() < milliseconds) {
        REQUIRE((child.canReadLine() || child.waitForReadyRead(60'000)));
        readLines();
    }
    child.kill(); // SIGKILL
    REQUIRE(child.waitForFinished(60'000));
    readLines();
    return typed;
}

} // namespace

TEST_CASE("A program killed while somebody types without a pause loses at most three seconds of it, and nothing else",
    "[ui][editing][slow]")
{
    constexpr qint64 kMayBeLost = 3000; // Milliseconds.
    TempLibrary home;
    const QString folder = home.options().folder.path;
    std::mt19937 random(5);
    const int rounds = killsWanted(3);
    for (int round = 0; round < rounds; ++round) {
        home.library.reset();

        const Typed typed = typeUntilKilled(folder, kMayBeLost + 100 + qint64(random() % 3000));

        home.reopen();
        const auto report = checkLibrary(*home.library, CheckMode::Report);
        REQUIRE(report);
        CHECK(report->isSound());
        const auto draft = DraftStore(*home.library).find(typed.record);
        REQUIRE((draft && draft->has_value()));
        const QString kept = (*draft)->document.value(u"title.en").toString();
        INFO(kept.size() << " of " << typed.at.size() << " letters are kept");
        CHECK(typed.text().startsWith(kept));
        if (size_t(kept.size()) < typed.at.size()) {
            CHECK(typed.at.back() - typed.at.at(size_t(kept.size())) <= kMayBeLost);
        }
        CHECK(DraftStore(*home.library).all()->size() == size_t(round) + 1); // Earlier drafts stay.
    }
}

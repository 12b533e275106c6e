// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/file_store.h"
#include "core/store/integrity_check.h"
#include "core/sync/file_json.h"
#include "core/sync/hub_prepare.h"
#include "tests/interop/npm_hub.h"
#include "tests/support/catch_qt.h"
#include "tests/support/file_bytes.h"
#include "tests/support/kills.h"
#include "tests/support/temp_library.h"
#include "tests/support/three_drafts.h"

#include <QDir>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kBytes = 9 * 1024 * 1024; // Three parts.

/// A library whose transfers run in a process of their own.
struct Desk
{
    TempLibrary temp;
    ThreeDrafts drafts {temp};

    explicit Desk(const NpmHub &hub)
    {
        REQUIRE(addChannel(*temp.library, {.id = u"office"_s, .url = hub.address().url}));
    }
    /// True if it was killed.
    bool transfer(Killer &killer, const NpmHub &hub, const QString &direction, const QString &sha256)
    {
        const QString folder = temp.options().folder.path;
        temp.library.reset();
        const bool wasKilled = killer.run({folder, hub.address().url, direction, sha256});
        temp.reopen();
        const auto report = checkLibrary(*temp.library, CheckMode::Report);
        REQUIRE(report);
        CHECK(report->isSound());
        return wasKilled;
    }
    FileStore store() const { return FileStore(*temp.library); }
};

} // namespace

TEST_CASE(
    "A program killed again and again while a file goes up and down has it whole or not at all, and the next "
    "try goes on [F69 F70 F74]",
    "[interop][files]")
{
    if (!NpmHub::isAvailable()) {
        return;
    }
    NpmHub hub;
    REQUIRE(prepareHub(hub.address(), {}));
    Desk first(hub);
    Desk second(hub);
    Killer up(QStringLiteral(FOURTHP_FILE_CHILD), 69);
    Killer down(QStringLiteral(FOURTHP_FILE_CHILD), 70);
    int kills = 0;
    const int wanted = killsWanted(10);
    for (quint32 round = 1; kills < wanted; ++round) {
        REQUIRE(round < unsigned(20 * wanted));
        const QByteArray bytes = noise(kBytes, round);
        const QString here = first.temp.folder.filePath(u"film.pdf"_s);
        QFile::remove(here);
        writeFile(here, bytes);
        const auto recipe = first.store().add(here);
        REQUIRE(recipe);
        const QString sha256 = recipe->sha256;

        while (first.transfer(up, hub, u"up"_s, sha256)) {
            ++kills;
            CHECK(contentOf(here) == bytes);
            CHECK(first.store().status(sha256)->bytesHere == kBytes);
        }
        const QJsonObject there = hub.get(u'/' + fileDocumentId(sha256)).value("_attachments"_L1).toObject();
        CHECK(there.size() == 3);

        qint64 before = 0;
        while (second.transfer(down, hub, u"down"_s, sha256)) {
            ++kills;
            const qint64 now = second.store().status(sha256)->bytesHere;
            CHECK(now >= before); // What came stays.
            before = now;
        }
        const QString copy = second.temp.folder.filePath(u"copy-%1.pdf"_s.arg(round));
        REQUIRE(second.store().saveTo(sha256, copy, Overwrite::Never));
        CHECK(contentOf(copy) == bytes);
        QFile::remove(copy);
    }
}

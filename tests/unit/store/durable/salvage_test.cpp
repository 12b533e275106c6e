// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/kills.h"
#include "tests/unit/store/durable/damaged_library.h"

#include "core/store/backup.h"
#include "core/store/integrity_check.h"
#include "core/store/library_salvage.h"
#include "core/store/restore.h"

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

/// Salvages, looks at what everybody may rely on, and answers it; the library is open afterwards.
Salvaged salvageAndCheck(DamagedLibrary &library)
{
    const QByteArray damaged = contentOf(library.folder.database());
    const auto saved = salvageLibrary(library.temp.options());
    if (!saved) {
        FAIL(saved.error().detail.toStdString());
    }
    CHECK((contentOf(saved->kept) == damaged));
    library.temp.reopen();
    const auto report = checkLibrary(*library.temp.library, CheckMode::Report);
    REQUIRE(report);
    CHECK(report->isSound());
    CHECK(report->records == saved->records + *library.temp.connection().number(u"SELECT count(*) FROM record WHERE visible = 0"_s));
    return *saved;
}

qint64 sameAsBefore(const DamagedLibrary &library)
{
    qint64 same = 0;
    for (const auto &[id, text] : library.records()) {
        const auto found = library.before.find(id);
        same += found != library.before.end() && found->second == text ? 1 : 0;
    }
    return same;
}

} // namespace

TEST_CASE("From a library whose first page is lost everything comes back", "[store][durable]")
{
    DamagedLibrary library;
    const bool wasRestored = GENERATE(false, true);
    if (wasRestored) { // Its tables begin on other pages.
        const QString backup = library.temp.folder.filePath(u"backup.db"_s);
        library.temp.reopen();
        REQUIRE(backUpTo(library.temp.connection(), library.folder, backup));
        library.temp.library.reset();
        REQUIRE(restoreBackup(backup, library.folder));
        REQUIRE(QFile::remove(QDir(library.folder.path).filePath(QDir(library.folder.path).entryList({u"*.replaced-*"_s}).first())));
        library.sound = contentOf(library.folder.database());
    }
    QByteArray spoilt = library.sound;
    zeroPage(spoilt, 1);
    library.put(spoilt);

    const Salvaged saved = salvageAndCheck(library);

    CHECK(saved.records == qint64(library.before.size()));
    CHECK((library.records() == library.before));
    CHECK(saved.drafts == 1);
    CHECK(saved.notes == 1);
    CHECK(saved.gaps == 0);
}

TEST_CASE("Around one damaged page all other records are saved, and the lost ones come from the journal", "[store][durable]")
{
    DamagedLibrary library;
    QByteArray spoilt = library.sound;
    // A page that holds own records: the text of one stands in the mirror, and another time in the journal.
    const qsizetype place = spoilt.indexOf(QByteArray("Own record 7\""));
    REQUIRE(place > 0);
    zeroPage(spoilt, place / 4096 + 1);
    library.put(spoilt);

    const Salvaged saved = salvageAndCheck(library);

    CHECK(saved.gaps + saved.refused > 0);
    CHECK(sameAsBefore(library) >= qint64(library.before.size()) - 12); // What one page holds.
    qint64 own = 0;
    for (const auto &[id, text] : library.records()) {
        own += text.contains("Own record") ? 1 : 0;
    }
    CHECK(own == kOwnRecords);
    CHECK(saved.drafts == 1);
}

TEST_CASE("The table of channels may be lost, and records stay", "[store][durable]")
{
    DamagedLibrary library;
    {
        const auto direct = Connection::open(library.folder.database(), Access::ReadWrite);
        REQUIRE((*direct)->runScript("INSERT INTO channel(id, kind, url, rank) VALUES('hub', 'couch', 'https://hub.example', 5);"
                                     "UPDATE mirror SET channel = 'hub' WHERE channel = 'sample';"));
    }
    QByteArray spoilt = contentOf(library.folder.database());
    zeroPage(spoilt, rootOf(library.folder.database(), u"channel"_s));
    library.put(spoilt);

    const Salvaged saved = salvageAndCheck(library);

    CHECK(saved.records == qint64(library.before.size()));
    CHECK(saved.gaps == 1);
}

TEST_CASE("A cut library gives what is left of it", "[store][durable]")
{
    DamagedLibrary library;
    library.put(library.sound.first(library.sound.size() * 9 / 10));

    const Salvaged saved = salvageAndCheck(library);

    CHECK(saved.records > 0);
    CHECK(sameAsBefore(library) > 0);
}

TEST_CASE("What hubs sent is asked for anew after a salvage, and their names stay", "[store][durable]")
{
    DamagedLibrary library;
    {
        const auto direct = Connection::open(library.folder.database(), Access::ReadWrite);
        REQUIRE((*direct)->runScript("INSERT INTO channel(id, kind, url, rank) VALUES('hub', 'couch', 'https://hub.example', 5);"
                                     "INSERT INTO checkpoint(channel, since) VALUES('hub', '\"77-x\"');"));
    }
    QByteArray spoilt = contentOf(library.folder.database());
    zeroPage(spoilt, 1);
    library.put(spoilt);

    salvageAndCheck(library);

    CHECK(*library.temp.connection().number(u"SELECT count(*) FROM channel WHERE url = 'https://hub.example'"_s) == 1);
    CHECK(*library.temp.connection().number(u"SELECT count(*) FROM checkpoint WHERE since <> ''"_s) == 0);
}

TEST_CASE("A file in which nothing can be read is left as it is", "[store][durable]")
{
    DamagedLibrary library(Contents::Empty);
    const QByteArray rubbish = noise(256 * 1024);
    library.put(rubbish);

    const auto saved = salvageLibrary(library.temp.options());

    REQUIRE_FALSE(saved);
    CHECK(saved.error().kind == ErrorKind::Damaged);
    CHECK(saved.error().subject == library.folder.database());
    CHECK((contentOf(library.folder.database()) == rubbish));
    CHECK(QDir(library.folder.path).entryList({u".fourthp-*"_s, u"*.replaced-*"_s}, QDir::AllEntries | QDir::Hidden).isEmpty());
    REQUIRE(beginAnew(library.folder));
    library.temp.reopen();
    CHECK(library.records().empty());
    CHECK(QDir(library.folder.path).entryList({u"*.replaced-*"_s}).size() == 1);
}

TEST_CASE("A salvage tells how far it is from its first part to its last, and stopped anywhere it leaves the library",
    "[store][durable]")
{
    DamagedLibrary library;
    QByteArray spoilt = library.sound;
    zeroPage(spoilt, 1);
    library.put(spoilt);

    for (const qint64 at : {qint64(0), qint64(100), qint64(400)}) {
        std::stop_source stop;
        const auto stopped = salvageLibrary(
            library.temp.options(),
            [&stop, at](const Progress &step) {
                if (step.done >= at) {
                    stop.request_stop();
                }
            },
            stop.get_token());
        REQUIRE_FALSE(stopped);
        CHECK(stopped.error().kind == ErrorKind::Cancelled);
        CHECK((contentOf(library.folder.database()) == spoilt));
    }

    std::vector<Progress> steps;
    REQUIRE(salvageLibrary(library.temp.options(), [&steps](const Progress &step) { steps.push_back(step); }));
    REQUIRE(steps.size() >= 3); // Copying, reading, indexing.
    for (size_t i = 1; i < steps.size(); ++i) {
        CHECK(steps[i].done >= steps[i - 1].done);
        CHECK(steps[i].total == 1000);
    }
    CHECK(steps.front().done <= 100);
    CHECK(steps.back().done >= 400);
}

TEST_CASE("A salvage that is killed leaves the damaged library, and the next one brings all back", "[store][durable]")
{
    DamagedLibrary library;
    QByteArray spoilt = library.sound;
    zeroPage(spoilt, 1);
    library.put(spoilt);
    Killer killer(QStringLiteral(FOURTHP_SALVAGE_CHILD), 9, 400);
    const int wanted = killsWanted(6);
    for (int kills = 0, attempt = 0; kills < wanted; ++attempt) {
        REQUIRE(attempt < 20 * wanted);
        const bool wasKilled = killer.run({library.folder.path});

        const QByteArray there = contentOf(library.folder.database());
        if (wasKilled && there == spoilt) {
            ++kills;
            continue;
        }
        // It was done: a whole library is in the place.
        CHECK(library.judged(Look::EveryPage).fault == LibraryFault::None);
        library.temp.reopen();
        CHECK((library.records() == library.before));
        library.temp.library.reset();
        library.put(spoilt);
    }
    salvageAndCheck(library);
    CHECK((library.records() == library.before));
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/dice.h"
#include "tests/unit/store/durable/damaged_library.h"

#include "core/store/backup.h"
#include "core/store/integrity_check.h"
#include "core/store/library_salvage.h"
#include "core/store/restore.h"

#include <iostream>
#include <tuple>
#include <utility>
#include <vector>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

int mutationsWanted()
{
    bool isNumber = false;
    const int wanted = qEnvironmentVariableIntValue("FOURTHP_MUTATIONS", &isNumber);
    return isNumber && wanted > 0 ? wanted : 60;
}

quint64 seedWanted()
{
    bool isNumber = false;
    const int wanted = qEnvironmentVariableIntValue("FOURTHP_SEED", &isNumber);
    return isNumber ? quint64(wanted) : 1;
}

/// A file as a bad disk, a bad stick or a stray program leaves it.
QByteArray mutated(const QByteArray &sound, Dice &dice)
{
    QByteArray bytes = sound;
    const int size = int(bytes.size());
    const int pages = size / 4096;
    switch (dice.roll(8)) {
    case 0: // Bits anywhere.
        for (int n = 1 + dice.roll(40); n > 0; --n) {
            const int place = dice.roll(size);
            bytes[place] = char(bytes.at(place) ^ (1 << dice.roll(8)));
        }
        break;
    case 1: // A bit of the header.
        for (int n = 1 + dice.roll(3); n > 0; --n) {
            const int place = dice.roll(100);
            bytes[place] = char(bytes.at(place) ^ (1 << dice.roll(8)));
        }
        break;
    case 2: bytes.truncate(dice.roll(size)); break;
    case 3: // Pages of zeros.
        for (int n = 1 + dice.roll(5); n > 0; --n) {
            zeroPage(bytes, 1 + dice.roll(pages));
        }
        break;
    case 4: { // Two pages in each other's place.
        const int one = dice.roll(pages) * 4096;
        const int other = dice.roll(pages) * 4096;
        const QByteArray kept = bytes.mid(one, 4096);
        bytes.replace(one, 4096, bytes.mid(other, 4096));
        bytes.replace(other, 4096, kept);
        break;
    }
    case 5: bytes.replace(0, 100, noise(100, quint32(dice.roll(1 << 30)))); break;
    case 6: { // Noise from somewhere on.
        const int place = dice.roll(size);
        const int length = std::min(size - place, 4 * (1 + dice.roll(20'000)));
        bytes.replace(place, length, noise((length + 3) / 4 * 4, quint32(dice.roll(1 << 30))).first(length));
        break;
    }
    case 7: { // Heads of pages, where cells are counted and pointed to.
        for (int n = 1 + dice.roll(6); n > 0; --n) {
            const int place = dice.roll(pages) * 4096 + dice.roll(12);
            bytes[place] = char(dice.roll(256));
        }
        break;
    }
    }
    return bytes;
}

enum class Outcome { Opened, Told, Salvaged };

/// Puts a spoilt file into a folder of its own, opens and salvages it, and looks at what everybody may rely on.
Outcome spoil(DamagedLibrary &library, const QByteArray &spoilt)
{
    REQUIRE(QDir(library.folder.path).removeRecursively());
    REQUIRE(QDir().mkpath(library.folder.path));
    library.put(spoilt);
    askForFullLook(library.folder);
    const bool isTold = library.judged(Look::EveryPage).fault != LibraryFault::None;
    {
        const auto opened = Library::open(library.temp.options());
        if (isTold) {
            CHECK_FALSE(opened);
        }
        if (opened) { // Whatever it finds: an answer, and no crash.
            std::ignore = checkLibrary(**opened, CheckMode::Report);
        }
    }
    if (!isTold) {
        return Outcome::Opened;
    }
    CHECK((contentOf(library.folder.database()) == spoilt));
    const auto salvaged = salvageLibrary(library.temp.options());
    if (!salvaged) {
        CHECK((contentOf(library.folder.database()) == spoilt));
        return Outcome::Told;
    }
    CHECK((contentOf(salvaged->kept) == spoilt));
    library.temp.reopen();
    const auto report = checkLibrary(*library.temp.library, CheckMode::Report);
    REQUIRE(report);
    INFO(report->structure.join(u' ').toStdString() << ' ' << report->documentFaults.join(u' ').toStdString() << ' '
         << report->derivedDifferences.join(u' ').toStdString() << ' ' << report->foreignKeyFaults << ' ' << report->indexDiffers);
    CHECK(report->isSound());
    library.temp.library.reset();
    return Outcome::Salvaged;
}

} // namespace

TEST_CASE("A library spoilt in any way is told or opened, never changed unasked, and can be restored or salvaged", "[store][durable]")
{
    DamagedLibrary library(Contents::Empty);
    library.temp.reopen();
    const QString backup = library.temp.folder.filePath(u"backup.db"_s);
    REQUIRE(backUpTo(library.temp.connection(), library.folder, backup));
    library.temp.library.reset();
    const quint64 seed = seedWanted();
    const int wanted = mutationsWanted();
    std::vector<std::pair<quint64, int>> mutations {{7, 67}, {7, 75}, {7, 79}}; // Those that once ended badly are told always.
    for (int n = 0; n < wanted; ++n) {
        mutations.emplace_back(seed, n);
    }
    int told = 0;
    int saved = 0;
    for (const auto &[chance, n] : mutations) {
        INFO("FOURTHP_SEED=" << chance << ", mutation " << n);
        Dice dice(chance * 1'000'003 + quint64(n));
        const Outcome outcome = spoil(library, mutated(library.sound, dice));
        told += outcome == Outcome::Opened ? 0 : 1;
        saved += outcome == Outcome::Salvaged ? 1 : 0;
        if (outcome != Outcome::Opened) {
            REQUIRE(restoreBackup(backup, library.folder));
            library.temp.reopen();
            CHECK((library.records() == library.before));
            library.temp.library.reset();
        }
    }
    std::cout << mutations.size() << " mutations (seed " << seed << "): " << told << " told, " << saved << " of them salvaged\n";
    CHECK(saved > wanted / 3);
}

TEST_CASE("A backup spoilt in any way is refused, and the library stays as it is", "[store][durable]")
{
    DamagedLibrary library(Contents::Empty);
    const QString backup = library.temp.folder.filePath(u"backup.db"_s);
    for (int n = 0; n < 20; ++n) {
        INFO("FOURTHP_SEED=" << seedWanted() << ", mutation " << n);
        Dice dice(seedWanted() * 7'000'003 + quint64(n));
        writeFile(backup, mutated(library.sound, dice));
        QFile::remove(backup + u"-wal"_s);
        const bool isSound = judgeFile(backup, Look::EveryPage).fault == LibraryFault::None;

        const auto done = restoreBackup(backup, library.folder);

        if (!isSound) {
            CHECK_FALSE(done);
        }
        if (!done) {
            CHECK((contentOf(library.folder.database()) == library.sound));
        } else {
            library.put(library.sound);
        }
    }
}

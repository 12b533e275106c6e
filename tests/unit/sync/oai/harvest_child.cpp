// SPDX-License-Identifier: GPL-3.0-or-later
// One harvest in a process that the test may kill: harvest_child FOLDER ROUND. Prints a line before it
// begins.
#include "tests/unit/sync/oai/killed_repository.h"

#include <QCoreApplication>

#include <cstdio>

using namespace fourthp;
using namespace fourthp::test;

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const auto vocabularies = Vocabularies::builtIn();
    if (arguments.size() != 3 || !vocabularies) {
        return 2;
    }
    const SystemClock clock;
    const auto library
        = Library::open({.folder = {arguments.at(1)}, .clock = &clock, .vocabularies = &*vocabularies});
    if (!library) {
        return 4;
    }
    std::puts("started");
    std::fflush(stdout);
    return harvestRound(**library, arguments.at(2).toInt()).state == SyncState::Done ? 0 : 3;
}

// SPDX-License-Identifier: GPL-3.0-or-later
// Salvages a library in a process that the test may kill: salvage_child FOLDER. Prints a line before it begins.
#include "core/base/clock.h"
#include "core/store/library_salvage.h"

#include <QCoreApplication>

#include <cstdio>

using namespace fourthp;

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const auto vocabularies = Vocabularies::builtIn();
    if (arguments.size() != 2 || !vocabularies) {
        return 2;
    }
    const SystemClock clock;
    std::puts("started");
    std::fflush(stdout);
    const auto saved = salvageLibrary({.folder = {arguments.at(1)}, .clock = &clock, .vocabularies = &*vocabularies});
    return saved ? 0 : 3;
}

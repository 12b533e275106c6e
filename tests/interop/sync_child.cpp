// SPDX-License-Identifier: GPL-3.0-or-later
// One session in a process that the test may kill: sync_child FOLDER URL. Prints a line before it begins.
#include "core/sync/sync_run.h"

#include <QCoreApplication>

#include <cstdio>

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const auto vocabularies = fourthp::Vocabularies::builtIn();
    if (arguments.size() != 3 || !vocabularies) {
        return 2;
    }
    const fourthp::SystemClock clock;
    const auto library = fourthp::Library::open(
        {.folder = {arguments.at(1)}, .clock = &clock, .vocabularies = &*vocabularies});
    if (!library) {
        return 4;
    }
    std::puts("started");
    std::fflush(stdout);
    const fourthp::SyncReport report = fourthp::runSync(
        **library, {.channel = QStringLiteral("office"), .url = arguments.at(2), .user = {}, .caFile = {}}, {});
    return report.state == fourthp::SyncState::Done ? 0 : 3;
}

// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a bundle in a process that the test may kill: bundle_child FOLDER BUNDLE. Prints a line before it
// begins.
#include "core/store/bundle_store.h"
#include "core/sync/bundle/bundle_reader.h"

#include <QCoreApplication>

#include <cstdio>

using namespace fourthp;

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
    const auto keys = trustedKeys(**(*library)->connection());
    auto source = openBundle(arguments.at(2));
    if (!keys || !source) {
        return 5;
    }
    std::puts("started");
    std::fflush(stdout);
    auto bundle = inspectBundle(std::move(*source), *keys, clock);
    if (!bundle) {
        return 6;
    }
    const BundleOutcome outcome = readBundle(**library, *bundle, {}, {});
    return outcome.report.state == SyncState::Done ? 0 : 3;
}

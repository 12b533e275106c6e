// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a bundle in a process that the test may kill: bundle_child FOLDER BUNDLE. Prints a line before it
// begins.
#include "core/store/bundle_store.h"
#include "core/sync/bundle/bundle_reader.h"
#include "tests/support/killed_child.h"

using namespace fourthp;
using namespace fourthp::test;

int main(int argc, char **argv)
{
    return killedChild(argc, argv, 2, [](Library &library, const QStringList &arguments) -> Result<ChildWork> {
        const auto keys = trustedKeys(**library.connection());
        if (!keys) {
            return passOn(keys);
        }
        return [&library, keys = *keys, path = arguments.at(2)] {
            auto source = openBundle(path);
            auto bundle = source ? inspectBundle(std::move(*source), keys, library.clock()) : passOn(source);
            return bundle && readBundle(library, *bundle, {}, {}).report.state == SyncState::Done;
        };
    });
}

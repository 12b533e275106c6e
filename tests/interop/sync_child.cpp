// SPDX-License-Identifier: GPL-3.0-or-later
// One session in a process that the test may kill: sync_child FOLDER URL. Prints a line before it begins.
#include "core/sync/sync_run.h"
#include "tests/support/killed_child.h"

using namespace fourthp;
using namespace fourthp::test;

int main(int argc, char **argv)
{
    return killedChild(argc, argv, 2, [](Library &library, const QStringList &arguments) -> Result<ChildWork> {
        return [&library, url = arguments.at(2)] {
            const HubAddress hub {.channel = QStringLiteral("office"), .url = url, .user = {}, .caFile = {}};
            return runSync(library, hub, {}).state == SyncState::Done;
        };
    });
}

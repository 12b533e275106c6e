// SPDX-License-Identifier: GPL-3.0-or-later
// One harvest in a process that the test may kill: harvest_child FOLDER ROUND. Prints a line before it
// begins.
#include "tests/support/killed_child.h"
#include "tests/unit/sync/oai/killed_repository.h"

using namespace fourthp;
using namespace fourthp::test;

int main(int argc, char **argv)
{
    return killedChild(argc, argv, 2, [](Library &library, const QStringList &arguments) -> Result<ChildWork> {
        return [&library, round = arguments.at(2).toInt()] {
            return harvestRound(library, round).state == SyncState::Done;
        };
    });
}

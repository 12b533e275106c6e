// SPDX-License-Identifier: GPL-3.0-or-later
// Erases a record in a process that the test may kill: erase_child FOLDER ID.
#include "core/store/erasure.h"
#include "tests/support/killed_child.h"

using namespace fourthp;
using namespace fourthp::test;

int main(int argc, char **argv)
{
    return killedChild(argc, argv, 2, [](Library &library, const QStringList &arguments) -> Result<ChildWork> {
        const RecordId id {arguments.at(2)};
        return [&library, id] { return eraseRecords(library, {id}).has_value(); };
    });
}

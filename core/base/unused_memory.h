// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace fourthp {

/// Gives memory that the allocator keeps for later back to the system, after work that took much of it: what
/// other threads took and gave back lies in their arenas, where nobody else takes it (malloc_trim(3)). Some
/// milliseconds; any thread. Does nothing where there is no glibc.
void giveBackUnusedMemory();

} // namespace fourthp

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/unused_memory.h"

#include <cstdlib>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace fourthp {

void giveBackUnusedMemory()
{
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

} // namespace fourthp

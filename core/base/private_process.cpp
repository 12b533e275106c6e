// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/private_process.h"

#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>

namespace fourthp {

void keepProcessPrivate()
{
    ::umask(077);
    const rlimit noCore {0, 0};
    ::setrlimit(RLIMIT_CORE, &noCore);
    ::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
}

} // namespace fourthp

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/private_process.h"
#include "tests/support/catch_qt.h"

#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace fourthp;

TEST_CASE("A private process leaves no memory behind, lets nobody look, and makes files for its owner", "[base]")
{
    const pid_t child = ::fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        ::umask(0);
        ::prctl(PR_SET_DUMPABLE, 1, 0, 0, 0);
        keepProcessPrivate();
        rlimit core {1, 1};
        ::getrlimit(RLIMIT_CORE, &core);
        const bool isPrivate = ::umask(0) == 077 && core.rlim_cur == 0 && core.rlim_max == 0
            && ::prctl(PR_GET_DUMPABLE, 0, 0, 0, 0) == 0;
        ::_exit(isPrivate ? 0 : 1);
    }
    int status = -1;
    REQUIRE(::waitpid(child, &status, 0) == child);
    CHECK(WIFEXITED(status));
    CHECK(WEXITSTATUS(status) == 0);
}

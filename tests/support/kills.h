// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace fourthp::test {

/// How often a program is killed: twenty times, or as `FOURTHP_KILLS` says.
inline int killsWanted()
{
    bool isNumber = false;
    const int wanted = qEnvironmentVariableIntValue("FOURTHP_KILLS", &isNumber);
    return isNumber && wanted > 0 ? wanted : 20;
}

} // namespace fourthp::test

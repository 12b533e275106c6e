// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace fourthp {

/// A moment that no change of the clock moves: how long this run of the computer has lasted, time asleep
/// included. Two moments of different runs cannot be compared.
struct BootMoment
{
    QString boot {}; ///< Names the run; empty where the system does not tell.
    qint64 ms = 0;
};

/// Any thread.
BootMoment bootMoment();

} // namespace fourthp

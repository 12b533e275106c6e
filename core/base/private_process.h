// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace fourthp {

/// The first call of every program that holds records. Files it makes from here on are its owner's alone (umask 077),
/// a crash leaves no memory behind (no core file), and no other process of the same person may look into it
/// (PR_SET_DUMPABLE; memory and environment then belong to root). What it starts inherits the first two.
void keepProcessPrivate();

} // namespace fourthp

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace fourthp {

/// Number of letters to change, add, leave out or swap with a neighbour to make one text of the other (optimal string
/// alignment distance); more than `atMost` is answered as `atMost + 1`. Any thread.
int editDistance(QStringView a, QStringView b, int atMost);

} // namespace fourthp

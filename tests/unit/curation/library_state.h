// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"

#include <QByteArray>
#include <QStringList>

namespace fourthp::test {

/// Everything that people have and everything worked out from it, byte by byte. Row numbers are no part of
/// it.
struct LibraryState
{
    QStringList documents;
    QStringList derived;
    QStringList waiting;
    QByteArray index;
    friend bool operator==(const LibraryState &, const LibraryState &) = default;
};

/// Fails the test if something cannot be read.
LibraryState stateOf(Connection &connection);

} // namespace fourthp::test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace fourthp::cli {

/// Where a failure came up. What a hub says of itself means something else than the same said of a file or
/// record here.
enum class Place { Here, Hub, Repository };

/// A failure as a sentence, with the technical detail in brackets behind it.
QString explain(const Error &error, Place place = Place::Here);
/// What helps when the library itself cannot be opened.
QString helpForLibrary();
/// See `ExitCode`. Whatever a hub answers is a matter of the network.
int exitCodeOf(const Error &error, Place place = Place::Here);

} // namespace fourthp::cli

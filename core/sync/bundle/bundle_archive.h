// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/bundle/bundle_source.h"

namespace fourthp {

/// A bundle as one zip archive. Every entry is looked at before one is unpacked: names of the fixed patterns
/// alone, no twins, no links, no encryption, stored or deflated. `path` is a plain file.
[[nodiscard]] Result<std::unique_ptr<BundleSource>> openArchiveFile(const QString &path);

} // namespace fourthp

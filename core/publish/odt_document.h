// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/publish/publication.h"
#include "core/store/file_store.h"

#include <QString>

#include <stop_token>

namespace fourthp {

/// Writes a text document by OpenDocument 1.3 for people who go on editing: real styles, an outline, contents
/// and index with links and page numbers, footnotes for sources, figures as vectors. Replaces the file at
/// `path` as a whole, if it may be replaced. Equal publications give equal bytes. Cancelled if asked to stop,
/// which leaves an earlier file as it was. Any thread.
[[nodiscard]] Result<void> saveOdt(const Publication &publication, const QString &path,
    Overwrite overwrite = Overwrite::Allowed, const std::stop_token &stop = {});

} // namespace fourthp

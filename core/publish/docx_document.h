// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/publish/publication.h"
#include "core/store/file_store.h"

#include <QString>

#include <stop_token>

namespace fourthp {

/// Writes a word-processing document by ISO/IEC 29500 (the form of Word) for people who go on editing, with
/// all that `saveOdt` has. Replaces the file at `path` as a whole, if it may be replaced. Equal publications
/// give equal bytes. Cancelled if asked to stop, which leaves an earlier file as it was. Any thread.
[[nodiscard]] Result<void> saveDocx(const Publication &publication, const QString &path,
    Overwrite overwrite = Overwrite::Allowed, const std::stop_token &stop = {});

} // namespace fourthp

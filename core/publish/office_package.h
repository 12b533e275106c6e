// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/file_store.h"

#include <QByteArray>
#include <QString>

#include <stop_token>
#include <vector>

namespace fourthp {

/// One file inside of an office document.
struct OfficePart
{
    QByteArray name {};
    QByteArray bytes {};
    bool isStored = false; ///< Not packed.
};

/// Packs the parts in their order and replaces the file at `path` by them as a whole. Equal parts give equal
/// bytes. They are packed in memory, so that nothing lies beside it but what `CheckedFile` writes. Cancelled
/// if asked to stop. Any thread.
[[nodiscard]] Result<void> savePackage(const std::vector<OfficePart> &parts, const QString &path,
    Overwrite overwrite, const std::stop_token &stop = {});

} // namespace fourthp

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/file_store.h"

#include <QByteArray>
#include <QString>

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
/// bytes. The parts are packed in a folder of their own beside it. Any thread.
[[nodiscard]] Result<void> savePackage(
    const std::vector<OfficePart> &parts, const QString &path, Overwrite overwrite);

} // namespace fourthp

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/index_reader.h"

#include <QString>
#include <QStringList>

namespace fourthp {

/// Query texts that are likelier to find something: each word that the library does not have is replaced by
/// the nearest one that it has (at most two letters changed, swapped, added or left out). Best first, at most
/// three.
[[nodiscard]] Result<QStringList> likelierTexts(IndexReader &reader, const QString &text);

} // namespace fourthp

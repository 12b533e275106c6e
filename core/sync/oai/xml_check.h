// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QStringView>

namespace fourthp {

/// Refuses, before Qt's parser sees it, what that parser is slow or unsafe with: a document type (no
/// entities, nothing from outside), more than 64 attributes, overlong names. BadAnswer; NotAHub for the
/// document type of a web page. Pure; any thread.
[[nodiscard]] Result<void> checkXml(QStringView text);

} // namespace fourthp

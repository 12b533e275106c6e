// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace fourthp::ui {

/// A link of a page: `scheme` says what it leads to, `target` where, and what stands there is plain text.
QString anchorHtml(const QString &scheme, const QString &target, const QString &text);

/// Long text of a record as escaped HTML, the same for reading and for the preview of an editor. What has a
/// meaning is in `core/model/marked_text.h`; everything else is shown as it is written. Links have the scheme
/// `web`, which no view opens without a question. Any thread.
QString longTextHtml(const QString &text);

} // namespace fourthp::ui

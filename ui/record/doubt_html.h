// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/record/record_page.h"

#include <QJsonObject>
#include <QString>

namespace fourthp::ui {

/// A disputed or uncertain fact as escaped HTML, to stand right below its field: what each source says side
/// by side, and which of them is shown and why. `field` may be null. Safe from any thread.
QString doubtHtml(
    const QJsonObject &dispute, const Field *field, const Labels &labels, const PageStyle &style);

} // namespace fourthp::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/import_plan.h"
#include "core/model/labels.h"
#include "ui/record/record_page.h"

#include <QString>

namespace fourthp::ui {

/// What a person reads of one entry of a file.
struct ImportRow
{
    QString record {}; ///< Its title.
    QString details {}; ///< In a line what would be done, or why nothing is.
    QString html {}; ///< Field by field what is here and what the file says. Escaped.
};

/// Safe from any thread.
ImportRow importRowOf(const ImportPreview &preview, const Labels &labels, const PageStyle &style);

} // namespace fourthp::ui

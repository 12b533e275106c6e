// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/record/record_page.h"

#include <QString>

#include <vector>

namespace fourthp::ui {

/// The changes of a record, newest first: who, when, and for each field from what to what, with the words that
/// differ marked. Escaped HTML; safe from any thread.
QString historyHtml(const std::vector<Change> &changes, const Labels &labels, const PageStyle &style);

} // namespace fourthp::ui

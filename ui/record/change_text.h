// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/labels.h"
#include "core/store/change_list.h"

#include <QCoreApplication>
#include <QString>

namespace fourthp::ui {

/// What steps of the journal did, in the words of the window. Plain text; any thread.
class ChangeText
{
    Q_DECLARE_TR_FUNCTIONS(fourthp::ui::ChangeText)

public:
    /// "Edit Title of “…”", "Merge of “…” into “…”", "12 records: Tags, added: urgent".
    static QString step(const StepDetails &step, const Labels &labels);
    /// Several small edits of the record of `newest`.
    static QString group(const StepDetails &newest, int steps, const Labels &labels);
    /// The same short enough for a menu, and with no key in it.
    static QString forMenu(const StepDetails &step, const Labels &labels);
    /// Empty for a step that stands.
    static QString state(StepState state);
    /// Why steps were not taken.
    static QString refused(const Error &error);
};

} // namespace fourthp::ui

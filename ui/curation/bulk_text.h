// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/curation/bulk_step.h"

#include <QCoreApplication>
#include <QString>

namespace fourthp::ui {

/// Words about changes of many records. Plain text; any thread.
class BulkText
{
    Q_DECLARE_TR_FUNCTIONS(fourthp::ui::BulkText)

public:
    static QString act(BulkAct act);
    /// Why a record stays as it is, in a sentence.
    static QString fault(const BulkFault &fault);
    /// "Changed 512 records.", and how many could not be changed.
    static QString done(qint64 changed, qint64 refused);
};

} // namespace fourthp::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/redaction.h"

#include <QComboBox>

namespace fourthp::ui {

/// How much of records leaves: one of the profiles. It begins with the usual one each time: what was once allowed is
/// asked anew.
class RedactionBox : public QComboBox
{
    Q_OBJECT

public:
    explicit RedactionBox(QWidget *parent = nullptr);
    Redaction redaction() const;
};

} // namespace fourthp::ui

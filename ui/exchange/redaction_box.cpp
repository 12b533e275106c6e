// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/redaction_box.h"

#include "ui/common/translate.h"

namespace fourthp::ui {

RedactionBox::RedactionBox(QWidget *parent)
    : QComboBox(parent)
{
    for (const RedactionProfile &profile : redactionProfiles()) {
        addItem(translated("Redaction", profile.label), QString(profile.code));
    }
    setCurrentIndex(findData(QString(redactionCode({}))));
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(20);
}

Redaction RedactionBox::redaction() const
{
    return *redactionFromCode(currentData().toString());
}

} // namespace fourthp::ui

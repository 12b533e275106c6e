// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/record/field_editor.h"

namespace fourthp::ui {

QJsonValue FieldEditor::value() const
{
    const QJsonValue shown = shownValue();
    return shown == m_shownAtFirst ? m_given : shown;
}

void FieldEditor::setValue(const QJsonValue &value)
{
    m_given = value;
    showValue(value);
    m_shownAtFirst = shownValue();
}

void FieldEditor::reveal(const QString &)
{
    setFocus();
}

} // namespace fourthp::ui

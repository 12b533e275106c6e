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

bool FieldEditor::moveEntry(const QWidget &, int)
{
    return false;
}

bool FieldEditor::moveEntryAround(QWidget *inside, int by)
{
    for (QWidget *widget = inside; widget != nullptr; widget = widget->parentWidget()) {
        auto *editor = qobject_cast<FieldEditor *>(widget);
        if (editor != nullptr && editor->moveEntry(*inside, by)) {
            return true;
        }
    }
    return false;
}

} // namespace fourthp::ui

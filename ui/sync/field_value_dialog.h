// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/field.h"
#include "ui/common/services.h"

#include <QDialog>
#include <QJsonValue>

namespace fourthp::ui {

class FieldEditor;

/// Asks for the value of one field, with the editor that the form of the record has for it.
class FieldValueDialog : public QDialog
{
    Q_OBJECT

public:
    FieldValueDialog(const Services &services, const Field &field, const QString &label,
        const QJsonValue &value, QWidget *parent = nullptr);
    /// Undefined if nothing is filled.
    QJsonValue value() const;

private:
    FieldEditor *m_editor;
};

} // namespace fourthp::ui

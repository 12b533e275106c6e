// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/field.h"
#include "core/model/labels.h"
#include "ui/common/services.h"

#include <QJsonValue>
#include <QWidget>

namespace fourthp::ui {

/// Edits one member of a document. Made by `makeFieldEditor` from the catalogue alone.
class FieldEditor : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;
    /// Undefined if nothing is filled.
    virtual QJsonValue value() const = 0;
    /// Shows a value without telling `changed`.
    virtual void setValue(const QJsonValue &value) = 0;

Q_SIGNALS:
    void changed();
};

/// What editors need beside their field. A value; the services outlive the editors.
struct EditorContext
{
    Services services;
    Labels labels;
    QString recordLanguage; ///< First tab of translatable texts.
};

/// The editor that suits the field: text, list of texts, choice, choices, date, group, list of groups …
FieldEditor *makeFieldEditor(const Field &field, const EditorContext &context, QWidget *parent);

/// The order of language tabs: the record's, then English, French, Arabic.
QStringList editingLanguages(const QString &recordLanguage);

} // namespace fourthp::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/field.h"
#include "core/model/labels.h"
#include "ui/common/services.h"

#include <QJsonValue>
#include <QWidget>

namespace fourthp::ui {

class RecordTitles;

/// Edits one member of a document. Made by `makeFieldEditor` from the catalogue alone. What a person leaves
/// as it is, or brings back to what it was, stays byte for byte what was given, even where the widget cannot
/// show all of it.
class FieldEditor : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;
    /// Undefined if nothing is filled.
    QJsonValue value() const;
    /// Shows a value without telling `changed`.
    void setValue(const QJsonValue &value);
    /// Puts the cursor where the value at `path` is edited; `path` begins with the key of the field and may
    /// lead into it: `partners.2.side`.
    virtual void reveal(const QString &path);
    /// Moves the entry that this widget stands in by so many places, as far as the list goes. False if it
    /// stands in none, or the field is no list.
    virtual bool moveEntry(const QWidget &inside, int by);
    /// The same for the innermost list around the widget.
    static bool moveEntryAround(QWidget *inside, int by);

Q_SIGNALS:
    void changed();

protected:
    /// What the widget shows, as a value; Undefined if that is nothing.
    virtual QJsonValue shownValue() const = 0;
    virtual void showValue(const QJsonValue &value) = 0;
    const QJsonValue &given() const { return m_given; }

private:
    QJsonValue m_given = QJsonValue::Undefined;
    QJsonValue m_shownAtFirst = QJsonValue::Undefined;
};

/// What editors need beside their field. A value; what it refers to outlives the editors.
struct EditorContext
{
    Services services;
    Labels labels;
    RecordTitles &titles;
    QString recordLanguage; ///< First tab of translatable texts.
};

/// The editor that suits the field: text, list of texts, choice, choices, date, group, list of groups …
FieldEditor *makeFieldEditor(const Field &field, const EditorContext &context, QWidget *parent);

/// The order of language tabs: the record's, then English, French, Arabic.
QStringList editingLanguages(const QString &recordLanguage);

} // namespace fourthp::ui

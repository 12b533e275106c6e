// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/curation/bulk_step.h"
#include "ui/record/field_editor.h"
#include "ui/record/record_titles.h"

#include <QWidget>

#include <vector>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;

namespace fourthp::ui {

/// Asks for what an act needs: a value by the editor that forms have for the field, two values, or texts to
/// look for and to put in their place.
class BulkValueEditor : public QWidget
{
    Q_OBJECT

public:
    explicit BulkValueEditor(const Services &services, QWidget *parent = nullptr);
    /// Shows what this act needs for this field.
    void ask(BulkAct act, const QString &path, const Field &field);
    /// The step as far as it is filled in.
    BulkStep step() const;

Q_SIGNALS:
    void changed();

private:
    FieldEditor *addEditor(const QString &label, const QString &name);
    void askForTexts();
    void clear();

    Services m_services;
    RecordTitles m_titles;
    QFormLayout *m_form;
    BulkStep m_step;
    Field m_field; ///< Of the editors, which refer to it: one value where only one is asked for.
    std::vector<FieldEditor *> m_editors;
    QLineEdit *m_find = nullptr;
    QLineEdit *m_replacement = nullptr;
    QCheckBox *m_wholeWords = nullptr;
    QCheckBox *m_folded = nullptr;
    QComboBox *m_language = nullptr;
};

} // namespace fourthp::ui

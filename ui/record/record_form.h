// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/document.h"
#include "core/model/validation.h"
#include "ui/record/field_editor.h"

#include <QHash>
#include <QScrollArea>

class QLabel;

namespace fourthp::ui {

/// The form of one record, generated from the catalogue: labels above fields, what is required marked, problems
/// below the field they belong to.
class RecordForm : public QScrollArea
{
    Q_OBJECT

public:
    RecordForm(const EditorContext &context, const Document &document, QWidget *parent = nullptr);

    /// The document as it stands in the form; members without a field are kept.
    Document document() const;
    /// Shows the problems beside their fields and brings the first into view; earlier ones go.
    void showProblems(const std::vector<ValidationProblem> &problems);

Q_SIGNALS:
    void changed();

private:
    struct Entry
    {
        const Field *field = nullptr;
        FieldEditor *editor = nullptr;
        QLabel *problem = nullptr;
    };
    Document m_document;
    std::vector<Entry> m_entries;
};

} // namespace fourthp::ui

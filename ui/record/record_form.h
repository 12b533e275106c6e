// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/document.h"
#include "core/model/validation.h"
#include "ui/record/field_editor.h"
#include "ui/record/record_titles.h"

#include <QScrollArea>

class QLabel;
class QVBoxLayout;

namespace fourthp::ui {

/// The form of one record, generated from the catalogue: labels above fields, what is required marked, problems
/// below the field they belong to.
class RecordForm : public QScrollArea
{
    Q_OBJECT

public:
    RecordForm(const Services &services, const Document &document, QWidget *parent = nullptr);

    /// The document as it stands in the form. Members that nobody changed are as they were given.
    Document document() const;
    /// Shows the problems beside their fields, those of no field above all, and brings the first into view; earlier
    /// ones go.
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
    QLabel *addProblemLabel(const QString &name, QVBoxLayout &column);
    Document m_document;
    RecordTitles m_titles;
    QLabel *m_problemOfRecord = nullptr;
    std::vector<Entry> m_entries;
};

} // namespace fourthp::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/document.h"
#include "core/model/validation.h"
#include "ui/record/field_editor.h"
#include "ui/record/record_titles.h"

#include <QScrollArea>
#include <QTimer>

#include <functional>

class QLabel;
class QVBoxLayout;

namespace fourthp::ui {

/// The form of one record, generated from the catalogue: labels above fields, what is required marked, problems
/// below the field they belong to. It is made in slices, so that the window answers meanwhile; what is not made yet
/// keeps its value.
class RecordForm : public QScrollArea
{
    Q_OBJECT

public:
    /// What is wrong with a document as it stands in the form.
    using Check = std::function<std::vector<ValidationProblem>(const Document &)>;
    RecordForm(const Services &services, const Document &document, Check check, QWidget *parent = nullptr);
    ~RecordForm() override;

    /// The document as it stands in the form. Members that nobody changed are as they were given.
    Document document() const;
    /// Shows the problems beside their fields, those of no field above all, and brings the first into view; earlier
    /// ones go.
    void showProblems(const std::vector<ValidationProblem> &problems);
    /// Puts the cursor where a problem at `path` is put right.
    void reveal(const QString &path);
    /// Whether every field has its editor.
    bool isComplete() const { return m_made == m_entries.size(); }
    /// Makes all that is left, at once.
    void complete();

Q_SIGNALS:
    void changed();
    /// A person left a field, and this is what is wrong in the whole form now.
    void checked(const std::vector<fourthp::ValidationProblem> &problems);

protected:
    bool focusNextPrevChild(bool next) override;

private:
    struct Entry
    {
        const Field *field = nullptr;
        FieldEditor *editor = nullptr; ///< Null until its slice.
        QLabel *problem = nullptr;
    };
    void makeSlice();
    void make(Entry &entry);
    void add(QWidget *widget);
    QLabel *addProblemLabel(const QString &name);
    Entry *entryAround(const QWidget *widget);
    Entry *entryOf(const QString &path);
    void checkLeft(QWidget *left, QWidget *entered);
    void moveEntry(int by);
    Document m_document;
    RecordTitles m_titles;
    EditorContext m_context;
    Check m_check;
    QVBoxLayout *m_column = nullptr;
    QLabel *m_problemOfRecord = nullptr;
    std::vector<Entry> m_entries;
    size_t m_made = 0; ///< How many of the entries have an editor: the first ones.
    QTimer m_slices;
    QMetaObject::Connection m_focus;
};

} // namespace fourthp::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/record/record_form.h"

#include "core/model/field_catalogue.h"
#include "ui/common/error_text.h"
#include "ui/common/translate.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

namespace {

/// State moves have rules of their own and are no field of the form; where a record came from is nobody's to edit.
bool isInForm(const Field &field)
{
    return !field.has(Internal) && !field.has(Derived) && field.kind != FieldKind::Raw && field.key != "review_state"_L1
        && field.key != "superseded_by"_L1 && field.key != "origin"_L1;
}

QString labelText(const Field &field, ReviewState state)
{
    const bool required = field.requiredFrom && completenessLevel(state) >= completenessLevel(*field.requiredFrom);
    return required ? RecordForm::tr("%1 (required)").arg(labelOf(field)) : labelOf(field);
}

} // namespace

RecordForm::RecordForm(const EditorContext &context, const Document &document, QWidget *parent)
    : QScrollArea(parent)
    , m_document(document)
{
    setObjectName(u"recordForm"_s);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *page = new QWidget(this);
    page->setMinimumWidth(220); // Narrow panes squeeze the fields instead of cutting them.
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(12, 8, 12, 12);
    column->setSpacing(4);

    std::vector<const Field *> fields;
    std::copy_if(fieldsOf(document.type()).begin(), fieldsOf(document.type()).end(), std::back_inserter(fields),
        [](const Field *field) { return isInForm(*field); });
    std::stable_sort(fields.begin(), fields.end(), [](const Field *a, const Field *b) { return a->section < b->section; });
    const Field *previous = nullptr;
    for (const Field *field : fields) {
        if (previous == nullptr || previous->section != field->section) {
            auto *heading = new QLabel(labelOf(field->section), page);
            QFont bold = heading->font();
            bold.setBold(true);
            heading->setFont(bold);
            heading->setContentsMargins(0, previous == nullptr ? 0 : 14, 0, 2);
            column->addWidget(heading);
        }
        previous = field;
        Entry entry {field, makeFieldEditor(*field, context, page), new QLabel(page)};
        if (field->kind != FieldKind::Flag) {
            auto *label = new QLabel(labelText(*field, document.reviewState()), page);
            label->setBuddy(entry.editor);
            label->setWordWrap(true);
            column->addWidget(label);
        }
        entry.editor->setValue(document.json().value(field->key));
        entry.problem->setWordWrap(true);
        entry.problem->setObjectName(u"problem_"_s + field->key);
        entry.problem->hide();
        column->addWidget(entry.editor);
        column->addWidget(entry.problem);
        connect(entry.editor, &FieldEditor::changed, this, &RecordForm::changed);
        m_entries.push_back(entry);
    }
    column->addStretch();
    setWidget(page);
    if (!m_entries.empty()) {
        setFocusProxy(m_entries.front().editor);
    }
}

Document RecordForm::document() const
{
    Document document = m_document;
    for (const Entry &entry : m_entries) {
        const QJsonValue value = entry.editor->value();
        // What the form cannot tell from empty must not be written: an empty list that stays empty is no change.
        if (value != document.json().value(entry.field->key)) {
            document.set(entry.field->key, value);
        }
    }
    return document;
}

void RecordForm::showProblems(const std::vector<ValidationProblem> &problems)
{
    QWidget *first = nullptr;
    for (const Entry &entry : m_entries) {
        QStringList sentences;
        for (const ValidationProblem &problem : problems) {
            if (problem.severity == Severity::Problem && problem.path.section(u'.', 0, 0) == entry.field->key) {
                sentences.append(ErrorText::explainRule(problem.path, ruleName(problem.rule)));
            }
        }
        sentences.removeDuplicates();
        entry.problem->setText(u"⚠ "_s + sentences.join(u' '));
        entry.problem->setVisible(!sentences.isEmpty());
        if (first == nullptr && !sentences.isEmpty()) {
            first = entry.editor;
        }
    }
    if (first != nullptr) {
        first->setFocus();
        ensureWidgetVisible(first);
    }
}

} // namespace fourthp::ui

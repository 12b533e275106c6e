// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/record/record_form.h"

#include "core/model/field_catalogue.h"
#include "ui/common/error_text.h"
#include "ui/common/languages.h"
#include "ui/common/translate.h"

#include <QHash>
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

RecordForm::RecordForm(const Services &services, const Document &document, QWidget *parent)
    : QScrollArea(parent)
    , m_document(document)
    , m_titles(services, readerLanguages())
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
    m_problemOfRecord = addProblemLabel(u"problemOfRecord"_s, *column);
    const EditorContext context {services, Labels(services.vocabularies, readerLanguages()), m_titles, document.value(u"lang").toString()};

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
        Entry entry {field, makeFieldEditor(*field, context, page), nullptr};
        if (field->kind != FieldKind::Flag) {
            auto *label = new QLabel(labelText(*field, document.reviewState()), page);
            label->setBuddy(entry.editor);
            label->setWordWrap(true);
            column->addWidget(label);
        }
        entry.editor->setValue(document.json().value(field->key));
        column->addWidget(entry.editor);
        entry.problem = addProblemLabel(u"problem_"_s + field->key, *column);
        connect(entry.editor, &FieldEditor::changed, this, &RecordForm::changed);
        m_entries.push_back(entry);
    }
    column->addStretch();
    setWidget(page);
    if (!m_entries.empty()) {
        setFocusProxy(m_entries.front().editor);
    }
}

QLabel *RecordForm::addProblemLabel(const QString &name, QVBoxLayout &column)
{
    auto *label = new QLabel(this);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->hide();
    column.addWidget(label);
    return label;
}

Document RecordForm::document() const
{
    Document document = m_document;
    for (const Entry &entry : m_entries) {
        const QJsonValue value = entry.editor->value();
        if (value != document.json().value(entry.field->key)) {
            document.set(entry.field->key, value);
        }
    }
    return document;
}

void RecordForm::showProblems(const std::vector<ValidationProblem> &problems)
{
    QHash<QString, QStringList> sentences;
    for (const ValidationProblem &problem : problems) {
        const QString key = problem.path.section(u'.', 0, 0);
        const bool hasField = std::any_of(m_entries.begin(), m_entries.end(), [&key](const Entry &entry) { return entry.field->key == key; });
        sentences[hasField ? key : QString()].append(ErrorText::explainRule(problem.path, ruleName(problem.rule)));
    }
    const auto show = [&sentences](QLabel *label, const QString &key) {
        QStringList here = sentences.value(key);
        here.removeDuplicates();
        label->setText(u"⚠ "_s + here.join(u' '));
        label->setVisible(!here.isEmpty());
        return !here.isEmpty();
    };
    QWidget *first = show(m_problemOfRecord, QString()) ? m_problemOfRecord : nullptr;
    for (const Entry &entry : m_entries) {
        if (show(entry.problem, entry.field->key) && first == nullptr) {
            entry.editor->setFocus();
            first = entry.editor;
        }
    }
    if (first != nullptr) {
        ensureWidgetVisible(first);
    }
}

} // namespace fourthp::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curation/bulk_value_editor.h"

#include "ui/common/languages.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>

#include <utility>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

BulkValueEditor::BulkValueEditor(const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_titles(services, readerLanguages())
    , m_form(new QFormLayout(this))
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
}

void BulkValueEditor::clear()
{
    while (m_form->rowCount() > 0) {
        m_form->removeRow(0);
    }
    m_editors.clear();
    m_find = nullptr;
    m_replacement = nullptr;
    m_wholeWords = nullptr;
    m_folded = nullptr;
    m_language = nullptr;
}

void BulkValueEditor::ask(BulkAct act, const QString &path, const Field &field)
{
    clear(); // First: the editors refer to the field.
    m_step = {.act = act, .field = path};
    m_field = field;
    switch (act) {
    case BulkAct::Empty:
        break;
    case BulkAct::FindText:
        askForTexts();
        break;
    case BulkAct::Replace:
        m_field.traits &= ~unsigned(Repeats);
        addEditor(tr("What goes"), u"bulkOld"_s);
        addEditor(tr("What comes"), u"bulkNew"_s);
        break;
    case BulkAct::Set:
    case BulkAct::Append:
    case BulkAct::Remove:
        addEditor(tr("Value"), u"bulkValue"_s);
        break;
    }
    Q_EMIT changed();
}

FieldEditor *BulkValueEditor::addEditor(const QString &label, const QString &name)
{
    const EditorContext context {
        m_services, Labels(m_services.vocabularies, readerLanguages()), m_titles, readerLanguages().value(0)};
    FieldEditor *editor = makeFieldEditor(m_field, context, this);
    editor->setObjectName(name);
    connect(editor, &FieldEditor::changed, this, &BulkValueEditor::changed);
    m_form->addRow(label, editor);
    m_editors.push_back(editor);
    return editor;
}

void BulkValueEditor::askForTexts()
{
    m_find = new QLineEdit(this);
    m_find->setObjectName(u"bulkFind"_s);
    m_replacement = new QLineEdit(this);
    m_replacement->setObjectName(u"bulkReplacement"_s);
    m_wholeWords = new QCheckBox(tr("Whole words only"), this);
    m_folded = new QCheckBox(tr("Whatever the case and accents"), this);
    m_folded->setObjectName(u"bulkFolded"_s);
    m_form->addRow(tr("Find"), m_find);
    m_form->addRow(tr("Replace with"), m_replacement);
    m_form->addRow(m_wholeWords);
    m_form->addRow(m_folded);
    connect(m_find, &QLineEdit::textChanged, this, &BulkValueEditor::changed);
    connect(m_replacement, &QLineEdit::textChanged, this, &BulkValueEditor::changed);
    connect(m_wholeWords, &QCheckBox::toggled, this, &BulkValueEditor::changed);
    connect(m_folded, &QCheckBox::toggled, this, &BulkValueEditor::changed);
    if (!m_field.has(Translatable)) {
        return;
    }
    const Labels labels(m_services.vocabularies, readerLanguages());
    m_language = new QComboBox(this);
    m_language->addItem(tr("Every language"), QString());
    for (const QString &language : editingLanguages(readerLanguages().value(0))) {
        m_language->addItem(labels.of(FieldKind::Language, {}, language), language);
    }
    m_form->addRow(tr("Language"), m_language);
    connect(m_language, &QComboBox::currentIndexChanged, this, &BulkValueEditor::changed);
}

BulkStep BulkValueEditor::step() const
{
    BulkStep step = m_step;
    if (!m_editors.empty()) {
        step.value = m_editors.front()->value();
    }
    if (m_editors.size() > 1) {
        step.by = m_editors.back()->value();
    }
    if (m_find != nullptr) {
        step.find = {m_find->text(), m_folded->isChecked() ? LetterMatch::Folded : LetterMatch::Exact,
            m_wholeWords->isChecked() ? WordMatch::WholeWords : WordMatch::Anywhere};
        step.replacement = m_replacement->text();
        step.language = m_language == nullptr ? QString() : m_language->currentData().toString();
    }
    return step;
}

} // namespace fourthp::ui

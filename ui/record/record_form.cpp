// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/record/record_form.h"

#include "core/model/field_catalogue.h"
#include "ui/common/error_text.h"
#include "ui/common/languages.h"
#include "ui/common/translate.h"
#include "ui/record/form_tab_order.h"
#include "ui/record/group_list_editor.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QHash>
#include <QLabel>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

namespace {

/// Milliseconds that a slice of the form may take; the field that goes over it ends the slice.
constexpr qint64 kSlice = 8;

/// State moves have rules of their own and are no field of the form; where a record came from is nobody's to edit.
bool isInForm(const Field &field)
{
    return !field.has(Internal) && !field.has(Derived) && field.kind != FieldKind::Raw && field.key != "review_state"_L1
        && field.key != "superseded_by"_L1 && field.key != "origin"_L1;
}

/// What the present state asks for, and what the next one will.
QString labelText(const Field &field, ReviewState state)
{
    const int asked = field.requiredFrom ? completenessLevel(*field.requiredFrom) - completenessLevel(state) : 2;
    if (asked > 1) {
        return labelOf(field);
    }
    if (asked < 1) {
        return RecordForm::tr("%1 (required)").arg(labelOf(field));
    }
    switch (completenessLevel(*field.requiredFrom)) {
    case 1: return RecordForm::tr("%1 (required to submit)").arg(labelOf(field));
    case 2: return RecordForm::tr("%1 (required for approval)").arg(labelOf(field));
    default: return RecordForm::tr("%1 (required to publish)").arg(labelOf(field));
    }
}

/// What editors of single values tell by themselves when they are left.
bool isToldByEditor(Rule rule)
{
    return rule == Rule::BadFormat || rule == Rule::WrongKind || rule == Rule::UnknownCode;
}

void showSentences(QLabel &label, const QStringList &sentences)
{
    label.setText(u"⚠ "_s + sentences.join(u' '));
    label.setVisible(!sentences.isEmpty());
}

} // namespace

RecordForm::RecordForm(const Services &services, const Document &document, Check check, QWidget *parent)
    : QScrollArea(parent)
    , m_document(document)
    , m_titles(services, readerLanguages())
    , m_context {services, Labels(services.vocabularies, readerLanguages()), m_titles, document.value(u"lang").toString()}
    , m_check(std::move(check))
{
    setObjectName(u"recordForm"_s);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *page = new QWidget(this);
    page->setMinimumWidth(220); // Narrow panes squeeze the fields instead of cutting them.
    m_column = new QVBoxLayout(page);
    m_column->setContentsMargins(12, 8, 12, 12);
    m_column->setSpacing(4);
    m_column->addStretch();
    m_problemOfRecord = addProblemLabel(u"problemOfRecord"_s);
    for (const Field *field : fieldsOf(document.type())) {
        if (isInForm(*field)) {
            m_entries.push_back({field});
        }
    }
    std::stable_sort(m_entries.begin(), m_entries.end(),
        [](const Entry &a, const Entry &b) { return a.field->section < b.field->section; });
    setWidget(page);
    connect(&m_slices, &QTimer::timeout, this, &RecordForm::makeSlice);
    m_slices.start(0);
    makeSlice();
    if (!m_entries.empty()) {
        setFocusProxy(m_entries.front().editor);
    }
    for (const auto &[key, by] : {std::pair(Qt::Key_Up, -1), std::pair(Qt::Key_Down, 1)}) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::ALT | key), this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, by = by] { moveEntry(by); });
    }
    m_focus = connect(qApp, &QApplication::focusChanged, this, &RecordForm::checkLeft);
}

RecordForm::~RecordForm()
{
    disconnect(m_focus); // The focus leaves its fields once more while they go.
}

void RecordForm::makeSlice()
{
    QElapsedTimer spent;
    spent.start();
    while (!isComplete()) {
        make(m_entries[m_made]);
        ++m_made;
        if (spent.elapsed() >= kSlice) {
            return;
        }
    }
    m_slices.stop();
}

void RecordForm::complete()
{
    for (; !isComplete(); ++m_made) {
        make(m_entries[m_made]);
    }
    m_slices.stop();
}

void RecordForm::make(Entry &entry)
{
    const Field &field = *entry.field;
    const bool isFirst = &entry == &m_entries.front();
    if (isFirst || (&entry - 1)->field->section != field.section) {
        auto *heading = new QLabel(labelOf(field.section), widget());
        QFont bold = heading->font();
        bold.setBold(true);
        heading->setTextFormat(Qt::PlainText);
        heading->setFont(bold);
        heading->setContentsMargins(0, isFirst ? 0 : 14, 0, 2);
        add(heading);
    }
    entry.editor = makeFieldEditor(field, m_context, widget());
    if (field.kind != FieldKind::Flag) {
        auto *label = new QLabel(labelText(field, m_document.reviewState()), widget());
        label->setBuddy(entry.editor);
        label->setWordWrap(true);
        add(label);
    }
    entry.editor->setValue(m_document.json().value(field.key));
    add(entry.editor);
    entry.editor->show(); // The layout would do so only with the next event.
    entry.problem = addProblemLabel(u"problem_"_s + field.key);
    connect(entry.editor, &FieldEditor::changed, this, &RecordForm::changed);
}

void RecordForm::add(QWidget *widget)
{
    m_column->insertWidget(m_column->count() - 1, widget); // Before the stretch.
}

QLabel *RecordForm::addProblemLabel(const QString &name)
{
    auto *label = new QLabel(this);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->hide();
    add(label);
    return label;
}

Document RecordForm::document() const
{
    Document document = m_document;
    for (const Entry &entry : m_entries) {
        if (entry.editor == nullptr) {
            continue;
        }
        const QJsonValue value = entry.editor->value();
        if (value != document.json().value(entry.field->key)) {
            document.set(entry.field->key, value);
        }
    }
    return document;
}

RecordForm::Entry *RecordForm::entryOf(const QString &path)
{
    const QString key = path.section(u'.', 0, 0);
    const auto found = std::find_if(m_entries.begin(), m_entries.end(), [&key](const Entry &entry) { return entry.field->key == key; });
    return found == m_entries.end() ? nullptr : &*found;
}

RecordForm::Entry *RecordForm::entryAround(const QWidget *widget)
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(), [widget](const Entry &entry) {
        return widget != nullptr && entry.editor != nullptr && (entry.editor == widget || entry.editor->isAncestorOf(widget));
    });
    return found == m_entries.end() ? nullptr : &*found;
}

void RecordForm::showProblems(const std::vector<ValidationProblem> &problems)
{
    complete();
    QHash<QString, QStringList> sentences;
    const ValidationProblem *first = nullptr;
    for (const ValidationProblem &problem : problems) {
        const Entry *entry = entryOf(problem.path);
        QStringList &here = sentences[entry == nullptr ? QString() : QString(entry->field->key)];
        if (const QString sentence = ErrorText::explainRule(problem.path, ruleName(problem.rule)); !here.contains(sentence)) {
            here.append(sentence);
        }
        const Entry *before = first == nullptr ? nullptr : entryOf(first->path);
        if (entry != nullptr && (before == nullptr || entry < before)) {
            first = &problem;
        }
    }
    showSentences(*m_problemOfRecord, sentences.value(QString()));
    for (const Entry &entry : m_entries) {
        showSentences(*entry.problem, sentences.value(entry.field->key));
    }
    if (first != nullptr) {
        reveal(first->path);
    }
    if (m_problemOfRecord->isVisibleTo(this)) {
        ensureWidgetVisible(m_problemOfRecord);
    }
}

void RecordForm::reveal(const QString &path)
{
    complete();
    if (const Entry *entry = entryOf(path)) {
        entry->editor->reveal(path);
        QWidget *focus = QApplication::focusWidget();
        ensureWidgetVisible(focus != nullptr && entry->editor->isAncestorOf(focus) ? focus : entry->editor);
    } else {
        ensureWidgetVisible(m_problemOfRecord);
    }
}

void RecordForm::checkLeft(QWidget *left, QWidget *entered)
{
    Entry *entry = entryAround(left);
    if (entry == nullptr || entered == nullptr || entryAround(entered) == entry) {
        return;
    }
    const std::vector<ValidationProblem> problems = m_check(document());
    QStringList sentences;
    for (const ValidationProblem &problem : problems) {
        const QString sentence = ErrorText::explainRule(problem.path, ruleName(problem.rule));
        if (entryOf(problem.path) == entry && !isToldByEditor(problem.rule) && !sentences.contains(sentence)) {
            sentences.append(sentence);
        }
    }
    showSentences(*entry->problem, sentences);
    Q_EMIT checked(problems);
}

void RecordForm::moveEntry(int by)
{
    QWidget *focus = QApplication::focusWidget();
    if (FieldEditor::moveEntryAround(focus, by)) {
        widget()->layout()->activate(); // Before it was laid out again it stands where it was.
        ensureWidgetVisible(QApplication::focusWidget()); // A list may have made it anew.
    }
}

bool RecordForm::focusNextPrevChild(bool next)
{
    const QList<QWidget *> stops = tabStopsInOrder(*widget());
    const qsizetype at = stops.indexOf(QApplication::focusWidget());
    const qsizetype wanted = at + (next ? 1 : -1);
    if (at >= 0 && wanted >= 0 && wanted < stops.size()) {
        stops.at(wanted)->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
        ensureWidgetVisible(stops.at(wanted));
        return true;
    }
    // Out of the form, to what Qt's chain has beside it, which may lead through more of the form's own fields.
    for (QWidget *other = at < 0 ? nullptr : QApplication::focusWidget(); other != nullptr;) {
        other = next ? other->nextInFocusChain() : other->previousInFocusChain();
        if (other == QApplication::focusWidget()) {
            break;
        }
        if (!isAncestorOf(other) && other != this && (other->focusPolicy() & Qt::TabFocus) != 0 && other->isVisible()
            && other->isEnabled() && other->focusProxy() == nullptr) {
            other->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return true;
        }
    }
    return QScrollArea::focusNextPrevChild(next);
}

} // namespace fourthp::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/record/choice_editors.h"

#include "core/base/text_fold.h"
#include "core/model/places.h"
#include "ui/common/formats.h"
#include "ui/common/translate.h"
#include "ui/record/code_completer.h"

#include <QCollator>
#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

namespace {

/// Languages of the United Nations, of this program's users, and of their neighbours.
const QStringList &offeredLanguages()
{
    static const QStringList languages {u"en"_s, u"fr"_s, u"ar"_s, u"es"_s, u"ru"_s, u"zh"_s, u"pt"_s, u"sw"_s, u"am"_s, u"de"_s,
        u"it"_s, u"nl"_s, u"ha"_s, u"so"_s, u"yo"_s, u"ig"_s, u"hi"_s, u"ur"_s, u"bn"_s, u"ne"_s, u"th"_s, u"vi"_s, u"km"_s, u"id"_s,
        u"fil"_s, u"tr"_s, u"fa"_s, u"uk"_s, u"ro"_s, u"pl"_s};
    return languages;
}

/// Leaves the wheel to the form that scrolls, unless somebody works in this box.
class CalmComboBox : public QComboBox
{
public:
    explicit CalmComboBox(QWidget *parent)
        : QComboBox(parent)
    {
        setFocusPolicy(Qt::StrongFocus);
    }

protected:
    void wheelEvent(QWheelEvent *event) override
    {
        if (hasFocus()) {
            QComboBox::wheelEvent(event);
        } else {
            event->ignore();
        }
    }
    void keyPressEvent(QKeyEvent *event) override
    {
        const bool isUpOrDown = event->key() == Qt::Key_Down || event->key() == Qt::Key_Up;
        if (isUpOrDown && event->modifiers() == Qt::AltModifier) {
            event->ignore(); // Moves the entry that this box stands in; F4 opens the list.
        } else {
            QComboBox::keyPressEvent(event);
        }
    }
};

} // namespace

std::vector<Choice> choicesFor(const Field &field, const Labels &labels)
{
    std::vector<Choice> choices;
    if (field.kind == FieldKind::Code) {
        if (const Vocabulary *list = labels.vocabularies().find(field.vocabulary)) {
            for (const Term &term : list->terms) {
                choices.push_back({term.code, labels.of(field, term.code)});
            }
        }
        return choices; // A list has an order of its own.
    }
    for (const QString &code : field.kind == FieldKind::Country ? countryCodes() : offeredLanguages()) {
        choices.push_back({code, labels.of(field, code)});
    }
    const QCollator collator;
    std::sort(choices.begin(), choices.end(),
        [&collator](const Choice &a, const Choice &b) { return collator.compare(a.label, b.label) < 0; });
    return choices;
}

ChoiceEditor::ChoiceEditor(const Field &field, const EditorContext &context, QWidget *parent)
    : FieldEditor(parent)
    , m_box(new CalmComboBox(this))
    , m_problem(new QLabel(this))
{
    m_box->setObjectName(u"edit_"_s + field.key);
    m_box->setAccessibleName(labelOf(field));
    m_box->setEditable(true);
    m_box->setInsertPolicy(QComboBox::NoInsert);
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->addItem(QString(), QString());
    for (const Choice &choice : choicesFor(field, context.labels)) {
        m_box->addItem(choice.label, choice.code);
        m_box->setItemData(m_box->count() - 1, foldedEntry(choice.label, choice.code), kFoldedRole);
    }
    m_box->setCompleter(new CodeCompleter(m_box->model(), m_box));
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_box);
    column->addWidget(m_problem);
    setFocusProxy(m_box);
    connect(m_box, &QComboBox::currentTextChanged, this, &FieldEditor::changed);
    connect(m_box->lineEdit(), &QLineEdit::editingFinished, this, &ChoiceEditor::check);
}

int ChoiceEditor::shownIndex() const
{
    const QString text = m_box->currentText().trimmed();
    if (m_box->itemText(m_box->currentIndex()) == text) {
        return m_box->currentIndex(); // Two entries may have the same words.
    }
    const QString wanted = foldText(text);
    for (int i = 0; i < m_box->count(); ++i) {
        if (foldText(m_box->itemText(i)) == wanted || foldText(m_box->itemData(i).toString()) == wanted) {
            return i;
        }
    }
    return -1;
}

QJsonValue ChoiceEditor::shownValue() const
{
    const int index = shownIndex();
    const QString code = index < 0 ? m_box->currentText().trimmed() : m_box->itemData(index).toString();
    return code.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(code);
}

void ChoiceEditor::showValue(const QJsonValue &value)
{
    const QSignalBlocker quiet(m_box);
    const QString code = value.toString();
    if (m_box->findData(code) < 0) {
        m_box->addItem(code, code);
    }
    m_box->setCurrentIndex(m_box->findData(code));
    m_problem->hide();
}

void ChoiceEditor::check()
{
    m_problem->setText(tr("“%1” is not in the list. Choose one of its entries, or leave the field empty.")
                           .arg(Formats::isolated(m_box->currentText().trimmed())));
    m_problem->setVisible(shownIndex() < 0);
}

} // namespace fourthp::ui

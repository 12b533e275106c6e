// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curation/take_up_dialog.h"

#include "ui/common/error_text.h"
#include "ui/common/languages.h"
#include "ui/record/choose_record_dialog.h"
#include "ui/record/record_commands.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>
#include <initializer_list>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

TakeUpDialog::TakeUpDialog(
    const Services &services, RecordCommands &commands, Answers answers, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_commands(commands)
    , m_answers(std::move(answers))
    , m_asDraft(new QRadioButton(tr("A new draft of a case study with this title:"), this))
    , m_title(new QLineEdit(m_answers.eventTitle, this))
    , m_asChallenges(new QRadioButton(tr("Among the challenges of a case study that is there:"), this))
    , m_choose(new QPushButton(tr("Choose the case study…"), this))
    , m_chosen(new QLabel(this))
    , m_fault(new QLabel(this))
{
    setObjectName(u"takeUpDialog"_s);
    setWindowTitle(tr("Take up in a case study"));
    m_asDraft->setObjectName(u"takeUpAsDraft"_s);
    m_title->setObjectName(u"takeUpTitle"_s);
    m_title->setAccessibleName(tr("Title of the draft"));
    m_asChallenges->setObjectName(u"takeUpAsChallenges"_s);
    m_choose->setObjectName(u"takeUpCase"_s);
    m_chosen->setObjectName(u"takeUpChosen"_s);
    m_fault->setObjectName(u"takeUpFault"_s);
    auto *what = new QLabel(tr("%Ln answer(s) go to the fields of their questions. The case study names the "
                               "event, and the answers name the case study.",
                                nullptr, int(m_answers.items.size())),
        this);
    for (QLabel *label : {what, m_chosen, m_fault}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    auto *buttons = new QDialogButtonBox(this);
    m_take = buttons->addButton(tr("Take up"), QDialogButtonBox::AcceptRole);
    m_take->setObjectName(u"takeUp"_s);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    auto *column = new QVBoxLayout(this);
    for (QWidget *widget : std::initializer_list<QWidget *> {
             what, m_asDraft, m_title, m_asChallenges, m_choose, m_chosen, m_fault}) {
        column->addWidget(widget);
    }
    column->addStretch(1);
    column->addWidget(buttons);
    resize(520, sizeHint().height());

    m_asDraft->setChecked(true);
    const bool areChallenges = std::all_of(m_answers.items.begin(), m_answers.items.end(),
        [](const OutputItem &item) { return item.list.member == "challenges"_L1; });
    m_asChallenges->setEnabled(areChallenges);
    connect(m_asDraft, &QRadioButton::toggled, this, &TakeUpDialog::enable);
    connect(m_title, &QLineEdit::textChanged, this, &TakeUpDialog::enable);
    connect(m_choose, &QPushButton::clicked, this, &TakeUpDialog::chooseCase);
    connect(buttons, &QDialogButtonBox::accepted, this, &TakeUpDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    enable();
    m_title->setFocus();
    m_title->selectAll();
}

void TakeUpDialog::chooseCase()
{
    auto *dialog = new ChooseRecordDialog(
        m_services, Labels(m_services.vocabularies, readerLanguages()), {}, readerLanguages().constFirst(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const bool isCase = typeFromCode(dialog->chosen().typeCode()) == RecordType::CaseStudy;
        m_case = isCase ? dialog->chosen() : RecordId();
        m_chosen->setText(isCase ? dialog->chosenTitle() : QString());
        m_fault->setText(isCase || dialog->chosen().isEmpty() ? QString() : tr("That is no case study."));
        enable();
    });
    dialog->open();
}

void TakeUpDialog::enable()
{
    const bool asDraft = m_asDraft->isChecked();
    m_title->setEnabled(asDraft && !m_isBusy);
    m_choose->setEnabled(!asDraft && !m_isBusy);
    const bool isComplete = asDraft ? !m_title->text().trimmed().isEmpty() : !m_case.isEmpty();
    m_take->setEnabled(isComplete && !m_isBusy);
}

void TakeUpDialog::accept()
{
    if (!m_take->isEnabled()) {
        return;
    }
    m_isBusy = true;
    enable();
    const auto done = [self = QPointer(this)](const Result<SavedChange> &saved) {
        if (self != nullptr) {
            self->finish(saved);
        }
    };
    const bool asDraft = m_asDraft->isChecked();
    m_commands.change(
        [answers = m_answers, asDraft, title = m_title->text().simplified(), into = m_case](
            Library &library, const Editor &editor) {
            return asDraft ? draftFromAnswers(library, answers.event, answers.items, title, editor)
                           : addToChallenges(library, answers.event, answers.items, into, editor);
        },
        tr("Taken up in “%1”."), done);
}

void TakeUpDialog::finish(const Result<SavedChange> &saved)
{
    m_isBusy = false;
    enable();
    if (saved) {
        Q_EMIT takenUp(saved->id);
        QDialog::accept();
    } else if (saved.error().subject == "tlp"_L1) {
        m_fault->setText(tr("That case study is marked for wider sharing than the event."));
    } else {
        m_fault->setText(ErrorText::explain(saved.error()).text());
    }
}

} // namespace fourthp::ui

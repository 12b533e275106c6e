// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curation/freeze_dialog.h"

#include "ui/curation/edition_sentences.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

FreezeDialog::FreezeDialog(const EditionReadiness &readiness, QWidget *parent)
    : QDialog(parent)
    , m_isPossible(readiness.count(EditionWeight::Absolute) == 0)
    , m_asksForNote(m_isPossible && !readiness.mayFreeze())
    , m_note(new QLineEdit(this))
{
    setObjectName(u"freezeDialog"_s);
    setWindowTitle(tr("Freeze the edition"));
    auto *column = new QVBoxLayout(this);
    const auto say = [this, column](const QString &name, const QString &text) {
        auto *label = new QLabel(text, this);
        label->setObjectName(name);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        column->addWidget(label);
        return label;
    };
    say(u"freezeMeaning"_s,
        tr("The text of today is kept as a file of the library. It stays the same whatever happens to its "
           "case studies later."));
    say(u"freezeSummary"_s, EditionSentences::summary(readiness));
    if (!m_isPossible) {
        say(u"freezeRefused"_s,
            tr("Something must not be printed, so the edition cannot be frozen. The list beside the chapters "
               "says what."));
    }
    QLabel *label = say(u"freezeNoteLabel"_s, tr("Why it is frozen even so (kept in the edition)"));
    label->setBuddy(m_note);
    m_note->setObjectName(u"freezeNote"_s);
    m_note->setAccessibleName(label->text());
    column->addWidget(m_note);
    label->setVisible(m_asksForNote);
    m_note->setVisible(m_asksForNote);
    auto *buttons = new QDialogButtonBox(this);
    m_freeze = buttons->addButton(tr("Freeze"), QDialogButtonBox::AcceptRole);
    m_freeze->setObjectName(u"freezeNow"_s);
    QPushButton *cancel = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    cancel->setDefault(true); // The safe one.
    column->addStretch();
    column->addWidget(buttons);
    connect(m_note, &QLineEdit::textChanged, this, &FreezeDialog::enableButtons);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT freezeWanted(m_asksForNote ? m_note->text().trimmed() : QString());
        accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(460, sizeHint().height());
    enableButtons();
}

void FreezeDialog::enableButtons()
{
    m_freeze->setEnabled(m_isPossible && (!m_asksForNote || !m_note->text().trimmed().isEmpty()));
}

} // namespace fourthp::ui

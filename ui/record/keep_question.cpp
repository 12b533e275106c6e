// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/record/keep_question.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

#include <utility>

namespace fourthp::ui {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(fourthp::ui::RecordEditor)
};

} // namespace

void askWhatToKeep(QWidget *parent, std::function<void()> keep, std::function<void()> discard)
{
    auto *question = new QMessageBox(QMessageBox::Question, Text::tr("Discard what you typed?"),
        Text::tr("What you typed has not been saved. Keep it as a draft, or discard it?"),
        QMessageBox::NoButton, parent);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setTextFormat(Qt::PlainText);
    QPushButton *keepButton = question->addButton(Text::tr("Keep the draft"), QMessageBox::AcceptRole);
    QPushButton *discardButton = question->addButton(Text::tr("Discard it"), QMessageBox::DestructiveRole);
    QPushButton *back = question->addButton(Text::tr("Go on editing"), QMessageBox::RejectRole);
    question->setDefaultButton(keepButton);
    question->setEscapeButton(back);
    QObject::connect(question, &QMessageBox::buttonClicked, parent,
        [keepButton, discardButton, keep = std::move(keep), discard = std::move(discard)](
            const QAbstractButton *button) {
            if (button == static_cast<const QAbstractButton *>(discardButton)) {
                discard();
            } else if (button == static_cast<const QAbstractButton *>(keepButton)) {
                keep();
            }
        });
    question->open();
}

} // namespace fourthp::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/record/open_web.h"

#include "core/model/link_verdict.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(fourthp::ui::RecordPane)
};

QString cautionText(LinkCaution caution)
{
    switch (caution) {
    case LinkCaution::None:
        return {};
    case LinkCaution::Unprotected:
        return Text::tr("The way there is not protected: whoever carries it can read and change what you see.");
    case LinkCaution::OtherProgram:
        return Text::tr("Another program opens with this address, and may show your own name to whom you write.");
    case LinkCaution::Disguised:
        return Text::tr("It holds letters that look like others, or signs that nobody sees. Look closely where it leads.");
    case LinkCaution::Machine:
        return Text::tr("It names a machine instead of a site, perhaps one in your own network.");
    }
    return {};
}

} // namespace

bool openWebAddress(const QString &address, QWidget *parent)
{
    const JudgedLink link = judgeLink(address);
    if (link.verdict == LinkVerdict::Refuse) {
        return false;
    }
    // Shown in ASCII, so that a look-alike letter cannot hide where it leads.
    QStringList sentences {Text::tr("This leads out of the library, to:\n%1").arg(link.shown)};
    if (link.verdict == LinkVerdict::Ask) {
        sentences.append(cautionText(link.caution));
    }
    auto *question = new QMessageBox(QMessageBox::Question, Text::tr("Open outside of the library?"),
        sentences.join(u"\n\n"_s), QMessageBox::NoButton, parent);
    question->setObjectName(u"openWebQuestion"_s);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setTextFormat(Qt::PlainText);
    const QPushButton *yes = question->addButton(Text::tr("Open"), QMessageBox::AcceptRole);
    QPushButton *no = question->addButton(Text::tr("Stay here"), QMessageBox::RejectRole);
    if (link.verdict == LinkVerdict::Ask) {
        question->setDefaultButton(no);
    }
    QObject::connect(question, &QMessageBox::buttonClicked, parent, [yes, url = link.url](const QAbstractButton *button) {
        if (button == static_cast<const QAbstractButton *>(yes)) {
            QDesktopServices::openUrl(url);
        }
    });
    question->open();
    return true;
}

} // namespace fourthp::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/record/open_web.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QMessageBox>
#include <QPushButton>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(fourthp::ui::RecordPane)
};

} // namespace

bool openWebAddress(const QString &address, QWidget *parent)
{
    const QUrl url(address, QUrl::StrictMode);
    if (!url.isValid() || (url.scheme() != u"https"_s && url.scheme() != u"http"_s) || url.host().isEmpty()) {
        return false;
    }
    // Shown in ASCII, so that a look-alike letter cannot hide where it leads.
    auto *question = new QMessageBox(QMessageBox::Question, Text::tr("Open in the browser?"),
        Text::tr("This leads out of the library, to:\n%1").arg(QString::fromLatin1(url.toEncoded())), QMessageBox::NoButton, parent);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setTextFormat(Qt::PlainText);
    QPushButton *yes = question->addButton(Text::tr("Open"), QMessageBox::AcceptRole);
    question->addButton(Text::tr("Stay here"), QMessageBox::RejectRole);
    QObject::connect(question, &QMessageBox::buttonClicked, parent, [yes, url](const QAbstractButton *button) {
        if (button == static_cast<const QAbstractButton *>(yes)) {
            QDesktopServices::openUrl(url);
        }
    });
    question->open();
    return true;
}

} // namespace fourthp::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/about_dialog.h"

#include "ui/common/disk_notice.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QIcon>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

AboutDialog::AboutDialog(const QString &libraryFolder, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"aboutDialog"_s);
    setWindowTitle(tr("About Fourth P"));
    auto *picture = new QLabel(this);
    picture->setPixmap(QIcon(u":/icons/io.github.fourthp.FourthP.svg"_s).pixmap(72, 72));
    auto *name = new QLabel(tr("Fourth P"), this);
    QFont large = name->font();
    large.setPointSizeF(large.pointSizeF() * 1.6);
    name->setFont(large);
    auto *about = new QLabel(tr("The knowledge hub on one laptop for people who fight trafficking in persons through partnerships."), this);
    about->setWordWrap(true);
    auto *facts = new QLabel(tr("Version %1, with Qt %2\nLibrary: %3\nFree software under the GNU General Public License, version 3 or later.\nNothing is sent anywhere unless you connect a hub.")
                                 .arg(QStringLiteral(FOURTHP_VERSION), QString::fromLatin1(qVersion()), QDir::toNativeSeparators(libraryFolder)), this);
    facts->setTextFormat(Qt::PlainText);
    facts->setWordWrap(true);
    facts->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *notice = new QLabel(diskNotice(), this);
    notice->setObjectName(u"aboutDiskNotice"_s);
    notice->setTextFormat(Qt::PlainText);
    notice->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(this);
    connect(buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole), &QPushButton::clicked, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(picture, 0, Qt::AlignHCenter);
    column->addWidget(name, 0, Qt::AlignHCenter);
    column->addWidget(about);
    column->addWidget(facts);
    column->addWidget(notice);
    column->addWidget(buttons);
    setMinimumWidth(420);
}

} // namespace fourthp::ui

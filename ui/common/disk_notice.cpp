// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/disk_notice.h"

#include "ui/common/message_bar.h"
#include "ui/common/settings.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

namespace {

const QString kChoice = u"diskNotice"_s;
const QString kRead = u"read"_s;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(fourthp::ui::DiskNotice)
};

} // namespace

QString diskNotice()
{
    return Text::tr("Whoever holds this computer can read the library unless the disk is encrypted. Ask whoever looks "
                    "after it. If it is not, keep no names of persons here.");
}

void tellDiskNotice(Settings &settings, MessageBar &messages)
{
    if (settings.choice(kChoice) != kRead) {
        messages.tellUntilClosed(
            diskNotice(), Text::tr("I have read this"), [&settings] { settings.setChoice(kChoice, kRead); });
    }
}

} // namespace fourthp::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/boot_moment.h"

#include <QFile>

#include <ctime>

using namespace Qt::StringLiterals;

namespace fourthp {

BootMoment bootMoment()
{
    timespec time {};
    clock_gettime(CLOCK_BOOTTIME, &time);
    QFile name(u"/proc/sys/kernel/random/boot_id"_s);
    const QByteArray boot = name.open(QIODevice::ReadOnly) ? name.readAll().trimmed() : QByteArray();
    return {QString::fromLatin1(boot), qint64(time.tv_sec) * 1000 + time.tv_nsec / 1'000'000};
}

} // namespace fourthp

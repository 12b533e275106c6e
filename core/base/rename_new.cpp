// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/rename_new.h"

#include <QFile>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

/// For file systems that know no such renaming, as some of a network.
int renameAfterLooking(const QByteArray &from, const QByteArray &to)
{
    struct stat facts
    {
    };
    if (::lstat(to.constData(), &facts) == 0) {
        errno = EEXIST;
        return -1;
    }
    return std::rename(from.constData(), to.constData());
}

} // namespace

Result<void> renameToNew(const QString &from, const QString &to)
{
    const QByteArray fromName = QFile::encodeName(from);
    const QByteArray toName = QFile::encodeName(to);
    int done = ::renameat2(AT_FDCWD, fromName.constData(), AT_FDCWD, toName.constData(), RENAME_NOREPLACE);
    if (done != 0 && (errno == EINVAL || errno == ENOSYS)) {
        done = renameAfterLooking(fromName, toName);
    }
    if (done == 0) {
        return {};
    }
    const int code = errno;
    if (code == EEXIST) {
        return fail(ErrorKind::Conflict, to, u"something of that name is there"_s);
    }
    return fail(code == ENOSPC || code == EDQUOT ? ErrorKind::DiskFull : ErrorKind::Storage, to,
        QString::fromLocal8Bit(std::strerror(code)));
}

} // namespace fourthp

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/plain_file.h"

#include <QFile>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

Failure systemFailure(const QString &path)
{
    return fail(ErrorKind::Storage, path, QString::fromLocal8Bit(std::strerror(errno)));
}

} // namespace

Result<PlainFile> PlainFile::open(const QString &path, Links links)
{
    PlainFile file;
    file.m_path = path;
    const int flags = O_RDONLY | O_NONBLOCK | O_CLOEXEC | (links == Links::Refuse ? O_NOFOLLOW : 0);
    file.m_descriptor = ::open(QFile::encodeName(path).constData(), flags);
    if (file.m_descriptor < 0) {
        return errno == ENOENT ? fail(ErrorKind::NotFound, path) : systemFailure(path);
    }
    struct stat facts {};
    if (::fstat(file.m_descriptor, &facts) != 0) {
        return systemFailure(path);
    }
    if (!S_ISREG(facts.st_mode)) {
        return fail(ErrorKind::InvalidInput, path, u"it is no plain file"_s);
    }
    file.m_bytes = facts.st_size;
    return file;
}

PlainFile::PlainFile(PlainFile &&other) noexcept
    : m_path(std::move(other.m_path))
    , m_descriptor(std::exchange(other.m_descriptor, -1))
    , m_bytes(other.m_bytes)
    , m_stop(std::move(other.m_stop))
{
}

PlainFile::~PlainFile()
{
    if (m_descriptor >= 0) {
        ::close(m_descriptor);
    }
}

Result<QByteArray> PlainFile::read(qint64 most)
{
    if (m_stop.stop_requested()) {
        return fail(ErrorKind::Cancelled, m_path);
    }
    QByteArray bytes(most, Qt::Uninitialized);
    qint64 have = 0;
    while (have < most) {
        const ssize_t count = ::read(m_descriptor, bytes.data() + have, size_t(most - have));
        if (count < 0 && errno == EINTR) {
            continue;
        }
        if (count < 0) {
            return systemFailure(m_path);
        }
        if (count == 0) {
            break;
        }
        have += count;
    }
    bytes.truncate(have);
    return bytes;
}

} // namespace fourthp

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/unfinished.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QUuid>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <ctime>
#include <fcntl.h>
#include <mutex>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>
#include <utility>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

const QString kEnding = u".part"_s;
constexpr int kTries = 5; // A folder that is swept in the moment of its making is made anew.
constexpr qint64 kAbandonedElsewhere = 24 * 3600; // Seconds.
/// NFS, SMB of three ages, 9p, AFS, Ceph and FUSE; from linux/magic.h and the sources of the kernel.
constexpr std::array<quint32, 8> kShared {
    0x6969, 0x517b, 0xff534d42, 0xfe534d42, 0x01021997, 0x5346414f, 0x00c36400, 0x65735546};

bool isOldEnough(int descriptor, const struct stat &facts)
{
    struct statfs system
    {
    };
    if (::fstatfs(descriptor, &system) != 0) {
        return false;
    }
    const bool isShared = std::find(kShared.begin(), kShared.end(), quint32(system.f_type)) != kShared.end();
    return !isShared || std::time(nullptr) - facts.st_mtim.tv_sec > kAbandonedElsewhere;
}

} // namespace

QString unfinishedNameBeside(const QString &target)
{
    return QFileInfo(target).absolutePath() + u'/' + kUnfinishedPrefix
        + QUuid::createUuid().toString(QUuid::Id128).left(16) + kEnding;
}

bool WorkMark::mark(int descriptor)
{
    return ::flock(descriptor, LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK;
}

Result<WorkMark> WorkMark::makeFolder(const QString &target)
{
    for (int i = 0; i < kTries; ++i) {
        const QString path = unfinishedNameBeside(target);
        if (::mkdir(QFile::encodeName(path).constData(), S_IRWXU) != 0) {
            const int code = errno;
            return fail(code == ENOSPC || code == EDQUOT ? ErrorKind::DiskFull : ErrorKind::Storage, target,
                QString::fromLocal8Bit(std::strerror(code)));
        }
        WorkMark made;
        made.m_path = path;
        made.m_descriptor
            = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
        if (made.m_descriptor >= 0 && mark(made.m_descriptor) && QFileInfo::exists(path)) {
            return made;
        }
        ::rmdir(QFile::encodeName(path).constData());
    }
    return fail(ErrorKind::Storage, target, u"no folder can be made beside it"_s);
}

std::optional<WorkMark> WorkMark::ofAbandoned(const QString &path)
{
    WorkMark held;
    held.m_path = path;
    // Never a link, and nothing that would be waited for.
    held.m_descriptor
        = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
    struct stat facts
    {
    };
    const bool isOurs
        = held.m_descriptor >= 0 && ::fstat(held.m_descriptor, &facts) == 0 && facts.st_uid == ::geteuid();
    const bool isAbandoned = isOurs && isOldEnough(held.m_descriptor, facts)
        && ::flock(held.m_descriptor, LOCK_EX | LOCK_NB) == 0;
    return isAbandoned ? std::optional(std::move(held)) : std::nullopt;
}

WorkMark::WorkMark(WorkMark &&other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1))
    , m_path(std::exchange(other.m_path, {}))
{ }

WorkMark &WorkMark::operator=(WorkMark &&other) noexcept
{
    std::swap(m_descriptor, other.m_descriptor);
    std::swap(m_path, other.m_path);
    return *this;
}

WorkMark::~WorkMark()
{
    if (m_descriptor >= 0) {
        ::close(m_descriptor);
    }
}

WorkSpace::WorkSpace(WorkMark mark)
    : m_mark(std::move(mark))
{ }

WorkSpace::~WorkSpace()
{
    if (!path().isEmpty()) {
        QDir(path()).removeRecursively();
    }
}

Result<WorkSpace> WorkSpace::create(const QString &target)
{
    removeAbandonedBeside(target);
    Result<WorkMark> folder = WorkMark::makeFolder(target);
    return folder ? Result<WorkSpace>(WorkSpace(std::move(*folder))) : passOn(folder);
}

void removeAbandonedBeside(const QString &target)
{
    static std::mutex mutex;
    static QSet<QString> swept;
    const QDir folder(QFileInfo(target).absolutePath());
    if (folder.dirName().startsWith(kUnfinishedPrefix)) {
        return; // Itself unfinished, and new.
    }
    {
        const std::lock_guard lock(mutex);
        if (swept.contains(folder.path())) {
            return;
        }
        swept.insert(folder.path());
    }
    const auto all = QDir::Files | QDir::Dirs | QDir::Hidden | QDir::NoSymLinks | QDir::NoDotAndDotDot;
    for (const QFileInfo &entry : folder.entryInfoList({kUnfinishedPrefix + u'*' + kEnding}, all)) {
        const auto held = WorkMark::ofAbandoned(entry.filePath());
        if (held && entry.isDir()) {
            QDir(entry.filePath()).removeRecursively();
        } else if (held) {
            QFile::remove(entry.filePath());
        }
    }
}

} // namespace fourthp

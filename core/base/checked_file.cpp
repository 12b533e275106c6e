// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/checked_file.h"

#include "core/base/rename_new.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <tuple>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

constexpr qsizetype kBufferBytes = 256 * 1024;

Failure systemFailure(const QString &path)
{
    const int code = errno;
    const ErrorKind kind = (code == ENOSPC || code == EDQUOT || code == EFBIG) ? ErrorKind::DiskFull : ErrorKind::Storage;
    return fail(kind, path, QString::fromLocal8Bit(std::strerror(code)));
}

constexpr int kLinksAtMost = 40; // As many as Linux follows.
constexpr int kTries = 5; // A file that is swept in the moment of its making is made anew.

QByteArray placeOf(int descriptor)
{
    return "/proc/self/fd/" + QByteArray::number(descriptor);
}

/// Gives a file without a name one that nothing bears. The error of the system in `errno` if it cannot.
bool giveName(int descriptor, const QString &name)
{
    return ::linkat(AT_FDCWD, placeOf(descriptor).constData(), AT_FDCWD, QFile::encodeName(name).constData(), AT_SYMLINK_FOLLOW) == 0;
}

/// File systems of which it is known that such a file can be named later: ext4, XFS, Btrfs, tmpfs, F2FS; from
/// linux/magic.h.
constexpr std::array<quint32, 5> kNameless {0xef53, 0x58465342, 0x9123683e, 0x01021994, 0xf2f52010};

bool canBeNamed(int descriptor)
{
    struct statfs system {};
    return ::fstatfs(descriptor, &system) == 0
        && std::find(kNameless.begin(), kNameless.end(), quint32(system.f_type)) != kNameless.end()
        && ::access(placeOf(descriptor).constData(), F_OK) == 0;
}

/// A file that has no name and goes with the program, however that ends. -1 where there are none.
int openNameless(const QString &beside)
{
    const QByteArray folder = QFile::encodeName(QFileInfo(beside).absolutePath());
    const int descriptor = ::open(folder.constData(), O_WRONLY | O_TMPFILE | O_CLOEXEC, 0600);
    if (descriptor >= 0 && !canBeNamed(descriptor)) {
        ::close(descriptor);
        return -1;
    }
    return descriptor;
}

/// A new file of this name that is marked as being worked on; -1 with the error of the system in `errno`.
int openNamed(const QString &name)
{
    const QByteArray path = QFile::encodeName(name);
    for (int i = 0; i < kTries; ++i) {
        const int descriptor = ::open(path.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
        struct stat facts {};
        if (descriptor < 0 || (WorkMark::mark(descriptor) && ::fstat(descriptor, &facts) == 0 && facts.st_nlink > 0)) {
            return descriptor;
        }
        ::close(descriptor);
        ::unlink(path.constData());
    }
    errno = EAGAIN;
    return -1;
}

} // namespace

void flushFolderOf(const QString &path)
{
    const QByteArray folder = QFile::encodeName(QFileInfo(path).absolutePath());
    const int descriptor = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor >= 0) {
        ::fsync(descriptor);
        ::close(descriptor);
    }
}

QString linkTarget(const QString &path)
{
    QFileInfo target(path);
    for (int i = 0; i < kLinksAtMost && target.isSymLink(); ++i) {
        target.setFile(target.symLinkTarget());
    }
    return target.absoluteFilePath();
}

struct CheckedFile::State
{
    QString path;
    QString temporary; ///< Empty as long as the file has no name.
    int descriptor = -1;
    qint64 written = 0;
    QByteArray buffer;

    ~State()
    {
        if (descriptor >= 0) {
            ::close(descriptor);
        }
        if (!temporary.isEmpty()) {
            ::unlink(QFile::encodeName(temporary).constData());
        }
    }

    Result<void> flushBuffer()
    {
        qsizetype offset = 0;
        while (offset < buffer.size()) {
            const ssize_t count = ::write(descriptor, buffer.constData() + offset, size_t(buffer.size() - offset));
            if (count < 0) {
                if (errno == EINTR) {
                    continue;
                }
                return systemFailure(path);
            }
            offset += count;
        }
        written += buffer.size();
        buffer.clear();
        return {};
    }
};

CheckedFile::CheckedFile(std::unique_ptr<State> state)
    : m_state(std::move(state))
{
}
CheckedFile::CheckedFile(CheckedFile &&) noexcept = default;
CheckedFile &CheckedFile::operator=(CheckedFile &&) noexcept = default;
CheckedFile::~CheckedFile() = default;

Result<CheckedFile> CheckedFile::create(const QString &path)
{
    auto state = std::make_unique<State>();
    // A link is followed, so that the file it names is replaced and not the link.
    state->path = linkTarget(path);
    struct stat facts {};
    if (::stat(QFile::encodeName(state->path).constData(), &facts) == 0 && !S_ISREG(facts.st_mode)) {
        return fail(ErrorKind::InvalidInput, path, u"it is no plain file"_s);
    }
    removeAbandonedBeside(state->path);
    state->descriptor = openNameless(state->path);
    if (state->descriptor < 0) {
        state->temporary = unfinishedNameBeside(state->path);
        state->descriptor = openNamed(state->temporary);
    }
    if (state->descriptor < 0) {
        state->temporary.clear();
        return systemFailure(path);
    }
    state->buffer.reserve(kBufferBytes);
    return CheckedFile(std::move(state));
}

Result<void> CheckedFile::write(QByteArrayView bytes)
{
    m_state->buffer.append(bytes);
    return m_state->buffer.size() >= kBufferBytes ? m_state->flushBuffer() : Result<void>();
}

/// After this all of it is on the disk, under the unfinished name or none.
Result<void> CheckedFile::flush()
{
    State &state = *m_state;
    if (auto flushed = state.flushBuffer(); !flushed) {
        return flushed;
    }
    struct stat facts {};
    if (::fsync(state.descriptor) != 0 || ::fstat(state.descriptor, &facts) != 0) {
        return systemFailure(state.path);
    }
    if (facts.st_size != state.written) {
        return fail(ErrorKind::Storage, state.path, u"size on disk differs from what was written"_s);
    }
    return {};
}

/// The file has its name: nothing is left to remove.
void CheckedFile::finish()
{
    ::close(m_state->descriptor);
    m_state->descriptor = -1;
    m_state->temporary.clear();
    flushFolderOf(m_state->path);
}

/// A file without a name gets a hidden one, for only a name can take the place of another. A mark tells that it is used.
Result<void> CheckedFile::nameBeside()
{
    State &state = *m_state;
    if (!state.temporary.isEmpty()) {
        return {};
    }
    std::ignore = WorkMark::mark(state.descriptor); // Nobody else can know it yet.
    const QString name = unfinishedNameBeside(state.path);
    if (!giveName(state.descriptor, name)) {
        return systemFailure(state.path);
    }
    state.temporary = name;
    return {};
}

Result<void> CheckedFile::commit()
{
    if (auto flushed = flush(); !flushed) {
        return flushed;
    }
    State &state = *m_state;
    if (state.temporary.isEmpty() && giveName(state.descriptor, state.path)) {
        finish();
        return {};
    }
    if (auto named = nameBeside(); !named) {
        return named;
    }
    if (::rename(QFile::encodeName(state.temporary).constData(), QFile::encodeName(state.path).constData()) != 0) {
        return systemFailure(state.path);
    }
    finish();
    return {};
}

Result<void> CheckedFile::commitNew()
{
    if (auto flushed = flush(); !flushed) {
        return flushed;
    }
    const State &state = *m_state;
    if (state.temporary.isEmpty() && giveName(state.descriptor, state.path)) {
        finish();
        return {};
    }
    if (state.temporary.isEmpty() && errno == EEXIST) {
        return fail(ErrorKind::Conflict, state.path, u"something of that name is there"_s);
    }
    if (auto named = nameBeside(); !named) {
        return named;
    }
    if (auto renamed = renameToNew(state.temporary, state.path); !renamed) {
        return renamed;
    }
    finish();
    return {};
}

qint64 CheckedFile::bytesWritten() const
{
    return m_state->written + m_state->buffer.size();
}

} // namespace fourthp

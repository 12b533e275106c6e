// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/checked_file.h"

#include "core/base/rename_new.h"

#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
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
    QString temporary;
    int descriptor = -1;
    qint64 written = 0;
    QByteArray buffer;

    ~State()
    {
        if (descriptor >= 0) {
            ::close(descriptor);
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
    // A short name of our own: the wanted name may already be as long as the file system allows.
    state->temporary = QFileInfo(state->path).absolutePath() + u'/' + kUnfinishedPrefix
        + QUuid::createUuid().toString(QUuid::Id128).left(16) + u".part"_s;
    state->descriptor = ::open(QFile::encodeName(state->temporary).constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (state->descriptor < 0) {
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

/// After this all of it is on the disk, under the unfinished name.
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
    flushFolderOf(m_state->path);
}

Result<void> CheckedFile::commit()
{
    if (auto flushed = flush(); !flushed) {
        return flushed;
    }
    const State &state = *m_state;
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
    if (auto renamed = renameToNew(m_state->temporary, m_state->path); !renamed) {
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

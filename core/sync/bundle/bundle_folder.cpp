// SPDX-License-Identifier: GPL-3.0-or-later
// A bundle as a folder, and the choice between folder and archive.
#include "core/sync/bundle/bundle_archive.h"
#include "core/sync/bundle/bundle_fault.h"
#include "core/sync/bundle/bundle_manifest.h"
#include "core/sync/bundle/bundle_source.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

/// A file descriptor that is closed at the end of its scope.
class Descriptor
{
public:
    explicit Descriptor(int number)
        : m_number(number)
    { }
    ~Descriptor()
    {
        if (m_number >= 0) {
            ::close(m_number);
        }
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    int number() const { return m_number; }

private:
    int m_number;
};

Failure systemFailure(const QString &path)
{
    const int code = errno;
    return fail(code == ENOENT ? ErrorKind::NotFound : ErrorKind::Storage, path,
        QString::fromLocal8Bit(std::strerror(code)));
}

class FolderSource final : public BundleSource
{
public:
    static Result<std::unique_ptr<BundleSource>> open(const QString &path)
    {
        auto source = std::unique_ptr<FolderSource>(new FolderSource(path));
        if (auto done = source->list(QString()); !done) {
            return passOn(done);
        }
        return Result<std::unique_ptr<BundleSource>>(std::move(source));
    }

    std::optional<std::vector<BundlePart>> parts() const override { return m_parts; }
    QString name() const override { return QDir(m_path).dirName(); }

    Result<QByteArray> read(const QString &name, qint64 mostBytes, std::stop_token stop) override
    {
        QByteArray all;
        const auto gather = [&all](const QByteArray &bytes) {
            all += bytes;
            return Result<void>();
        };
        const auto fits = [&](qint64 bytes) {
            return bytes <= mostBytes
                ? Result<void>()
                : failBundle(BundleFault::Size, name, u"%1 bytes, at most %2"_s.arg(bytes).arg(mostBytes));
        };
        const Result<void> done = readIf(fits, name, gather, stop);
        return done ? Result<QByteArray>(std::move(all)) : passOn(done);
    }

    Result<void> readPieces(
        const QString &name, qint64 bytes, const PieceSink &take, std::stop_token stop) override
    {
        const auto fits = [&](qint64 there) {
            return there == bytes
                ? Result<void>()
                : failBundle(BundleFault::Size, name, u"%1 bytes instead of %2"_s.arg(there).arg(bytes));
        };
        return readIf(fits, name, take, stop);
    }

private:
    explicit FolderSource(const QString &path)
        : m_path(path)
    { }

    Result<void> readIf(const std::function<Result<void>(qint64)> &fits, const QString &name,
        const PieceSink &take, const std::stop_token &stop)
    {
        // The folder may be another one by now: what is opened is looked at, not what was listed.
        const Descriptor file(::open(QFile::encodeName(m_path + u'/' + name).constData(),
            O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC | O_NOCTTY));
        if (file.number() < 0) {
            const int code = errno;
            return code == ELOOP ? failBundle(BundleFault::Link, name)
                : code == ENOENT ? failBundle(BundleFault::Missing, name)
                                 : (errno = code, systemFailure(name));
        }
        struct stat facts
        {
        };
        if (::fstat(file.number(), &facts) != 0) {
            return systemFailure(name);
        }
        if (!S_ISREG(facts.st_mode)) {
            return failBundle(BundleFault::Link, name);
        }
        if (auto done = fits(facts.st_size); !done) {
            return done;
        }
        return readAll(file.number(), name, facts.st_size, take, stop);
    }

    Result<void> list(const QString &sub)
    {
        constexpr qsizetype kMostParts = kMostShards + kMostFiles + 2;
        const QFileInfoList entries
            = QDir(m_path + u'/' + sub)
                  .entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
        for (const QFileInfo &entry : entries) {
            const QString name = sub.isEmpty() ? entry.fileName() : QString(sub + u'/' + entry.fileName());
            struct stat facts
            {
            };
            if (::lstat(QFile::encodeName(entry.filePath()).constData(), &facts) != 0) {
                return systemFailure(name);
            }
            if (S_ISDIR(facts.st_mode) && name == "files"_L1) {
                if (auto done = list(name); !done) {
                    return done;
                }
                continue;
            }
            if (!S_ISREG(facts.st_mode)) {
                return failBundle(BundleFault::Link, name);
            }
            if (!isPartName(name)) {
                return failBundle(BundleFault::Extra, name);
            }
            m_parts.push_back({name, qint64(facts.st_size)});
            if (qsizetype(m_parts.size()) > kMostParts) {
                return failBundle(BundleFault::Bomb, name, u"too many parts"_s);
            }
        }
        return {};
    }

    static Result<void> readAll(
        int descriptor, const QString &name, qint64 bytes, const PieceSink &take, const std::stop_token &stop)
    {
        constexpr qint64 kAtOnce = 1024 * 1024;
        qint64 all = 0;
        QByteArray part(qsizetype(std::min(kAtOnce, bytes + 1)), Qt::Uninitialized);
        for (;;) {
            if (stop.stop_requested()) {
                return fail(ErrorKind::Cancelled);
            }
            const ssize_t count = ::read(descriptor, part.data(), size_t(part.size()));
            if (count < 0 && errno == EINTR) {
                continue;
            }
            if (count < 0) {
                return systemFailure(name);
            }
            if (count == 0) {
                return all == bytes ? Result<void>() : failBundle(BundleFault::Size, name, u"it shrinks"_s);
            }
            all += count;
            if (all > bytes) {
                return failBundle(BundleFault::Size, name, u"it grows"_s);
            }
            if (auto done = take(part.first(count)); !done) {
                return done;
            }
        }
    }

    QString m_path;
    std::vector<BundlePart> m_parts;
};

} // namespace

Result<std::unique_ptr<BundleSource>> openBundle(const QString &path)
{
    struct stat facts
    {
    };
    if (::stat(QFile::encodeName(path).constData(), &facts) != 0) {
        return systemFailure(path);
    }
    if (S_ISDIR(facts.st_mode)) {
        return FolderSource::open(path);
    }
    if (S_ISREG(facts.st_mode)) {
        return openArchiveFile(path);
    }
    return failBundle(BundleFault::NotABundle, path, u"neither a file nor a folder"_s);
}

} // namespace fourthp

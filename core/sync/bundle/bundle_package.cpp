// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/bundle/bundle_package.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <limits>
#include <sys/stat.h>
#include <utility>
#include <vector>
#include <zlib.h>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

// Zip records (PKWARE APPNOTE 4.3), little endian. Written by hand because a bundle has to be flushed,
// checked and renamed by the one way in which this program writes files, and because equal bundles shall be
// equal bytes.
constexpr quint32 kLocalHeader = 0x04034b50;
constexpr quint32 kCentralHeader = 0x02014b50;
constexpr quint32 kEndOfDirectory = 0x06054b50;
constexpr quint16 kVersionNeeded = 20;
constexpr quint16 kMadeByUnix = 3 << 8 | kVersionNeeded;
constexpr quint16 kUtf8Names = 1 << 11;
constexpr quint16 kStored = 0;
constexpr quint16 kFirstDay
    = 1 << 5 | 1; // 1 January 1980, the first that the format knows: one time for all.
constexpr quint32 kPlainFile = quint32(S_IFREG | 0600) << 16;

class Fields
{
public:
    Fields &two(quint16 value) { return add(value); }
    Fields &four(quint32 value) { return add(value); }
    QByteArray bytes;

private:
    template <class T> Fields &add(T value)
    {
        const T little = qToLittleEndian(value);
        bytes.append(reinterpret_cast<const char *>(&little), sizeof little);
        return *this;
    }
};

Result<void> forEachPiece(const QString &name, const BundlePieces &pieces,
    const std::function<Result<void>(const QByteArray &)> &take)
{
    qint64 bytes = 0;
    for (size_t number = 0; number < pieces.count; ++number) {
        const Result<QByteArray> piece = pieces.piece(number);
        if (!piece) {
            return passOn(piece);
        }
        bytes += piece->size();
        if (auto done = take(*piece); !done) {
            return done;
        }
    }
    return bytes == pieces.bytes ? Result<void>()
                                 : fail(ErrorKind::Damaged, name, u"it is not as long as it was"_s);
}

class ArchivePackage final : public BundlePackage
{
public:
    explicit ArchivePackage(CheckedFile file)
        : m_file(std::move(file))
    { }

    Result<void> addPieces(const QString &name, const BundlePieces &pieces) override
    {
        const qint64 at = m_file.bytesWritten();
        if (at + pieces.bytes + kRoomForDirectory > std::numeric_limits<quint32>::max()
            || m_entries.size() >= std::numeric_limits<quint16>::max() - 1) {
            return fail(ErrorKind::Unsupported, name, u"too much for one archive; write a folder instead"_s);
        }
        // The checksum stands before the contents, so they are looked at twice.
        quint32 crc = 0;
        const auto count = [&crc](const QByteArray &bytes) {
            crc = quint32(
                ::crc32(crc, reinterpret_cast<const Bytef *>(bytes.constData()), uInt(bytes.size())));
            return Result<void>();
        };
        if (auto done = forEachPiece(name, pieces, count); !done) {
            return done;
        }
        m_entries.push_back({name.toUtf8(), crc, quint32(pieces.bytes), quint32(at)});
        const Entry &entry = m_entries.back();
        Fields header;
        header.four(kLocalHeader).two(kVersionNeeded);
        common(header, entry);
        if (auto done = m_file.write(QByteArray(header.bytes + entry.name)); !done) {
            return done;
        }
        auto done
            = forEachPiece(name, pieces, [this](const QByteArray &bytes) { return m_file.write(bytes); });
        // What was written of it cannot be taken back: no archive comes of this any more.
        return !done && done.error().kind == ErrorKind::Damaged
            ? fail(ErrorKind::Storage, name, u"it was whole when it was first read, and is no more"_s)
            : done;
    }

    Result<void> commit() override
    {
        const qint64 start = m_file.bytesWritten();
        for (const Entry &entry : m_entries) {
            Fields header;
            header.four(kCentralHeader).two(kMadeByUnix).two(kVersionNeeded);
            common(header, entry);
            header.two(0).two(0).two(0).four(kPlainFile).four(entry.at);
            if (auto done = m_file.write(QByteArray(header.bytes + entry.name)); !done) {
                return done;
            }
        }
        const auto count = quint16(m_entries.size());
        Fields end;
        end.four(kEndOfDirectory).two(0).two(0).two(count).two(count);
        end.four(quint32(m_file.bytesWritten() - start)).four(quint32(start)).two(0);
        auto done = m_file.write(end.bytes);
        return done ? m_file.commit() : done;
    }

    qint64 bytesWritten() const override { return m_file.bytesWritten(); }

private:
    static constexpr qint64 kRoomForDirectory = 4 * 1024 * 1024;
    struct Entry
    {
        QByteArray name;
        quint32 crc;
        quint32 bytes;
        quint32 at;
    };

    /// What local and central headers have in common, from the flags to the length of the extra field.
    static void common(Fields &header, const Entry &entry)
    {
        header.two(kUtf8Names)
            .two(kStored)
            .two(0)
            .two(kFirstDay)
            .four(entry.crc)
            .four(entry.bytes)
            .four(entry.bytes);
        header.two(quint16(entry.name.size())).two(0);
    }

    CheckedFile m_file;
    std::vector<Entry> m_entries;
};

class FolderPackage final : public BundlePackage
{
public:
    FolderPackage(const QString &path, WorkMark unfinished)
        : m_path(path)
        , m_mark(std::move(unfinished))
        , m_unfinished(m_mark.path())
    { }
    ~FolderPackage() override
    {
        if (!m_isWhole) {
            QDir(m_unfinished).removeRecursively();
        }
    }

    Result<void> addPieces(const QString &name, const BundlePieces &pieces) override
    {
        const QString folder = QFileInfo(m_unfinished + u'/' + name).path();
        if (::mkdir(QFile::encodeName(folder).constData(), 0700) != 0 && errno != EEXIST) {
            return fail(errno == ENOSPC ? ErrorKind::DiskFull : ErrorKind::Storage, name,
                QString::fromLocal8Bit(std::strerror(errno)));
        }
        Result<CheckedFile> file = CheckedFile::create(m_unfinished + u'/' + name);
        if (!file) {
            return passOn(file);
        }
        auto done
            = forEachPiece(name, pieces, [&file](const QByteArray &bytes) { return file->write(bytes); });
        if (done) {
            done = file->commit();
        }
        m_bytes += done ? pieces.bytes : 0;
        return done;
    }

    Result<void> commit() override
    {
        if (::rename(QFile::encodeName(m_unfinished).constData(), QFile::encodeName(m_path).constData())
            != 0) {
            return fail(ErrorKind::Storage, m_path, QString::fromLocal8Bit(std::strerror(errno)));
        }
        m_isWhole = true;
        flushFolderOf(m_path);
        return {};
    }

    qint64 bytesWritten() const override { return m_bytes; }

private:
    QString m_path;
    WorkMark m_mark;
    QString m_unfinished;
    qint64 m_bytes = 0;
    bool m_isWhole = false;
};

} // namespace

BundleShape shapeOf(const QString &path)
{
    return path.endsWith(".fpbundle"_L1, Qt::CaseInsensitive) ? BundleShape::Archive : BundleShape::Folder;
}

Result<std::unique_ptr<BundlePackage>> createBundlePackage(const QString &path)
{
    if (shapeOf(path) == BundleShape::Archive) {
        Result<CheckedFile> file = CheckedFile::create(path);
        if (!file) {
            return passOn(file);
        }
        return Result<std::unique_ptr<BundlePackage>>(std::make_unique<ArchivePackage>(std::move(*file)));
    }
    const QFileInfo wanted(path);
    if (wanted.exists() || wanted.isSymLink()) {
        return fail(ErrorKind::Conflict, path, u"something of this name is there already"_s);
    }
    removeAbandonedBeside(wanted.absoluteFilePath());
    Result<WorkMark> unfinished = WorkMark::makeFolder(wanted.absoluteFilePath());
    if (!unfinished) {
        return passOn(unfinished);
    }
    return Result<std::unique_ptr<BundlePackage>>(
        std::make_unique<FolderPackage>(wanted.absoluteFilePath(), std::move(*unfinished)));
}

} // namespace fourthp

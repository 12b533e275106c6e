// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/bundle/bundle_archive.h"

#include "core/sync/bundle/bundle_fault.h"
#include "core/sync/bundle/bundle_manifest.h"

#include <QFile>
#include <QFileInfo>
#include <QHash>

#include <sys/stat.h>
#include <zip.h>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

constexpr zip_int64_t kMostEntries = kMostShards + kMostFiles + 2;

struct CloseArchive
{
    void operator()(zip_t *archive) const { zip_discard(archive); }
};
struct CloseFile
{
    void operator()(zip_file_t *file) const { zip_fclose(file); }
};
using Archive = std::unique_ptr<zip_t, CloseArchive>;

class ArchiveSource final : public BundleSource
{
public:
    ArchiveSource(QByteArray bytes, QString name)
        : m_bytes(std::move(bytes))
        , m_name(std::move(name))
    { }

    Result<void> openFile(const QString &path)
    {
        int code = 0;
        m_archive.reset(zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY | ZIP_CHECKCONS, &code));
        return m_archive ? list() : notAnArchive(code);
    }

    Result<void> openBytes()
    {
        zip_error_t error {};
        zip_source_t *source
            = zip_source_buffer_create(m_bytes.constData(), zip_uint64_t(m_bytes.size()), 0, &error);
        if (source == nullptr) {
            return notAnArchive(zip_error_code_zip(&error));
        }
        m_archive.reset(zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &error));
        if (!m_archive) {
            zip_source_free(source);
            return notAnArchive(zip_error_code_zip(&error));
        }
        return list();
    }

    std::optional<std::vector<BundlePart>> parts() const override { return m_parts; }
    QString name() const override { return m_name; }

    Result<QByteArray> read(const QString &name, qint64 mostBytes, std::stop_token stop) override
    {
        const auto known = m_places.constFind(name);
        if (known == m_places.constEnd()) {
            return failBundle(BundleFault::Missing, name);
        }
        const BundlePart &part = m_parts[size_t(*known)];
        if (part.bytes > mostBytes) {
            return failBundle(
                BundleFault::Size, name, u"%1 bytes, at most %2"_s.arg(part.bytes).arg(mostBytes));
        }
        QByteArray all;
        const auto gather = [&all](const QByteArray &bytes) {
            all += bytes;
            return Result<void>();
        };
        const Result<void> done = readPieces(name, part.bytes, gather, stop);
        return done ? Result<QByteArray>(std::move(all)) : passOn(done);
    }

    Result<void> readPieces(
        const QString &name, qint64 bytes, const PieceSink &take, std::stop_token stop) override
    {
        const auto known = m_places.constFind(name);
        if (known == m_places.constEnd()) {
            return failBundle(BundleFault::Missing, name);
        }
        const BundlePart &part = m_parts[size_t(*known)];
        if (part.bytes != bytes) {
            return failBundle(
                BundleFault::Size, name, u"%1 bytes instead of %2"_s.arg(part.bytes).arg(bytes));
        }
        const std::unique_ptr<zip_file_t, CloseFile> file(
            zip_fopen_index(m_archive.get(), zip_uint64_t(*known), 0));
        if (!file) {
            return failBundle(BundleFault::Content, name, QString::fromUtf8(zip_strerror(m_archive.get())));
        }
        return readAll(*file, part, take, stop);
    }

private:
    Failure notAnArchive(int code) const
    {
        zip_error_t error {};
        zip_error_init_with_code(&error, code);
        const QString why = QString::fromUtf8(zip_error_strerror(&error));
        zip_error_fini(&error);
        const bool isOfSystem
            = code == ZIP_ER_OPEN || code == ZIP_ER_READ || code == ZIP_ER_SEEK || code == ZIP_ER_MEMORY;
        return isOfSystem ? fail(ErrorKind::Storage, m_name, why)
                          : failBundle(BundleFault::NotABundle, m_name, why);
    }

    Result<void> list()
    {
        const zip_int64_t count = zip_get_num_entries(m_archive.get(), 0);
        if (count > kMostEntries) {
            return failBundle(BundleFault::Bomb, m_name, u"%1 entries"_s.arg(count));
        }
        for (zip_int64_t i = 0; i < count; ++i) {
            if (auto done = look(zip_uint64_t(i)); !done) {
                return done;
            }
        }
        return {};
    }

    Result<void> look(zip_uint64_t index)
    {
        zip_stat_t facts {};
        // Raw: a name is compared as it lies there, not as a code page would have it.
        if (zip_stat_index(m_archive.get(), index, ZIP_FL_ENC_RAW, &facts) != 0
            || (facts.valid & ZIP_STAT_NAME) == 0) {
            return failBundle(BundleFault::Content, m_name, u"entry %1 cannot be read"_s.arg(index));
        }
        const QString name = QString::fromUtf8(facts.name);
        zip_uint8_t system = 0;
        zip_uint32_t attributes = 0;
        if (zip_file_get_external_attributes(m_archive.get(), index, 0, &system, &attributes) == 0
            && system == ZIP_OPSYS_UNIX) {
            const mode_t mode = attributes >> 16;
            if ((mode & S_IFMT) != 0 && !S_ISREG(mode)) {
                return failBundle(BundleFault::Link, name);
            }
        }
        if (!isPartName(name)) {
            const bool isPath = name.contains(u'/') || name.contains(u'\\') || name.contains(u':')
                || name.contains(".."_L1);
            return failBundle(isPath ? BundleFault::Name : BundleFault::Extra, name);
        }
        if (m_places.contains(name)) {
            return failBundle(BundleFault::Twin, name);
        }
        constexpr zip_uint64_t kNeeded
            = ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE | ZIP_STAT_COMP_METHOD | ZIP_STAT_ENCRYPTION_METHOD;
        const bool isPlain = (facts.comp_method == ZIP_CM_STORE || facts.comp_method == ZIP_CM_DEFLATE)
            && facts.encryption_method == ZIP_EM_NONE;
        if ((facts.valid & kNeeded) != kNeeded || !isPlain) {
            return failBundle(BundleFault::Content, name, u"packed in an unusual way"_s);
        }
        if (facts.size > zip_uint64_t(kMostBytesOfFile)
            || facts.size / zip_uint64_t(kMostRatio) > facts.comp_size) {
            return failBundle(
                BundleFault::Bomb, name, u"%1 bytes from %2"_s.arg(facts.size).arg(facts.comp_size));
        }
        m_places.insert(name, qsizetype(index));
        m_parts.push_back({name, qint64(facts.size)});
        return {};
    }

    static Result<void> readAll(
        zip_file_t &file, const BundlePart &part, const PieceSink &take, const std::stop_token &stop)
    {
        constexpr qsizetype kAtOnce = 1024 * 1024;
        qint64 all = 0;
        QByteArray chunk(kAtOnce, Qt::Uninitialized);
        for (;;) {
            if (stop.stop_requested()) {
                return fail(ErrorKind::Cancelled);
            }
            const zip_int64_t count = zip_fread(&file, chunk.data(), zip_uint64_t(chunk.size()));
            if (count < 0) {
                return readFailure(file, part.name);
            }
            if (count == 0) {
                break;
            }
            all += count;
            if (all > part.bytes) {
                return failBundle(BundleFault::Bomb, part.name, u"more comes out than the archive says"_s);
            }
            if (auto done = take(chunk.first(qsizetype(count))); !done) {
                return done;
            }
        }
        return all == part.bytes
            ? Result<void>()
            : failBundle(BundleFault::Size, part.name, u"less comes out than the archive says"_s);
    }

    /// A stick that was pulled out is not a damaged bundle.
    static Failure readFailure(zip_file_t &file, const QString &name)
    {
        zip_error_t *error = zip_file_get_error(&file);
        const QString why = QString::fromUtf8(zip_error_strerror(error));
        const bool isOfSystem
            = zip_error_code_zip(error) == ZIP_ER_READ || zip_error_code_zip(error) == ZIP_ER_SEEK;
        return isOfSystem ? fail(ErrorKind::Storage, name, why) : failBundle(BundleFault::Content, name, why);
    }

    QByteArray m_bytes; ///< Outlives the archive that reads it.
    QString m_name;
    Archive m_archive;
    std::vector<BundlePart> m_parts; ///< In the order of the archive.
    QHash<QString, qsizetype> m_places;
};

} // namespace

Result<std::unique_ptr<BundleSource>> openArchiveFile(const QString &path)
{
    auto source = std::make_unique<ArchiveSource>(QByteArray(), QFileInfo(path).fileName());
    if (auto done = source->openFile(path); !done) {
        return passOn(done);
    }
    return Result<std::unique_ptr<BundleSource>>(std::move(source));
}

Result<std::unique_ptr<BundleSource>> openBundleArchive(const QByteArray &bytes, const QString &name)
{
    auto source = std::make_unique<ArchiveSource>(bytes, name);
    if (auto done = source->openBytes(); !done) {
        return passOn(done);
    }
    return Result<std::unique_ptr<BundleSource>>(std::move(source));
}

} // namespace fourthp

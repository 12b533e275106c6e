// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ods_rows.h"

#include "core/exchange/ods_parts.h"

#include <zip.h>

#include <array>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

constexpr qsizetype kBytesAtOnce = 256 * 1024;
constexpr qsizetype kColumns = 16'384;

const QString kContentName = u"content.xml"_s;
const QString kBookName = u"book.ods"_s;

/// An archive that is thrown away unless it was closed.
class Archive
{
public:
    explicit Archive(const QString &path)
        : m_zip(zip_open(QFile::encodeName(path).constData(), ZIP_CREATE | ZIP_EXCL, nullptr))
    { }
    ~Archive()
    {
        if (m_zip != nullptr) {
            zip_discard(m_zip);
        }
    }
    Archive(const Archive &) = delete;
    Archive &operator=(const Archive &) = delete;

    /// `bytes` must live until the archive is closed.
    bool add(const char *name, const QByteArray &bytes, int method)
    {
        return addSource(name,
            m_zip == nullptr ? nullptr
                             : zip_source_buffer(m_zip, bytes.constData(), zip_uint64_t(bytes.size()), 0),
            method);
    }
    bool addFile(const char *name, const QString &path)
    {
        return addSource(name,
            m_zip == nullptr ? nullptr : zip_source_file(m_zip, QFile::encodeName(path).constData(), 0, -1),
            ZIP_CM_DEFLATE);
    }
    bool close()
    {
        if (m_zip == nullptr || zip_close(m_zip) != 0) {
            return false;
        }
        m_zip = nullptr;
        return true;
    }
    QString why() const
    {
        return m_zip == nullptr ? u"no archive"_s : QString::fromUtf8(zip_strerror(m_zip));
    }

private:
    bool addSource(const char *name, zip_source_t *source, int method)
    {
        if (source == nullptr) {
            return false;
        }
        const zip_int64_t place = zip_file_add(m_zip, name, source, ZIP_FL_ENC_UTF_8);
        if (place < 0) {
            zip_source_free(source);
            return false;
        }
        return zip_set_file_compression(m_zip, zip_uint64_t(place), method, 0) == 0;
    }

    zip_t *m_zip;
};

} // namespace

OdsRows::OdsRows(ByteSink write, QString workFolder, SheetDirection direction)
    : m_write(std::move(write))
    , m_workFolder(std::move(workFolder))
    , m_direction(direction)
{ }

Result<void> OdsRows::begin(const QStringList &headings, const std::vector<FieldKind> &kinds)
{
    if (headings.size() > kColumns) {
        return fail(ErrorKind::Unsupported, u"columns"_s, u"a sheet holds 16384 columns"_s);
    }
    Result<WorkFolder> work = WorkFolder::create(m_workFolder);
    if (!work) {
        return passOn(work);
    }
    m_work = std::move(*work);
    m_content = std::make_unique<QFile>(m_work->file(kContentName));
    if (!m_content->open(QIODevice::WriteOnly | QIODevice::Unbuffered)) {
        return fail(ErrorKind::Storage, m_content->fileName(), m_content->errorString());
    }
    m_kinds = kinds;
    m_waiting = ods::contentHead(m_direction, headings.size()) + "<table:table-header-rows><table:table-row>";
    for (const QString &heading : headings) {
        m_waiting += ods::headingCell(heading);
    }
    m_waiting += "</table:table-row></table:table-header-rows>\n";
    m_rows = 1;
    return {};
}

Result<void> OdsRows::add(std::span<const QByteArrayView> cells)
{
    if (m_rows >= kSheetRows) {
        return fail(ErrorKind::Unsupported, u"rows"_s, u"a sheet holds 1048576 rows"_s);
    }
    ++m_rows;
    m_waiting += "<table:table-row>";
    for (size_t i = 0; i < cells.size(); ++i) {
        m_waiting += ods::cell(workbookCell(cells[i], m_kinds[i]));
    }
    m_waiting += "</table:table-row>\n";
    return m_waiting.size() < kBytesAtOnce ? Result<void>() : flush();
}

Result<void> OdsRows::flush()
{
    if (m_content->write(m_waiting) != m_waiting.size()) {
        const bool isFull = m_content->error() == QFileDevice::ResourceError;
        return fail(
            isFull ? ErrorKind::DiskFull : ErrorKind::Storage, m_workFolder, m_content->errorString());
    }
    m_waiting.resize(0);
    return {};
}

Result<void> OdsRows::finish()
{
    m_waiting += ods::contentTail(qsizetype(m_kinds.size()), m_rows);
    if (auto done = flush(); !done) {
        return done;
    }
    m_content->close();
    if (auto done = pack(); !done) {
        return done;
    }
    return m_work->copy(kBookName, m_write);
}

/// `mimetype` comes first and is not packed, so that programs know the file by its beginning
/// (OpenDocument 1.3, 2, 3.3).
Result<void> OdsRows::pack()
{
    const QByteArray mimeType = ods::kMimeType;
    const QByteArray manifest = ods::manifest();
    const QByteArray settings = ods::settings();
    Archive archive(m_work->file(kBookName));
    const bool isWhole = archive.add("mimetype", mimeType, ZIP_CM_STORE)
        && archive.addFile("content.xml", m_work->file(kContentName))
        && archive.add("settings.xml", settings, ZIP_CM_DEFLATE)
        && archive.add("META-INF/manifest.xml", manifest, ZIP_CM_DEFLATE);
    if (!isWhole || !archive.close()) {
        return fail(ErrorKind::Storage, m_workFolder, archive.why());
    }
    return {};
}

} // namespace fourthp

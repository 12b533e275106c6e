// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ods_rows.h"

#include "core/exchange/ods_parts.h"
#include "core/exchange/zip_archive.h"

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

constexpr qsizetype kBytesAtOnce = 256 * 1024;
constexpr qsizetype kColumns = 16'384;

const QString kContentName = u"content.xml"_s;
const QString kBookName = u"book.ods"_s;

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
    m_work.emplace(std::move(*work));
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
    ZipArchive archive(m_work->file(kBookName));
    archive.add("mimetype", mimeType, ZipArchive::Packing::Stored);
    archive.addFile("content.xml", m_work->file(kContentName));
    archive.add("settings.xml", settings);
    archive.add("META-INF/manifest.xml", manifest);
    return archive.close();
}

} // namespace fourthp

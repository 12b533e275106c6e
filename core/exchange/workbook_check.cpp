// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/workbook_check.h"

#include <QFile>
#include <QXmlStreamReader>

#include <zip.h>

#include <memory>
#include <optional>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

constexpr qsizetype kBytesAtOnce = 256 * 1024;

/// How much a sheet holds; none if it does not end as it must.
std::optional<SheetSize> sizeOf(zip_file_t *sheet)
{
    QXmlStreamReader xml;
    QByteArray part(kBytesAtOnce, Qt::Uninitialized);
    SheetSize size;
    while (!xml.atEnd() || xml.error() == QXmlStreamReader::PrematureEndOfDocumentError) {
        if (xml.readNext() == QXmlStreamReader::StartElement) {
            size.rows += xml.name() == u"row"_s ? 1 : 0;
            size.cells += xml.name() == u"c"_s ? 1 : 0;
        } else if (xml.error() == QXmlStreamReader::PrematureEndOfDocumentError) {
            const zip_int64_t count = zip_fread(sheet, part.data(), zip_uint64_t(part.size()));
            if (count <= 0) {
                return std::nullopt;
            }
            xml.addData(QByteArray(part.constData(), qsizetype(count)));
        }
    }
    return xml.hasError() ? std::nullopt : std::optional(size);
}

/// Whether every part can be read to its end and has the checksum that the archive names for it. libxlsxwriter overlooks
/// some writes that failed.
bool isWhole(zip_t *archive)
{
    QByteArray bytes(kBytesAtOnce, Qt::Uninitialized);
    const zip_int64_t parts = zip_get_num_entries(archive, 0);
    for (zip_int64_t n = 0; n < parts; ++n) {
        const std::unique_ptr<zip_file_t, decltype(&zip_fclose)> part(
            zip_fopen_index(archive, zip_uint64_t(n), 0), zip_fclose);
        zip_int64_t size = part ? 1 : -1;
        while (size > 0) {
            size = zip_fread(part.get(), bytes.data(), zip_uint64_t(bytes.size()));
        }
        if (size < 0) {
            return false;
        }
    }
    return parts > 0;
}

} // namespace

Result<void> checkSheet(const QString &path, const SheetSize &size)
{
    const std::unique_ptr<zip_t, decltype(&zip_discard)> archive(
        zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, nullptr), zip_discard);
    const std::unique_ptr<zip_file_t, decltype(&zip_fclose)> sheet(
        archive ? zip_fopen(archive.get(), "xl/worksheets/sheet1.xml", 0) : nullptr, zip_fclose);
    if (!sheet || sizeOf(sheet.get()) != size || !isWhole(archive.get())) {
        return fail(ErrorKind::DiskFull, path, u"the workbook is not whole"_s);
    }
    return {};
}

} // namespace fourthp

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
constexpr auto kSheet = "xl/worksheets/sheet1.xml";

/// How much a part holds of a sheet; none unless it is one XML document with its declaration, to the last tag, and has the
/// checksum that the archive names for it, which the library looks at when a part was read to its end.
std::optional<SheetSize> sizeOf(zip_file_t *part)
{
    QXmlStreamReader xml;
    QByteArray bytes(kBytesAtOnce, Qt::Uninitialized);
    SheetSize size;
    bool isText = false;
    bool isDeclared = false;
    zip_int64_t count = 1;
    while (!xml.atEnd() || xml.error() == QXmlStreamReader::PrematureEndOfDocumentError) {
        const QXmlStreamReader::TokenType token = xml.readNext();
        if (token == QXmlStreamReader::StartElement) {
            size.rows += xml.name() == u"row"_s ? 1 : 0;
            size.cells += xml.name() == u"c"_s ? 1 : 0;
            isText = xml.name() == u"t"_s;
        } else if (token == QXmlStreamReader::Characters) {
            size.characters += isText ? xml.text().size() : 0;
        } else if (token == QXmlStreamReader::EndElement) {
            isText = false;
        } else if (token == QXmlStreamReader::StartDocument) {
            isDeclared = !xml.documentVersion().isEmpty();
        } else if (xml.error() == QXmlStreamReader::PrematureEndOfDocumentError) {
            count = zip_fread(part, bytes.data(), zip_uint64_t(bytes.size()));
            if (count <= 0) {
                return std::nullopt;
            }
            xml.addData(QByteArray(bytes.constData(), qsizetype(count)));
        }
    }
    while (count > 0) {
        count = zip_fread(part, bytes.data(), zip_uint64_t(bytes.size()));
    }
    return xml.hasError() || !isDeclared || count < 0 ? std::nullopt : std::optional(size);
}

} // namespace

Result<void> checkSheet(const QString &path, const SheetSize &size)
{
    const std::unique_ptr<zip_t, decltype(&zip_discard)> archive(
        zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, nullptr), zip_discard);
    std::optional<SheetSize> sheet;
    const zip_int64_t parts = archive ? zip_get_num_entries(archive.get(), 0) : 0;
    for (zip_int64_t n = 0; n < parts; ++n) {
        const std::unique_ptr<zip_file_t, decltype(&zip_fclose)> part(
            zip_fopen_index(archive.get(), zip_uint64_t(n), 0), zip_fclose);
        const std::optional<SheetSize> found = part ? sizeOf(part.get()) : std::nullopt;
        if (!found) {
            return fail(ErrorKind::DiskFull, path, u"the workbook is not whole"_s);
        }
        if (qstrcmp(zip_get_name(archive.get(), zip_uint64_t(n), 0), kSheet) == 0) {
            sheet = found;
        }
    }
    return sheet == size ? Result<void>() : fail(ErrorKind::DiskFull, path, u"the workbook is not whole"_s);
}

} // namespace fourthp

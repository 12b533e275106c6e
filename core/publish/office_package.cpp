// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/office_package.h"

#include "core/exchange/workbook_cells.h"
#include "core/exchange/zip_archive.h"
#include "core/publish/folder_writer.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace fourthp {

Result<void> savePackage(const std::vector<OfficePart> &parts, const QString &path, Overwrite overwrite)
{
    Result<CheckedFile> file = CheckedFile::create(path);
    if (!file) {
        return passOn(file);
    }
    const Result<WorkFolder> work = WorkFolder::create(QFileInfo(linkTarget(path)).absolutePath());
    if (!work) {
        return passOn(work);
    }
    const QString packed = u"document"_s;
    ZipArchive archive(work->file(packed));
    for (const OfficePart &part : parts) {
        archive.add(part.name, part.bytes,
            part.isStored ? ZipArchive::Packing::Stored : ZipArchive::Packing::Deflated);
    }
    if (auto done = archive.close(); !done) {
        return done;
    }
    auto copied = work->copy(packed, [&file](QByteArrayView bytes) { return file->write(bytes); });
    return copied ? commitFile(*file, overwrite) : copied;
}

} // namespace fourthp

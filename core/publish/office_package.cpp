// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/office_package.h"

#include "core/base/checked_file.h"
#include "core/exchange/zip_archive.h"
#include "core/publish/folder_writer.h"

namespace fourthp {

Result<void> savePackage(const std::vector<OfficePart> &parts, const QString &path, Overwrite overwrite,
    const std::stop_token &stop)
{
    Result<CheckedFile> file = CheckedFile::create(path); // Before the work: the place may not be one.
    if (!file) {
        return passOn(file);
    }
    ZipArchive archive;
    for (const OfficePart &part : parts) {
        archive.add(part.name, part.bytes,
            part.isStored ? ZipArchive::Packing::Stored : ZipArchive::Packing::Deflated);
    }
    const Result<QByteArray> packed = archive.closeInMemory(stop);
    if (!packed) {
        return passOn(packed);
    }
    if (auto written = file->write(*packed); !written) {
        return written;
    }
    return commitFile(*file, overwrite);
}

} // namespace fourthp

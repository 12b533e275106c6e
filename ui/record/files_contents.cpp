// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/record/files_contents.h"

#include "core/store/file_references.h"
#include "ui/common/error_text.h"
#include "ui/common/formats.h"
#include "ui/common/translate.h"

using namespace Qt::StringLiterals;

namespace fourthp::ui {

Result<FilesContents> readFilesContents(Library &library, const StoredRecord &record)
{
    const Result<Connection *> connection = library.connection();
    if (!connection) {
        return passOn(connection);
    }
    FilesContents contents {record.id, {}, false, {}};
    const auto channel = findChannel(**connection, record.channel);
    const Result<bool> isKept = isKeptOffline(**connection, record.id);
    if (!channel || !isKept) {
        return channel ? passOn(isKept) : passOn(channel);
    }
    if (channel->has_value() && (*channel)->kind == "couch"_L1) {
        contents.hub = **channel;
    }
    contents.isKept = *isKept;
    const FileStore store(library);
    for (const AttachedFile &file : attachedFiles(record.shown())) {
        const Result<FileStatus> status = store.status(file.sha256);
        if (!status) {
            return passOn(status);
        }
        contents.rows.push_back({file, *status});
    }
    return contents;
}

QString FilesText::kind(const FileRow &row)
{
    return translated("FileKind", fileKindOf(row.file.name).label);
}

QString FilesText::size(const FileRow &row)
{
    return row.bytes() > 0 ? Formats::bytes(row.bytes()) : QString();
}

QString FilesText::state(const FileRow &row, bool hasHub)
{
    switch (row.status.state) {
    case FileState::Absent:
        return hasHub ? tr("On the hub only") : tr("Not on this computer");
    case FileState::Partial:
        return tr("Partly here: %1 of %2")
            .arg(Formats::bytes(row.status.bytesHere), Formats::bytes(row.bytes()));
    case FileState::Whole:
        return tr("Here");
    case FileState::Damaged:
        return tr("Damaged");
    }
    Q_UNREACHABLE();
}

QString FilesText::download(const FileRow &row)
{
    if (row.bytes() <= 0) {
        return tr("Download");
    }
    switch (row.status.state) {
    case FileState::Partial:
        return tr("Download the rest (%1)").arg(Formats::bytes(row.bytesMissing()));
    case FileState::Damaged:
        return tr("Download again (%1)").arg(Formats::bytes(row.bytes()));
    case FileState::Absent:
    case FileState::Whole:
        break;
    }
    return tr("Download (%1)").arg(Formats::bytes(row.bytes()));
}

QString FilesText::failure(const Error &error, const QString &name)
{
    const QString file = Formats::isolated(name);
    switch (error.kind) {
    case ErrorKind::NotFound:
        return tr("The hub does not have “%1” yet. Whoever added it has to send it first.").arg(file);
    case ErrorKind::Damaged:
        return tr("“%1” is damaged and is not shown. Download it again.").arg(file);
    case ErrorKind::DiskFull:
        return tr("The disk is full. What came of “%1” so far is kept; free some space and go on.").arg(file);
    case ErrorKind::Conflict:
        return tr("There already is a file of that name. Nothing was overwritten; choose another name.");
    case ErrorKind::Storage:
        return tr("“%1” could not be written or read there. Check the disk and the rights of the folder.")
            .arg(file);
    case ErrorKind::InvalidInput:
        return tr("“%1” cannot be used: it must be a file of at most 512 MB, outside the library's folder, "
                  "and not empty.")
            .arg(file);
    case ErrorKind::Unsupported:
        return tr("“%1” was not opened: it is no whole PNG or JPEG picture of at most 64 million pixels, "
                  "whatever its name "
                  "says. It could fill the memory of this computer. Save a copy if you trust it.")
            .arg(file);
    default:
        return ErrorText::explain(error).text();
    }
}

} // namespace fourthp::ui

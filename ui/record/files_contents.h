// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/attached_file.h"
#include "core/store/channel_store.h"
#include "core/store/file_store.h"
#include "core/store/record_reader.h"

#include <QCoreApplication>
#include <QString>

#include <optional>
#include <vector>

namespace fourthp::ui {

/// One file of a record and what of it is here.
struct FileRow
{
    AttachedFile file;
    FileStatus status;

    qint64 bytes() const { return status.bytes > 0 ? status.bytes : file.bytes; } ///< 0 if nobody says.
    qint64 bytesMissing() const { return bytes() - status.bytesHere; }
};

/// What is shown of a record's files.
struct FilesContents
{
    RecordId record;
    std::optional<Channel> hub; ///< Where they can be fetched; none for records of no hub.
    bool isKept = false;
    std::vector<FileRow> rows;
};

/// Reads it all in one go, off the GUI thread.
[[nodiscard]] Result<FilesContents> readFilesContents(Library &library, const StoredRecord &record);

/// Words of the list of files.
class FilesText
{
    Q_DECLARE_TR_FUNCTIONS(fourthp::ui::FilesPanel)

public:
    static QString kind(const FileRow &row);
    static QString size(const FileRow &row);
    static QString state(const FileRow &row, bool hasHub);
    /// On the button that fetches: what that costs, or goes on with.
    static QString download(const FileRow &row);
    /// What happened to a file and what to do, in a sentence.
    static QString failure(const Error &error, const QString &name);
};

} // namespace fourthp::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/bundle/bundle_files.h"

#include "core/model/attached_file.h"
#include "core/store/file_store.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp {

QString filePartName(const QString &sha256)
{
    return u"files/"_s + sha256;
}

QStringList filesNamedBy(const HubRow &row)
{
    if (row.deleted) {
        return {};
    }
    const bool isProposal = row.id.typeCode() == "proposal"_L1;
    const Document named
        = isProposal ? Document(row.document.json().value("doc"_L1).toObject()) : row.document;
    QStringList all;
    for (const AttachedFile &file : attachedFiles(named)) {
        all.append(file.sha256);
    }
    return all;
}

Result<FilesAlong> filesHere(Library &library, const QSet<QString> &named, std::stop_token stop)
{
    QStringList sorted(named.begin(), named.end());
    sorted.sort();
    const FileStore store(library);
    FilesAlong along;
    for (const QString &sha256 : sorted) {
        if (stop.stop_requested()) {
            return fail(ErrorKind::Cancelled);
        }
        const Result<FileStatus> status = store.status(sha256);
        if (!status) {
            return passOn(status);
        }
        if (status->state != FileState::Whole || qsizetype(along.files.size()) >= kMostFiles) {
            ++along.missing;
            continue;
        }
        along.files.push_back({sha256, status->bytes});
        along.bytes += status->bytes;
    }
    return along;
}

Result<void> addFileTo(BundlePackage &package, Library &library, const QString &sha256, std::stop_token stop)
{
    const FileStore store(library);
    // What goes out under a signature is read from end to end before: a worn disk must not be found out by
    // the reader.
    const Result<FileStatus> status = store.verify(sha256, {}, stop);
    if (!status) {
        return passOn(status);
    }
    if (status->state != FileState::Whole) {
        return fail(ErrorKind::Damaged, sha256, u"the file is not whole on this computer"_s);
    }
    const Result<Connection *> connection = library.connection();
    const auto file = connection ? findFile(**connection, sha256) : passOn(connection);
    if (!file || !file->has_value()) {
        return file ? fail(ErrorKind::NotFound, sha256) : passOn(file);
    }
    const std::vector<FilePart> &parts = (*file)->recipe.parts;
    return package.addPieces(filePartName(sha256),
        {status->bytes, parts.size(), [&](size_t number) -> Result<QByteArray> {
             return stop.stop_requested() ? fail(ErrorKind::Cancelled) : store.readPart(parts[number]);
         }});
}

} // namespace fourthp

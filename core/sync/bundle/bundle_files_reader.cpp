// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/bundle/bundle_files_reader.h"

#include "core/store/file_intake.h"
#include "core/store/file_references.h"
#include "core/sync/bundle/bundle_fault.h"
#include "core/sync/bundle/bundle_files.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

Failure notTheFile(const QString &sha256)
{
    return failBundle(BundleFault::Content, filePartName(sha256), u"not the file that was signed"_s);
}

Result<void> takeFile(Library &library, BundleSource &source, const BundleFile &file,
    const std::function<void(qint64)> &progress, std::stop_token stop)
{
    FileIntake intake(library);
    const auto take = [&](const QByteArray &bytes) {
        auto taken = intake.add(bytes);
        progress(bytes.size());
        return taken;
    };
    if (auto done = source.readPieces(filePartName(file.sha256), file.bytes, take, std::move(stop)); !done) {
        return done;
    }
    const Result<FileRecipe> whole = intake.finish(file.sha256);
    if (!whole) {
        return whole.error().kind == ErrorKind::Damaged ? notTheFile(file.sha256) : passOn(whole);
    }
    return {};
}

} // namespace

Result<void> checkFile(BundleSource &source, const BundleFile &file, std::stop_token stop)
{
    QCryptographicHash whole(QCryptographicHash::Sha256);
    const auto add = [&whole](const QByteArray &bytes) {
        whole.addData(bytes);
        return Result<void>();
    };
    if (auto done = source.readPieces(filePartName(file.sha256), file.bytes, add, std::move(stop)); !done) {
        return done;
    }
    return QString::fromLatin1(whole.result().toHex()) == file.sha256 ? Result<void>()
                                                                      : notTheFile(file.sha256);
}

Result<std::vector<BundleFile>> filesNotHere(Library &library, const std::vector<BundleFile> &files)
{
    const FileStore store(library);
    std::vector<BundleFile> missing;
    for (const BundleFile &file : files) {
        const Result<FileStatus> status = store.status(file.sha256);
        if (!status) {
            return passOn(status);
        }
        if (status->state != FileState::Whole) {
            missing.push_back(file);
        }
    }
    return missing;
}

Result<FilesTaken> takeFiles(
    Library &library, OpenedBundle &bundle, const std::function<void(qint64)> &progress, std::stop_token stop)
{
    FilesTaken taken;
    const Result<std::vector<BundleFile>> missing = filesNotHere(library, bundle.manifest.files);
    if (!missing || missing->empty()) {
        return missing ? Result<FilesTaken>(taken) : passOn(missing);
    }
    if (!bundle.source->parts()) {
        // A web server may be at the far end of a line that is paid by what goes over it.
        taken.passedOver = qint64(missing->size());
        return taken;
    }
    const Result<Connection *> connection = library.connection();
    const auto named = connection ? filesReferredTo(**connection) : passOn(connection);
    if (!named) {
        return passOn(named);
    }
    for (const BundleFile &file : *missing) {
        if (stop.stop_requested()) {
            return fail(ErrorKind::Cancelled);
        }
        if (!named->contains(file.sha256)) {
            ++taken.passedOver;
            continue;
        }
        if (auto done = takeFile(library, *bundle.source, file, progress, stop); !done) {
            return passOn(done);
        }
        ++taken.taken;
    }
    return taken;
}

} // namespace fourthp

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/file_transfer.h"

#include "core/base/log.h"
#include "core/sync/file_json.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

constexpr int kTriesOfPart = 3; // A part that comes whole and wrong (sync contract, B9).
constexpr size_t kRoundsBesideParts = 6; // Breaks, and others that send the same file.

bool isSame(const AttachmentStub &stub, const QByteArray &bytes)
{
    return stub.bytes == bytes.size() && stub.digest == attachmentDigest(bytes);
}

} // namespace

struct FileTransfer::Way
{
    Way(FileRecipe of, const ProgressSink &sink)
        : recipe(std::move(of))
        , progress(sink)
    { }
    BytesSink sink()
    {
        return [this](qint64 bytes) { progress.report({done + bytes, recipe.bytes()}); };
    }
    AttachmentName nameOf(size_t position) const
    {
        return {fileDocumentId(recipe.sha256), partName(position)};
    }

    FileRecipe recipe;
    ProgressReporter progress;
    qint64 done = 0; ///< Bytes of parts that are over.
};

FileTransfer::FileTransfer(Hub &hub, Library &library, QString channel, const PullSettings &settings)
    : m_hub(hub)
    , m_library(library)
    , m_files(library)
    , m_channel(std::move(channel))
    , m_backOff(hub, settings)
{ }

Result<FileRecipe> FileTransfer::lookUp(const QString &sha256, std::stop_token stop)
{
    const QString id = fileDocumentId(sha256);
    const auto file = m_backOff.call([&] { return m_hub.file(id, stop); }, stop);
    if (!file) {
        return passOn(file);
    }
    if (!file->has_value()) {
        return fail(ErrorKind::NotFound, id, u"the hub does not have the file"_s);
    }
    return recipeOf(sha256, (*file)->document);
}

Result<void> FileTransfer::download(const QString &sha256, const ProgressSink &sink, std::stop_token stop)
{
    Result<FileRecipe> recipe = lookUp(sha256, stop);
    if (!recipe) {
        return passOn(recipe);
    }
    if (auto done = rememberFile(m_library, *recipe); !done) {
        return done;
    }
    if (auto done = markOnHub(m_library, sha256, m_channel); !done) {
        return done;
    }
    const auto missing = m_files.missingParts(*recipe);
    if (!missing) {
        return passOn(missing);
    }
    qint64 wanted = 0;
    for (const size_t position : *missing) {
        wanted += recipe->parts[position].bytes;
    }
    if (auto room = m_files.checkRoomFor(wanted); !room) {
        return room;
    }
    Way way(std::move(*recipe), sink);
    way.done = way.recipe.bytes() - wanted;
    for (const size_t position : *missing) {
        if (stop.stop_requested()) {
            return fail(ErrorKind::Cancelled);
        }
        if (auto fetched = fetchPart(way, position, stop); !fetched) {
            return fetched;
        }
        way.done += way.recipe.parts[position].bytes;
    }
    const Result<FileStatus> found = m_files.verify(sha256, {}, stop);
    if (!found) {
        return passOn(found);
    }
    if (found->state != FileState::Whole) {
        // All parts are what the hub lists, and yet they make another file.
        if (auto marked = markDamaged(m_library, sha256); !marked) {
            return marked;
        }
        return fail(ErrorKind::Damaged, fileDocumentId(sha256),
            u"the parts that the hub lists do not make this file"_s);
    }
    way.progress.finish({way.recipe.bytes(), way.recipe.bytes()});
    return {};
}

Result<void> FileTransfer::fetchPart(Way &way, size_t position, std::stop_token stop)
{
    const FilePart &part = way.recipe.parts[position];
    const AttachmentName name = way.nameOf(position);
    for (int tries = 1;; ++tries) {
        const auto bytes
            = m_backOff.call([&] { return m_hub.attachment(name, kFilePartBytes, way.sink(), stop); }, stop);
        // 416 and its like: a server on the way that mixes up requests. Asked again before it is believed.
        const bool isOdd = !bytes && bytes.error().kind == ErrorKind::Unsupported && tries < kTriesOfPart;
        if (!bytes && !isOdd) {
            return passOn(bytes);
        }
        if (bytes) {
            const Result<void> stored = m_files.putPart(part, *bytes);
            if (stored || stored.error().kind != ErrorKind::Damaged) {
                return stored;
            }
        }
        qCWarning(logSync) << "part" << name.name << "of a file came wrong, try" << tries;
        if (tries >= kTriesOfPart) {
            if (auto marked = markPart(m_library, part.sha256, true); !marked) {
                return marked;
            }
            return fail(ErrorKind::Damaged, name.id, u"%1 came wrong %2 times"_s.arg(name.name).arg(tries));
        }
    }
}

Result<HubFile> FileTransfer::fileOnHub(
    const FileRecipe &recipe, const QString &mediaType, std::stop_token stop)
{
    const QString id = fileDocumentId(recipe.sha256);
    const auto look = [&] { return m_backOff.call([&] { return m_hub.file(id, stop); }, stop); };
    auto file = look();
    if (file && !file->has_value()) {
        const Result<void> put
            = m_backOff.call([&] { return m_hub.putFile(fileDocument(recipe, mediaType), stop); }, stop);
        if (!put
            && put.error().kind != ErrorKind::Conflict) { // Somebody was quicker with the same file: fine.
            return passOn(put);
        }
        file = look();
    }
    if (!file) {
        return passOn(file);
    }
    return file->has_value() ? Result<HubFile>(std::move(**file))
                             : fail(ErrorKind::BadAnswer, id, u"it was stored and is not there"_s);
}

Result<void> FileTransfer::upload(
    const QString &sha256, const QString &mediaType, const ProgressSink &sink, std::stop_token stop)
{
    const Result<FileStatus> here = m_files.verify(sha256, {}, stop);
    if (!here || here->state != FileState::Whole) {
        return here ? fail(here->state == FileState::Damaged ? ErrorKind::Damaged : ErrorKind::NotFound,
                   fileDocumentId(sha256))
                    : passOn(here);
    }
    const Result<Connection *> connection = m_library.connection();
    const auto known = connection ? findFile(**connection, sha256) : passOn(connection);
    if (!known) {
        return passOn(known);
    }
    const size_t rounds = (*known)->recipe.parts.size() + kRoundsBesideParts;
    for (size_t round = 0; round < rounds; ++round) {
        Result<HubFile> file = fileOnHub((*known)->recipe, mediaType, stop);
        // Whoever was first decided how it is cut; the bytes are the same.
        Result<FileRecipe> recipe = file ? recipeOf(sha256, file->document) : passOn(file);
        if (!recipe) {
            return passOn(recipe);
        }
        if (recipe->bytes() != here->bytes) {
            return fail(ErrorKind::BadAnswer, fileDocumentId(sha256), u"the hub lists another length"_s);
        }
        Way way(std::move(*recipe), sink);
        const Result<bool> isWhole = sendMissing(way, (*known)->recipe, std::move(*file), stop);
        if (!isWhole) {
            return passOn(isWhole);
        }
        if (*isWhole) {
            way.progress.finish({way.recipe.bytes(), way.recipe.bytes()});
            return markOnHub(m_library, sha256, m_channel);
        }
    }
    return fail(ErrorKind::Busy, fileDocumentId(sha256), u"the hub does not keep what it is sent"_s);
}

/// Answers true if the hub already listed everything; otherwise what it lacked was sent, and it has to be
/// asked again.
Result<bool> FileTransfer::sendMissing(Way &way, const FileRecipe &here, HubFile file, std::stop_token stop)
{
    bool isWhole = true;
    qint64 offset = 0;
    for (size_t position = 0; position < way.recipe.parts.size(); ++position) {
        const FilePart &part = way.recipe.parts[position];
        const Result<QByteArray> bytes = m_files.read(here, offset, part.bytes);
        if (!bytes) {
            return passOn(bytes);
        }
        if (!isPart(part, *bytes)) {
            return fail(ErrorKind::BadAnswer, fileDocumentId(here.sha256),
                u"the hub lists another file under this checksum"_s);
        }
        offset += part.bytes;
        const AttachmentName name = way.nameOf(position);
        const auto stub = file.attachments.find(name.name);
        if (stub == file.attachments.end() || !isSame(stub->second, *bytes)) {
            isWhole = false;
            const Result<QString> rev = m_hub.putAttachment(name, file.rev, *bytes, way.sink(), stop);
            if (!rev) {
                // The answer may be lost and the part stored, and then the revision is another one: look
                // again.
                const bool mayBeStored
                    = rev.error().kind == ErrorKind::Conflict || isTransient(rev.error().kind);
                if (!mayBeStored) {
                    return passOn(rev);
                }
                const Result<void> waited = rev.error().kind == ErrorKind::Conflict
                    ? Result<void>()
                    : m_backOff.wait(rev.error(), false, stop);
                return waited ? Result<bool>(false) : passOn(waited);
            }
            m_backOff.reset();
            file.rev = *rev;
        }
        way.done += part.bytes;
        way.progress.report({way.done, way.recipe.bytes()});
    }
    return isWhole;
}

} // namespace fourthp

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/bundle/bundle_crypto.h"
#include "core/sync/bundle/bundle_gzip.h"
#include "core/sync/bundle/bundle_reader.h"
#include "core/sync/bundle/bundle_rows.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace fourthp;

/// Opens any bytes as an archive, reads every part of it, unpacks what is a shard and reads its lines; then looks for a
/// signature. No name of a part may lead anywhere.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const SystemClock clock;
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    auto source = openBundleArchive(bytes, QStringLiteral("fuzz"));
    if (!source) {
        return 0;
    }
    const auto parts = (*source)->parts();
    for (const BundlePart &part : *parts) {
        if (!isPartName(part.name)) {
            std::abort();
        }
        constexpr qint64 kMost = 1024 * 1024;
        const auto content = (*source)->read(part.name, kMost, {});
        if (content && content->size() != part.bytes) {
            std::abort();
        }
        // Attachments are read in pieces.
        qint64 inPieces = 0;
        const auto count = [&inPieces](const QByteArray &piece) {
            inPieces += piece.size();
            return inPieces > kMost ? Result<void>(fail(ErrorKind::Cancelled)) : Result<void>();
        };
        if ((*source)->readPieces(part.name, part.bytes, count, {}) && inPieces != part.bytes) {
            std::abort();
        }
        if (const auto raw = content ? gunzipped(*content, kMost / 4, part.name) : content; raw && raw->size() != kMost / 4) {
            std::abort();
        }
        if (content) {
            (void)rowsOf(*content, 1, part.name); // As if it had been unpacked.
        }
    }
    if (inspectBundle(std::move(*source), {{.keyId = QString(64, QLatin1Char('a'))}}, clock)) {
        return 0; // Signed by the key that it names: unknown, and nothing would be read.
    }
    return 0;
}

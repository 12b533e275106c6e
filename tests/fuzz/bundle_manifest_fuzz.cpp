// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/bundle/bundle_manifest.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace fourthp;

/// What is accepted keeps to the limits, and comes back as it is when it is written and read again.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto manifest = readManifest(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    if (!manifest) {
        return 0;
    }
    for (const BundleShard &shard : manifest->shards) {
        if (shard.rawBytes > kMostRawBytesOfShard || shard.rawBytes > shard.bytes * kMostRatio || shard.rows < 0) {
            std::abort();
        }
    }
    const auto again = readManifest(writeManifest(*manifest));
    if (!again || !(*again == *manifest)) {
        std::abort();
    }
    return 0;
}

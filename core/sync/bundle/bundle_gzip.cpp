// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/bundle/bundle_gzip.h"

#include "core/sync/bundle/bundle_fault.h"

#define ZLIB_CONST // Input is only read, and need not be copied to show that.
#include <zlib.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

constexpr int kGzipWindow = 15 + 16; // The largest window; 16 asks for the gzip wrapper (zlib.h).
constexpr int kMemoryLevel = 8;
constexpr int kUnknownSystem = 255; // RFC 1952, OS: the same bytes from every computer.

Bytef *bytesOf(QByteArray &bytes)
{
    return reinterpret_cast<Bytef *>(bytes.data());
}

} // namespace

QByteArray gzipped(const QByteArray &raw, GzipLevel level)
{
    z_stream stream {};
    deflateInit2(&stream, level == GzipLevel::Small ? Z_DEFAULT_COMPRESSION : Z_NO_COMPRESSION, Z_DEFLATED,
        kGzipWindow, kMemoryLevel, Z_DEFAULT_STRATEGY);
    gz_header header {};
    header.os = kUnknownSystem;
    deflateSetHeader(&stream, &header);
    QByteArray packed(qsizetype(deflateBound(&stream, uLong(raw.size()))), '\0');
    stream.next_in = reinterpret_cast<const Bytef *>(raw.constData());
    stream.avail_in = uInt(raw.size());
    stream.next_out = bytesOf(packed);
    stream.avail_out = uInt(packed.size());
    const int code = deflate(&stream, Z_FINISH);
    Q_ASSERT_X(code == Z_STREAM_END, "zlib", "the bound holds");
    Q_UNUSED(code)
    packed.truncate(qsizetype(stream.total_out));
    deflateEnd(&stream);
    return packed;
}

Result<QByteArray> gunzipped(const QByteArray &packed, qint64 rawBytes, const QString &subject)
{
    z_stream stream {};
    if (inflateInit2(&stream, kGzipWindow) != Z_OK) {
        return fail(ErrorKind::Storage, subject, u"no memory to unpack it"_s);
    }
    const std::unique_ptr<z_stream, int (*)(z_stream *)> end(&stream, inflateEnd);
    QByteArray raw(rawBytes + 1, Qt::Uninitialized); // One more shows that there is more than was promised.
    stream.next_in = reinterpret_cast<const Bytef *>(packed.constData());
    stream.avail_in = uInt(packed.size());
    stream.next_out = bytesOf(raw);
    stream.avail_out = uInt(raw.size());
    const int code = inflate(&stream, Z_FINISH);
    if (qint64(stream.total_out) > rawBytes) {
        return failBundle(
            BundleFault::Bomb, subject, u"more than the promised %1 bytes come out"_s.arg(rawBytes));
    }
    if (code != Z_STREAM_END || stream.avail_in != 0) {
        return failBundle(BundleFault::Content, subject, u"not one whole gzip member"_s);
    }
    if (qint64(stream.total_out) != rawBytes) {
        return failBundle(
            BundleFault::Size, subject, u"%1 bytes of %2 come out"_s.arg(stream.total_out).arg(rawBytes));
    }
    raw.truncate(rawBytes);
    return raw;
}

} // namespace fourthp

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace fourthp::test {

/// `bytes` as a gzip stream (RFC 1952). qCompress gives four bytes of length and a zlib stream.
inline QByteArray gzipOf(const QByteArray &bytes)
{
    quint32 crc = 0xffffffffu;
    for (const char c : bytes) {
        crc ^= quint8(c);
        for (int bit = 0; bit < 8; ++bit) {
            crc = (crc >> 1) ^ (0xedb88320u & (0u - (crc & 1u)));
        }
    }
    crc = ~crc;
    const QByteArray zlib = qCompress(bytes).mid(4);
    QByteArray packed = QByteArray::fromHex("1f8b0800000000000003") + zlib.mid(2, zlib.size() - 6);
    for (const quint32 value : {crc, quint32(bytes.size())}) {
        for (int shift = 0; shift < 32; shift += 8) {
            packed.append(char(quint8(value >> shift)));
        }
    }
    return packed;
}

} // namespace fourthp::test

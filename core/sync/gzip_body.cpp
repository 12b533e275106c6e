// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/gzip_body.h"

#include <QString> // Brings the `+` of byte arrays.

#include <array>

namespace fourthp {

namespace {

constexpr std::array<quint32, 256> crcTable()
{
    std::array<quint32, 256> table {};
    for (quint32 n = 0; n < 256; ++n) {
        quint32 value = n;
        for (int bit = 0; bit < 8; ++bit) {
            value = (value >> 1) ^ (0xedb88320u & (0u - (value & 1u)));
        }
        table[n] = value;
    }
    return table;
}

quint32 crc32Of(const QByteArray &bytes)
{
    static constexpr std::array<quint32, 256> kTable = crcTable();
    quint32 crc = 0xffffffffu;
    for (const char byte : bytes) {
        crc = (crc >> 8) ^ kTable[(crc ^ quint8(byte)) & 0xffu];
    }
    return ~crc;
}

void appendLittleEndian(QByteArray &to, quint32 value)
{
    for (int shift = 0; shift < 32; shift += 8) {
        to.append(char(quint8(value >> shift)));
    }
}

} // namespace

QByteArray gzipped(const QByteArray &bytes)
{
    // Qt writes four bytes of length and a zlib stream (RFC 1950): two bytes before the deflate stream, four
    // after it.
    const QByteArray zlib = qCompress(bytes).mid(4);
    QByteArray packed = QByteArray::fromHex("1f8b0800000000000003") + zlib.mid(2, zlib.size() - 6);
    appendLittleEndian(packed, crc32Of(bytes));
    appendLittleEndian(packed, quint32(bytes.size()));
    return packed;
}

} // namespace fourthp

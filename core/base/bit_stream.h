// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QtEndian>

#include <algorithm>
#include <bit>
#include <cstring>
#include <numeric>
#include <vector>

namespace fourthp {

using Bytes = std::vector<char>;

/// Appends a number as seven bits a byte, the lowest first.
inline void appendNumber(Bytes &bytes, quint32 number)
{
    for (; number >= 0x80; number >>= 7) {
        bytes.push_back(char(0x80 | (number & 0x7f)));
    }
    bytes.push_back(char(number));
}

/// Reads the number at `at` and moves on; 0 behind the end.
inline quint32 nextNumber(const char *&at, const char *end)
{
    quint32 number = 0;
    for (int shift = 0; at < end && shift < 32; shift += 7) {
        const auto byte = static_cast<unsigned char>(*at++);
        number |= quint32(byte & 0x7f) << shift;
        if (byte < 0x80) {
            break;
        }
    }
    return number;
}

// Rice codes (R. F. Rice, 1979): a number is parted into `bits` low bits and the rest, which is written as so
// many ones and a zero. Shortest for numbers that are spread as the gaps of a random list are.
namespace rice {

inline constexpr int kMostBits = 24;
inline constexpr int kMostOnes = 32; ///< So many ones announce a number in full.
inline constexpr int kFullBits = 32;

/// About how many low bits make `count` numbers of this sum short.
inline int usualBits(quint64 sum, quint64 count)
{
    const quint64 mean = count == 0 ? 0 : sum / count;
    return std::min(kMostBits, std::max(0, int(std::bit_width(mean)) - 1));
}

/// How many low bits make these numbers shortest, of those near the usual.
inline int bestBits(const std::vector<quint32> &numbers)
{
    const int usual = usualBits(std::accumulate(numbers.begin(), numbers.end(), quint64(0)), numbers.size());
    const auto length = [&numbers](int bits) {
        return std::accumulate(numbers.begin(), numbers.end(), quint64(bits) * numbers.size(),
            [bits](quint64 sum, quint32 number) { return sum + (number >> bits); });
    };
    int best = usual;
    for (const int bits : {usual - 1, usual + 1}) {
        best = bits >= 0 && bits <= kMostBits && length(bits) < length(best) ? bits : best;
    }
    return best;
}

} // namespace rice

/// Appends numbers of any number of bits to bytes, the lowest bit first.
class BitWriter
{
public:
    explicit BitWriter(Bytes &bytes) ///< `bytes` must outlive it; whole after `finish`.
        : m_bytes(bytes)
    { }
    void put(quint64 value, int bits) ///< 0 to 56 bits; all others of `value` are 0.
    {
        m_pending |= value << m_count;
        for (m_count += bits; m_count >= 8; m_count -= 8) {
            m_bytes.push_back(char(m_pending & 0xff));
            m_pending >>= 8;
        }
    }
    void putRice(quint32 value, int bits)
    {
        const quint32 ones = value >> bits;
        if (ones >= quint32(rice::kMostOnes)) {
            put((quint64(1) << rice::kMostOnes) - 1, rice::kMostOnes);
            put(value, rice::kFullBits);
            return;
        }
        const quint64 low = value & ((quint32(1) << bits) - 1);
        put(((quint64(1) << ones) - 1) | low << (ones + 1), int(ones) + 1 + bits);
    }
    void finish()
    {
        if (m_count > 0) {
            put(0, 8 - m_count);
        }
    }

private:
    Bytes &m_bytes;
    quint64 m_pending = 0;
    int m_count = 0; ///< Bits of `m_pending`; less than 8 between calls.
};

/// Reads what a `BitWriter` wrote. Behind the end there are zeros, so that damaged bytes end every loop.
class BitReader
{
public:
    explicit BitReader(QByteArrayView bytes)
        : m_bytes(bytes.data())
        , m_size(size_t(bytes.size()))
    { }
    quint32 get(int bits) ///< 0 to 32 bits.
    {
        const quint64 value = window() & ((quint64(1) << bits) - 1);
        m_at += size_t(bits);
        return quint32(value);
    }
    quint32 getRice(int bits) ///< At most `rice::kMostBits`.
    {
        const quint64 next = window();
        const int ones = std::countr_one(next);
        if (ones >= rice::kMostOnes) {
            m_at += size_t(rice::kMostOnes);
            return get(rice::kFullBits);
        }
        m_at += size_t(ones + 1 + bits);
        return quint32(ones) << bits | (quint32(next >> (ones + 1)) & ((quint32(1) << bits) - 1));
    }
    /// Whether more was read than there is.
    bool overran() const { return m_at > m_size * 8; }

private:
    /// The next 57 bits or more.
    quint64 window() const
    {
        const size_t byte = m_at / 8;
        quint64 little = 0;
        if (byte + sizeof little <= m_size) {
            std::memcpy(&little, m_bytes + byte, sizeof little);
        } else if (byte < m_size) {
            std::memcpy(&little, m_bytes + byte, m_size - byte);
        }
        return qFromLittleEndian(little) >> (m_at % 8);
    }

    const char *m_bytes;
    size_t m_size;
    size_t m_at = 0; ///< In bits.
};

} // namespace fourthp

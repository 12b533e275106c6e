// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>

namespace fourthp {

/// How many rows to ask for next: pages of about four seconds and at most 2 MiB (sync contract, B5). Small on a
/// bad line, where a cut costs little then; large on a good one.
class PageSize
{
public:
    static constexpr int kFirst = 100;
    static constexpr int kFirstOnBadLine = 25; ///< Where bytes cost money, or the last session was slow.
    static constexpr int kLeast = 10;
    static constexpr int kMost = 1000;

    explicit PageSize(int first = kFirst)
        : m_rows(first)
    {
    }

    int rows() const { return m_rows; }
    /// After a whole page.
    void arrived(qint64 rows, qint64 bytes, std::chrono::milliseconds elapsed);
    /// After a time-out, a cut or a refusal: a quarter, at least one row.
    void failed();

private:
    int m_rows;
};

} // namespace fourthp

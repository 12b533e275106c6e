// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"

#include <tuple>

namespace fourthp {

/// For a transaction with very many records: their ids fall anywhere in four indexes, and pages of these that do not fit
/// into memory would be written to the log again and again. Forty megabytes are enough for those of 100,000 records.
class LargerPageCache
{
public:
    explicit LargerPageCache(Connection &connection)
        : m_connection(connection)
    {
        const Result<qint64> usual = connection.number(QStringLiteral("PRAGMA cache_size"));
        m_usual = usual ? *usual : 0;
        // Without more memory it is as slow as before, and as right.
        std::ignore = usual ? connection.runScript("PRAGMA cache_size=-40960;") : Result<void>();
    }
    ~LargerPageCache()
    {
        if (m_usual != 0) {
            std::ignore
                = m_connection.runScript("PRAGMA cache_size=" + QByteArray::number(m_usual) + ';');
        }
    }
    LargerPageCache(const LargerPageCache &) = delete;
    LargerPageCache &operator=(const LargerPageCache &) = delete;

private:
    Connection &m_connection;
    qint64 m_usual = 0; ///< As SQLite tells it; 0 if it does not.
};

} // namespace fourthp

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QJsonObject>

#include <optional>
#include <stop_token>

namespace fourthp::cli {

/// No line of input and no patch may be longer, in bytes: a whole document and what is around it.
inline constexpr qsizetype kInputLimit = 1024 * 1024;

/// Lines of a file descriptor, each as soon as it is there. Waiting ends when a stop is requested. One thread.
class LineInput
{
public:
    LineInput(int descriptor, std::stop_token stop);

    struct Line
    {
        QByteArray text; ///< Without its line end.
        bool tooLong = false; ///< Longer than `kInputLimit`; the text is left out.
    };
    /// The next line; none at the end of the input. Cancelled if asked to stop.
    [[nodiscard]] Result<std::optional<Line>> next();

private:
    [[nodiscard]] Result<bool> readMore();

    int m_descriptor;
    std::stop_token m_stop;
    QByteArray m_buffer;
    bool m_atEnd = false;
    bool m_skipping = false; ///< Inside a line that is too long.
};

/// A JSON object from `path`, or from standard input for `-`. InvalidInput if it is not one, or too large.
[[nodiscard]] Result<QJsonObject> readObject(const QString &path);
} // namespace fourthp::cli

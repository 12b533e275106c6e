// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <stop_token>
#include <utility>

namespace fourthp {

enum class Links { Follow, Refuse };

/// A plain file that is read from the front. A pipe or a device, which would be waited for without end, is refused.
class PlainFile
{
public:
    /// NotFound if nothing is there, InvalidInput if it is no plain file.
    [[nodiscard]] static Result<PlainFile> open(const QString &path, Links links);
    PlainFile(PlainFile &&other) noexcept;
    PlainFile &operator=(PlainFile &&) = delete;
    ~PlainFile();

    /// From now on reading is Cancelled once `stop` asks for it.
    void stopWhen(std::stop_token stop) { m_stop = std::move(stop); }

    qint64 bytes() const { return m_bytes; } ///< When it was opened.
    /// The next bytes, fewer than `most` only at the end.
    [[nodiscard]] Result<QByteArray> read(qint64 most);

private:
    PlainFile() = default;
    QString m_path;
    int m_descriptor = -1;
    qint64 m_bytes = 0;
    std::stop_token m_stop;
};

} // namespace fourthp

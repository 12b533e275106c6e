// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/plain_file.h"
#include "core/base/progress.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <stop_token>

namespace fourthp {

/// One object of a list in JSON, as bytes.
struct JsonItem
{
    qint64 line = 0; ///< Where it begins, from 1.
    QByteArray text {};
    bool isTooLong = false; ///< Nothing of it was kept.
    bool isCut = false; ///< The file ends inside of it.
};

/// Cuts the objects out of a JSON file that is a list of them, or a single one, without holding more than
/// one. Looks at strings and brackets alone: whether an object is sound finds out who parses it. One thread.
class JsonItems
{
public:
    /// Also inside of an object, reading is Cancelled by `stop`.
    [[nodiscard]] static Result<JsonItems> open(
        const QString &path, qsizetype longest, const std::stop_token &stop = {});
    /// The next object; nothing at the end. Damaged where neither an object nor the end of the list stands.
    [[nodiscard]] Result<std::optional<JsonItem>> next();
    Progress progress() const;

private:
    JsonItems(QString path, PlainFile file, qsizetype longest);
    [[nodiscard]] Result<std::optional<char>> peek();
    void take();
    [[nodiscard]] Result<std::optional<char>> peekBehind(const char *passedOver);
    [[nodiscard]] Result<void> readObject(JsonItem &item);

    enum class Where { Start, InList, End };
    QString m_path;
    PlainFile m_file;
    qsizetype m_longest;
    QByteArray m_chunk;
    qsizetype m_at = 0;
    qint64 m_bytesRead = 0;
    qint64 m_line = 1;
    Where m_where = Where::Start;
};

} // namespace fourthp

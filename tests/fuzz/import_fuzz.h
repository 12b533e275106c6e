// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/entry_source.h"
#include "core/model/document.h"

#include <QFile>
#include <QTemporaryDir>

#include <cstddef>
#include <cstdint>
#include <cstdlib>

namespace fourthp::test {

inline void requireThat(bool holds)
{
    if (!holds) {
        std::abort();
    }
}

/// A file of these bytes, read as one of records. Beside what the sanitizers see, the promises of every
/// reader must hold for any bytes.
inline int readAny(const std::uint8_t *data, std::size_t size, ImportFormat format)
{
    static const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("in")));
    requireThat(file.open(QIODevice::WriteOnly));
    requireThat(file.write(reinterpret_cast<const char *>(data), qint64(size)) == qint64(size));
    file.close();
    Result<std::unique_ptr<EntrySource>> source = openEntries(file.fileName(), format);
    requireThat(source.has_value());
    qint64 line = 0;
    for (;;) {
        const Result<std::optional<ImportEntry>> entry = (*source)->next();
        if (!entry || !*entry) {
            requireThat(entry.has_value() || entry.error().kind == ErrorKind::Damaged);
            return 0;
        }
        requireThat((*entry)->line >= line && (*entry)->line > 0);
        line = (*entry)->line;
        const QJsonObject &content = (*entry)->content;
        requireThat(Document::cleaned(content).json() == content);
        requireThat((*entry)->id.isEmpty() || (*entry)->id.typeCode() == typeCode((*entry)->type));
        for (const QString &key : content.keys()) {
            requireThat(!key.startsWith(u'_') && key != u"review_state" && key != u"review");
        }
        requireThat((*source)->progress().done <= (*source)->progress().total);
    }
}

} // namespace fourthp::test

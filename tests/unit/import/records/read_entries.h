// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/entry_source.h"
#include "tests/support/catch_qt.h"

#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <vector>

namespace fourthp::test {

/// A file with these bytes, and what is read from it.
class EntryFile
{
public:
    EntryFile(const QByteArray &bytes, ImportFormat format)
        : m_format(format)
    {
        QFile file(path());
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
    }

    QString path() const { return m_folder.filePath(QStringLiteral("in")); }

    Result<std::vector<ImportEntry>> tryRead() const
    {
        Result<std::unique_ptr<EntrySource>> source = openEntries(path(), m_format);
        if (!source) {
            return passOn(source);
        }
        std::vector<ImportEntry> entries;
        for (;;) {
            Result<std::optional<ImportEntry>> entry = (*source)->next();
            if (!entry) {
                return passOn(entry);
            }
            if (!*entry) {
                CHECK((*source)->progress().done == (*source)->progress().total);
                return entries;
            }
            entries.push_back(std::move(**entry));
        }
    }

private:
    QTemporaryDir m_folder;
    ImportFormat m_format;
};

inline std::vector<ImportEntry> readEntries(const QByteArray &bytes, ImportFormat format)
{
    const auto entries = EntryFile(bytes, format).tryRead();
    REQUIRE(entries);
    return *entries;
}

inline ImportEntry readOne(const QByteArray &bytes, ImportFormat format)
{
    const std::vector<ImportEntry> entries = readEntries(bytes, format);
    REQUIRE(entries.size() == 1);
    return entries.front();
}

inline bool hasFault(const ImportEntry &entry, QLatin1StringView rule, const QString &field = {})
{
    return std::any_of(entry.faults.begin(), entry.faults.end(), [&](const ImportFault &fault) {
        return fault.rule == rule && (field.isEmpty() || fault.field == field);
    });
}

/// The rules of all faults, for what a failed check prints.
inline QStringList rulesOf(const ImportEntry &entry)
{
    QStringList rules;
    for (const ImportFault &fault : entry.faults) {
        rules.append(fault.rule + u' ' + fault.field);
    }
    return rules;
}

} // namespace fourthp::test

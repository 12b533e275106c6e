// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/csv_row_reader.h"
#include "core/import/table_source.h"
#include "tests/fuzz/import_fuzz.h"

#include <QByteArray>
#include <QHash>

#include <sys/mman.h>
#include <unistd.h>
#include <zip.h>

namespace fourthp::test {

/// A file in memory that can be opened by its path.
class MemoryFile
{
public:
    explicit MemoryFile(const QByteArray &bytes)
        : m_descriptor(::memfd_create("fuzz", MFD_CLOEXEC))
    {
        requireThat(::write(m_descriptor, bytes.constData(), size_t(bytes.size())) == bytes.size());
    }
    ~MemoryFile() { ::close(m_descriptor); }
    MemoryFile(const MemoryFile &) = delete;
    MemoryFile &operator=(const MemoryFile &) = delete;
    QString path() const { return QStringLiteral("/proc/self/fd/%1").arg(m_descriptor); }

private:
    int m_descriptor;
};

/// An archive of these parts, which are not packed.
inline QByteArray archiveOf(const QHash<QString, QByteArray> &parts)
{
    zip_error_t error {};
    zip_source_t *whole = zip_source_buffer_create(nullptr, 0, 0, &error);
    requireThat(whole != nullptr);
    zip_source_keep(whole);
    zip_t *archive = zip_open_from_source(whole, ZIP_TRUNCATE, &error);
    requireThat(archive != nullptr);
    for (auto part = parts.cbegin(); part != parts.cend(); ++part) {
        zip_source_t *source = zip_source_buffer(archive, part->constData(), zip_uint64_t(part->size()), 0);
        const zip_int64_t place
            = zip_file_add(archive, part.key().toUtf8().constData(), source, ZIP_FL_ENC_UTF_8);
        requireThat(
            place >= 0 && zip_set_file_compression(archive, zip_uint64_t(place), ZIP_CM_STORE, 0) == 0);
    }
    requireThat(zip_close(archive) == 0 && zip_source_open(whole) == 0);
    QByteArray bytes(1024 * 1024, Qt::Uninitialized);
    const zip_int64_t size = zip_source_read(whole, bytes.data(), zip_uint64_t(bytes.size()));
    requireThat(size >= 0 && size < bytes.size());
    bytes.truncate(size);
    zip_source_close(whole);
    zip_source_free(whole);
    return bytes;
}

/// Reads a workbook to its end. Rows ascend and keep to the limits, whatever the bytes are.
inline void readWorkbook(const QByteArray &bytes, ImportFormat format)
{
    const MemoryFile file(bytes);
    const Result<TableReading> reading = guessReading(file.path(), format);
    if (!reading) {
        return;
    }
    auto table = openTable(file.path(), *reading);
    qint64 line = 0;
    for (int rows = 0; table && rows < 10'000; ++rows) {
        const Result<std::optional<TableRow>> next = (*table)->next();
        if (!next || !next->has_value()) {
            return;
        }
        const TableRow &row = **next;
        requireThat(row.line > line && row.cells.size() <= kMostCellsOfRow);
        requireThat(!row.fault.isEmpty() || !row.cells.isEmpty());
        line = row.line;
    }
}

} // namespace fourthp::test

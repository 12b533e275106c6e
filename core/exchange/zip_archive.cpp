// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/zip_archive.h"

#include <QFile>

#include <zip.h>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

constexpr zip_uint16_t kMidnight = 0;
constexpr zip_uint16_t kFirstDay = (1 << 5) | 1; // 1980-01-01, as MS-DOS counts.

} // namespace

ZipArchive::ZipArchive()
    : m_path(u"memory"_s)
    , m_memory(zip_source_buffer_create(nullptr, 0, 0, nullptr))
{
    if (m_memory != nullptr) {
        zip_source_keep(m_memory); // Its bytes are read after the archive is closed.
        m_zip = zip_open_from_source(m_memory, ZIP_TRUNCATE, nullptr);
        m_isWhole = m_zip != nullptr;
    }
}

ZipArchive::ZipArchive(const QString &path)
    : m_path(path)
    , m_zip(zip_open(QFile::encodeName(path).constData(), ZIP_CREATE | ZIP_EXCL, nullptr))
    , m_isWhole(m_zip != nullptr)
{ }

ZipArchive::~ZipArchive()
{
    if (m_zip != nullptr) {
        zip_discard(m_zip);
    }
    zip_source_free(m_memory); // Null is taken as well.
}

void ZipArchive::add(const QByteArray &name, const QByteArray &bytes, Packing packing)
{
    if (m_isWhole) {
        addSource(name, zip_source_buffer(m_zip, bytes.constData(), zip_uint64_t(bytes.size()), 0), packing);
    }
}

void ZipArchive::addFile(const QByteArray &name, const QString &path)
{
    if (m_isWhole) {
        addSource(
            name, zip_source_file(m_zip, QFile::encodeName(path).constData(), 0, -1), Packing::Deflated);
    }
}

void ZipArchive::addSource(const QByteArray &name, zip_source *source, Packing packing)
{
    const zip_int64_t place
        = source == nullptr ? -1 : zip_file_add(m_zip, name.constData(), source, ZIP_FL_ENC_UTF_8);
    if (place < 0) {
        zip_source_free(source); // Null is taken as well.
        m_isWhole = false;
        return;
    }
    const auto index = zip_uint64_t(place);
    const zip_int32_t method = packing == Packing::Stored ? ZIP_CM_STORE : ZIP_CM_DEFLATE;
    m_isWhole = zip_set_file_compression(m_zip, index, method, 0) == 0
        && zip_file_set_dostime(m_zip, index, kMidnight, kFirstDay, 0) == 0;
}

Result<void> ZipArchive::close()
{
    return closeZip();
}

Result<QByteArray> ZipArchive::closeInMemory(const std::stop_token &stop)
{
    if (m_zip != nullptr) {
        zip_register_cancel_callback_with_state(
            m_zip,
            [](zip *, void *token) { return int(static_cast<std::stop_token *>(token)->stop_requested()); },
            nullptr, const_cast<std::stop_token *>(&stop));
    }
    const Result<void> closed = closeZip();
    if (stop.stop_requested()) {
        return fail(ErrorKind::Cancelled);
    }
    if (!closed) {
        return passOn(closed);
    }
    QByteArray bytes;
    zip_stat_t facts;
    if (zip_source_stat(m_memory, &facts) == 0 && zip_source_open(m_memory) == 0) {
        bytes.resize(qsizetype(facts.size));
        const zip_int64_t read = zip_source_read(m_memory, bytes.data(), facts.size);
        zip_source_close(m_memory);
        if (read == zip_int64_t(facts.size)) {
            return bytes;
        }
    }
    return fail(ErrorKind::Storage, m_path, u"cannot be read again"_s);
}

Result<void> ZipArchive::closeZip()
{
    if (m_isWhole && zip_close(m_zip) == 0) {
        m_zip = nullptr;
        return {};
    }
    return fail(ErrorKind::Storage, m_path,
        m_zip == nullptr ? u"no archive"_s : QString::fromUtf8(zip_strerror(m_zip)));
}

} // namespace fourthp

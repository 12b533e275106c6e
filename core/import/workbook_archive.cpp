// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/workbook_archive.h"

#include "core/base/plain_file.h"

#include <QFile>

#include <zip.h>

#include <utility>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

constexpr qsizetype kBytesAtOnce = 64 * 1024;
constexpr zip_int64_t kMostParts = 10'000;
constexpr int kDeepest = 64;

Failure openFailure(const QString &path, int code)
{
    zip_error_t error {};
    zip_error_init_with_code(&error, code);
    const QString why = QString::fromUtf8(zip_error_strerror(&error));
    zip_error_fini(&error);
    const bool isOfSystem
        = code == ZIP_ER_OPEN || code == ZIP_ER_READ || code == ZIP_ER_SEEK || code == ZIP_ER_MEMORY;
    return fail(isOfSystem ? ErrorKind::Storage : ErrorKind::Damaged, path, why);
}

} // namespace

WorkbookPart::WorkbookPart(zip_file *file, QString path, QString name, qint64 bytes, std::stop_token stop)
    : m_file(file)
    , m_path(std::move(path))
    , m_name(std::move(name))
    , m_stop(std::move(stop))
    , m_bytes(bytes)
{ }

WorkbookPart::~WorkbookPart()
{
    zip_fclose(m_file);
}

Failure WorkbookPart::damaged(const QString &why) const
{
    return fail(ErrorKind::Damaged, m_path, m_name + u": "_s + why);
}

Result<QXmlStreamReader::TokenType> WorkbookPart::next()
{
    for (;;) {
        const QXmlStreamReader::TokenType token = m_xml.readNext();
        if (token != QXmlStreamReader::Invalid) {
            m_bytesOfToken = 0;
            const Result<void> checked = check(token);
            return checked ? Result<QXmlStreamReader::TokenType>(token) : passOn(checked);
        }
        if (m_xml.error() != QXmlStreamReader::PrematureEndOfDocumentError) {
            return damaged(m_xml.errorString());
        }
        if (auto done = readOn(); !done) {
            return passOn(done);
        }
    }
}

Result<void> WorkbookPart::check(QXmlStreamReader::TokenType token)
{
    switch (token) {
    case QXmlStreamReader::StartDocument: {
        // The guard reads bytes as ASCII; an encoding in which they mean something else would pass it by.
        const QStringView encoding = m_xml.documentEncoding();
        const bool isKnown = encoding.isEmpty() || encoding.compare("UTF-8"_L1, Qt::CaseInsensitive) == 0
            || encoding.compare("US-ASCII"_L1, Qt::CaseInsensitive) == 0;
        return isKnown ? Result<void>() : damaged(u"XML that is not in UTF-8"_s);
    }
    case QXmlStreamReader::StartElement:
        return ++m_depth > kDeepest ? damaged(u"nested too deep"_s) : Result<void>();
    case QXmlStreamReader::EndElement:
        --m_depth;
        return {};
    case QXmlStreamReader::DTD:
        return damaged(u"a document type, which is not allowed"_s);
    case QXmlStreamReader::EndDocument:
        return finish();
    default:
        return {};
    }
}

Result<QByteArray> WorkbookPart::readSome()
{
    if (m_stop.stop_requested()) {
        return fail(ErrorKind::Cancelled);
    }
    QByteArray bytes(kBytesAtOnce, Qt::Uninitialized);
    const zip_int64_t count = zip_fread(m_file, bytes.data(), zip_uint64_t(bytes.size()));
    if (count < 0) {
        zip_error_t *error = zip_file_get_error(m_file);
        const int code = zip_error_code_zip(error);
        const bool isOfSystem = code == ZIP_ER_READ || code == ZIP_ER_SEEK;
        const QString why = QString::fromUtf8(zip_error_strerror(error));
        return isOfSystem ? fail(ErrorKind::Storage, m_path, why) : damaged(why);
    }
    m_bytesRead += count;
    if (m_bytesRead > m_bytes) {
        return damaged(u"more comes out than the archive says"_s);
    }
    bytes.truncate(count);
    return bytes;
}

Result<void> WorkbookPart::readOn()
{
    const Result<QByteArray> bytes = readSome();
    if (!bytes) {
        return passOn(bytes);
    }
    if (bytes->isEmpty()) {
        return damaged(u"it is cut"_s);
    }
    m_bytesOfToken += bytes->size();
    if (m_bytesOfToken > kMostBytesOfToken) {
        return damaged(u"one element or text is too large"_s);
    }
    if (auto done = m_guard.look(*bytes); !done) {
        return damaged(done.error().detail);
    }
    m_xml.addData(*bytes);
    return {};
}

/// libzip compares the checksum when the last byte was read.
Result<void> WorkbookPart::finish()
{
    for (;;) {
        const Result<QByteArray> rest = readSome();
        if (!rest) {
            return passOn(rest);
        }
        if (rest->isEmpty()) {
            return {};
        }
    }
}

Result<bool> WorkbookPart::nextElement()
{
    for (;;) {
        const Result<QXmlStreamReader::TokenType> token = next();
        if (!token) {
            return passOn(token);
        }
        if (*token == QXmlStreamReader::EndDocument || *token == QXmlStreamReader::StartElement) {
            return *token == QXmlStreamReader::StartElement;
        }
    }
}

Result<void> WorkbookPart::skipElement()
{
    const int outside = m_depth - 1;
    while (m_depth > outside) {
        if (const auto token = next(); !token) {
            return passOn(token);
        }
    }
    return {};
}

void WorkbookArchive::Close::operator()(zip *archive) const
{
    zip_discard(archive);
}

WorkbookArchive::WorkbookArchive(zip *archive, QString path, std::stop_token stop)
    : m_archive(archive)
    , m_path(std::move(path))
    , m_stop(std::move(stop))
{ }

Failure WorkbookArchive::damaged(const QString &name, const QString &why) const
{
    return fail(ErrorKind::Damaged, m_path, name + u": "_s + why);
}

Result<WorkbookArchive> WorkbookArchive::open(const QString &path, const std::stop_token &stop)
{
    Result<PlainFile> file = PlainFile::open(path, Links::Follow);
    if (!file) {
        return passOn(file);
    }
    const Result<QByteArray> begin = file->read(8);
    if (!begin) {
        return passOn(begin);
    }
    if (begin->startsWith("\xD0\xCF\x11\xE0")) { // Compound files: what has a password, and what is older.
        return fail(
            ErrorKind::Unsupported, path, u"a workbook with a password, or of a format before 2007"_s);
    }
    int code = 0;
    WorkbookArchive archive(zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, &code), path, stop);
    if (!archive.m_archive) {
        return openFailure(path, code);
    }
    if (zip_get_num_entries(archive.m_archive.get(), 0) > kMostParts) {
        return fail(ErrorKind::Damaged, path, u"too many parts"_s);
    }
    return archive;
}

bool WorkbookArchive::has(const QString &name) const
{
    return zip_name_locate(m_archive.get(), name.toUtf8().constData(), ZIP_FL_NOCASE) >= 0;
}

Result<std::unique_ptr<WorkbookPart>> WorkbookArchive::part(const QString &name) const
{
    // Names of parts are compared without regard to case (ECMA-376, part 2, 6.3.5).
    const zip_int64_t place = zip_name_locate(m_archive.get(), name.toUtf8().constData(), ZIP_FL_NOCASE);
    zip_stat_t facts {};
    if (place < 0 || zip_stat_index(m_archive.get(), zip_uint64_t(place), 0, &facts) != 0) {
        return damaged(name, u"it is missing"_s);
    }
    constexpr zip_uint64_t kNeeded = ZIP_STAT_SIZE | ZIP_STAT_COMP_METHOD | ZIP_STAT_ENCRYPTION_METHOD;
    const bool isPlain = (facts.comp_method == ZIP_CM_STORE || facts.comp_method == ZIP_CM_DEFLATE)
        && facts.encryption_method == ZIP_EM_NONE;
    if ((facts.valid & kNeeded) != kNeeded || !isPlain) {
        return damaged(name, u"packed in an unusual way"_s);
    }
    if (facts.size > zip_uint64_t(kMostBytesOfPart)) {
        return damaged(name, u"it unpacks to %1 bytes"_s.arg(facts.size));
    }
    zip_file *file = zip_fopen_index(m_archive.get(), zip_uint64_t(place), 0);
    if (file == nullptr) {
        return damaged(name, QString::fromUtf8(zip_strerror(m_archive.get())));
    }
    return std::make_unique<WorkbookPart>(file, m_path, name, qint64(facts.size), m_stop);
}

} // namespace fourthp

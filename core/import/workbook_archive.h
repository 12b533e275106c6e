// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/import/xml_guard.h"

#include <QString>
#include <QXmlStreamReader>

#include <memory>
#include <stop_token>

struct zip;
struct zip_file;

namespace fourthp {

/// Bytes that one part may unpack to. Sheets are read in passing; the limit is there so that reading ends.
inline constexpr qint64 kMostBytesOfPart = qint64(4) * 1024 * 1024 * 1024;
/// Bytes of XML that one element, text or comment may take.
inline constexpr qint64 kMostBytesOfToken = 8 * 1024 * 1024;

/// One XML part of a workbook, token by token; memory does not grow with it. Damaged where it is not well
/// formed, is cut, unpacks to more than it says, is nested deeper than 64, or holds what `XmlGuard` refuses.
class WorkbookPart
{
public:
    /// `path` is the workbook's, for errors. Reading is Cancelled once `stop` asks for it.
    WorkbookPart(zip_file *file, QString path, QString name, qint64 bytes, std::stop_token stop = {});
    ~WorkbookPart();
    WorkbookPart(const WorkbookPart &) = delete;
    WorkbookPart &operator=(const WorkbookPart &) = delete;

    /// The next token; EndDocument once the whole part was read and its checksum is right.
    [[nodiscard]] Result<QXmlStreamReader::TokenType> next();
    /// Goes on to the next element that begins, at any depth; false at the end of the part, which then was
    /// read whole.
    [[nodiscard]] Result<bool> nextElement();
    /// Goes on to the end of the element that has just begun.
    [[nodiscard]] Result<void> skipElement();
    const QXmlStreamReader &xml() const { return m_xml; }
    Progress progress() const { return {m_bytesRead, m_bytes}; }
    /// What to answer where the part holds something that cannot be.
    Failure damaged(const QString &why) const;

private:
    [[nodiscard]] Result<void> check(QXmlStreamReader::TokenType token);
    [[nodiscard]] Result<QByteArray> readSome();
    [[nodiscard]] Result<void> readOn();
    [[nodiscard]] Result<void> finish();

    zip_file *m_file;
    QString m_path;
    QString m_name;
    std::stop_token m_stop;
    qint64 m_bytes; ///< Unpacked, as the archive says.
    qint64 m_bytesRead = 0;
    qint64 m_bytesOfToken = 0;
    int m_depth = 0;
    XmlGuard m_guard {};
    QXmlStreamReader m_xml {};
};

/// The zip archive that a workbook is. Closed when it goes; its parts may not outlive it.
class WorkbookArchive
{
public:
    /// NotFound, InvalidInput for what is no plain file, Unsupported for an encrypted workbook or one of the
    /// formats before 2007, Damaged for what is no archive or holds more than 10,000 parts.
    [[nodiscard]] static Result<WorkbookArchive> open(const QString &path, const std::stop_token &stop = {});

    bool has(const QString &name) const;
    /// Damaged if it is not there, is packed in an unusual way or too large.
    [[nodiscard]] Result<std::unique_ptr<WorkbookPart>> part(const QString &name) const;

private:
    struct Close
    {
        void operator()(zip *archive) const;
    };
    WorkbookArchive(zip *archive, QString path, std::stop_token stop);
    Failure damaged(const QString &name, const QString &why) const;

    std::unique_ptr<zip, Close> m_archive;
    QString m_path;
    std::stop_token m_stop; ///< Of its parts.
};

/// Hands every element that begins in the part to `visit(const QXmlStreamReader &)`.
template <class Visit> [[nodiscard]] Result<void> visitElements(WorkbookPart &part, Visit visit)
{
    for (;;) {
        const Result<bool> isThere = part.nextElement();
        if (!isThere || !*isThere) {
            return isThere ? Result<void>() : passOn(isThere);
        }
        visit(part.xml());
    }
}

/// Calls `read`, which goes to its end or fails, for every child of the element that has just begun.
template <class Read> [[nodiscard]] Result<void> readChildren(WorkbookPart &part, Read read)
{
    for (;;) {
        const Result<QXmlStreamReader::TokenType> token = part.next();
        if (!token || *token == QXmlStreamReader::EndElement) {
            return token ? Result<void>() : passOn(token);
        }
        if (*token == QXmlStreamReader::StartElement) {
            if (Result<void> done = read(); !done) {
                return done;
            }
        }
    }
}

} // namespace fourthp

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/attached_file.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QtGlobal>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

// Media types as registered with IANA.
constexpr FileKind kKinds[] {
    {"pdf", "application/pdf", QT_TRANSLATE_NOOP("FileKind", "PDF document"), true},
    {"docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        QT_TRANSLATE_NOOP("FileKind", "Text document"), true},
    {"doc", "application/msword", QT_TRANSLATE_NOOP("FileKind", "Text document"), true},
    {"odt", "application/vnd.oasis.opendocument.text", QT_TRANSLATE_NOOP("FileKind", "Text document"), true},
    {"rtf", "application/rtf", QT_TRANSLATE_NOOP("FileKind", "Text document"), true},
    {"txt", "text/plain", QT_TRANSLATE_NOOP("FileKind", "Plain text"), true},
    {"xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        QT_TRANSLATE_NOOP("FileKind", "Spreadsheet"), true},
    {"xls", "application/vnd.ms-excel", QT_TRANSLATE_NOOP("FileKind", "Spreadsheet"), true},
    {"ods", "application/vnd.oasis.opendocument.spreadsheet", QT_TRANSLATE_NOOP("FileKind", "Spreadsheet"),
        true},
    {"csv", "text/csv", QT_TRANSLATE_NOOP("FileKind", "Table"), true},
    {"pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation",
        QT_TRANSLATE_NOOP("FileKind", "Presentation"), true},
    {"ppt", "application/vnd.ms-powerpoint", QT_TRANSLATE_NOOP("FileKind", "Presentation"), true},
    {"odp", "application/vnd.oasis.opendocument.presentation", QT_TRANSLATE_NOOP("FileKind", "Presentation"),
        true},
    {"png", "image/png", QT_TRANSLATE_NOOP("FileKind", "Picture"), true},
    {"jpg", "image/jpeg", QT_TRANSLATE_NOOP("FileKind", "Picture"), true},
    {"jpeg", "image/jpeg", QT_TRANSLATE_NOOP("FileKind", "Picture"), true},
    {"epub", "application/epub+zip", QT_TRANSLATE_NOOP("FileKind", "Book"), true},
    {"mp3", "audio/mpeg", QT_TRANSLATE_NOOP("FileKind", "Sound"), true},
    {"mp4", "video/mp4", QT_TRANSLATE_NOOP("FileKind", "Film"), true},
    {"zip", "application/zip", QT_TRANSLATE_NOOP("FileKind", "Archive"), false},
};
constexpr FileKind kOther {
    "", "application/octet-stream", QT_TRANSLATE_NOOP("FileKind", "Other file"), false};

} // namespace

bool isSha256(QStringView text)
{
    return text.size() == 64 && std::all_of(text.begin(), text.end(), [](QChar digit) {
        return (digit >= u'0' && digit <= u'9') || (digit >= u'a' && digit <= u'f');
    });
}

std::vector<AttachedFile> attachedFiles(const Document &document)
{
    std::vector<AttachedFile> files;
    const QJsonArray items = document.value(u"files").toArray();
    for (const QJsonValue value : items) {
        const QJsonObject item = value.toObject();
        AttachedFile file {item.value("id"_L1).toString(), item.value("name"_L1).toString(),
            item.value("sha256"_L1).toString().toLower(), item.value("media_type"_L1).toString(),
            std::max<qint64>(0, item.value("bytes"_L1).toInteger())};
        if (isSha256(file.sha256)) {
            files.push_back(std::move(file));
        }
    }
    return files;
}

QJsonObject attachedFileJson(const AttachedFile &file)
{
    return {{u"id"_s, file.id}, {u"name"_s, file.name}, {u"sha256"_s, file.sha256},
        {u"media_type"_s, file.mediaType}, {u"bytes"_s, file.bytes}};
}

FileKind fileKindOf(const QString &name)
{
    const QString ending = QFileInfo(name).suffix().toLower();
    const auto found = std::find_if(std::begin(kKinds), std::end(kKinds),
        [&ending](const FileKind &kind) { return ending == QLatin1StringView(kind.ending); });
    return found == std::end(kKinds) ? kOther : *found;
}

} // namespace fourthp

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/file_json.h"

#include <QCryptographicHash>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace fourthp {

QString fileDocumentId(const QString &sha256)
{
    return u"file:"_s + sha256;
}

QString partName(size_t position)
{
    return u"p%1"_s.arg(position, 4, 10, QLatin1Char('0'));
}

QJsonObject fileDocument(const FileRecipe &recipe, const QString &mediaType)
{
    QJsonArray parts;
    for (const FilePart &part : recipe.parts) {
        parts.append(QJsonObject {{u"bytes"_s, part.bytes}, {u"sha256"_s, part.sha256}});
    }
    // The hub wants an edit; one that every desk would send alike.
    return {{u"_id"_s, fileDocumentId(recipe.sha256)}, {u"type"_s, u"file"_s}, {u"schema"_s, 1},
        {u"bytes"_s, recipe.bytes()}, {u"media_type"_s, mediaType}, {u"parts"_s, parts},
        {u"edit"_s, QJsonObject {{u"id"_s, recipe.sha256}}}};
}

Result<FileRecipe> recipeOf(const QString &sha256, const QJsonObject &document)
{
    FileRecipe recipe {sha256, {}};
    const QJsonArray parts = document.value("parts"_L1).toArray();
    for (const QJsonValue value : parts) {
        const QJsonObject part = value.toObject();
        recipe.parts.push_back({part.value("bytes"_L1).toInteger(-1), part.value("sha256"_L1).toString()});
    }
    if (const auto usable = checkRecipe(recipe); !usable) {
        return fail(ErrorKind::BadAnswer, fileDocumentId(sha256), usable.error().detail);
    }
    if (document.value("bytes"_L1).toInteger(-1) != recipe.bytes()) {
        return fail(ErrorKind::BadAnswer, fileDocumentId(sha256), u"the parts are not as long as the file"_s);
    }
    return recipe;
}

HubFile readHubFile(const QJsonObject &document)
{
    HubFile file {document.value("_rev"_L1).toString(), document, {}};
    const QJsonObject stubs = document.value("_attachments"_L1).toObject();
    for (auto it = stubs.begin(); it != stubs.end(); ++it) {
        const QJsonObject stub = it.value().toObject();
        file.attachments.insert_or_assign(it.key(),
            AttachmentStub {stub.value("length"_L1).toInteger(-1), stub.value("digest"_L1).toString()});
    }
    return file;
}

QString attachmentDigest(const QByteArray &bytes)
{
    return u"md5-"_s
        + QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Md5).toBase64());
}

} // namespace fourthp

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/file_recipes.h"
#include "core/sync/hub.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace fourthp {

// Documents `file:<sha256>` on the wire (sync contract, B9 and C5). Pure functions.

QString fileDocumentId(const QString &sha256);
/// `p0000`, `p0001`, …
QString partName(size_t position);
/// The same file gives the same document on every desk.
QJsonObject fileDocument(const FileRecipe &recipe, const QString &mediaType);
/// The parts that a document lists. BadAnswer if no file can be made of them.
[[nodiscard]] Result<FileRecipe> recipeOf(const QString &sha256, const QJsonObject &document);
HubFile readHubFile(const QJsonObject &document);
/// As a hub tells the digest of bytes that it keeps as they are.
QString attachmentDigest(const QByteArray &bytes);

} // namespace fourthp

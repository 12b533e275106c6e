// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/document.h"

#include <QString>
#include <QStringView>

#include <vector>

namespace fourthp {

/// A file that a record names in `files[]`. The checksum says which contents are meant; the name is for
/// readers and never becomes a path.
struct AttachedFile
{
    QString id {}; ///< Of the list item.
    QString name {};
    QString sha256 {}; ///< Lower case.
    QString mediaType {}; ///< As the record says; what is done with a file rests on `fileKindOf` instead.
    qint64 bytes = 0; ///< As the record says; 0 if it does not.
    friend bool operator==(const AttachedFile &, const AttachedFile &) = default;
};

/// 64 hexadecimal digits in lower case.
bool isSha256(QStringView text);
/// The files of a record in its order. Items without a checksum name no contents and are left out.
std::vector<AttachedFile> attachedFiles(const Document &document);
QJsonObject attachedFileJson(const AttachedFile &file);

/// What kind of file a name stands for, from a table of our own: nobody else's word decides what is opened.
struct FileKind
{
    const char *ending; ///< Without the dot, lower case; empty for any other.
    const char *mediaType;
    const char *label; ///< English; translate in context `FileKind`.
    bool opens; ///< A document that is shown by a program; neither a program itself nor a page that loads
                ///< others.
};

FileKind fileKindOf(const QString &name);

} // namespace fourthp

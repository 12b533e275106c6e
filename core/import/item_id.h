// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCryptographicHash>
#include <QString>

namespace fourthp {

/// A short name for a list item that says the same each time it is read, so that a file that is imported
/// again finds the items of the first time.
inline QString itemId(const QString &text)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex().left(12));
}

} // namespace fourthp

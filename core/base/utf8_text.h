// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>
#include <QStringDecoder>

namespace fourthp {

/// All of the text: `QString::fromUtf8` takes U+FEFF at the beginning for a byte order mark and drops it, which in a
/// value out of the middle of a file is a character like any other.
inline QString wholeUtf8(QByteArrayView bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
    return decoder(bytes);
}

} // namespace fourthp

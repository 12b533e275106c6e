// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QStringDecoder>

namespace fourthp {

/// The encoding that the first bytes of a text seem to be in, one of `tableEncodings()`: by its byte order
/// mark, as UTF-8 if they are that, else by uchardet and by how its letters stand together. A guess: short
/// texts in other encodings say little, so a person may always change it.
QString guessEncoding(QByteArrayView sample);

/// Turns the bytes of a text into UTF-8 piece by piece, without its byte order mark. What the encoding has no
/// character for becomes `kBadByte`, which stands nowhere in UTF-8: whoever checks a passage sees that it is
/// not whole, and no bad byte is lost silently.
class Utf8Converter
{
public:
    static constexpr char kBadByte = '\xFF';

    /// Unsupported for a name that is no encoding.
    [[nodiscard]] static Result<Utf8Converter> of(const QString &encoding);
    QByteArray convert(const QByteArray &bytes);
    /// What is left when the bytes end: a bad byte where they end inside a character.
    QByteArray finish();
    /// Whether the text began with the byte order mark of its encoding.
    bool hadByteOrderMark() const { return m_hadMark; }
    bool isUtf8() const { return m_family == Family::Utf8; }

private:
    enum class Family { Utf8, Utf16, Other };

    Utf8Converter(Family family, QStringDecoder decoder);
    QByteArray begin();
    QByteArray convertMore(const QByteArray &bytes);
    QByteArray convertLines(const QByteArray &bytes);
    QByteArray encoded(QStringView text);

    Family m_family;
    QStringDecoder m_decoder;
    bool m_isAtStart = true;
    QByteArray m_first {}; ///< The first bytes, until they could be a mark.
    bool m_hadMark = false;
    QByteArray m_held {}; ///< The beginning of a line.
    bool m_isOdd = false; ///< The number of bytes so far is.
    QChar m_highSurrogate {}; ///< Its other half comes with the next piece.
};

} // namespace fourthp

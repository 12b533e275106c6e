// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArrayView>

namespace fourthp {

/// Looks at the bytes of an XML text, piece by piece, before Qt's parser sees them. Refuses as Damaged what
/// that parser is slow or unsafe with: a document type (no entities, nothing from outside), more than 64
/// attributes, names of more than 256 bytes, and text that is not in an encoding that agrees with ASCII.
class XmlGuard
{
public:
    [[nodiscard]] Result<void> look(QByteArrayView piece);

private:
    enum class Place { Start, Text, Opening, Tag, Quoted, Comment, Cdata, Instruction };

    Failure refused(const QString &why) const;
    [[nodiscard]] Result<void> open(char c);
    [[nodiscard]] Result<void> inTag(char c);
    void inUnparsed(char c, QByteArrayView end);

    Place m_place = Place::Start;
    QByteArray m_opening {}; ///< Behind `<`, until it says what begins.
    qsizetype m_endSeen = 0; ///< Bytes of the end of a comment and the like.
    char m_quote = 0;
    int m_attributes = 0;
    int m_nameLength = 0;
};

} // namespace fourthp

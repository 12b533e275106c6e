// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/page_style.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp::print {

const QColor kRuleColor(0xb8, 0xc2, 0xcc);
const QColor kShadeColor(0xee, 0xf2, 0xf6);

namespace {

struct RoleSize
{
    int points;
    QFont::Weight weight;
    qreal before; ///< In points.
};

RoleSize sizeOf(TextRole role)
{
    switch (role) {
    case TextRole::Title:
        return {28, QFont::Bold, 0};
    case TextRole::Subtitle:
        return {14, QFont::Normal, 10};
    case TextRole::Heading1:
        return {20, QFont::Bold, 28};
    case TextRole::Heading2:
        return {15, QFont::Bold, 20};
    case TextRole::Heading3:
        return {12, QFont::Bold, 14};
    case TextRole::Heading4:
        return {10, QFont::Bold, 10};
    case TextRole::Body:
        return {10, QFont::Normal, 5};
    case TextRole::Small:
        return {8, QFont::Normal, 3};
    case TextRole::Marking:
        return {12, QFont::Bold, 0}; // The least size that TLP 2.0 recommends.
    }
    Q_UNREACHABLE();
}

} // namespace

TextLook PageStyle::look(TextRole role) const
{
    const RoleSize size = sizeOf(role);
    TextLook look;
    // Without the families by name, Arabic falls to whatever font comes first.
    look.font.setFamilies(isRightToLeft ? QStringList {u"Noto Sans Arabic"_s, u"Noto Sans"_s}
                                        : QStringList {u"Noto Sans"_s, u"Noto Sans Arabic"_s});
    look.font.setPixelSize(int(size.points * kUnitsPerPoint));
    look.font.setWeight(size.weight);
    look.font.setHintingPreference(QFont::PreferNoHinting); // Else widths depend on what draws them.
    look.font.setStyleStrategy(QFont::PreferOutline);
    const bool isHeading = role < TextRole::Body && role != TextRole::Subtitle;
    look.color = role == TextRole::Marking ? QColor(Qt::white)
        : isHeading                        ? QColor(0x12, 0x3b, 0x5d)
        : role == TextRole::Small          ? QColor(0x40, 0x48, 0x50)
                                           : QColor(Qt::black);
    // Letters of Arabic reach lower and their marks higher; what the font itself asks for is twice its size.
    const qreal fontSize = size.points * kUnitsPerPoint;
    look.lineHeight = fontSize * (isRightToLeft ? 1.7 : 1.4);
    look.baseline = fontSize * (isRightToLeft ? 1.15 : 1.05);
    look.spaceBefore = size.before * kUnitsPerPoint;
    return look;
}

TextRole PageStyle::headingRole(int level)
{
    return TextRole(int(TextRole::Heading1) + std::clamp(level, 1, 4) - 1);
}

qreal PageStyle::left(qreal offset, qreal width, qreal totalWidth) const
{
    return isRightToLeft ? totalWidth - offset - width : offset;
}

} // namespace fourthp::print

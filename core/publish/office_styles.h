// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QString>

#include <optional>
#include <span>

namespace fourthp {

/// The styles that office documents name, so that a person who goes on editing changes one and not hundreds
/// of paragraphs.
enum class OfficeStyle {
    Normal,
    Body,
    Title,
    Subtitle,
    Marking,
    Heading1,
    Heading2,
    Heading3,
    Heading4,
    Bullet,
    Number,
    Fact,
    Source,
    Caption,
    Figure,
    TableText,
    TableHeading,
    Footnote,
    ContentsHeading,
    Contents1,
    Contents2,
    Contents3,
    Contents4,
    Index,
    Header,
    Footer,
};

/// How text looks; what is not said is inherited.
struct TextLook
{
    double points = 0;
    bool isBold = false;
    bool isItalic = false;
    const char *color = ""; ///< Six hexadecimal digits.
    const char *ground = ""; ///< As `color`.
};

/// How paragraphs are set; lengths in millimetres.
struct ParagraphLook
{
    double before = 0;
    double after = 0;
    double indent = 0;
    double hanging = 0; ///< How far the first line stands out.
    bool isCentred = false;
    bool isAtEnd = false; ///< Of the line, away from where lines begin.
    bool isKeptWithNext = false;
    bool hasTabAtIndent = false;
    bool hasDotsToTheEnd = false; ///< A tab at the other edge of the page, with dots before it.
    int outlineLevel = 0; ///< 1 to 4 for headings.
};

struct OfficeLook
{
    OfficeStyle style = OfficeStyle::Normal;
    OfficeStyle parent = OfficeStyle::Normal;
    // By the names that the programs themselves have for the purpose, they show them in the person's
    // language.
    QLatin1StringView openDocumentName {};
    QLatin1StringView wordId {};
    QLatin1StringView wordName {};
    ParagraphLook paragraph {};
    TextLook text {};
};

/// All styles; a parent comes before those that stand on it.
std::span<const OfficeLook> officeLooks();
const OfficeLook &lookOf(OfficeStyle style);
/// `first` is the style of level 1. Levels beyond 4 count as 4.
OfficeStyle styleAtLevel(OfficeStyle first, int level);

/// The label of a marking (see `marking_look.h`), which stands on its own ground among other text.
TextLook markingLook(const QString &marking);

/// Of A4 with margins of 25, in millimetres.
inline constexpr int kTextWidth = 160;
/// In which links and figures are set, and the ground of table headings.
inline constexpr char kLinkColor[] = "0b5394";
inline constexpr char kTableGround[] = "e8eef4";
inline constexpr char kTableLines[] = "9aa5b1";

} // namespace fourthp

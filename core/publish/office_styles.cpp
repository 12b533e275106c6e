// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/office_styles.h"

#include "core/publish/marking_look.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

using Style = OfficeStyle;
constexpr char kAccent[] = "1f4e79";
constexpr char kQuiet[] = "444444";

constexpr ParagraphLook headingLook(int level, double before)
{
    return {.before = before, .after = before / 2.5, .isKeptWithNext = true, .outlineLevel = level};
}
constexpr TextLook headingText(double points)
{
    return {.points = points, .isBold = true, .color = kAccent};
}
constexpr ParagraphLook contentsLook(int level)
{
    return {.before = level == 1 ? 2.0 : 0.0, .indent = 6.0 * (level - 1), .hasDotsToTheEnd = true};
}

constexpr std::array kLooks {
    OfficeLook {Style::Normal, Style::Normal, "Standard"_L1, "Normal"_L1, "Normal"_L1},
    OfficeLook {Style::Body, Style::Normal, "Text body"_L1, "BodyText"_L1, "Body Text"_L1, {.after = 2.5}},
    OfficeLook {Style::Title, Style::Normal, "Title"_L1, "Title"_L1, "Title"_L1,
        {.before = 30, .after = 4, .isKeptWithNext = true}, headingText(26)},
    OfficeLook {Style::Subtitle, Style::Normal, "Subtitle"_L1, "Subtitle"_L1, "Subtitle"_L1, {.after = 4},
        {.points = 14, .color = kQuiet}},
    OfficeLook {Style::Marking, Style::Normal, "Marking"_L1, "Marking"_L1, "Marking"_L1, {.after = 3},
        {.isBold = true}},
    OfficeLook {Style::Heading1, Style::Normal, "Heading 1"_L1, "Heading1"_L1, "heading 1"_L1,
        headingLook(1, 8), headingText(18)},
    OfficeLook {Style::Heading2, Style::Normal, "Heading 2"_L1, "Heading2"_L1, "heading 2"_L1,
        headingLook(2, 6), headingText(14)},
    OfficeLook {Style::Heading3, Style::Normal, "Heading 3"_L1, "Heading3"_L1, "heading 3"_L1,
        headingLook(3, 5), headingText(12)},
    OfficeLook {Style::Heading4, Style::Normal, "Heading 4"_L1, "Heading4"_L1, "heading 4"_L1,
        headingLook(4, 4), headingText(10.5)},
    OfficeLook {
        Style::Bullet, Style::Body, "List Bullet"_L1, "ListBullet"_L1, "List Bullet"_L1, {.after = 1}},
    OfficeLook {
        Style::Number, Style::Body, "List Number"_L1, "ListNumber"_L1, "List Number"_L1, {.after = 1}},
    OfficeLook {Style::Fact, Style::Body, "Fact"_L1, "Fact"_L1, "Fact"_L1,
        {.after = 1, .indent = 50, .hanging = 50, .hasTabAtIndent = true}},
    OfficeLook {Style::Source, Style::Body, "Source"_L1, "Source"_L1, "Source"_L1,
        {.after = 1, .indent = 8, .hanging = 8, .hasTabAtIndent = true}, {.points = 9}},
    OfficeLook {Style::Caption, Style::Normal, "Caption"_L1, "Caption"_L1, "caption"_L1,
        {.before = 1.5, .after = 5}, {.points = 9, .isItalic = true, .color = kQuiet}},
    OfficeLook {Style::Figure, Style::Normal, "Figure"_L1, "Figure"_L1, "Figure"_L1,
        {.before = 3, .after = 1, .isCentred = true, .isKeptWithNext = true}},
    OfficeLook {Style::TableText, Style::Normal, "Table Contents"_L1, "TableContents"_L1, "Table Contents"_L1,
        {}, {.points = 9.5}},
    OfficeLook {Style::TableHeading, Style::TableText, "Table Heading"_L1, "TableHeading"_L1,
        "Table Heading"_L1, {.isKeptWithNext = true}, {.points = 9.5, .isBold = true}},
    OfficeLook {Style::Footnote, Style::Normal, "Footnote"_L1, "FootnoteText"_L1, "footnote text"_L1,
        {.indent = 6, .hanging = 6, .hasTabAtIndent = true}, {.points = 9}},
    OfficeLook {Style::ContentsHeading, Style::Normal, "Contents Heading"_L1, "TOCHeading"_L1,
        "TOC Heading"_L1, {.before = 8, .after = 3, .isKeptWithNext = true}, headingText(18)},
    OfficeLook {Style::Contents1, Style::Normal, "Contents 1"_L1, "TOC1"_L1, "toc 1"_L1, contentsLook(1),
        {.isBold = true}},
    OfficeLook {Style::Contents2, Style::Normal, "Contents 2"_L1, "TOC2"_L1, "toc 2"_L1, contentsLook(2)},
    OfficeLook {Style::Contents3, Style::Normal, "Contents 3"_L1, "TOC3"_L1, "toc 3"_L1, contentsLook(3)},
    OfficeLook {Style::Contents4, Style::Normal, "Contents 4"_L1, "TOC4"_L1, "toc 4"_L1, contentsLook(4)},
    OfficeLook {
        Style::Index, Style::Normal, "Index 1"_L1, "Index1"_L1, "index 1"_L1, {.hasDotsToTheEnd = true}},
    OfficeLook {Style::Header, Style::Normal, "Header"_L1, "Header"_L1, "header"_L1, {.isAtEnd = true}},
    OfficeLook {Style::Footer, Style::Normal, "Footer"_L1, "Footer"_L1, "footer"_L1, {.isAtEnd = true},
        {.points = 9}},
};

} // namespace

std::span<const OfficeLook> officeLooks()
{
    return kLooks;
}

const OfficeLook &lookOf(OfficeStyle style)
{
    static_assert(kLooks.size() == size_t(Style::Footer) + 1); // In the order of the names.
    return kLooks[size_t(style)];
}

TextLook markingLook(const QString &marking)
{
    return {
        .points = kMarkingPoints, .isBold = true, .color = markingColor(marking), .ground = kMarkingGround};
}

OfficeStyle styleAtLevel(OfficeStyle first, int level)
{
    return OfficeStyle(int(first) + std::clamp(level, 1, 4) - 1);
}

} // namespace fourthp

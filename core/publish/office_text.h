// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/publish/publication.h"

#include <QString>
#include <QStringView>

#include <vector>

namespace fourthp {

// What the writers of office formats need to know of texts and languages.

/// Office formats keep three languages for every text, and take one by the script of a character.
enum class ScriptGroup { Western, Asian, Complex };

struct OfficeLanguage
{
    ScriptGroup group = ScriptGroup::Western;
    bool isRightToLeft = false;
    QString language {}; ///< `pt`; as in BCP 47.
    QString territory {}; ///< `BR`. A language that comes without one gets its most likely one: programs
                          ///< choose a dictionary by it.

    static OfficeLanguage of(const QString &bcp47);
    QString tag() const; ///< `pt-BR`
};

/// Some text of one reading direction. Blanks and marks between letters belong to what they stand in.
struct DirectedText
{
    QStringView text {};
    bool isRightToLeft = false;
};
/// Splits a text for formats in which each run has to tell its direction. The views are into `text`.
std::vector<DirectedText> directedTexts(QStringView text, bool isBaseRightToLeft);

/// The direction of a paragraph that is wholly in languages of the other one; that of the document otherwise.
bool isRightToLeft(const PublicationSpans &spans, const Publication &publication);

/// What has to stand around a text in a paragraph of the other direction, so that numbers and marks in it and
/// beside it keep their order; null where nothing has to. Programs know no other way: runs of office formats
/// isolate nothing.
struct DirectionMarks
{
    QString before {};
    QString after {};
};
DirectionMarks directionMarks(const PublicationSpan &span, bool isParagraphRightToLeft);

/// `Page %1 of %2` in its parts, so that fields can stand for the numbers.
struct PageWording
{
    enum class Kind { Text, Page, Pages };
    struct Part
    {
        Kind kind = Kind::Text;
        QString text {};
    };
    explicit PageWording(const QString &wording); ///< Of an empty one the page number alone.
    std::vector<Part> parts;
};

/// Widths of columns, which add up to `total`: wide for long texts, never so narrow that words break.
std::vector<int> columnWidths(const PublicationTable &table, int total);

} // namespace fourthp

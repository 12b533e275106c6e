// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/publish/docx_runs.h"
#include "core/publish/office_package.h"

#include <optional>

#include <vector>

namespace fourthp::docx {

/// Writes the text of a publication as `word/document.xml` and the parts that it leads to.
class Body
{
public:
    explicit Body(const Publication &publication);

    /// The parts, their relationships included.
    std::vector<OfficePart> parts() const;
    /// How many lists are numbered from 1 of their own; `numbering.xml` needs one number for each.
    int numberedLists() const { return m_numberedLists; }

private:
    void writeFront();
    void writeBlock(const PublicationBlock &block);
    void writeParagraph(OfficeStyle style, const PublicationBlock &block, int list = 0);
    void writeTermed(OfficeStyle style, const PublicationBlock &block);
    void writeTable(const PublicationTable &table);
    void writeRow(const std::vector<PublicationSpans> &row, const std::vector<int> &widths, bool isHeading);
    void writeFigure(const PublicationFigure &figure);
    void writeContents(const PublicationBlock &block);
    void writeContentsEntry(const PublicationBlock &heading);
    void writeIndex(const PublicationBlock &block);
    void writeEmptyParagraph();
    void writeSection();
    bool takeBreak();

    const Publication &m_publication;
    Runs m_runs;
    Part m_document;
    Part m_header;
    Part m_footer;
    std::vector<OfficePart> m_media;
    std::optional<PublicationBlock::Kind> m_before; ///< What was written last.
    int m_numberedLists = 0;
    bool m_isBreakWaiting = false;
};

} // namespace fourthp::docx

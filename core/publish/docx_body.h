// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/publish/docx_runs.h"
#include "core/publish/office_body.h"
#include "core/publish/office_package.h"

#include <optional>

#include <vector>

namespace fourthp::docx {

/// Writes the text of a publication as `word/document.xml` and the parts that it leads to.
class Body final : public OfficeBody
{
public:
    explicit Body(const Publication &publication, const std::stop_token &stop = {});

    /// The parts, their relationships included.
    std::vector<OfficePart> parts() const;
    /// How many lists are numbered from 1 of their own; `numbering.xml` needs one number for each.
    int numberedLists() const { return m_numberedLists; }

private:
    void writeLine(OfficeStyle style, const QString &text) override;
    void writeHeading(OfficeStyle style, const PublicationBlock &block) override;
    void writeParagraph(OfficeStyle style, const PublicationBlock &block) override;
    void writeItem(OfficeStyle style, const PublicationBlock &block) override;
    void writeTermed(OfficeStyle style, const PublicationBlock &block) override;
    void writeTable(const PublicationTable &table) override;
    void writeFigure(const PublicationFigure &figure) override;
    void writeContents(const PublicationBlock &block) override;
    void writeIndexEntry(const QString &term, const std::vector<QString> &anchors) override;
    void writeInList(OfficeStyle style, const PublicationBlock &block, int list);
    void writeRow(const std::vector<PublicationSpans> &row, const std::vector<int> &widths, bool isHeading);
    void writeContentsEntry(const PublicationBlock &heading);
    void writeEmptyParagraph();
    void writeSection();

    Runs m_runs;
    Part m_document;
    Part m_header;
    Part m_footer;
    std::vector<OfficePart> m_media;
    std::optional<PublicationBlock::Kind> m_before; ///< What was written last, page breaks apart.
    int m_numberedLists = 0;
};

} // namespace fourthp::docx

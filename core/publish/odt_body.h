// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/publish/odt_styles.h"
#include "core/publish/office_package.h"
#include "core/publish/office_plan.h"
#include "core/publish/office_xml.h"

#include <QHash>
#include <QSet>
#include <QString>

#include <vector>

namespace fourthp::odt {

/// Writes the text of a publication as `content.xml` of an OpenDocument text (OpenDocument 1.3 part 3).
class Body
{
public:
    explicit Body(const Publication &publication);

    /// The whole part.
    QByteArray content() const;
    /// Figures that it shows, as parts of their own.
    const std::vector<OfficePart> &pictures() const { return m_pictures; }

private:
    /// A named style with what one paragraph needs beside it.
    struct Variant
    {
        QString name;
        OfficeStyle parent = OfficeStyle::Normal;
        bool isRightToLeft = false;
        bool isOnNewPage = false;
    };
    struct TableLook
    {
        std::vector<int> widths; ///< Of columns, in millimetres.
        bool isOnNewPage = false;
    };
    void writeFront();
    void writeBlocks();
    void writeBlock(const PublicationBlock &block);
    void writeParagraph(OfficeStyle style, const PublicationBlock &block);
    void writeHeading(const PublicationBlock &block);
    void writeTermed(OfficeStyle style, const PublicationBlock &block);
    void writeTable(const PublicationTable &table);
    void writeRow(const std::vector<PublicationSpans> &row, OfficeStyle style);
    void writeFigure(const PublicationFigure &figure);
    void writeContents(const PublicationBlock &block);
    void writeIndex(const PublicationBlock &block);
    void writePageOf(const QString &anchor);

    void writeSpans(const PublicationSpans &spans);
    void writeSpan(const PublicationSpan &span);
    void writeWords(const PublicationSpan &span);
    void writeText(QStringView text);
    void writeFootnote(const PublicationBlock &note);
    /// A place that links lead to, around what is written until the end of its life.
    class Bookmark;

    /// The style's name, or that of a variant of it; a page break that waits is taken by it.
    QString paragraphStyle(OfficeStyle named, const PublicationSpans &spans);
    QString languageStyle(const QString &language);
    QByteArray automaticStyles() const;

    const Publication &m_publication;
    OfficePlan m_plan;
    OfficeXml m_xml;
    std::vector<OfficePart> m_pictures;
    std::vector<Variant> m_variants;
    std::vector<std::pair<QString, QString>> m_languages; ///< Names of styles and what they are of.
    std::vector<TableLook> m_tables;
    QHash<const PublicationBlock *, int> m_footnotes; ///< Their numbers, from 1.
    bool m_isBreakWaiting = false;
    bool m_isInNote = false;
    bool m_isParagraphRightToLeft = false;
    bool m_isAfterMark = false; ///< Of a footnote; another one at once would read as one number.
};

} // namespace fourthp::odt

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/publish/odt_styles.h"
#include "core/publish/office_body.h"
#include "core/publish/office_package.h"
#include "core/publish/office_xml.h"

#include <QHash>
#include <QSet>
#include <QString>

#include <vector>

namespace fourthp::odt {

/// Writes the text of a publication as `content.xml` of an OpenDocument text (OpenDocument 1.3 part 3).
class Body final : public OfficeBody
{
public:
    explicit Body(const Publication &publication, const std::stop_token &stop = {});

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
    void writeBlocks();
    void writeLine(OfficeStyle style, const QString &text) override;
    void writeHeading(OfficeStyle style, const PublicationBlock &block) override;
    void writeParagraph(OfficeStyle style, const PublicationBlock &block) override;
    void writeItem(OfficeStyle style, const PublicationBlock &block) override;
    void writeTermed(OfficeStyle style, const PublicationBlock &block) override;
    void writeTable(const PublicationTable &table) override;
    void writeFigure(const PublicationFigure &figure) override;
    void writeContents(const PublicationBlock &block) override;
    void writeIndexEntry(const QString &term, const std::vector<QString> &anchors) override;
    void writeRow(const std::vector<PublicationSpans> &row, OfficeStyle style);
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

    OfficeXml m_xml;
    std::vector<OfficePart> m_pictures;
    std::vector<Variant> m_variants;
    std::vector<std::pair<QString, QString>> m_languages; ///< Names of styles and what they are of.
    std::vector<TableLook> m_tables;
    QHash<const PublicationBlock *, int> m_footnotes; ///< Their numbers, from 1.
    bool m_isInNote = false;
    bool m_isParagraphRightToLeft = false;
    bool m_isAfterMark = false; ///< Of a footnote; another one at once would read as one number.
};

} // namespace fourthp::odt

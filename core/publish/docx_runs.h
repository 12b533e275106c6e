// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/publish/office_plan.h"
#include "core/publish/office_styles.h"
#include "core/publish/office_xml.h"

#include <QHash>
#include <QString>

#include <utility>
#include <vector>

namespace fourthp::docx {

/// What a part of the package leads to, in the order of the numbers in `rId1`, `rId2`, …
struct Relationship
{
    QString type; ///< The last part of its address.
    QString target;
    bool isOutside = false;
};

/// One part under way: its XML and what it leads to.
struct Part
{
    OfficeXml xml;
    std::vector<Relationship> relationships;
    QHash<std::pair<QString, QString>, int> numbers; ///< In `rId1`, by type and target.

    /// Its id; the same for the same target.
    QString relate(const QString &type, const QString &target, bool isOutside = false);
};

/// Writes runs of text into parts of a word-processing document (ISO/IEC 29500-1, 17.3.2), with their links
/// and footnotes.
class Runs
{
public:
    /// Both outlive it.
    Runs(const Publication &publication, const OfficePlan &plan);

    /// A paragraph's properties; `isOnNewPage` begins a page.
    void writeParagraphProperties(
        Part &part, OfficeStyle style, bool isRightToLeft, bool isOnNewPage = false, int list = 0);
    void writeSpans(Part &part, const PublicationSpans &spans, bool isParagraphRightToLeft);
    void writeSpan(Part &part, const PublicationSpan &span, bool isParagraphRightToLeft);
    /// A text in the language of the publication.
    void writeText(Part &part, const QString &text);
    /// The label of the publication.
    void writeMarking(Part &part);
    void writeTab(Part &part);
    /// A field with what it shows until a program counts it anew.
    void writeField(Part &part, const QString &instruction, const QString &shown, const QString &style = {});
    void writeFieldMark(Part &part, const QString &kind);
    void writeFieldCode(Part &part, const QString &instruction);
    void writePageOf(Part &part, const QString &anchor);

    /// Bookmarks know letters, digits and underscores only.
    QString bookmark(const QString &anchor) const;
    void openBookmark(Part &part, const QString &anchor);
    void closeBookmark(Part &part, const QString &anchor);

    const Part &footnotes() const { return m_footnotes; }

private:
    void writeWords(Part &part, const PublicationSpan &span, bool isParagraphRightToLeft);
    void writeRun(Part &part, QStringView text, const PublicationSpan &span, bool isRightToLeft);
    void writeRunText(Part &part, QStringView text);
    void writeFootnote(Part &part, const PublicationBlock &note);
    void writeNoteBody(const PublicationBlock &note, int number);
    void writeStyledRun(Part &part, const QString &text, const QString &style);
    void writeStyle(Part &part, const QString &style);

    const Publication &m_publication;
    const OfficePlan &m_plan;
    Part m_footnotes;
    QHash<const PublicationBlock *, int> m_numbers; ///< Of the footnotes, from 1.
    QHash<QString, int> m_bookmarks; ///< Numbers of anchors.
    bool m_isAfterMark = false;
};

} // namespace fourthp::docx

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/docx_runs.h"

#include "core/publish/office_text.h"
#include "core/publish/print_words.h"

using namespace Qt::StringLiterals;

namespace fourthp::docx {

namespace {

const QString kMarkStyle = u"FootnoteReference"_s; // In `styles.xml`.

} // namespace

QString Part::relate(const QString &type, const QString &target, bool isOutside)
{
    int &number = numbers[{type, target}];
    if (number == 0) {
        relationships.push_back({type, target, isOutside});
        number = int(relationships.size());
    }
    return u"rId"_s + QString::number(number);
}

Runs::Runs(const Publication &publication, const OfficePlan &plan)
    : m_publication(publication)
    , m_plan(plan)
{
    for (const PublicationBlock &block : publication.blocks) {
        if (!block.anchor.isEmpty()) {
            m_bookmarks.insert(block.anchor, int(m_bookmarks.size()) + 1);
        }
    }
}

QString Runs::bookmark(const QString &anchor) const
{
    return u"place_"_s + QString::number(m_bookmarks.value(anchor));
}

void Runs::openBookmark(Part &part, const QString &anchor)
{
    if (!anchor.isEmpty()) {
        part.xml.empty("w:bookmarkStart"_L1,
            {{"w:id"_L1, QString::number(m_bookmarks.value(anchor))}, {"w:name"_L1, bookmark(anchor)}});
    }
}

void Runs::closeBookmark(Part &part, const QString &anchor)
{
    if (!anchor.isEmpty()) {
        part.xml.empty("w:bookmarkEnd"_L1, {{"w:id"_L1, QString::number(m_bookmarks.value(anchor))}});
    }
}

void Runs::writeParagraphProperties(
    Part &part, OfficeStyle style, bool isRightToLeft, bool isOnNewPage, int list)
{
    const auto properties = part.xml.element("w:pPr"_L1);
    part.xml.empty("w:pStyle"_L1, {{"w:val"_L1, lookOf(style).wordId}});
    if (isOnNewPage) {
        part.xml.empty("w:pageBreakBefore"_L1);
    }
    if (list > 0) {
        const auto numbering = part.xml.element("w:numPr"_L1);
        part.xml.empty("w:ilvl"_L1, {{"w:val"_L1, u"0"_s}});
        part.xml.empty("w:numId"_L1, {{"w:val"_L1, QString::number(list)}});
    }
    if (isRightToLeft != m_publication.isRightToLeft) {
        part.xml.empty("w:bidi"_L1, {{"w:val"_L1, isRightToLeft ? u"1"_s : u"0"_s}});
    }
}

void Runs::writeSpans(Part &part, const PublicationSpans &spans, bool isParagraphRightToLeft)
{
    const bool isInNote = &part == &m_footnotes;
    m_isAfterMark = false;
    for (const PublicationSpan &span : spans) {
        const PublicationBlock *note = isInNote ? nullptr : m_plan.footnoteOf(span.link);
        if (note == nullptr || !isMark(span.text, *note)) {
            writeSpan(part, span, isParagraphRightToLeft);
        }
        if (note != nullptr) {
            writeFootnote(part, *note);
        }
        m_isAfterMark = note != nullptr;
    }
}

void Runs::writeSpan(Part &part, const PublicationSpan &span, bool isParagraphRightToLeft)
{
    const bool isInside = span.link.startsWith(u'#');
    const QString anchor = isInside ? span.link.sliced(1) : QString();
    if (isInside ? !m_plan.hasAnchor(anchor) : !isLinkAllowed(span.link)) {
        PublicationSpan plain = span;
        plain.link.clear();
        writeWords(part, plain, isParagraphRightToLeft);
        return;
    }
    const QString target = isInside ? QString() : part.relate(u"hyperlink"_s, encodedLink(span.link), true);
    const auto link = part.xml.element("w:hyperlink"_L1,
        {{"r:id"_L1, target}, {"w:anchor"_L1, isInside ? bookmark(anchor) : QString()},
            {"w:history"_L1, u"1"_s}});
    writeWords(part, span, isParagraphRightToLeft);
}

void Runs::writeText(Part &part, const QString &text)
{
    writeWords(part, {text}, m_publication.isRightToLeft);
}

void Runs::writeMarking(Part &part)
{
    for (const DirectedText &text : directedTexts(m_publication.marking, m_publication.isRightToLeft)) {
        const auto run = part.xml.element("w:r"_L1);
        {
            const auto properties = part.xml.element("w:rPr"_L1);
            part.xml.empty("w:rStyle"_L1, {{"w:val"_L1, u"MarkingLabel"_s}});
            if (text.isRightToLeft) {
                part.xml.empty("w:rtl"_L1);
            }
        }
        writeRunText(part, text.text);
    }
}

/// A run tells its direction, which Word takes for its blanks and marks as well.
void Runs::writeWords(Part &part, const PublicationSpan &span, bool isParagraphRightToLeft)
{
    const DirectionMarks marks = directionMarks(span, isParagraphRightToLeft);
    const QString text = marks.before + span.text + marks.after;
    for (const DirectedText &run : directedTexts(text, isParagraphRightToLeft)) {
        writeRun(part, run.text, span, run.isRightToLeft);
    }
}

void Runs::writeRun(Part &part, QStringView text, const PublicationSpan &span, bool isRightToLeft)
{
    OfficeXml &xml = part.xml;
    const auto run = xml.element("w:r"_L1);
    const bool isLink = !span.link.isEmpty();
    const bool isOtherLanguage = !span.language.isEmpty() && span.language != m_publication.language;
    if (isLink || span.isStrong || span.isEmphasised || isRightToLeft || isOtherLanguage) {
        const auto properties = xml.element("w:rPr"_L1);
        if (isLink || span.isStrong || span.isEmphasised) {
            xml.empty("w:rStyle"_L1,
                {{"w:val"_L1,
                    isLink              ? u"Hyperlink"_s
                        : span.isStrong ? u"Strong"_s
                                        : u"Emphasis"_s}});
        }
        if (isLink && span.isStrong) {
            xml.empty("w:b"_L1);
            xml.empty("w:bCs"_L1);
        }
        if (span.isEmphasised && (isLink || span.isStrong)) {
            xml.empty("w:i"_L1);
            xml.empty("w:iCs"_L1);
        }
        const bool isNoLanguage = span.language == kNoLinguisticContent;
        if (isNoLanguage) {
            xml.empty("w:noProof"_L1);
        }
        if (isRightToLeft) {
            xml.empty("w:rtl"_L1);
        }
        if (isOtherLanguage && !isNoLanguage) {
            const OfficeLanguage language = OfficeLanguage::of(span.language);
            const auto of = [&language](ScriptGroup group) -> QString {
                return language.group == group ? language.tag() : QString();
            };
            xml.empty("w:lang"_L1,
                {{"w:val"_L1, of(ScriptGroup::Western)}, {"w:eastAsia"_L1, of(ScriptGroup::Asian)},
                    {"w:bidi"_L1, of(ScriptGroup::Complex)}});
        }
    }
    writeRunText(part, text);
}

/// Line breaks and tabs are elements of their own (17.3.3.1, 17.3.3.32).
void Runs::writeRunText(Part &part, QStringView text)
{
    qsizetype begin = 0;
    const auto flush = [&](qsizetype end) {
        if (end > begin) {
            const auto words = part.xml.element("w:t"_L1, {{"xml:space"_L1, u"preserve"_s}});
            part.xml.text(text.sliced(begin, end - begin));
        }
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == u'\n' || text.at(i) == u'\t') {
            flush(i);
            part.xml.empty(text.at(i) == u'\n' ? "w:br"_L1 : "w:tab"_L1);
            begin = i + 1;
        }
    }
    flush(text.size());
}

void Runs::writeTab(Part &part)
{
    const auto run = part.xml.element("w:r"_L1);
    part.xml.empty("w:tab"_L1);
}

void Runs::writeFieldMark(Part &part, const QString &kind)
{
    const auto run = part.xml.element("w:r"_L1);
    part.xml.empty("w:fldChar"_L1, {{"w:fldCharType"_L1, kind}});
}

void Runs::writeFieldCode(Part &part, const QString &instruction)
{
    const auto run = part.xml.element("w:r"_L1);
    const auto code = part.xml.element("w:instrText"_L1, {{"xml:space"_L1, u"preserve"_s}});
    part.xml.text(instruction);
}

void Runs::writeField(Part &part, const QString &instruction, const QString &shown, const QString &style)
{
    writeFieldMark(part, u"begin"_s);
    writeFieldCode(part, u' ' + instruction + u' ');
    writeFieldMark(part, u"separate"_s);
    writeStyledRun(part, shown, style);
    writeFieldMark(part, u"end"_s);
}

/// A program that lays pages out counts it: LibreOffice when it opens the document, Word when it prints it or
/// is asked to. Asking Word for it in the document would make it warn of "fields that may refer to other
/// files".
void Runs::writePageOf(Part &part, const QString &anchor)
{
    writeField(part, u"PAGEREF "_s + bookmark(anchor) + u" \\h"_s, u"…"_s);
}

void Runs::writeStyledRun(Part &part, const QString &text, const QString &style)
{
    const auto run = part.xml.element("w:r"_L1);
    writeStyle(part, style);
    writeRunText(part, text);
}

void Runs::writeStyle(Part &part, const QString &style)
{
    if (!style.isEmpty()) {
        const auto properties = part.xml.element("w:rPr"_L1);
        part.xml.empty("w:rStyle"_L1, {{"w:val"_L1, style}});
    }
}

void Runs::writeFootnote(Part &part, const PublicationBlock &note)
{
    if (m_isAfterMark) {
        writeStyledRun(part, m_publication.isRightToLeft ? u"،"_s : u","_s, kMarkStyle);
    }
    const auto known = m_numbers.constFind(&note);
    if (known != m_numbers.constEnd()) {
        writeField(
            part, u"NOTEREF "_s + bookmark(note.anchor) + u" \\f \\h"_s, QString::number(*known), kMarkStyle);
        return;
    }
    const int number = int(m_numbers.size()) + 1;
    m_numbers.insert(&note, number);
    openBookmark(part, note.anchor);
    {
        const auto run = part.xml.element("w:r"_L1);
        writeStyle(part, kMarkStyle);
        part.xml.empty("w:footnoteReference"_L1, {{"w:id"_L1, QString::number(number)}});
    }
    closeBookmark(part, note.anchor);
    writeNoteBody(note, number);
}

void Runs::writeNoteBody(const PublicationBlock &note, int number)
{
    OfficeXml &xml = m_footnotes.xml;
    const auto footnote = xml.element("w:footnote"_L1, {{"w:id"_L1, QString::number(number)}});
    const auto paragraph = xml.element("w:p"_L1);
    const bool isRight = isRightToLeft(note.spans, m_publication);
    writeParagraphProperties(m_footnotes, OfficeStyle::Footnote, isRight);
    {
        const auto run = xml.element("w:r"_L1);
        writeStyle(m_footnotes, kMarkStyle);
        xml.empty("w:footnoteRef"_L1);
    }
    writeTab(m_footnotes);
    writeSpans(m_footnotes, note.spans, isRight);
}

} // namespace fourthp::docx

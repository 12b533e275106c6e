// SPDX-License-Identifier: GPL-3.0-or-later
// Runs of text with their links, marks and footnotes.
#include "core/publish/odt_body.h"
#include "core/publish/office_text.h"
#include "core/publish/print_words.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace fourthp::odt {

void Body::writeSpans(const PublicationSpans &spans)
{
    m_isAfterMark = false;
    for (const PublicationSpan &span : spans) {
        const PublicationBlock *note = m_isInNote ? nullptr : m_plan.footnoteOf(span.link);
        if (note == nullptr || !isMark(span.text, *note)) {
            writeSpan(span);
        }
        if (note != nullptr) {
            writeFootnote(*note);
        }
        m_isAfterMark = note != nullptr;
    }
}

void Body::writeSpan(const PublicationSpan &span)
{
    const bool isInside = span.link.startsWith(u'#');
    const bool isLink = isInside ? m_plan.hasAnchor(span.link.sliced(1)) : isLinkAllowed(span.link);
    if (!isLink) {
        writeWords(span);
        return;
    }
    const QString target = isInside ? span.link : encodedLink(span.link);
    const auto link = m_xml.element("text:a"_L1,
        {{"xlink:type"_L1, u"simple"_s}, {"xlink:href"_L1, target},
            {"text:style-name"_L1, u"Internet_20_link"_s},
            {"text:visited-style-name"_L1, u"Internet_20_link"_s}});
    writeWords(span);
}

void Body::writeWords(const PublicationSpan &span)
{
    const DirectionMarks marks = directionMarks(span, m_isParagraphRightToLeft);
    m_xml.text(marks.before);
    int open = 0;
    const auto enter = [&](const QString &style) {
        m_xml.open("text:span"_L1, {{"text:style-name"_L1, style}});
        ++open;
    };
    if (span.isStrong) {
        enter(u"Strong_20_Emphasis"_s);
    }
    if (span.isEmphasised) {
        enter(u"Emphasis"_s);
    }
    if (!span.language.isEmpty() && span.language != m_publication.language) {
        enter(languageStyle(span.language));
    }
    writeText(span.text);
    for (; open > 0; --open) {
        m_xml.close();
    }
    m_xml.text(marks.after);
}

/// Line breaks, tabs and runs of blanks are elements of their own (6.1.2 to 6.1.5).
void Body::writeText(QStringView text)
{
    qsizetype begin = 0;
    const auto flush = [&](qsizetype end) {
        if (end > begin) {
            m_xml.text(text.sliced(begin, end - begin));
        }
        begin = end;
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const bool isBlankToKeep = c == u' ' && (i == 0 || text.at(i - 1) == u' ' || i + 1 == text.size());
        if (c == u'\n' || c == u'\t' || isBlankToKeep) {
            flush(i);
            m_xml.empty(c == u'\n' ? "text:line-break"_L1 : c == u'\t' ? "text:tab"_L1 : "text:s"_L1);
            begin = i + 1;
        }
    }
    flush(text.size());
}

void Body::writeFootnote(const PublicationBlock &note)
{
    if (m_isAfterMark) {
        const auto comma = m_xml.element("text:span"_L1, {{"text:style-name"_L1, u"Footnote_20_anchor"_s}});
        m_xml.text(m_publication.isRightToLeft ? u"،" : u",");
    }
    const auto known = m_footnotes.constFind(&note);
    const int number = known == m_footnotes.constEnd() ? int(m_footnotes.size()) + 1 : *known;
    const QString id = u"ftn%1"_s.arg(number);
    if (known != m_footnotes.constEnd()) {
        const auto mark = m_xml.element("text:span"_L1, {{"text:style-name"_L1, u"Footnote_20_anchor"_s}});
        const auto again = m_xml.element("text:note-ref"_L1,
            {{"text:note-class"_L1, u"footnote"_s}, {"text:reference-format"_L1, u"text"_s},
                {"text:ref-name"_L1, id}});
        m_xml.text(QString::number(number));
        return;
    }
    m_footnotes.insert(&note, number);
    const bool isOuterRightToLeft = m_isParagraphRightToLeft;
    const auto element
        = m_xml.element("text:note"_L1, {{"text:id"_L1, id}, {"text:note-class"_L1, u"footnote"_s}});
    {
        const auto citation = m_xml.element("text:note-citation"_L1);
        m_xml.text(QString::number(number));
    }
    const auto body = m_xml.element("text:note-body"_L1);
    const auto paragraph = m_xml.element(
        "text:p"_L1, {{"text:style-name"_L1, paragraphStyle(OfficeStyle::Footnote, note.spans)}});
    m_isInNote = true;
    writeSpans(note.spans);
    m_isInNote = false;
    m_isParagraphRightToLeft = isOuterRightToLeft;
}

QString Body::paragraphStyle(OfficeStyle named, const PublicationSpans &spans)
{
    const bool isRight = isRightToLeft(spans, m_publication);
    m_isParagraphRightToLeft = isRight;
    const bool isOnNewPage = !m_isInNote && takeBreak();
    if (isRight == m_publication.isRightToLeft && !isOnNewPage) {
        return styleName(named);
    }
    const auto known = std::find_if(m_variants.begin(), m_variants.end(), [&](const Variant &variant) {
        return variant.parent == named && variant.isRightToLeft == isRight
            && variant.isOnNewPage == isOnNewPage;
    });
    if (known != m_variants.end()) {
        return known->name;
    }
    m_variants.push_back({u"P%1"_s.arg(m_variants.size() + 1), named, isRight, isOnNewPage});
    return m_variants.back().name;
}

QString Body::languageStyle(const QString &language)
{
    const auto known = std::find_if(
        m_languages.begin(), m_languages.end(), [&](const auto &one) { return one.second == language; });
    if (known != m_languages.end()) {
        return known->first;
    }
    m_languages.emplace_back(u"L%1"_s.arg(m_languages.size() + 1), language);
    return m_languages.back().first;
}

} // namespace fourthp::odt

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/markdown_book.h"

#include "core/curation/edition_markdown.h"
#include "core/publish/html_text.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

using Kind = PublicationBlock::Kind;

/// An address between `<` and `>`, where these and line ends must not stand, and `&copy;` would be read as a
/// sign.
QString destination(const QString &address)
{
    QString text;
    for (const QChar sign : address) {
        const bool isUnsafe = sign.unicode() <= u' ' || QStringView(u"<>\\`").contains(sign);
        text += isUnsafe ? u'%' + QString::number(sign.unicode(), 16).rightJustified(2, u'0').toUpper()
                         : QString(sign);
    }
    return u'<' + text.replace(u'&', u"&amp;"_s) + u'>';
}

/// Signs of emphasis count only at the edge of a word: beside a letter outside of them they would be letters.
bool canBeMarked(QChar before, QChar after)
{
    const auto isWord = [](QChar sign) { return !sign.isNull() && !sign.isSpace() && !sign.isPunct(); };
    return !isWord(before) && !isWord(after);
}

QString marked(const PublicationSpan &span, QChar before, QChar after)
{
    const QString trimmed = span.text.trimmed();
    if (trimmed.isEmpty()) {
        return markdownText(span.text);
    }
    const qsizetype begin = span.text.indexOf(trimmed);
    const QString leading = markdownText(span.text.first(begin));
    const QString trailing = markdownText(span.text.sliced(begin + trimmed.size()));
    QString text = markdownText(trimmed);
    if ((span.isStrong || span.isEmphasised)
        && canBeMarked(leading.isEmpty() ? before : u' ', trailing.isEmpty() ? after : u' ')) {
        const QString signs = span.isStrong && span.isEmphasised ? u"***"_s
            : span.isStrong                                      ? u"**"_s
                                                                 : u"*"_s;
        text = signs + text + signs;
    }
    if (!span.link.isEmpty() && !span.link.startsWith(u'#')) {
        // Readers differ in whether they read `&amp;` in an address that stands alone.
        const bool isItself = destination(span.link) == u'<' + trimmed + u'>';
        text = isItself ? destination(span.link) : u'[' + text + u"]("_s + destination(span.link) + u')';
    }
    return leading + text + trailing;
}

/// Within a line.
QString inLine(const PublicationSpans &spans)
{
    QString text;
    for (size_t i = 0; i < spans.size(); ++i) {
        const QString before = i > 0 ? spans[i - 1].text : QString();
        const QString after = i + 1 < spans.size() ? spans[i + 1].text : QString();
        text += marked(
            spans[i], before.isEmpty() ? QChar() : before.back(), after.isEmpty() ? QChar() : after.front());
    }
    return text.trimmed();
}

/// As a line of its own, or as the item of a list.
QString line(const PublicationSpans &spans)
{
    return markdownBegin(inLine(spans));
}

/// A row of a table; a bar within a cell would end it.
QString row(const std::vector<PublicationSpans> &cells)
{
    QString text = u"|"_s;
    for (const PublicationSpans &cell : cells) {
        text += u' ' + inLine(cell).replace(u'|', u"\\|"_s) + u" |"_s;
    }
    return text + u'\n';
}

class MarkdownWriter
{
public:
    explicit MarkdownWriter(const Publication &publication)
        : m_publication(publication)
    {
        for (const PublicationBlock &block : publication.blocks) {
            if (block.kind == Kind::Heading && !block.anchor.isEmpty()) {
                m_headings.insert(block.anchor, plainText(block.spans));
            }
        }
    }

    QString text() const
    {
        QString text = title();
        Kind before = Kind::PageBreak;
        for (const PublicationBlock &block : m_publication.blocks) {
            const QString one = written(block);
            if (one.isEmpty()) {
                continue;
            }
            const bool goesOn = block.kind == before && isItem(block.kind);
            text += goesOn ? one : u'\n' + one;
            before = block.kind;
        }
        return text;
    }

private:
    static bool isItem(Kind kind)
    {
        return kind == Kind::Bullet || kind == Kind::Numbered || kind == Kind::Fact || kind == Kind::Note;
    }

    QString title() const
    {
        QString text = u"# "_s + markdownLine(m_publication.title) + u'\n';
        const QString date = m_publication.date.toString(Qt::ISODate);
        for (const QString &part : {m_publication.subtitle, date, m_publication.marking}) {
            text += part.isEmpty() ? QString() : u'\n' + markdownBegin(markdownLine(part)) + u'\n';
        }
        return text;
    }

    QString written(const PublicationBlock &block) const
    {
        switch (block.kind) {
        case Kind::Heading:
            return QString(std::clamp(block.level + 1, 2, 6), u'#') + u' ' + inLine(block.spans) + u'\n';
        case Kind::Paragraph:
            return line(block.spans) + u'\n';
        case Kind::Bullet:
            return u"- "_s + line(block.spans) + u'\n';
        case Kind::Numbered:
            return u"1. "_s + line(block.spans) + u'\n';
        case Kind::Fact:
            return u"- "_s
                + m_publication.words.labelled.arg(
                    u"**%1**"_s.arg(markdownLine(block.term)), inLine(block.spans))
                + u'\n';
        case Kind::Note:
            return u"- \\[%1\\] %2\n"_s.arg(markdownLine(block.term), inLine(block.spans));
        case Kind::Caption:
            return line(block.spans) + u'\n';
        case Kind::Table:
            return table(block.table);
        case Kind::Figure:
            return markdownBegin(markdownLine(block.figure.alternative)) + u'\n';
        case Kind::Contents:
            return contents(block.level);
        case Kind::Index:
            return index(block.index);
        case Kind::PageBreak:
            return {};
        }
        Q_UNREACHABLE();
    }

    static QString table(const PublicationTable &table)
    {
        QString text = row(table.headings) + u'|';
        for (size_t column = 0; column < table.headings.size(); ++column) {
            text += u" --- |"_s;
        }
        text += u'\n';
        for (const std::vector<PublicationSpans> &cells : table.rows) {
            text += row(cells);
        }
        return text;
    }

    QString contents(int depth) const
    {
        QString text = u"## "_s + markdownLine(m_publication.words.contents) + u"\n\n"_s;
        for (const PublicationBlock &block : m_publication.blocks) {
            if (block.kind == Kind::Heading && block.level <= depth && !block.anchor.isEmpty()) {
                text += QString((block.level - 1) * 2, u' ') + u"- "_s + line(block.spans) + u'\n';
            }
        }
        return text;
    }

    QString index(const std::vector<IndexEntry> &entries) const
    {
        QString text;
        for (const IndexEntry &entry : entries) {
            text += u"- "_s + markdownBegin(markdownLine(entry.term)) + u'\n';
            for (const QString &anchor : entry.anchors) {
                text += u"  - "_s + markdownBegin(markdownLine(m_headings.value(anchor, anchor))) + u'\n';
            }
        }
        return text;
    }

    const Publication &m_publication;
    QHash<QString, QString> m_headings; ///< Anchor to text.
};

} // namespace

QByteArray markdownBook(const Publication &publication)
{
    return MarkdownWriter(publication).text().toUtf8();
}

} // namespace fourthp

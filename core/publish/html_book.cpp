// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/html_book.h"

#include "core/publish/html_page.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <span>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

using Kind = PublicationBlock::Kind;

struct Page
{
    QString file;
    QString title;
    std::span<const PublicationBlock> blocks;
    TopHeading top = TopHeading::Title;
};

bool isBook(const Publication &publication)
{
    return std::any_of(publication.blocks.begin(), publication.blocks.end(),
        [](const PublicationBlock &block) { return block.kind == Kind::Contents; });
}

/// The file of a chapter is named by its anchor, so that its address outlasts a chapter before it.
QString fileOf(const PublicationBlock &heading, size_t number)
{
    const bool isTaken = heading.anchor.isEmpty() || heading.anchor == "index"_L1;
    return (isTaken ? u"page-"_s + QString::number(number) : heading.anchor) + u".html"_s;
}

std::vector<Page> pagesOf(const Publication &publication)
{
    const std::span<const PublicationBlock> blocks(publication.blocks);
    std::vector<Page> pages {{u"index.html"_s, publication.title, blocks, TopHeading::Title}};
    if (!isBook(publication)) {
        return pages;
    }
    size_t begin = 0;
    const auto endPage = [&](size_t end) {
        // The break before a chapter is what a page of its own is.
        const size_t last = end > begin && blocks[end - 1].kind == Kind::PageBreak ? end - 1 : end;
        pages.back().blocks = blocks.subspan(begin, last - begin);
        begin = end;
    };
    for (size_t place = 0; place < blocks.size(); ++place) {
        if (blocks[place].kind == Kind::Heading && blocks[place].level == 1) {
            endPage(place);
            pages.push_back({fileOf(blocks[place], pages.size()), plainText(blocks[place].spans), {},
                TopHeading::OfBlocks});
        }
    }
    endPage(blocks.size());
    return pages;
}

AnchorPlaces anchorsOf(const std::vector<Page> &pages)
{
    AnchorPlaces anchors;
    for (const Page &page : pages) {
        for (const PublicationBlock &block : page.blocks) {
            if (!block.anchor.isEmpty()) {
                const bool isHeading = block.kind == Kind::Heading;
                anchors.insert(block.anchor, {page.file, isHeading ? plainText(block.spans) : QString()});
            }
        }
    }
    return anchors;
}

QByteArray resource(const QString &name)
{
    QFile file(u":/web/"_s + name);
    const bool isThere = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isThere);
    Q_UNUSED(isThere)
    return file.readAll();
}

QString wordsOf(const PublicationBlock &block)
{
    QStringList words {block.term, plainText(block.spans)};
    for (const std::vector<PublicationSpans> &row : block.table.rows) {
        for (const PublicationSpans &cell : row) {
            words.append(plainText(cell));
        }
    }
    return words.join(u' ').simplified();
}

/// `[address, title, text]` of every part down to a case.
QByteArray searchIndex(const std::vector<Page> &pages)
{
    QJsonArray sections;
    for (const Page &page : pages) {
        QJsonArray section;
        QStringList text;
        const auto endSection = [&] {
            if (!section.isEmpty()) {
                section.append(text.join(u' '));
                sections.append(section);
            }
            text.clear();
        };
        for (const PublicationBlock &block : page.blocks) {
            if (block.kind == Kind::Heading && block.level <= 2) {
                endSection();
                section = QJsonArray {QString(page.file + u'#' + block.anchor), plainText(block.spans)};
            } else if (const QString words = wordsOf(block); !words.isEmpty()) {
                text.append(words);
            }
        }
        endSection();
    }
    return "window.fourthpSections = " + QJsonDocument(sections).toJson(QJsonDocument::Compact) + ";\n";
}

/// Writes the pages around their blocks.
class BookWriter
{
public:
    BookWriter(const Publication &publication, const std::vector<Page> &pages)
        : m_publication(publication)
        , m_pages(pages)
        , m_anchors(anchorsOf(pages))
        , m_isBook(isBook(publication))
    { }

    QByteArray page(size_t number) const
    {
        const Page &page = m_pages[number];
        HtmlBlocks blocks(m_publication, m_anchors, page.file, page.top);
        const QString top = page.top == TopHeading::Title ? titlePage() : QString();
        return (head(page) + header(number) + u"<main id=\"main-text\">\n"_s + top + blocks.html(page.blocks)
            + u"</main>\n"_s + footer(number) + u"</body>\n</html>\n"_s)
            .toUtf8();
    }

private:
    QString head(const Page &page) const
    {
        const QString title = page.top == TopHeading::Title ? m_publication.title
                                                            : page.title + u" – "_s + m_publication.title;
        // Firefox and Chromium differ in whether a page on a disk is of one origin with its neighbours.
        const QString scripts = m_isBook ? u"'self' file:"_s : u"'none'"_s;
        const QString scriptTags = m_isBook ? u"<script src=\"search-index.js\" defer></script>\n"
                                              "<script src=\"search.js\" defer></script>\n"_s
                                            : QString();
        return u"<!DOCTYPE html>\n<html lang=\"%1\" dir=\"%2\">\n<head>\n<meta charset=\"utf-8\">\n"
               "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
               "style-src 'self' file:; script-src %3; base-uri 'none'; form-action 'none'\">\n"
               "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
               "<meta name=\"referrer\" content=\"no-referrer\">\n"
               "<meta name=\"generator\" content=\"%4\">\n<title>%5</title>\n"
               "<link rel=\"stylesheet\" href=\"book.css\">\n%6</head>\n<body>\n"_s.arg(
                   m_publication.language.toHtmlEscaped(), m_publication.isRightToLeft ? u"rtl"_s : u"ltr"_s,
                   scripts, m_publication.creator.toHtmlEscaped(), title.toHtmlEscaped(), scriptTags);
    }

    QString marking() const
    {
        return m_publication.marking.isEmpty()
            ? QString()
            : u"<p class=\"marking\"><bdi>%1</bdi></p>\n"_s.arg(m_publication.marking.toHtmlEscaped());
    }

    QString header(size_t number) const
    {
        QString html;
        if (m_isBook) {
            html += u"<a class=\"skip\" href=\"#main-text\">%1</a>\n"_s.arg(
                m_publication.words.skip.toHtmlEscaped());
        }
        html += u"<header>\n"_s + marking();
        if (number > 0) {
            html += u"<a class=\"book\" href=\"index.html\">%1</a>\n"_s.arg(
                m_publication.title.toHtmlEscaped());
        }
        return html + search() + u"</header>\n"_s;
    }

    /// Hidden until the script finds that it can work.
    QString search() const
    {
        if (!m_isBook) {
            return {};
        }
        return u"<div class=\"search\" role=\"search\" data-none=\"%1\" hidden>\n"
               "<label>%2 <input type=\"search\"></label> <span role=\"status\"></span>\n<ul></ul>\n</div>\n"_s
                   .arg(m_publication.words.noHits.toHtmlEscaped(),
                       m_publication.words.search.toHtmlEscaped());
    }

    QString titlePage() const
    {
        QString html = u"<h1>%1</h1>\n"_s.arg(m_publication.title.toHtmlEscaped());
        if (!m_publication.subtitle.isEmpty()) {
            html += u"<p class=\"subtitle\">%1</p>\n"_s.arg(m_publication.subtitle.toHtmlEscaped());
        }
        if (m_publication.date.isValid()) {
            html += u"<p class=\"issued\"><time>%1</time></p>\n"_s.arg(
                m_publication.date.toString(Qt::ISODate));
        }
        return html;
    }

    QString linkTo(size_t number, const QString &rel, const QString &word) const
    {
        return u"<a rel=\"%1\" href=\"%2\">%3</a>\n"_s.arg(rel, m_pages[number].file.toHtmlEscaped(),
            m_publication.words.labelled.arg(word, m_pages[number].title).toHtmlEscaped());
    }

    QString footer(size_t number) const
    {
        QString links;
        if (number > 0) {
            links += linkTo(number - 1, u"prev"_s, m_publication.words.previous);
        }
        if (number + 1 < m_pages.size()) {
            links += linkTo(number + 1, u"next"_s, m_publication.words.next);
        }
        if (!links.isEmpty()) {
            const QString label = m_publication.words.contents.toHtmlEscaped();
            links = u"<nav class=\"around\" aria-label=\"%1\">\n%2</nav>\n"_s.arg(label, links);
        }
        const QString html = links + marking();
        return html.isEmpty() ? QString() : u"<footer>\n"_s + html + u"</footer>\n"_s;
    }

    const Publication &m_publication;
    const std::vector<Page> &m_pages;
    const AnchorPlaces m_anchors;
    const bool m_isBook;
};

} // namespace

std::vector<NamedBytes> htmlBook(const Publication &publication)
{
    const std::vector<Page> pages = pagesOf(publication);
    const BookWriter writer(publication, pages);
    std::vector<NamedBytes> files;
    for (size_t number = 0; number < pages.size(); ++number) {
        files.push_back({pages[number].file, writer.page(number)});
    }
    files.push_back({u"book.css"_s, resource(u"book.css"_s)});
    if (isBook(publication)) {
        files.push_back({u"search.js"_s, resource(u"search.js"_s)});
        files.push_back({u"search-index.js"_s, searchIndex(pages)});
    }
    return files;
}

} // namespace fourthp

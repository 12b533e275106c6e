// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/markdown_book.h"
#include "core/publish/print_words.h"
#include "core/publish/publish_run.h"
#include "tests/unit/publish/book/book_fixture.h"

#include <QRegularExpression>

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

/// What cmark-gfm makes of it, as HTML.
QString readBack(const QByteArray &markdown)
{
    cmark_gfm_core_extensions_ensure_registered();
    cmark_parser *parser = cmark_parser_new(CMARK_OPT_DEFAULT);
    for (const char *name : {"table", "strikethrough"}) {
        cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(name));
    }
    cmark_parser_feed(parser, markdown.constData(), size_t(markdown.size()));
    cmark_node *document = cmark_parser_finish(parser);
    char *html = cmark_render_html(document, CMARK_OPT_DEFAULT, cmark_parser_get_syntax_extensions(parser));
    const QString text = QString::fromUtf8(html);
    free(html);
    cmark_node_free(document);
    cmark_parser_free(parser);
    return text;
}

/// The words of HTML without its tags.
QString words(QString html)
{
    static const QRegularExpression tag(u"<[^>]*>"_s);
    return html.remove(tag)
        .replace(u"&lt;"_s, u"<"_s)
        .replace(u"&gt;"_s, u">"_s)
        .replace(u"&quot;"_s, u"\""_s)
        .replace(u"&amp;"_s, u"&"_s)
        .simplified();
}

} // namespace

TEST_CASE("Any text is read back from Markdown as it was", "[publish]")
{
    const QString hard = GENERATE(u"# no heading"_s, u"1. no list"_s, u"- no list"_s, u"+ no list"_s,
        u"=== no line"_s, u"*a* _b_ `c` [d](e) ![f](g)"_s, u"<b>h</b> &amp; &copy; <!-- i -->"_s,
        u"a|b \\| \\ \\\\"_s, u"~~no~~ ***"_s, u"1) no, 2. no"_s, u"> no quotation"_s, u"***"_s, u"---"_s,
        u"  blanks"_s, u"عربي * و # رقم"_s, u"www.example.org and a@example.org"_s, u"```"_s, u"&#35;"_s);
    PublicationBlock table;
    table.kind = Kind::Table;
    table.table.headings = {plainSpans(hard), plainSpans(u"x"_s)};
    table.table.rows = {{plainSpans(hard), plainSpans(u"y"_s)}};
    PublicationBlock fact = block(Kind::Fact, plainSpans(hard));
    fact.term = hard;
    const QString once = hard.simplified();

    const auto kind = GENERATE(Kind::Paragraph, Kind::Bullet, Kind::Numbered, Kind::Caption, Kind::Heading);
    PublicationBlock one = block(kind, plainSpans(hard));
    one.level = 1;
    CHECK(words(readBack(markdownBook(sheetOf({one})))) == u"Sheet "_s + once);
    for (const bool isStrong : {true, false}) {
        const PublicationBlock styled = block(kind,
            {{.text = u"before "_s}, {.text = hard, .isStrong = isStrong, .isEmphasised = true},
                {.text = u", after"_s}});
        INFO(markdownBook(sheetOf({styled})).toStdString());
        CHECK(words(readBack(markdownBook(sheetOf({styled}))))
            == QString(u"Sheet before "_s + hard + u", after"_s).simplified());
    }
    CHECK(words(readBack(markdownBook(sheetOf({table})))) == u"Sheet "_s + once + u" x "_s + once + u" y"_s);
    CHECK(words(readBack(markdownBook(sheetOf({fact})))) == u"Sheet "_s + once + u": "_s + once);
}

TEST_CASE("Style and links are read back from Markdown", "[publish]")
{
    const QString html = readBack(markdownBook(sheetOf({block(Kind::Paragraph,
        {{.text = u"Strong (so)"_s, .isStrong = true}, {.text = u" and "_s},
            {.text = u"an address"_s, .link = u"https://example.org/a_b(c)?d=<e>"_s}, {.text = u" "_s},
            {.text = u"https://example.org/x"_s, .link = u"https://example.org/x"_s}})})));
    CHECK(html.contains(u"<strong>Strong (so)</strong> and "_s));
    CHECK(html.contains(u"<a href=\"https://example.org/a_b(c)?d=%3Ce%3E\">an address</a>"_s));
    CHECK(html.contains(u"<a href=\"https://example.org/x\">https://example.org/x</a>"_s));
}

TEST_CASE("An address that looks like a sign in it leads where it led", "[publish]")
{
    const QString address = GENERATE(u"https://example.org/?a=1&copy;=2"_s, u"https://example.org/?x&lt;y"_s);
    const QString html = readBack(markdownBook(sheetOf({block(Kind::Paragraph,
        {{.text = u"t"_s, .link = address}, {.text = u" "_s}, {.text = address, .link = address}})})));
    const QString written = address.toHtmlEscaped();
    CHECK(html.contains(u"<a href=\"%1\">t</a>"_s.arg(written)));
    CHECK(html.contains(u"<a href=\"%1\">%1</a>"_s.arg(written)));
}

TEST_CASE("Line ends of every kind stay within a line of Markdown", "[publish]")
{
    const QString between = GENERATE(u"\r"_s, u"\n"_s, u"\r\n"_s, u"\u2028"_s, u"\u0085"_s, u"\x0b"_s);
    PublicationBlock table;
    table.kind = Kind::Table;
    table.table.headings = {plainSpans(u"a"_s)};
    table.table.rows = {{plainSpans(u"x"_s + between + u"y | z"_s)}};
    CHECK(words(readBack(markdownBook(sheetOf({table})))) == u"Sheet a x y | z"_s);
}

TEST_CASE("A book in Markdown has every heading and every row of its numbers", "[publish]")
{
    EditionDesk desk;
    desk.add({desk.publish(u"bank"_s), desk.publish(u"hotel"_s, u"supply_chain"_s)});
    const Publication book = bookOf(desk);
    const QString html = readBack(markdownBook(book));
    for (int level = 1; level <= 3; ++level) {
        for (const QString &heading : headings(book, level)) {
            const QString tag = u'h' + QString::number(level + 1);
            INFO(heading.toStdString());
            CHECK(html.contains(u'<' + tag + u'>' + heading.toHtmlEscaped() + u"</"_s + tag + u'>'));
        }
    }
    CHECK(html.contains(u"<td>Kenya</td>\n<td>2</td>"_s));
    CHECK(html.contains(u"<strong>Countries</strong>: Kenya"_s));
}

TEST_CASE("A book is saved whole, not over what is there, and not into the library", "[publish]")
{
    EditionDesk desk;
    desk.add({desk.publish(u"bank"_s)});
    Library &library = *desk.temp.library;
    const auto book = publicationOfEdition(library, desk.edition, {}, inEnglish);
    REQUIRE(book.has_value());
    CHECK(book->publication.date == desk.temp.clock.now.date());
    const QTemporaryDir place;
    const QString path = place.filePath(u"out.md"_s);
    const auto save = [&](PublishFormat format, const QString &to, Overwrite overwrite) {
        return writePublication(library, book->publication, format, to, overwrite);
    };
    REQUIRE(save(PublishFormat::Markdown, path, Overwrite::Never));
    CHECK(save(PublishFormat::Markdown, path, Overwrite::Never).error().kind == ErrorKind::Conflict);
    for (const PublishFacts &facts : publishFormats()) {
        CHECK(publishFormatFromCode(QString(facts.code)) == facts.format);
    }
    CHECK(save(PublishFormat::Html, library.folder().path + u"/web"_s, Overwrite::Allowed).error().kind
        == ErrorKind::InvalidInput);
}

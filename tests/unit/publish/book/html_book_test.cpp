// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/html_book.h"
#include "tests/unit/publish/book/book_fixture.h"

#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray fileOf(const std::vector<NamedBytes> &files, const QString &name)
{
    const auto found = std::find_if(
        files.begin(), files.end(), [&name](const NamedBytes &file) { return file.name == name; });
    return found == files.end() ? QByteArray() : found->bytes;
}

QByteArray onePage(std::vector<PublicationBlock> blocks, const QString &language = u"en"_s)
{
    return fileOf(htmlBook(sheetOf(std::move(blocks), language)), u"index.html"_s);
}

/// What HTML Tidy finds wrong; warnings are about what it is too old to know.
QByteArray errorsOf(const QByteArray &page)
{
    QProcess tidy;
    tidy.start(QStringLiteral(TIDY_PROGRAM), {u"-q"_s, u"-e"_s, u"-utf8"_s, u"--show-warnings"_s, u"no"_s});
    REQUIRE(tidy.waitForStarted());
    tidy.write(page);
    tidy.closeWriteChannel();
    REQUIRE(tidy.waitForFinished());
    return tidy.readAllStandardError();
}

} // namespace

TEST_CASE(
    "A book is a page for each chapter, with style and search, and asks nothing from elsewhere", "[publish]")
{
    EditionDesk desk;
    desk.add({desk.publish(u"bank"_s), desk.publish(u"hotel"_s, u"supply_chain"_s)});
    const auto files = htmlBook(bookOf(desk, u"ar"_s));
    CHECK_FALSE(fileOf(files, u"chapter-2.html"_s).isEmpty());
    CHECK_FALSE(fileOf(files, u"book.css"_s).isEmpty());
    static const QRegularExpression asked(
        u"<(?:script|link|img|iframe|object|embed|source)[^>]*\\s(?:src|href)=\"([^\"]*)\""_s);
    int pages = 0;
    for (const NamedBytes &file : files) {
        if (!file.name.endsWith(u".html"_s)) {
            CHECK_FALSE(file.bytes.contains("@import"));
            CHECK_FALSE(file.bytes.contains("url("));
            CHECK_FALSE(file.bytes.contains("fetch("));
            CHECK_FALSE(file.bytes.contains("innerHTML"));
            continue;
        }
        ++pages;
        INFO(file.name.toStdString());
        CHECK(errorsOf(file.bytes).toStdString().empty());
        CHECK(file.bytes.contains("<html lang=\"ar\" dir=\"rtl\">"));
        CHECK(file.bytes.contains("default-src 'none'"));
        CHECK(file.bytes.count("<h1") == 1);
        CHECK_FALSE(file.bytes.contains("style=\""));
        auto matches = asked.globalMatch(QString::fromUtf8(file.bytes));
        while (matches.hasNext()) {
            CHECK_FALSE(fileOf(files, matches.next().captured(1)).isEmpty());
        }
    }
    CHECK(pages == 10);
}

TEST_CASE("Every link within a book leads to a part of a page that is there", "[publish]")
{
    EditionDesk desk;
    desk.add({desk.publish(u"bank"_s), desk.publish(u"hotel"_s, u"supply_chain"_s)});
    const auto files = htmlBook(bookOf(desk));
    static const QRegularExpression link(u"<a [^>]*href=\"([^\"]*)\""_s);
    int links = 0;
    for (const NamedBytes &file : files) {
        auto matches = link.globalMatch(QString::fromUtf8(file.bytes));
        while (matches.hasNext()) {
            const QString to = matches.next().captured(1);
            if (to.startsWith(u"http"_s)) {
                continue;
            }
            ++links;
            INFO(file.name.toStdString() << ": " << to.toStdString());
            const QString page = to.section(u'#', 0, 0);
            const QByteArray there = fileOf(files, page.isEmpty() ? file.name : page);
            CHECK_FALSE(there.isEmpty());
            const QString part = to.section(u'#', 1);
            CHECK((part.isEmpty() || there.contains(QByteArray("id=\"" + part.toUtf8() + '"'))));
        }
    }
    CHECK(links > 40);
}

TEST_CASE("Headings of a page go down a step at a time", "[publish]")
{
    EditionDesk desk;
    desk.add({desk.publish(u"bank"_s)});
    static const QRegularExpression heading(u"<h([1-6])"_s);
    for (const NamedBytes &file : htmlBook(bookOf(desk))) {
        auto matches = heading.globalMatch(QString::fromUtf8(file.bytes));
        int level = 0;
        while (matches.hasNext()) {
            const int next = matches.next().captured(1).toInt();
            INFO(file.name.toStdString());
            CHECK(next <= level + 1);
            level = next;
        }
    }
}

TEST_CASE("What a record says is text and never markup", "[publish]")
{
    const QByteArray page = onePage({block(Kind::Paragraph,
        {{.text = u"<script>alert(1)</script> & \"so\""_s},
            {.text = u"link"_s, .link = u"javascript:alert(1)"_s},
            {.text = u"good"_s, .link = u"https://example.org/?a=\"b\"&c"_s}})});
    CHECK(page.contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;so&quot;"));
    CHECK_FALSE(page.contains("javascript:"));
    CHECK(page.contains("<a href=\"https://example.org/?a=&quot;b&quot;&amp;c\">good</a>"));
}

TEST_CASE("A run in another language is told with its direction, and blanks stay as they are", "[publish]")
{
    const QByteArray page = onePage(
        {block(Kind::Paragraph, {{.text = u"« Pôle\u00a0: »"_s}, {.text = u"مركز"_s, .language = u"ar"_s}}),
            block(Kind::Paragraph, {{.text = u"كل الكلمات هنا"_s, .language = u"ar"_s}})},
        u"fr"_s);
    CHECK(page.contains(u"<p>« Pôle\u00a0: »<span lang=\"ar\" dir=\"rtl\">مركز</span></p>"_s.toUtf8()));
    CHECK(page.contains(u"<p lang=\"ar\" dir=\"rtl\">كل الكلمات هنا</p>"_s.toUtf8()));
}

TEST_CASE("A figure says what it shows, and a table what its columns are", "[publish]")
{
    PublicationBlock figure;
    figure.kind = Kind::Figure;
    figure.figure = {"<svg width=\"1\" height=\"1\"></svg>", 1, 1, u"What \"it\" shows"_s};
    PublicationBlock table;
    table.kind = Kind::Table;
    table.table.headings = {{{.text = u"Country"_s}}};
    table.table.rows = {{{{.text = u"Kenya"_s}}}};
    const QByteArray page = onePage({figure, block(Kind::Caption, {{.text = u"Under it"_s}}), table});
    CHECK(page.contains("<svg role=\"img\" aria-label=\"What &quot;it&quot; shows\" width"));
    CHECK(page.contains("<figcaption>Under it</figcaption>"));
    CHECK(page.contains("<th scope=\"col\">Country</th>"));
    CHECK(errorsOf(page).toStdString().empty());
}

TEST_CASE("The index of the search names every case with its words", "[publish]")
{
    EditionDesk desk;
    desk.add({desk.publish(u"bank"_s)});
    const QByteArray script = fileOf(htmlBook(bookOf(desk)), u"search-index.js"_s);
    const QByteArray begin = "window.fourthpSections = ";
    REQUIRE(script.startsWith(begin));
    const QJsonArray sections
        = QJsonDocument::fromJson(script.mid(begin.size(), script.lastIndexOf(';') - begin.size())).array();
    const bool isThere = std::any_of(sections.begin(), sections.end(), [](const QJsonValue &section) {
        return section[0].toString() == "chapter-2.html#case-study-bank"_L1
            && section[1].toString() == "2.1 Practice of bank"_L1
            && section[2].toString().contains("Start with managers."_L1);
    });
    CHECK(isThere);
}

TEST_CASE("A sheet is one page that runs no script", "[publish]")
{
    const auto files = htmlBook(sheetOf({block(Kind::Paragraph, {{.text = u"Text"_s}})}));
    CHECK(files.size() == 2);
    CHECK(files.front().bytes.contains("script-src 'none'"));
    CHECK_FALSE(files.front().bytes.contains("<script"));
}

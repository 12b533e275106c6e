// SPDX-License-Identifier: GPL-3.0-or-later
// What other programs read in our PDF: poppler's and qpdf's.
#include "tests/support/catch_qt.h"
#include "tests/unit/publish/render/made_up_book.h"

#include "core/publish/render_process.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <algorithm>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

/// A PDF made by the program that the product starts.
class Rendered
{
public:
    explicit Rendered(const Publication &publication, PaperSize paper = PaperSize::A4)
    {
        REQUIRE(renderPdf(publication, path, {paper, QStringLiteral(RENDER_PROGRAM)}));
    }

    QByteArray run(const char *program, const QStringList &options) const
    {
        QProcess process;
        process.start(QString::fromUtf8(program), options);
        REQUIRE(process.waitForFinished());
        CAPTURE(process.readAllStandardError());
        REQUIRE(process.exitCode() == 0);
        return process.readAllStandardOutput();
    }
    /// Arabic comes as presentation forms with marks of direction around it.
    QStringList pages() const
    {
        QString text = QString::fromUtf8(run(PDFTOTEXT_PROGRAM, {u"-layout"_s, path, u"-"_s}));
        text = text.normalized(QString::NormalizationForm_KC);
        text.remove(QRegularExpression(u"[\u202a-\u202e\u2066-\u2069]"_s));
        QStringList pages = text.split(u'\f');
        pages.removeLast(); // After the last page's end.
        return pages;
    }
    QJsonObject json(const QString &part) const
    {
        const QByteArray bytes = run(QPDF_PROGRAM, {u"--json=1"_s, u"--json-key="_s + part, path});
        return QJsonDocument::fromJson(bytes).object();
    }
    QByteArray bytes() const
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir folder;
    QString path = folder.filePath(u"book.pdf"_s);
};

int pageWith(const QStringList &pages, const QString &word, int from)
{
    const QRegularExpression whole(u"\\b"_s + QRegularExpression::escape(word) + u"\\b"_s);
    for (int page = from; page < pages.size(); ++page) {
        if (pages.at(page).contains(whole)) {
            return page + 1;
        }
    }
    return 0;
}

} // namespace

TEST_CASE("A book is a PDF without faults, its fonts in it, in every language", "[render]")
{
    const QString language = GENERATE(u"en"_s, u"fr"_s, u"ar"_s);
    const Publication book = madeUpBook(language, 12);

    const Rendered pdf(book);

    CHECK(pdf.run(QPDF_PROGRAM, {u"--check"_s, pdf.path}).contains("No syntax or stream encoding errors"));
    const QStringList fonts
        = QString::fromUtf8(pdf.run(PDFFONTS_PROGRAM, {pdf.path})).split(u'\n', Qt::SkipEmptyParts).mid(2);
    REQUIRE_FALSE(fonts.isEmpty());
    for (const QString &font : fonts) {
        CAPTURE(font);
        CHECK(font.contains(u"NotoSans"_s));
        CHECK(font.contains(QRegularExpression(u"Identity-H +yes (yes|no) +yes"_s)));
    }
    const QStringList pages = pdf.pages();
    CHECK(pages.first().simplified().contains(book.title));
    CHECK(pageWith(pages, u"PRACTICE-11"_s, 0) > 0);
}

TEST_CASE("Contents and index name the pages on which things stand", "[render]")
{
    const int cases = 150; // The contents alone take three pages.
    const QStringList pages = Rendered(madeUpBook(u"en"_s, cases)).pages();
    const int firstChapter = 1 + int(std::find_if(pages.begin() + 2, pages.end(), [](const QString &page) {
        return page.contains(u"Countries 0"_s) && page.contains(u"Kenya"_s);
    }) - pages.begin());
    REQUIRE(firstChapter > 3);
    const QString front = pages.mid(0, firstChapter - 1).join(u'\n');

    for (int number : {0, 1, 49, 98, 149}) {
        CAPTURE(number);
        const int page = pageWith(pages, u"PRACTICE-%1"_s.arg(number), firstChapter - 1);
        REQUIRE(page > 0);
        const QRegularExpression inContents(u"PRACTICE-%1 [^\n]*(?:\n[^\n]*)?? +(\\d+)\n"_s.arg(number));
        CHECK(inContents.match(front).captured(1).toInt() == page);
        const QRegularExpression inIndex(u"TERM-%1 +(\\d+)"_s.arg(number));
        CHECK(inIndex.match(pages.last() + pages.at(pages.size() - 2)).captured(1).toInt() == page);
    }
}

TEST_CASE("Every page bears the marking and its number in the digits of the language", "[render]")
{
    const Publication book = madeUpBook(u"ar"_s, 12);

    const QStringList pages = Rendered(book).pages();

    for (const QString &page : pages) {
        CHECK(page.count(book.marking) == 2);
    }
    CHECK(pages.at(2).contains(u'\u0663')); // ARABIC-INDIC DIGIT THREE
}

TEST_CASE("A table that goes on begins every page with its headings", "[render]")
{
    const QStringList pages = Rendered(madeUpBook(u"en"_s, 2)).pages();

    const int first = pageWith(pages, u"ROW-0"_s, 0);
    const int last = pageWith(pages, u"ROW-59"_s, 0);
    REQUIRE(first > 0);
    REQUIRE(last > first);
    for (int page = first; page <= last; ++page) {
        CHECK(pages.at(page - 1).count(u"HEADING-CELL"_s) == 1);
    }
}

TEST_CASE("A book has bookmarks, links, its language and its direction", "[render]")
{
    const Publication book = madeUpBook(u"ar"_s, 12);

    const Rendered pdf(book);

    const QJsonArray outlines = pdf.json(u"outlines"_s).value("outlines"_L1).toArray();
    REQUIRE(outlines.size() == 4); // Contents, two chapters, index
    const QJsonObject chapter = outlines.at(1).toObject();
    CHECK(chapter.value("title"_L1).toString() == u"البلدان 0"_s);
    CHECK(chapter.value("kids"_L1).toArray().size() == 10);
    CHECK(chapter.value("destpageposfrom1"_L1).toInt() == 3);
    const QByteArray objects = QJsonDocument(pdf.json(u"objects"_s)).toJson(QJsonDocument::Compact);
    CHECK(objects.contains(R"("/Lang":"ar")"));
    CHECK(objects.contains(R"("/Direction":"/R2L")"));
    CHECK(pdf.run(PDFINFO_PROGRAM, {u"-url"_s, pdf.path}).contains("https://example.org/11"));
    // Each line of the contents leads somewhere, each number of the index too.
    CHECK(objects.count(R"("/Subtype":"/Link")") >= 12 + 2 + 1 + 12 + 3 * 12);
}

TEST_CASE("Equal publications give equal bytes, dated by the publication", "[render]")
{
    const Publication book = madeUpBook(u"en"_s, 3);

    const Rendered one(book);
    const Rendered other(book);

    CHECK(one.bytes() == other.bytes());
    CHECK(one.run(PDFINFO_PROGRAM, {one.path}).contains("CreationDate:    Thu Nov 26 00:00:00 2026"));
}

TEST_CASE("Pages are A4, or Letter if that was asked for", "[render]")
{
    const Publication book = madeUpBook(u"en"_s, 1);
    const Rendered a4(book);
    const Rendered letter(book, PaperSize::Letter);

    CHECK(a4.run(PDFINFO_PROGRAM, {a4.path}).contains("595 x 842 pts (A4)"));
    CHECK(letter.run(PDFINFO_PROGRAM, {letter.path}).contains("612 x 792 pts (letter)"));
}

TEST_CASE("A link from a record leads to web pages and mail alone", "[render]")
{
    Publication sheet;
    sheet.title = u"Links"_s;
    for (const QString &target : {u"https://example.org/good"_s, u"file:///etc/hosts"_s,
             u"javascript:app.alert(1)"_s, u"#nowhere"_s}) {
        PublicationBlock paragraph = block(PublicationBlock::Kind::Paragraph, target);
        paragraph.spans.front().link = target;
        sheet.blocks.push_back(paragraph);
    }

    const Rendered pdf(sheet);

    const QByteArray objects = QJsonDocument(pdf.json(u"objects"_s)).toJson(QJsonDocument::Compact);
    CHECK(objects.count(R"("/Subtype":"/Link")") == 1);
    CHECK(objects.contains("https://example.org/good"));
}

TEST_CASE("Addresses and dates keep their order among Arabic words", "[render]")
{
    Publication sheet = madeUpBook(u"ar"_s, 0);
    sheet.blocks = {block(PublicationBlock::Kind::Bullet, u"تاريخ التحقق: 2026-11-23 "_s)};
    PublicationSpan link;
    link.text = u"http://www.thecode.org/"_s;
    link.link = link.text;
    sheet.blocks.front().spans.push_back(link);

    const QString page = Rendered(sheet).pages().first();

    CHECK(page.contains(u"2026-11-23"_s));
    CHECK(page.contains(u"http://www.thecode.org/"_s));
}

TEST_CASE("A paragraph stands as the language that most of it is in", "[render]")
{
    Publication sheet = madeUpBook(u"ar"_s, 0);
    sheet.blocks = {block(PublicationBlock::Kind::Paragraph, u"The initiative grew out of work."_s)};
    sheet.blocks.front().spans.front().language = u"en"_s;
    sheet.blocks.front().spans.push_back({u" (الإنجليزية)"_s});

    // Poppler's boxes tell where words stand.
    const Rendered pdf(sheet);
    const QString boxes = QString::fromUtf8(pdf.run(PDFTOTEXT_PROGRAM, {u"-bbox"_s, pdf.path, u"-"_s}));
    const QRegularExpression first(u"xMin=\"(\\d+)[^>]*>The<"_s);
    CHECK(first.match(boxes).captured(1).toInt() == 60); // The left margin.
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch_qt.h"
#include "tests/unit/publish/render/made_up_book.h"

#include "core/publish/print_words.h"
#include "ui/print/laid_document.h"
#include "ui/print/page_furniture.h"
#include "ui/print/safe_drawing.h"

#include <QImage>
#include <QPageSize>
#include <QPainter>
#include <QPicture>

#include <algorithm>
#include <cstdlib>
#include <functional>
#include <thread>

using namespace fourthp;
using namespace fourthp::print;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

const QSizeF kA4(5950, 8420);

Piece line(qreal height, bool keepsWithNext = false)
{
    Piece piece;
    piece.height = height;
    piece.keepsWithNext = keepsWithNext;
    piece.marks.push_back(AreaMark {QRectF(0, 0, 10, height), Qt::black});
    return piece;
}

std::vector<size_t> marksOfPages(const std::vector<LaidPage> &pages)
{
    std::vector<size_t> counts;
    for (const LaidPage &page : pages) {
        counts.push_back(page.marks.size());
    }
    return counts;
}

/// The lowest edge of the text lines in the body of a page.
qreal lowestText(const LaidPage &page, const PageStyle &style)
{
    qreal lowest = 0;
    for (const Mark &mark : page.marks) {
        const auto *text = std::get_if<LineMark>(&mark);
        if (text != nullptr && text->at.y() < style.body.bottom()) {
            lowest = std::max(lowest, text->at.y());
        }
    }
    return lowest;
}

} // namespace

TEST_CASE("Pieces that belong together go to the next page together", "[print]")
{
    const PageStyle style = pageStyle(madeUpBook(u"en"_s, 1), kA4);
    const qreal tenth = style.body.height() / 10;
    PageBreaker breaker(style);
    for (int i = 0; i < 9; ++i) {
        breaker.add(line(tenth));
    }

    breaker.add(line(tenth, true));
    breaker.add(line(tenth));

    CHECK(marksOfPages(breaker.finish().pages) == std::vector<size_t> {9, 2});
}

TEST_CASE("What belongs together but is higher than a page is broken all the same", "[print]")
{
    const PageStyle style = pageStyle(madeUpBook(u"en"_s, 1), kA4);
    PageBreaker breaker(style);

    for (int i = 0; i < 25; ++i) {
        breaker.add(line(style.body.height() / 10.001, i < 24));
    }

    CHECK(marksOfPages(breaker.finish().pages) == std::vector<size_t> {10, 10, 5});
}

TEST_CASE("A figure higher than the page is made to fit", "[print]")
{
    Publication sheet;
    PublicationBlock tall;
    tall.kind = PublicationBlock::Kind::Figure;
    tall.figure = {"<svg xmlns=\"http://www.w3.org/2000/svg\"/>", 500, 5000, {}};
    sheet.blocks = {tall};

    const LaidDocument document = layOut(sheet, kA4);

    REQUIRE(document.pages.size() == 1);
    const auto &marks = document.pages.front().marks;
    const auto figure = std::find_if(marks.begin(), marks.end(),
        [](const Mark &mark) { return std::holds_alternative<FigureMark>(mark); });
    REQUIRE(figure != marks.end());
    CHECK(QRectF(QPointF(), kA4).contains(std::get<FigureMark>(*figure).rect));
}

TEST_CASE("No heading stands last on a page", "[print]")
{
    const Publication book = madeUpBook(u"en"_s, 60);
    const PageStyle style = pageStyle(book, kA4);

    const LaidDocument document = layOut(book, kA4);

    REQUIRE(document.bookmarks.size() > 200);
    for (const Bookmark &bookmark : document.bookmarks) {
        const LaidPage &page = document.pages.at(size_t(bookmark.place.page));
        CAPTURE(bookmark.title, bookmark.place.page);
        CHECK(lowestText(page, style) > bookmark.place.y + 150);
    }
}

TEST_CASE("Columns of an index follow each other from the side where lines begin", "[print]")
{
    const QString language = GENERATE(u"en"_s, u"ar"_s);
    Publication sheet = madeUpBook(language, 1);
    const PageStyle style = pageStyle(sheet, kA4);
    PageBreaker breaker(style);
    Pieces pieces(15, line(style.body.height() / 10.001));

    breaker.addInColumns(pieces);

    const auto pages = breaker.finish().pages;
    REQUIRE(marksOfPages(pages) == std::vector<size_t> {15});
    const qreal first = std::get<AreaMark>(pages.front().marks.front()).rect.left();
    const qreal last = std::get<AreaMark>(pages.front().marks.back()).rect.left();
    CHECK((first < last) == (language == u"en"));
}

TEST_CASE("A preview, which records pages, shows Arabic as the printer prints it", "[print]")
{
    Publication sheet;
    sheet.language = u"ar"_s;
    sheet.isRightToLeft = true;
    sheet.blocks
        = {block(PublicationBlock::Kind::Bullet, u"فرقة العمل (سامليت): Bank (SA) · الجانب: عام 2019"_s)};
    const LaidDocument document = layOut(sheet, kA4);
    const auto drawn = [](const std::function<void(QPainter &)> &draw) {
        QImage image(2380, 800, QImage::Format_Grayscale8);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.scale(0.4, 0.4); // Large, so that edges count little.
        draw(painter);
        painter.end();
        return image;
    };
    QPicture picture;
    QPainter recorder(&picture);
    drawPage(recorder, document.pages.front());
    recorder.end();

    const QImage direct = drawn([&](QPainter &painter) { drawPage(painter, document.pages.front()); });
    const QImage recorded = drawn([&](QPainter &painter) { picture.play(&painter); });

    int ink = 0;
    int differing = 0;
    for (int y = 0; y < direct.height(); ++y) {
        for (int x = 0; x < direct.width(); ++x) {
            const int one = qGray(direct.pixel(x, y));
            ink += one < 128 ? 1 : 0;
            differing += std::abs(one - qGray(recorded.pixel(x, y))) > 128 ? 1 : 0;
        }
    }
    CHECK(ink > 200);
    CHECK(differing < ink / 10);
}

TEST_CASE("A drawing that asks for something outside of itself is not drawn", "[print]")
{
    const auto drawing = [](const QByteArray &inside) {
        return QByteArray("<svg xmlns=\"http://www.w3.org/2000/svg\" "
                          "xmlns:xlink=\"http://www.w3.org/1999/xlink\">"
            + inside + "</svg>");
    };

    CHECK(isSafeDrawing(drawing("<rect width=\"1\" height=\"1\"/>")));
    CHECK(isSafeDrawing(drawing("<use xlink:href=\"#a\"/>")));
    CHECK_FALSE(isSafeDrawing(drawing("<image xlink:href=\"file:///dev/zero\"/>")));
    CHECK_FALSE(isSafeDrawing(drawing("<use href=\"other.svg#a\"/>")));
    CHECK_FALSE(isSafeDrawing("<!DOCTYPE svg [<!ENTITY a \"b\">]>" + drawing("&a;")));
    CHECK_FALSE(isSafeDrawing(drawing("<g>")));
    CHECK_FALSE(isSafeDrawing({}));
}

namespace {

Publication sheetOf(const PublicationTable &table)
{
    Publication sheet;
    sheet.marking = u"TLP:GREEN"_s;
    PublicationBlock rows;
    rows.kind = PublicationBlock::Kind::Table;
    rows.table = table;
    sheet.blocks = {rows};
    return sheet;
}

/// Texts that do not stand wholly on the paper.
int linesOffPaper(const LaidDocument &document)
{
    int off = 0;
    for (const LaidPage &page : document.pages) {
        for (const Mark &mark : page.marks) {
            const auto *line = std::get_if<LineMark>(&mark);
            off += line != nullptr && !QRectF(QPointF(), document.paper).contains(line->at) ? 1 : 0;
        }
    }
    return off;
}

} // namespace

TEST_CASE("A column of one long word leaves every column of the table its place", "[print]")
{
    const auto row = [](const QString &wide) {
        return std::vector<PublicationSpans> {plainSpans(u"x"_s), plainSpans(wide), plainSpans(u"y"_s)};
    };
    const int letters = GENERATE(30, 36, 50, 200);
    const Publication sheet = sheetOf({row(u"B"_s), {row(QString(letters, u'n'))}});

    const LaidDocument document = layOut(sheet, kA4);

    CAPTURE(letters);
    REQUIRE(document.pages.size() == 1);
    CHECK(document.pages.front().marks.size() > 8);
    CHECK(linesOffPaper(document) == 0);
}

TEST_CASE("Small paper has small margins, and room for text", "[print]")
{
    const QSizeF paper = QPageSize::size(QPageSize::A6, QPageSize::Point) * kUnitsPerPoint;
    Publication book = madeUpBook(u"en"_s, 1);
    book.marking = u"TLP:GREEN"_s;

    const PageStyle style = pageStyle(book, paper);

    CHECK(style.body.width() > paper.width() * 0.7);
    CHECK(style.body.height() > paper.height() * 0.5);
    CHECK(pageStyle(book, kA4).body.left() == 600);
}

TEST_CASE("Pages that were laid out on a thread that has ended are drawn as those of this one", "[print]")
{
    const Publication book = madeUpBook(GENERATE(u"en"_s, u"ar"_s), 3);
    const auto drawn = [](const LaidPage &page) {
        QImage image(595, 842, QImage::Format_Grayscale8);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.scale(0.1, 0.1);
        drawPage(painter, page);
        painter.end();
        return image;
    };
    LaidDocument there;

    std::thread([&] { there = layOut(book, kA4); }).join();

    const LaidDocument here = layOut(book, kA4);
    REQUIRE(there.pages.size() == here.pages.size());
    for (size_t page = 0; page < here.pages.size(); ++page) {
        CAPTURE(page);
        CHECK(drawn(there.pages.at(page)) == drawn(here.pages.at(page)));
    }
}

TEST_CASE("No heading of a table is broken within a word, in Arabic either", "[print]")
{
    const QStringList words {u"دراسة"_s, u"البلدان"_s, u"القطاع"_s, u"الحياة"_s, u"البداية"_s};
    PublicationTable table;
    std::vector<PublicationSpans> row;
    for (const QString &word : words) {
        table.headings.push_back(plainSpans(word));
        row.push_back(plainSpans(u"غير معروفة أو غير متحقق منها، وبعض الكلمات بعدها"_s));
    }
    row.back() = plainSpans({});
    table.rows = {row};
    Publication sheet = sheetOf(table);
    sheet.language = u"ar"_s;
    sheet.isRightToLeft = true;

    const LaidDocument document = layOut(sheet, kA4);

    int headings = 0;
    for (const Mark &mark : document.pages.front().marks) {
        const auto *line = std::get_if<LineMark>(&mark);
        headings += line != nullptr && line->at.y() < 1000 && line->text->lineCount() == 1 ? 1 : 0;
    }
    CHECK(headings >= 5);
    CHECK(std::none_of(
        document.pages.front().marks.begin(), document.pages.front().marks.end(), [](const Mark &mark) {
            const auto *line = std::get_if<LineMark>(&mark);
            return line != nullptr && line->at.y() < 1000 && line->text->lineCount() > 1;
        }));
}

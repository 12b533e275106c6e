// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/html_text.h"
#include "core/publish/office_plan.h"
#include "core/publish/office_text.h"
#include "core/publish/office_xml.h"
#include "tests/support/catch_qt.h"
#include "tests/unit/publish/office/made_up_publication.h"

#include <algorithm>
#include <numeric>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

/// Runs as `<` or `>` for their direction, and their text.
QStringList shown(const QString &text, bool isBaseRightToLeft)
{
    QStringList runs;
    for (const DirectedText &run : directedTexts(text, isBaseRightToLeft)) {
        runs.append((run.isRightToLeft ? u'<' : u'>') + run.text.toString());
    }
    return runs;
}

QStringList plainBlocks(const OfficePlan &plan, PublicationBlock::Kind kind)
{
    QStringList texts;
    for (const PublicationBlock *block : plan.blocks()) {
        if (block->kind == kind) {
            texts.append(plainText(block->spans));
        }
    }
    return texts;
}

} // namespace

TEST_CASE("Blanks and marks between two directions follow the paragraph", "[publish]")
{
    CHECK(shown(u"one two"_s, false) == QStringList {u">one two"_s});
    CHECK(shown(u"one, شراكة ناجحة (two)"_s, false)
        == QStringList {u">one, "_s, u"<شراكة ناجحة"_s, u"> (two)"_s});
    CHECK(shown(u"شراكة one two شراكة 12"_s, true)
        == QStringList {u"<شراكة "_s, u">one two"_s, u"< شراكة 12"_s});
    CHECK(shown(u"(12)"_s, true) == QStringList {u"<(12)"_s});
    CHECK(shown(QString(), true).isEmpty());
}

TEST_CASE(
    "A text of the other direction stands between marks of both, and any other between none", "[publish]")
{
    const DirectionMarks ofDate = directionMarks({.text = u"2026-11-23"_s, .language = u"zxx"_s}, true);

    CHECK(ofDate.before == u"\u200F\u200E"_s);
    CHECK(ofDate.after == u"\u200E\u200F"_s);
    CHECK(directionMarks({.text = u"نص"_s, .language = u"ar"_s}, false).before == u"\u200E\u200F"_s);
    CHECK(directionMarks({.text = u"نص"_s, .language = u"ar"_s}, true).before.isNull());
    CHECK(directionMarks({.text = u"2026"_s}, true).before.isNull());
}

TEST_CASE("A paragraph turns round for a language of the other direction, and not for a date", "[publish]")
{
    const Publication book = arabicCompendium();

    CHECK_FALSE(isRightToLeft({{.text = u"Title"_s, .language = u"en"_s}}, book));
    CHECK(isRightToLeft({{.text = u"Title"_s, .language = u"en"_s}, {u"نص"_s}}, book));
    CHECK(isRightToLeft({{.text = u"2026-11-23"_s, .language = u"zxx"_s}}, book));
    CHECK(isRightToLeft({}, book));
}

TEST_CASE("A language without a territory gets its most likely one, and one that is told stays", "[publish]")
{
    CHECK(OfficeLanguage::of(u"fr"_s).tag() == u"fr-FR"_s);
    CHECK(OfficeLanguage::of(u"pt-BR"_s).tag() == u"pt-BR"_s);
    CHECK(OfficeLanguage::of(u"ar"_s).isRightToLeft);
    CHECK(OfficeLanguage::of(u"ar"_s).group == ScriptGroup::Complex);
    CHECK(OfficeLanguage::of(u"zh"_s).group == ScriptGroup::Asian);
    CHECK(OfficeLanguage::of(u"ru"_s).group == ScriptGroup::Western);
    CHECK(OfficeLanguage::of(u"qqq"_s).tag() == u"qqq"_s);
}

TEST_CASE("What XML cannot hold does not get into a document", "[publish]")
{
    CHECK(xmlText(u"a\u0001b\u000bc\td\n"_s) == u"abc\td\n"_s);
    CHECK(xmlText(QString(u"x"_s + QChar(0xd800) + u'y')) == u"x\uFFFDy"_s);
    CHECK(xmlText(QString(u""_s + QChar(0xdc00) + QChar(0xffff))) == u"\uFFFD"_s);
    CHECK(xmlText(u"𝄞 فييت"_s) == u"𝄞 فييت"_s);
}

TEST_CASE("A note that somebody calls is a footnote, and a heading of such notes alone goes", "[publish]")
{
    const Publication book = englishCompendium();

    const OfficePlan plan(book);

    CHECK(plan.footnoteOf(u"#note-1"_s) != nullptr);
    CHECK(plan.footnoteOf(u"#note-3"_s) == nullptr);
    CHECK(plan.footnoteOf(u"https://example.org/"_s) == nullptr);
    CHECK(plainBlocks(plan, PublicationBlock::Kind::Note).size() == 1);
    CHECK(plan.termOf(*plan.footnoteOf(u"#note-1"_s)) == u"•"_s);
    CHECK_FALSE(plan.hasAnchor(u"case-1-sources"_s));
    CHECK(plan.hasAnchor(u"more-sources"_s));
    CHECK(plainBlocks(plan, PublicationBlock::Kind::Heading)
        == QStringList {u"Foreword"_s, u"Training of hotel staff"_s, u"Results"_s, u"Numbers"_s, u"Sources"_s,
            u"Index by country"_s});
}

TEST_CASE("A heading that was empty from the start stays", "[publish]")
{
    Publication book;
    book.blocks = {heading(1, u"One"_s, u"one"_s), heading(2, u"Two"_s, u"two"_s), paragraph(u"Text"_s),
        heading(1, u"Three"_s, u"three"_s)};

    CHECK(OfficePlan(book).headings().size() == 3);
}

TEST_CASE("The words around the page numbers are kept, in whatever order they come", "[publish]")
{
    const std::vector<PageWording::Part> parts = PageWording(u"%2 pages, this is %1"_s).parts;

    REQUIRE(parts.size() == 3);
    CHECK(parts[0].kind == PageWording::Kind::Pages);
    CHECK(parts[1].text == u" pages, this is "_s);
    CHECK(parts[2].kind == PageWording::Kind::Page);
    CHECK(PageWording({}).parts.size() == 1);
}

TEST_CASE("Columns fill the page, and none gets nothing", "[publish]")
{
    PublicationTable table;
    table.headings = {{{u"A"_s}}, {{u"B"_s}}, {{u"C"_s}}};
    table.rows = {{{{u"x"_s}}, {{QString(900, u'y')}}, {}}};

    const std::vector<int> widths = columnWidths(table, 160);

    CHECK(std::accumulate(widths.begin(), widths.end(), 0) == 160);
    CHECK(widths[1] > widths[0]);
    CHECK(widths[0] >= 5);
}

TEST_CASE("A column holds a date in one line, however long its neighbours are", "[publish]")
{
    PublicationTable table;
    table.headings = {{{u"Text"_s}}, {{u"Start"_s}}, {{u"Text"_s}}, {{u"Text"_s}}, {{u"Text"_s}}};
    const PublicationSpans text {{QString(u"word "_s).repeated(60)}};
    table.rows = {{text, {{u"2026-03-02"_s}}, text, text, text}};

    CHECK(columnWidths(table, 160)[1] >= 23); // Ten digits of 9.5 points, in millimetres, and the padding.
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/publish/render/made_up_book.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace fourthp::test {

namespace {

using Kind = PublicationBlock::Kind;

struct Words
{
    QString title, contents, page, countries, evidence, sources, index, marking, sentence;
};

Words wordsOf(const QString &language)
{
    if (language == u"fr") {
        return {u"Recueil de partenariats"_s, u"Sommaire"_s, u"Page %1 sur %2"_s, u"Pays"_s, u"Preuves"_s,
            u"Sources"_s, u"Index"_s, u"TLP:GREEN"_s,
            u"L’inspection du travail et une association hôtelière ont formé le personnel d’accueil. "_s};
    }
    if (language == u"ar") {
        return {u"خلاصة الشراكات"_s, u"المحتويات"_s, u"صفحة %1 من %2"_s, u"البلدان"_s, u"الأدلة"_s,
            u"المصادر"_s, u"الفهرس"_s, u"TLP:CLEAR"_s,
            u"اتفقت رابطة الفنادق ومفتشية العمل على تدريب موظفي الاستقبال. "_s};
    }
    return {u"Compendium of partnerships"_s, u"Contents"_s, u"Page %1 of %2"_s, u"Countries"_s, u"Evidence"_s,
        u"Sources"_s, u"Index"_s, u"TLP:AMBER for the working group on partnerships"_s,
        u"A hotel association and the labour inspectorate trained the staff of receptions. "_s};
}

PublicationBlock figure()
{
    PublicationBlock block;
    block.kind = Kind::Figure;
    block.figure = {R"(<svg xmlns="http://www.w3.org/2000/svg" width="300" height="100">)"
                    R"(<rect x="10" y="10" width="60" height="80" fill="#123b5d"/></svg>)",
        300, 100, u"A bar"_s};
    return block;
}

void addCase(std::vector<PublicationBlock> &blocks, int number, const Words &words)
{
    const QString anchor = u"case-%1"_s.arg(number);
    blocks.push_back(heading(2, u"PRACTICE-%1 "_s.arg(number) + words.sentence.trimmed(), anchor));
    PublicationBlock fact = block(Kind::Fact, u"Kenya"_s);
    fact.term = words.countries;
    blocks.push_back(fact);
    for (int part = 0; part < 3; ++part) {
        blocks.push_back(heading(3, words.evidence, anchor + u'-' + QString::number(part)));
        PublicationBlock paragraph = block(Kind::Paragraph, words.sentence.repeated(4 + number % 3));
        paragraph.spans.push_back({u"example.org"_s, false, false, u"https://example.org/%1"_s.arg(number)});
        blocks.push_back(paragraph);
        blocks.push_back(block(Kind::Bullet, words.sentence));
    }
    if (number % 5 == 0) {
        blocks.push_back(figure());
        blocks.push_back(block(Kind::Caption, words.evidence));
    }
    PublicationBlock note = block(Kind::Note, u"UNODC, 2022. "_s, anchor + u"-source"_s);
    note.term = u"1"_s;
    blocks.push_back(note);
}

} // namespace

PublicationBlock block(Kind kind, const QString &text, const QString &anchor)
{
    PublicationBlock block;
    block.kind = kind;
    block.anchor = anchor;
    PublicationSpan span;
    span.text = text;
    block.spans = {span};
    return block;
}

PublicationBlock heading(int level, const QString &text, const QString &anchor)
{
    PublicationBlock made = block(Kind::Heading, text, anchor);
    made.level = level;
    return made;
}

PublicationBlock table(const QStringList &headings, const std::vector<QStringList> &rows)
{
    const auto cells = [](const QStringList &texts) {
        std::vector<PublicationSpans> row;
        for (const QString &text : texts) {
            row.push_back(block(Kind::Paragraph, text).spans);
        }
        return row;
    };
    PublicationBlock made;
    made.kind = Kind::Table;
    made.table.headings = cells(headings);
    for (const QStringList &row : rows) {
        made.table.rows.push_back(cells(row));
    }
    return made;
}

Publication madeUpBook(const QString &language, int cases)
{
    const Words words = wordsOf(language);
    Publication book;
    book.title = words.title;
    book.subtitle = words.sentence.trimmed();
    book.language = language;
    book.isRightToLeft = language == u"ar";
    book.marking = words.marking;
    book.date = QDate(2026, 11, 26);
    book.creator = u"Fourth P"_s;
    book.words.contents = words.contents;
    book.words.page = words.page;
    PublicationBlock contents;
    contents.kind = Kind::Contents;
    contents.level = 2;
    PublicationBlock pageBreak;
    pageBreak.kind = Kind::PageBreak;
    PublicationBlock index;
    index.kind = Kind::Index;
    book.blocks = {heading(1, words.contents, u"contents"_s), contents};
    for (int number = 0; number < cases; ++number) {
        if (number % 10 == 0) {
            book.blocks.push_back(pageBreak);
            book.blocks.push_back(heading(
                1, words.countries + u' ' + QString::number(number / 10), u"chapter-%1"_s.arg(number)));
        }
        addCase(book.blocks, number, words);
        const QString anchor = u"case-%1"_s.arg(number);
        index.index.push_back({u"TERM-%1"_s.arg(number), {anchor}});
    }
    std::vector<QStringList> rows;
    for (int row = 0; row < 60; ++row) {
        rows.push_back({u"ROW-%1"_s.arg(row), words.sentence});
    }
    book.blocks.push_back(table({words.countries, u"HEADING-CELL"_s}, rows));
    book.blocks.push_back(pageBreak);
    book.blocks.push_back(heading(1, words.index, u"index"_s));
    book.blocks.push_back(index);
    return book;
}

} // namespace fourthp::test

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/print_words.h"
#include "tests/unit/publish/book/book_fixture.h"

#include <QLocale>
#include <QRegularExpression>
#include <QSet>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

TEST_CASE("A book has front matter, chapters with cases, numbers and ways to find a case", "[publish]")
{
    EditionDesk desk;
    desk.add({desk.publish(u"bank"_s), desk.publish(u"hotel"_s, u"supply_chain"_s)});
    REQUIRE(
        setFrontMatter(*desk.temp.library, desk.edition, u"en"_s, u"A **preface**.\n\n# Thanks"_s, desk.ana));
    const Publication book = bookOf(desk);

    CHECK(book.title == u"Compendium, edition 4"_s);
    CHECK(book.subtitle == u"Edition 4 · Working edition, not frozen"_s);
    CHECK(book.date == kIssued);
    CHECK(headings(book, 1)
        == QStringList {u"About this edition"_s, u"1. Supply chain"_s, u"2. Financial sector"_s,
            u"3. Technology sector"_s, u"4. Cross-cutting"_s, u"Numbers"_s, u"List of case studies"_s,
            u"Index by country"_s, u"Index by sector"_s, u"Partners"_s});
    CHECK(headings(book, 2).first(3)
        == QStringList {u"Thanks"_s, u"1.1 Practice of hotel"_s, u"2.1 Practice of bank"_s});
}

TEST_CASE("A case is told by its fields, its results with what they rest on, and its sources", "[publish]")
{
    EditionDesk desk;
    desk.add({desk.publish(u"bank"_s)});
    const QString text = allText(bookOf(desk));
    CHECK(text.contains(u"What bank does."_s));
    CHECK(text.contains(u"Countries Kenya"_s));
    CHECK(text.contains(u"Staff trained: 1200\u00a0people (2020-2024) · Most hotels took part."_s));
    CHECK(text.contains(u"1 Example annual report. Example Press. 2025-03. “Made up for tests.”"_s));
    CHECK(text.contains(u"Checked on: 2026-11-01"_s));
    // The result names its source by the address of the first one.
    CHECK(text.contains(QRegularExpression(u"Strength of evidence: [^\n]+ \\[1\\]"_s)));
}

TEST_CASE("A dispute about a code is told in words, and lists have the comma of their language", "[publish]")
{
    EditionDesk desk;
    const RecordId bank = desk.publish(u"bank"_s);
    const QJsonArray statements {
        QJsonObject {{u"id"_s, u"v1"_s}, {u"value"_s, u"active"_s}, {u"source"_s, u"One"_s}},
        QJsonObject {{u"id"_s, u"v2"_s}, {u"value"_s, u"nobody knows"_s}, {u"source"_s, u"Two"_s}}};
    REQUIRE(
        RecordWriter(*desk.temp.library)
            .edit(bank,
                {{u"disputed"_s,
                    QJsonArray {QJsonObject {{u"id"_s, u"d1"_s}, {u"field"_s, u"practice_status"_s},
                        {u"statements"_s, statements}, {u"shown"_s, u"active"_s}, {u"why"_s, u"Newer."_s}}}}},
                desk.ana));
    desk.add({bank});
    CHECK(allText(bookOf(desk))
              .contains(u"Statements: Active · Source of the statement: One / nobody knows"_s));
    CHECK(allText(bookOf(desk)).contains(u"Statement shown: Active · Reason: Newer."_s));
    CHECK(allText(bookOf(desk)).contains(u"Prevention, Partnership"_s));
    CHECK(allText(bookOf(desk, u"ar"_s)).contains(u"الوقاية، الشراكة"_s));
}

TEST_CASE("All anchors differ, and every link within a book leads to one", "[publish]")
{
    EditionDesk desk;
    // The second case has the name that a part of the first one would have.
    desk.add({desk.publish(u"bank"_s), desk.publish(u"bank-results"_s),
        desk.publish(u"bank-source-1"_s, u"supply_chain"_s)});
    static const QRegularExpression plain(u"^[A-Za-z0-9-]*$"_s);
    const Publication book = bookOf(desk);
    QSet<QString> anchors;
    QStringList links;
    const auto addLinks = [&links](const PublicationSpans &spans) {
        for (const PublicationSpan &span : spans) {
            if (span.link.startsWith(u'#')) {
                links.append(span.link.sliced(1));
            }
        }
    };
    for (const PublicationBlock &one : book.blocks) {
        CHECK_FALSE((!one.anchor.isEmpty() && anchors.contains(one.anchor)));
        CHECK(plain.match(one.anchor).hasMatch());
        anchors.insert(one.anchor);
        addLinks(one.spans);
        for (const std::vector<PublicationSpans> &row : one.table.rows) {
            std::for_each(row.begin(), row.end(), addLinks);
        }
        for (const IndexEntry &entry : one.index) {
            links.append(QStringList(entry.anchors.begin(), entry.anchors.end()));
        }
    }
    CHECK(links.size() >= 6);
    for (const QString &link : links) {
        INFO(link.toStdString());
        CHECK(anchors.contains(link));
    }
}

TEST_CASE("A text in another language says so, and a translated one does not", "[publish]")
{
    EditionDesk desk;
    desk.add({desk.publish(u"bank"_s)});
    const Publication book = bookOf(desk, u"fr"_s);
    const auto summary = std::find_if(book.blocks.begin(), book.blocks.end(),
        [](const PublicationBlock &one) { return plainText(one.spans).startsWith(u"What bank does."_s); });
    REQUIRE(summary != book.blocks.end());
    CHECK(summary->spans.front().language == u"en"_s);
    CHECK(plainText(summary->spans) == u"What bank does. (anglais)"_s);
    CHECK(allText(book).contains(u"Commencer par les cadres."_s));
    CHECK_FALSE(allText(book).contains(u"Start with managers."_s));
}

TEST_CASE("A text of another region is in the same language, one in another language is told by its name",
    "[publish]")
{
    EditionDesk desk;
    const RecordId bank = desk.publish(u"bank"_s);
    REQUIRE(RecordWriter(*desk.temp.library)
                .edit(bank,
                    {{u"problem"_s,
                         QJsonObject {{u"en"_s, QJsonValue::Null}, {u"fr"_s, QJsonValue::Null},
                             {u"ar"_s, QJsonValue::Null}, {u"es"_s, u"Otro texto"_s}}},
                        {u"lessons"_s,
                            QJsonObject {{u"en"_s, QJsonValue::Null}, {u"fr"_s, QJsonValue::Null},
                                {u"ar"_s, QJsonValue::Null}, {u"en-GB"_s, u"In colour"_s}}}},
                    desk.ana));
    desk.add({bank});
    const QString text = allText(bookOf(desk));
    CHECK(text.contains(u"Otro texto (Spanish)"_s));
    CHECK(text.contains(QRegularExpression(u"In colour\n"_s)));
}

TEST_CASE("A name with a line end in it does not break the frame around it", "[publish]")
{
    EditionDesk desk;
    const EditionContents contents = desk.contents();
    const PrintWords words(contents, u"en"_s);
    const PublicationSpans framed
        = words.labelled(u"One\ntwo %2"_s, {{.text = u"value"_s, .isStrong = true}});
    CHECK(plainText(framed) == u"One\ntwo %2: value"_s);
    REQUIRE(framed.size() == 2);
    CHECK(framed.back().isStrong);
}

TEST_CASE("A date or an address within Arabic says that it reads from the left", "[publish]")
{
    EditionDesk desk;
    desk.add({desk.publish(u"bank"_s)});
    const Publication book = bookOf(desk, u"ar"_s);
    QStringList signs;
    for (const PublicationBlock &one : book.blocks) {
        for (const PublicationSpan &span : one.spans) {
            if (span.language == u"zxx"_s) {
                signs.append(span.text);
            }
        }
    }
    CHECK(signs.contains(u"2026-11-01"_s));
    CHECK(signs.contains(u"2020-02"_s));
    CHECK(signs.contains(u"2020-2024"_s));
    CHECK(signs.contains(u"https://example.org/report"_s));
    CHECK_FALSE(isWrittenRightToLeft(u"zxx"_s));
}

TEST_CASE("A frozen edition gives the same book for ever", "[publish]")
{
    EditionDesk desk;
    const RecordId bank = desk.publish(u"bank"_s);
    desk.add({bank});
    REQUIRE(desk.freeze());
    const QByteArray before = toJson(bookOf(desk, u"ar"_s));

    desk.retitle(bank, u"Another title"_s);
    desk.temp.clock.now = desk.temp.clock.now.addYears(3);
    const QLocale usual;
    QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::Egypt));
    const auto later = compendiumOf(desk.contents(), {.language = u"ar"_s, .date = QDate(2030, 1, 1)});
    QLocale::setDefault(usual);

    REQUIRE(later.has_value());
    CHECK(toJson(*later) == before);
    CHECK(later->isRightToLeft);
}

TEST_CASE("An edition leaves only as its marking allows", "[publish]")
{
    EditionDesk desk;
    desk.add({desk.publish(u"bank"_s)});
    RecordWriter writer(*desk.temp.library);
    SECTION("never if it is red")
    {
        REQUIRE(writer.edit(desk.edition, {{u"tlp"_s, u"TLP:RED"_s}}, desk.ana));
        CHECK(
            compendiumOf(desk.contents(), {.recipients = u"Group"_s}).error().kind == ErrorKind::Unsupported);
    }
    SECTION("for recipients that are named if it is amber, and it says who they are")
    {
        REQUIRE(writer.edit(desk.edition, {{u"tlp"_s, u"TLP:AMBER"_s}}, desk.ana));
        CHECK(compendiumOf(desk.contents(), {}).error().detail == u"needs_recipients"_s);
        const auto book = compendiumOf(desk.contents(), {.recipients = u"Working group"_s});
        REQUIRE(book.has_value());
        CHECK(book->marking == u"TLP:AMBER, for Working group"_s);
    }
}

TEST_CASE("A sheet is one case without contents, a list one table of all", "[publish]")
{
    EditionDesk desk;
    const RecordId bank = desk.publish(u"bank"_s);
    desk.add({bank, desk.publish(u"hotel"_s, u"supply_chain"_s)});
    const auto sheet = caseSheetOf(desk.contents(), bank, {.date = kIssued});
    REQUIRE(sheet.has_value());
    CHECK(sheet->title == u"Practice of bank"_s);
    CHECK_FALSE(allText(*sheet).contains(u"Practice of hotel"_s));
    CHECK(std::none_of(sheet->blocks.begin(), sheet->blocks.end(),
        [](const PublicationBlock &one) { return one.kind == Kind::Contents; }));

    const auto list = caseListOf(desk.contents(), {.date = kIssued});
    REQUIRE(list.has_value());
    REQUIRE(list->blocks.size() == 1);
    CHECK(list->blocks.front().table.rows.size() == 2);
    CHECK(caseSheetOf(desk.contents(), {u"case_study:none"_s}, {}).error().kind == ErrorKind::NotFound);
}

TEST_CASE("A book that is handed to another program arrives as it was", "[publish]")
{
    EditionDesk desk;
    desk.add({desk.publish(u"bank"_s)});
    const Publication book = bookOf(desk, u"fr"_s);
    const auto read = publicationFromJson(toJson(book));
    REQUIRE(read.has_value());
    CHECK(*read == book);
}

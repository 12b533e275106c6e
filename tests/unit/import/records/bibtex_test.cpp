// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/bibtex_file.h"
#include "core/import/bibtex_names.h"
#include "core/import/entry_faults.h"
#include "core/import/tex_text.h"
#include "tests/unit/import/records/read_entries.h"

#include <QJsonArray>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

ImportEntry read(const QByteArray &bytes)
{
    return readOne(bytes, ImportFormat::Bibtex);
}

QString titleOf(const ImportEntry &entry)
{
    return entry.content.value("title"_L1).toObject().value("und"_L1).toString();
}

} // namespace

TEST_CASE("TeX in a text reads as people write it", "[import]")
{
    const auto [tex, plain] = GENERATE(table<QString, QString>({
        {u"{\\'E}dition sp\\'{e}ciale"_s, u"Édition spéciale"_s},
        {u"G{\\\"o}del und Erd{\\H o}s, \\v{S}koda"_s, u"Gödel und Erdős, Škoda"_s},
        {u"na\\\"{\\i}ve gar\\c{c}on, \\c cedille"_s, u"naïve garçon, çedille"_s},
        {u"\\O re, \\o{}re, {\\L}\\'od\\'z, Stra\\ss e, \\AA rhus"_s, u"Øre, øre, Łódź, Straße, Århus"_s},
        {u"The {FBI} and {Human {T}rafficking}"_s, u"The FBI and Human Trafficking"_s},
        {u"2010--2020 --- ``all'' of it"_s, u"2010–2020 — “all” of it"_s},
        {u"a-{}-b and it's"_s, u"a--b and it's"_s},
        {u"Profit \\& loss: 100\\% of \\{forced\\} labour\\_costs\\$ \\#1"_s,
            u"Profit & loss: 100% of {forced} labour_costs$ #1"_s},
        {u"a\\textbackslash{}b\\textasciitilde{}c\\textasciicircum{}d\\textbraceleft{}"_s, u"a\\b~c^d{"_s},
        {u"\\emph{Slavery} and {\\em trade}, \\textit{now}"_s, u"Slavery and trade, now"_s},
        {u"CO$_2$ and Fig.~3"_s, u"CO2 and Fig. 3"_s},
        {u"\\href{https://example.org}{the text}"_s, u"the text"_s},
        {u"over\n  two lines"_s, u"over two lines"_s},
        {u"دليل ç 漢"_s, u"دليل ç 漢"_s},
        {u"cut \\"_s, u"cut"_s},
        {u"\\'"_s, u""_s},
    }));
    CAPTURE(tex);
    CHECK(plainOfTex(tex) == plain);
}

TEST_CASE("An address is taken letter by letter, however a program escaped it", "[import]")
{
    CHECK(addressOfTex(u"https://example.org/a_b?c=1&d=%7E"_s) == u"https://example.org/a_b?c=1&d=%7E"_s);
    CHECK(addressOfTex(u"https://example.org/a\\_b?c=1\\&d={\\textasciitilde}x"_s)
        == u"https://example.org/a_b?c=1&d=~x"_s);
    CHECK(addressOfTex(u"\\url{https://example.org/x} (seen)"_s) == u"https://example.org/x"_s);
}

TEST_CASE("Names of persons come with the family name first, institutions as they are", "[import]")
{
    CHECK(namesOfBibtex(u"Jane Doe and {Example Institute and Partners} and Doe, John"_s)
        == QStringList {u"Doe, Jane"_s, u"Example Institute and Partners"_s, u"Doe, John"_s});
    CHECK(namesOfBibtex(u"Jan van der Berg AND Ludwig van Beethoven and others"_s)
        == QStringList {u"van der Berg, Jan"_s, u"van Beethoven, Ludwig"_s});
    CHECK(namesOfBibtex(u"King, Jr, Martin Luther"_s) == QStringList {u"King Jr, Martin Luther"_s});
    CHECK(namesOfBibtex(u"Erd{\\H o}s, P{\\'a}l"_s) == QStringList {u"Erdős, Pál"_s});
    CHECK(namesOfBibtex(u"UNODC"_s) == QStringList {u"UNODC"_s});
    CHECK(namesOfBibtex({}).isEmpty());
}

TEST_CASE("An entry of BibTeX is a resource with the fields that it names", "[import]")
{
    const ImportEntry entry = read(R"(
% A comment, and an address: office@example (not an entry).
@string{ ex = "Example " }
@string{ press = ex # {Press} }
@comment{ @book{no, title = {Not this one}} }
@Article{doe2021,
  author    = "Jane Doe and {Example Institute}",
  title     = {{Partnerships} against trafficking: \'Etude},
  journal   = {Journal of Examples}, volume = 12, number = {3}, pages = {45--67},
  year      = 2021,
  month     = jun,
  publisher = press,
  doi       = {10.5555/ex\_1},
  issn      = {2049-3630},
  url       = {https://example.org/a_b},
  language  = {english},
  keywords  = {hotels, training; staff},
  abstract  = {What was tried.},
  file      = {C:/somewhere.pdf},
}
)");

    CHECK(entry.line == 6);
    CHECK(entry.content.value("title"_L1)
        == QJsonObject {{u"en"_s, u"Partnerships against trafficking: Étude"_s}});
    CHECK(entry.content.value("creators"_L1) == QJsonArray {u"Doe, Jane"_s, u"Example Institute"_s});
    CHECK(entry.content.value("publisher"_L1) == u"Example Press"_s);
    CHECK(entry.content.value("issued"_L1) == u"2021-06"_s);
    CHECK(entry.content.value("resource_type"_L1) == u"study"_s);
    CHECK(entry.content.value("url"_L1) == u"https://example.org/a_b"_s);
    CHECK(entry.content.value("subjects"_L1) == QJsonArray {u"hotels"_s, u"training"_s, u"staff"_s});
    CHECK(entry.content.value("identifiers"_L1).toArray().first().toObject().value("value"_L1)
        == u"10.5555/ex_1"_s);
    CHECK(entry.content.value("relations"_L1).toArray().first().toObject().value("text"_L1)
        == u"Journal of Examples 12(3), 45–67, 2049-3630"_s);
    CAPTURE(rulesOf(entry));
    CHECK(entry.faults.empty());
}

TEST_CASE("Entries in parentheses, several on a line and without a last comma are read", "[import]")
{
    const auto entries = readEntries("@book(a, title = {One (1)}) @misc{b, title = \"Two {\"}quoted{\"}\"}\n"
                                     "@techreport{c,title={Three},number={EX/1},date={2024-06/2024-07}}",
        ImportFormat::Bibtex);
    REQUIRE(entries.size() == 3);
    CHECK(titleOf(entries[0]) == u"One (1)"_s);
    CHECK(titleOf(entries[1]) == u"Two \"quoted\""_s);
    CHECK(entries[2].content.value("document_number"_L1) == u"EX/1"_s);
    CHECK(entries[2].content.value("issued"_L1) == u"2024-06"_s);
    CHECK(entries[2].line == 2);
}

TEST_CASE(
    "Months are read as macros, numbers and words, and the date of biblatex goes before them", "[import]")
{
    const auto issued = [](const QByteArray &fields) {
        return read("@book{a, title = {A}, " + fields + "}").content.value("issued"_L1).toString();
    };
    CHECK(issued("year = 2021, month = jun") == u"2021-06"_s);
    CHECK(issued("year = 2021, month = {June}") == u"2021-06"_s);
    CHECK(issued("year = 2021, month = 6") == u"2021-06"_s);
    CHECK(issued("year = 2021, month = {spring}") == u"2021"_s);
    CHECK(issued("year = 2021, month = 5, date = {2021-06-09}") == u"2021-06-09"_s);
    CHECK(issued("date = {2021-06/2021-08}") == u"2021-06"_s);
}

TEST_CASE("One mistake costs one entry, which is named by its line", "[import]")
{
    const auto entries = readEntries(QByteArray(70'000, '\n')
            + "@book{a, title = {Open\n"
              "@book{b, title = {Sound}}\n"
              "@book{c, title {No equals sign}}\n"
              "@book{d, author = {Without a title}}\n"
              "@book{e, title = {D\xE9j\xE0 vu}}\n"
              "@book{f, title = {"
            + QByteArray(3'000'000, 'x')
            + "}}\n"
              "@book{g, title = \"a}b\"}\n"
              "@book{h, title = {Last}}\n",
        ImportFormat::Bibtex);
    REQUIRE(entries.size() == 8);
    CHECK(hasFault(entries[0], import_rule::kBadSyntax));
    CHECK(entries[0].line == 70'001);
    CHECK(titleOf(entries[1]) == u"Sound"_s);
    CHECK(hasFault(entries[2], import_rule::kBadSyntax));
    CHECK(hasFault(entries[3], import_rule::kNoTitle));
    CHECK(hasFault(entries[4], import_rule::kNotUtf8));
    CHECK(hasFault(entries[5], import_rule::kTooLarge));
    CHECK(hasFault(entries[6], import_rule::kBadSyntax));
    CHECK(entries[7].line == 70'008);
    CHECK_FALSE(entries[7].isRefused());
}

TEST_CASE(
    "Macros that grow without end are not known in the end, which is told, and what is behind them is read",
    "[import]")
{
    QByteArray file = "@string{a0 = {0123456789}}\n";
    for (int n = 1; n < 60; ++n) {
        const QByteArray last = "a" + QByteArray::number(n - 1);
        file += "@string{a" + QByteArray::number(n) + " = " + last + " # " + last + " # " + last + "}\n";
    }
    const auto entries
        = readEntries(file + "@book{a, title = a12 # a12 # a12 # a12 # a12}\n@book{b, title = {Sound}}\n",
            ImportFormat::Bibtex);
    REQUIRE(entries.size() == 2);
    CHECK(hasFault(entries[0], import_rule::kUnknownMacro));
    CHECK(titleOf(entries[1]) == u"Sound"_s);
}

TEST_CASE("Fields and braces without number do no harm", "[import]")
{
    QByteArray many = "@book{a, title = {Many}";
    for (int n = 0; n < 20'000; ++n) {
        many += ", f" + QByteArray::number(n) + " = {x}";
    }
    CHECK(titleOf(read(many + "}\n")) == u"Many"_s);
    const QByteArray deep = QByteArray(300'000, '{') + "x" + QByteArray(300'000, '}');
    CHECK(titleOf(read("@book{a, title = {" + deep + "}}")) == u"x"_s);
    CHECK(readEntries(QByteArray(100'000, '@') + "@book{a, title = {x}}", ImportFormat::Bibtex).size() == 1);
}

TEST_CASE("A file without any entry is damaged", "[import]")
{
    CHECK(EntryFile("hello", ImportFormat::Bibtex).tryRead().error().kind == ErrorKind::Damaged);
    CHECK(EntryFile("", ImportFormat::Bibtex).tryRead()->empty());
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/curation/edition_markdown.h"
#include "core/curation/edition_numbers.h"
#include "core/curation/edition_text.h"
#include "tests/unit/curation/edition_fixture.h"

#include <QFile>
#include <QLocale>

#include <algorithm>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

TEST_CASE("The text has title, front matter, contents, chapters, cases and numbers", "[curation]")
{
    EditionDesk desk;
    desk.add({desk.publish(u"bank"_s), desk.publish(u"hotel"_s, u"supply_chain"_s)});
    REQUIRE(
        setFrontMatter(*desk.temp.library, desk.edition, u"en"_s, u"A preface.\n\n# No chapter"_s, desk.ana));
    const QString text = QString::fromUtf8(editionText(desk.contents(), u"en"_s));
    CHECK(text.startsWith(
        u"# Compendium, edition 4\n\nEdition 4  \nWorking edition, not frozen\n\nA preface.\n\n\\# No chapter\n\n## Contents\n\n1. Supply chain\n    1. Practice of hotel\n2. Financial sector\n"_s));
    CHECK(text.contains(u"## 2. Financial sector\n\n### 2.1 Practice of bank\n\nWhat bank does.\n\n- **"_s));
    CHECK(text.contains(u"## Numbers\n\nCase studies: 2\n"_s));
    CHECK(text.contains(u"| **Total** | **2** |"_s));
    const QString french = QString::fromUtf8(editionText(desk.contents(), u"fr"_s));
    CHECK(french.contains(u"## 2. Secteur financier"_s));
    CHECK(french.contains(u"What bank does.\n\n*(en)*"_s)); // Said to be in another language.
}

TEST_CASE("The text does not depend on the language or the locale of the computer", "[curation]")
{
    EditionDesk desk;
    desk.add({desk.publish(u"bank"_s)});
    const QByteArray before = editionText(desk.contents(), u"ar"_s);
    const QLocale usual;
    QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::Egypt));
    CHECK(editionText(desk.contents(), u"ar"_s) == before);
    QLocale::setDefault(usual);
}

TEST_CASE("Each case counts once for a value, and those that state none are told", "[curation]")
{
    EditionDesk desk;
    const RecordId one = desk.publish(u"one"_s);
    const RecordId two = desk.publish(u"two"_s);
    RecordWriter writer(*desk.temp.library);
    REQUIRE(writer.edit(
        one, {{u"countries"_s, QJsonArray {u"KE"_s, u"NA"_s}}, {u"start"_s, u"2019-12"_s}}, desk.ana));
    REQUIRE(writer.edit(two, {{u"countries"_s, QJsonArray {u"KE"_s}}, {u"start"_s, QJsonValue()}}, desk.ana));
    desk.add({one, two});
    const EditionNumbers numbers = editionNumbers(desk.contents(), u"en"_s);
    CHECK(numbers.total == 2);
    const auto table = [&numbers](const QString &key) {
        return *std::find_if(numbers.tables.begin(), numbers.tables.end(),
            [&key](const EditionTable &by) { return by.key == key; });
    };
    const std::vector<EditionCount> countries {{u"KE"_s, u"Kenya"_s, 2}, {u"NA"_s, u"Namibia"_s, 1}};
    CHECK(table(u"country"_s).rows == countries);
    CHECK(table(u"year"_s).rows == std::vector<EditionCount> {{u"2019"_s, u"2019"_s, 1}});
    CHECK(table(u"year"_s).without == 1);
    const auto regions = table(u"region"_s).rows;
    CHECK(std::any_of(regions.begin(), regions.end(),
        [](const EditionCount &row) { return row.value == u"014"_s && row.cases == 2; }));
}

TEST_CASE("Records cannot pass for a part of the book", "[curation]")
{
    CHECK(markdownLine(u"# *A*\n[b](c) <i>"_s) == u"\\# \\*A\\* \\[b\\](c) \\<i\\>"_s);
    CHECK(markdownBlock(u"Text\n===\n  ## Head\n<script>"_s) == u"Text\n\\===\n\\## Head\n\\<script>"_s);
    CHECK(markdownCell(u"a|b"_s) == u"a\\|b"_s);
}

TEST_CASE("A text is saved whole, not over what is there, and not where its marking forbids it", "[curation]")
{
    EditionDesk desk;
    desk.add({desk.publish(u"bank"_s)});
    const QString path = desk.temp.folder.filePath(u"out.md"_s);
    REQUIRE(saveEditionText(*desk.temp.library, desk.contents(), u"en"_s, path, Overwrite::Never));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == editionText(desk.contents(), u"en"_s));
    CHECK(saveEditionText(*desk.temp.library, desk.contents(), u"en"_s, path, Overwrite::Never).error().kind
        == ErrorKind::Conflict);
    REQUIRE(RecordWriter(*desk.temp.library).edit(desk.edition, {{u"tlp"_s, u"TLP:RED"_s}}, desk.ana));
    CHECK(saveEditionText(*desk.temp.library, desk.contents(), u"en"_s, path, Overwrite::Allowed).error().kind
        == ErrorKind::Unsupported);
}

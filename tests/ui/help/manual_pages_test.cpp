// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch_qt.h"

#include "ui/help/help_topics.h"
#include "ui/help/manual_pages.h"

#include <QSet>

using namespace fourthp;
using namespace fourthp::ui;
using namespace Qt::StringLiterals;

namespace {

ManualPages manual(const QString &language)
{
    auto pages = ManualPages::open(language);
    REQUIRE(pages);
    return std::move(*pages);
}

QStringList pagesWith(const ManualPages &pages, const QString &words)
{
    QStringList names;
    for (const ManualHit &hit : pages.find(words)) {
        names.append(hit.page);
    }
    return names;
}

} // namespace

TEST_CASE("The manual is in the program, in each of its languages, with the same pages", "[ui][help]")
{
    const ManualPages english = manual(u"en"_s);
    REQUIRE(english.chapters().size() >= 5);
    for (const QString &language : {u"fr"_s, u"ar"_s}) {
        const ManualPages other = manual(language);
        CHECK(other.language() == language);
        REQUIRE(other.chapters().size() == english.chapters().size());
        for (size_t i = 0; i < other.chapters().size(); ++i) {
            CHECK(other.chapters().at(i).pages.size() == english.chapters().at(i).pages.size());
            CHECK(other.chapters().at(i).title != english.chapters().at(i).title);
        }
    }
}

TEST_CASE(
    "The manual is in English where a language has none, and a country makes no difference", "[ui][help]")
{
    CHECK(manual(u"sw_KE"_s).language() == u"en"_s);
    CHECK(manual(u"fr_CA"_s).language() == u"fr"_s);
    CHECK(manual(u"ar-EG"_s).language() == u"ar"_s);
}

TEST_CASE("Where there is no manual, that is said and not guessed", "[ui][help]")
{
    const auto pages = ManualPages::open(u"en"_s, u":/nowhere"_s);
    REQUIRE_FALSE(pages);
    CHECK(pages.error().kind == ErrorKind::NotFound);
}

TEST_CASE("Every place that the help key knows has its page in each language", "[ui][help]")
{
    for (const QString &language : {u"en"_s, u"fr"_s, u"ar"_s}) {
        const ManualPages pages = manual(language);
        for (const QString &topic : topicsOfPlaces()) {
            INFO(topic.toStdString());
            CHECK(pages.page(pages.pageOn(topic)) != nullptr);
        }
    }
}

TEST_CASE("The manual is searched whatever the case, the accents and the forms of letters", "[ui][help]")
{
    CHECK(pagesWith(manual(u"en"_s), u"DUPLICATE"_s).value(0) == u"en/duplicates"_s); // In the title: first.
    CHECK(pagesWith(manual(u"en"_s), u"stick pulled"_s).contains(u"en/bundles"_s));
    CHECK(pagesWith(manual(u"fr"_s), u"reunion"_s).value(0) == u"fr/meetings"_s);
    CHECK(pagesWith(manual(u"ar"_s), u"الإستيراد"_s).value(0) == u"ar/importing"_s); // With the other alif.
    CHECK(manual(u"en"_s).find(u"zebra"_s).empty());
    CHECK(manual(u"en"_s).find(u"  "_s).empty());
    CHECK(pagesWith(manual(u"ar"_s), u"fourthp-cli"_s).contains(u"command-line"_s));
}

TEST_CASE("What is shown of a page that was found is a line with the words, without marks", "[ui][help]")
{
    const ManualPages pages = manual(u"en"_s);
    for (const ManualHit &hit : pages.find(u"preferences"_s)) {
        INFO(hit.page.toStdString());
        CHECK(hit.passage.contains(u"preferences"_s, Qt::CaseInsensitive));
        CHECK_FALSE(hit.passage.contains(u"**"_s));
        CHECK_FALSE(hit.passage.contains(u"]("_s));
    }
    CHECK(withoutMarks(u"2. Press **Save** ([why](a.md), `x`)"_s) == u"Press Save (why, x)"_s);
    CHECK(withoutMarks(u"|---|---|"_s).isEmpty());
}

TEST_CASE("A link leads to a page of the manual or nowhere", "[ui][help]")
{
    const ManualPages pages = manual(u"fr"_s);
    CHECK(pages.linked(u"fr/index"_s, u"finding.md"_s) == u"fr/finding"_s);
    CHECK(pages.linked(u"fr/finding"_s, u"../query-language.md"_s) == u"query-language"_s);
    CHECK(pages.linked(u"fr/finding"_s, u"../../../secret.md"_s).isEmpty());
    CHECK(pages.linked(u"fr/finding"_s, u"https://example.org/a.md"_s).isEmpty());
    CHECK(pages.linked(u"fr/finding"_s, u"missing.md"_s).isEmpty());
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch_qt.h"
#include "ui/common/formats.h"
#include "ui/search/filter_text.h"

#include <QDate>
#include <QLocale>

using namespace fourthp;
using namespace fourthp::ui;
using namespace Qt::StringLiterals;

namespace {

/// Speaks another language until the end of a test.
struct LocaleGuard
{
    explicit LocaleGuard(const QString &name) { QLocale::setDefault(QLocale(name)); }
    ~LocaleGuard() { QLocale::setDefault(before); }
    const QLocale before = QLocale();
};

} // namespace

TEST_CASE("A day is written without its weekday in every language", "[ui][formats]")
{
    const QDate thursday(2026, 11, 26);
    for (const char *name :
        {"en_US", "en_GB", "fr", "ar", "es", "de", "ru", "zh_CN", "pt_BR", "hu", "fa", "sw"}) {
        const LocaleGuard guard(QString::fromLatin1(name));
        const QString text = Formats::partialDate(u"2026-11-26"_s);
        INFO(name << ": " << text.toStdString());
        CHECK_FALSE(text.contains(QLocale().dayName(thursday.dayOfWeek())));
        CHECK(text.contains(QLocale().toString(26)));
        CHECK(text.contains(QString(QLocale().toString(2026)).remove(QLocale().groupSeparator())));
        CHECK(text == text.trimmed());
        CHECK(text.front().isLetterOrNumber());
    }
}

TEST_CASE("Days are written as people of the language write them", "[ui][formats]")
{
    for (const auto &[name, expected] :
        {std::pair(u"en_US"_s, u"November 26, 2026"_s), std::pair(u"fr"_s, u"26 novembre 2026"_s),
            std::pair(u"ar"_s, u"٢٦ نوفمبر ٢٠٢٦"_s), std::pair(u"de"_s, u"26. November 2026"_s)}) {
        const LocaleGuard guard(name);
        CHECK(Formats::partialDate(u"2026-11-26"_s) == expected);
    }
}

TEST_CASE("A year among the filters has the digits of the language", "[ui][formats]")
{
    const auto vocabularies = Vocabularies::builtIn();
    REQUIRE(vocabularies);
    const LocaleGuard guard(u"ar"_s);

    CHECK(facetValueText(u"year"_s, u"2019"_s, Labels(*vocabularies, {u"ar"_s})) == u"٢٠١٩"_s);
}

TEST_CASE("Texts in a row are set apart by the comma of the language", "[ui][formats]")
{
    const QStringList texts {u"a"_s, u"b"_s, u"c"_s};
    {
        const LocaleGuard guard(u"en"_s);
        CHECK(Formats::list(texts) == u"a, b, c"_s);
        CHECK(Formats::list({u"a"_s}) == u"a"_s);
    }
    const LocaleGuard guard(u"ar"_s);
    CHECK(Formats::list(texts) == u"a، b، c"_s);
}

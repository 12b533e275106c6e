// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch_qt.h"
#include "tests/unit/search/reader_names.h"

#include "core/model/field_catalogue.h"
#include "core/model/places.h"
#include "core/search/query_text.h"
#include "translations/languages.h"
#include "ui/common/languages.h"
#include "ui/common/translate.h"
#include "ui/search/query_sheet.h"

#include <QMessageBox>
#include <QRegularExpression>
#include <QWidget>

#include <algorithm>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

/// The window's language for as long as this lives, and what its search box can read then.
struct Reader
{
    explicit Reader(const QString &language) : taken(useLanguage(language)), labels(vocabularies(), ui::readerLanguages()), names(labels, ui::translated) {}
    ~Reader() { useLanguage(u"en"_s); }
    Q_DISABLE_COPY_MOVE(Reader)

    QString taken;
    Labels labels;
    QueryNames names;
};

template <class Look>
void inEveryLanguage(Look look)
{
    for (const Language &language : offeredLanguages()) {
        const Reader reader(language.code);
        INFO(language.code.toStdString());
        REQUIRE(reader.taken == language.code);
        look(reader);
    }
}

/// A text that nobody can have misread, and that is the same query again once it is printed. Answers the query.
SearchQuery readCleanly(const QString &text, const QueryNames &names)
{
    INFO(text.toStdString());
    const ParsedQuery parsed = parseQuery(text, names);
    REQUIRE_FALSE(parsed.parts.empty());
    for (const ReadPart &part : parsed.parts) {
        CHECK(part.misread == Misread::Nothing);
        CHECK(part.as != ReadAs::Nothing);
    }
    const QString printed = printQuery(parsed.query);
    CHECK(parseQuery(printed, names).query == parsed.query);
    CHECK(parseQuery(printed).query == parsed.query);
    return parsed.query;
}

/// The codes of those lists of values that are known from the start.
QStringList codesOf(const Facet &facet)
{
    QStringList codes;
    if (const Vocabulary *vocabulary = vocabularies().find(facet.vocabulary)) {
        for (const Term &term : vocabulary->terms) {
            codes.append(term.code);
        }
        return codes;
    }
    return facet.kind == FieldKind::Country ? countryCodes()
        : facet.kind == FieldKind::Region   ? regionsOfAll(countryCodes())
        : facet.kind == FieldKind::Language ? QStringList {u"en"_s, u"fr"_s, u"ar"_s, u"es"_s, u"sw"_s, u"zh"_s}
                                            : QStringList();
}

/// The examples of the syntax sheet in the window's language: what stands in front of each explanation.
QStringList sheetExamples()
{
    QWidget window;
    ui::QuerySheet::open(&window);
    const auto *sheet = window.findChild<QMessageBox *>();
    REQUIRE(sheet != nullptr);
    static const QRegularExpression ends(u"\u00a0?: "_s);
    static const QRegularExpression parts(u"\n|    "_s);
    static const QRegularExpression commas(u"[,،] "_s);
    QStringList examples;
    for (const QString &explained : sheet->text().split(parts)) {
        if (const qsizetype end = explained.indexOf(ends); end > 0) {
            examples += explained.first(end).split(commas);
        }
    }
    return examples;
}

/// What an example shows, without the words that each language chooses for itself.
QStringList shownBy(const QString &example, const QueryNames &names)
{
    QStringList shown;
    for (const ReadPart &part : parseQuery(example, names).parts) {
        QString text = u"%1"_s.arg(int(part.as));
        for (const FacetFilter &filter : part.filters) {
            text += (filter.excludes ? u" -"_s : u" "_s) + filter.facet + (filter.facet == u"tag" ? QString() : u' ' + filter.values.join(u','));
        }
        if (part.as == ReadAs::Order) {
            text += u' ' + part.text;
        } else if (part.filters.empty()) {
            text += part.text.contains(u':') ? u' ' + part.text.section(u':', 0, 0) : QString();
            text += part.text.endsWith(u'*') ? u"*"_s : QString();
        }
        shown.append(text);
    }
    return shown;
}

} // namespace

TEST_CASE("Every facet may be typed under the name that the window gives it, in every language", "[ui][search]")
{
    inEveryLanguage([](const Reader &reader) {
        for (const Facet &facet : facets()) {
            const QString label = ui::labelOf(facet);
            INFO(label.toStdString());
            CHECK(reader.names.fieldFor(label) == facet.key);
            CHECK(reader.names.fieldFor(label.toLower().replace(u' ', u'_')) == facet.key);
            const QString quoted = u'"' + label + u'"';
            const SearchQuery without = readCleanly(ui::translated("QueryWord", "no") + u':' + quoted, reader.names);
            CHECK(without.filters == std::vector {FacetFilter {facet.key, {u""_s}, false}});
            const SearchQuery with = readCleanly(ui::translated("QueryWord", "has") + u':' + quoted, reader.names);
            CHECK(with.filters == std::vector {FacetFilter {facet.key, {u""_s}, true}});
        }
    });
}

TEST_CASE("Every value may be typed under the name that the window gives it, in every language", "[ui][search]")
{
    inEveryLanguage([](const Reader &reader) {
        for (const Facet &facet : facets()) {
            for (const QString &code : codesOf(facet)) {
                const QString value = reader.labels.of(facet.kind, facet.vocabulary, code);
                const QString text = u"\"%1\":\"%2\""_s.arg(ui::labelOf(facet), value);
                INFO(text.toStdString());
                CHECK(readCleanly(text, reader.names).filters == std::vector {FacetFilter {facet.key, {code}, false}});
            }
        }
        for (int i = 0; i < int(RecordType::Unknown); ++i) {
            const auto type = RecordType(i);
            INFO(typeCode(type).toStdString());
            CHECK(reader.names.valueFor(u"type"_s, ui::labelOf(type)) == typeCode(type));
            CHECK(reader.names.valueFor(u"type"_s, ui::pluralLabelOf(type)) == typeCode(type));
        }
    });
}

TEST_CASE("The words of the query language differ from each other and from the facets, in every language", "[ui][search]")
{
    inEveryLanguage([](const Reader &reader) {
        const auto word = [](const char *text) { return ui::translated("QueryWord", text); };
        for (const char *code : {"title", "name", "updated", "has", "no", "is", "link", "sort"}) {
            const QString written = word(code);
            INFO(written.toStdString());
            CHECK(reader.names.fieldFor(written) == QLatin1StringView(code));
            // It is typed as it stands, without quotes.
            CHECK(std::none_of(written.begin(), written.end(), [](QChar c) { return c.isSpace() || c == u':' || c == u'"'; }));
        }
        CHECK(readCleanly(word("has") + u':' + word("file"), reader.names).filters == std::vector {FacetFilter {u"has"_s, {u"file"_s}, false}});
        CHECK(readCleanly(word("is") + u':' + word("edited") + u',' + word("sample"), reader.names).filters
            == std::vector {FacetFilter {u"is"_s, {u"edited"_s, u"sample"_s}, false}});
        CHECK(readCleanly(word("updated") + u":2024.."_s, reader.names).filters.at(0).facet == u"updated"_s);
        CHECK(readCleanly(word("link") + u":case_study:case-samlit"_s, reader.names).filters.at(0).facet == u"link"_s);
        CHECK(readCleanly(word("sort") + u":-title"_s, reader.names).sort == SortOrder {SortKey::Title, {}, true});
        CHECK(readCleanly(word("title") + u":x "_s + word("name") + u":y"_s, reader.names).text == u"title:x name:y"_s);
        CHECK(readCleanly(u"x "_s + word("OR") + u" y"_s, reader.names).text == u"x OR y"_s);
    });
}

TEST_CASE("The examples of the syntax sheet show the same in every language, and each is read as it is meant", "[ui][search]")
{
    std::vector<QStringList> english;
    inEveryLanguage([&english](const Reader &reader) {
        std::vector<QStringList> shown;
        for (const QString &example : sheetExamples()) {
            readCleanly(example, reader.names);
            shown.push_back(shownBy(example, reader.names));
        }
        CHECK(shown.size() > 20);
        if (english.empty()) {
            english = shown;
        }
        REQUIRE(shown.size() == english.size());
        for (size_t i = 0; i < shown.size(); ++i) {
            CHECK(shown[i] == english[i]);
        }
    });
}

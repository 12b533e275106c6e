// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/heading_words.h"
#include "core/import/import_mapping.h"
#include "tests/support/catch_qt.h"
#include "translations/languages.h"

#include <QSet>

using namespace fourthp;
using namespace Qt::StringLiterals;

namespace {

const std::vector<LabelTranslator> &labels()
{
    static const std::vector<LabelTranslator> all = [] {
        std::vector<LabelTranslator> translators;
        for (const Language &language : offeredLanguages()) {
            translators.push_back([code = language.code](const char *context, const char *text) {
                return wordIn(code, context, text);
            });
        }
        return translators;
    }();
    return all;
}

/// `path@language` of each column.
QStringList guessed(const QStringList &headings, RecordType type = RecordType::CaseStudy)
{
    QStringList paths;
    for (const ColumnMapping &column : guessMapping(headings, type, labels()).columns) {
        paths.append(column.language.isEmpty() ? column.path : QString(column.path + u'@' + column.language));
    }
    return paths;
}

} // namespace

TEST_CASE("Headings are found by code, path and label in every language of the program", "[import]")
{
    CHECK(guessed({u"title"_s, u"Countries"_s, u"partners.name"_s, u"Partners: Side"_s, u"whatever"_s})
        == QStringList {u"title"_s, u"countries"_s, u"partners.name"_s, u"partners.side"_s, u""_s});
    CHECK(guessed({u"Nom"_s, u"Sigle"_s}, RecordType::Stakeholder) == QStringList {u"title"_s, u"acronym"_s});
    CHECK(guessed({u"Titre"_s, u"Pays"_s}) == QStringList {u"title"_s, u"countries"_s});
    CHECK(guessed({u"العنوان"_s}) == QStringList {u"title"_s});
    CHECK(
        guessed({u"Address of the record"_s, u"Type of record"_s}) == QStringList {u"address"_s, u"type"_s});
}

TEST_CASE("Headings of other people's tables are understood, after those of this program", "[import]")
{
    CHECK(guessed({u"Project"_s, u"Country"_s, u"Keywords"_s, u"Partner"_s, u"Link"_s})
        == QStringList {u"title"_s, u"countries"_s, u"tags"_s, u"partners.name"_s, u"website"_s});
    CHECK(guessed(
              {u"Organisation"_s, u"Country"_s, u"Countries"_s, u"Site internet"_s}, RecordType::Stakeholder)
        == QStringList {u"title"_s, u"hq_country"_s, u"countries_of_work"_s, u"website"_s});
    CHECK(guessed({u"Authors"_s, u"Year"_s, u"Mots-clés"_s, u"الدولة"_s}, RecordType::Resource)
        == QStringList {u"creators"_s, u"issued"_s, u"tags"_s, u"countries"_s});
    // "Description" is a field of its own here, whatever others call a summary.
    CHECK(guessed({u"description"_s, u"Summary"_s}) == QStringList {u"description"_s, u"summary"_s});
    CHECK(guessed({u"Country"_s, u"Countries"_s}) == QStringList {u""_s, u"countries"_s});
}

TEST_CASE("Whatever others call a field leads to a field that can be imported", "[import]")
{
    QSet<QString> known;
    for (const RecordType type : kReaderTypes) {
        const QStringList paths = importPaths(type);
        known.unite({paths.begin(), paths.end()});
    }
    for (const HeadingWords &field : headingWords()) {
        CAPTURE(std::string(field.path));
        CHECK(known.contains(QString::fromUtf8(field.path)));
    }
}

TEST_CASE("A heading may name the language of its texts", "[import]")
{
    CHECK(guessed({u"Title (French)"_s, u"title.en"_s, u"Titre (arabe)"_s, u"Résumé en"_s})
        == QStringList {u"title@fr"_s, u"title@en"_s, u"title@ar"_s, u"summary@en"_s});
}

TEST_CASE("Two columns never go to one place that holds one value", "[import]")
{
    CHECK(guessed({u"Titre"_s, u"title"_s, u"Title"_s, u"Début"_s, u"start"_s})
        == QStringList {u""_s, u"title"_s, u""_s, u""_s, u"start"_s});
    CHECK(guessed({u"countries.1"_s, u"countries.2"_s, u"Countries 3"_s})
        == QStringList {u"countries"_s, u"countries"_s, u"countries"_s});
    CHECK(guessed({u"start.1"_s}) == QStringList {u""_s});
}

TEST_CASE("What the program keeps itself is never a column", "[import]")
{
    CHECK(guessed({u"review_state"_s, u"updated_at"_s, u"updated_by"_s, u"Shared with"_s, u"My notes"_s,
              u"local_tags"_s, u"Checked on"_s})
        == QStringList {u""_s, u""_s, u""_s, u""_s, u""_s, u""_s, u""_s});
    CHECK(guessed({u"focal_point.role"_s}, RecordType::Stakeholder) == QStringList {u""_s});
}

TEST_CASE("A table with a type of its own in each row knows the fields of all types", "[import]")
{
    CHECK(guessed({u"type"_s, u"org_type"_s, u"issued"_s, u"sector"_s})
        == QStringList {u"type"_s, u"org_type"_s, u"issued"_s, u"sector"_s});
    CHECK(guessed({u"org_type"_s}) == QStringList {u""_s});
    const ImportMapping mapping = guessMapping({u"Type de fiche"_s}, RecordType::CaseStudy, labels());
    CHECK(mapping.columns[0].codes.value(u"Étude de cas"_s) == u"case_study"_s);
}

TEST_CASE("A mapping survives its profile, and is found again in a file with other columns", "[import]")
{
    ImportMapping mapping
        = guessMapping({u"title"_s, u"Country"_s, u"countries"_s}, RecordType::CaseStudy, labels());
    mapping.language = u"fr"_s;
    mapping.columns[2].codes.insert(u"Zaire"_s, u"CD"_s);
    mapping.columns[2].listSeparator = u"|"_s;

    const auto read = ImportMapping::fromJson(mapping.toJson());
    REQUIRE(read);
    CHECK(*read == mapping);

    const ImportMapping other = mappingFor(*read, {u"new"_s, u"countries"_s, u"title"_s});
    CHECK(other.columns[0].path.isEmpty());
    CHECK(other.columns[1] == mapping.columns[2]);
    CHECK(other.columns[2].path == u"title"_s);
    CHECK(!ImportMapping::fromJson({{u"type"_s, u"nonsense"_s}}));
}

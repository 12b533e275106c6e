// SPDX-License-Identifier: GPL-3.0-or-later
// JSON-LD as a program for linked data reads it, and CSL JSON as one that sets lists of literature
// does.
#include "tests/unit/exchange/export_fixture.h"

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

const QStringList kTitles {u"A plain guide"_s, u"Quotes \" and \\ and <b>marks</b> & co"_s,
    u"عنوان عربي: الشراكة"_s, u"Profit & loss: 100 % – été \U0001F4C4"_s,
    u"_:blank <http://example.org/> \"x\"@en ."_s, u"@id"_s};

class Shelf : public Export
{
public:
    Shelf()
        : Export(Contents::Empty)
    {
        for (const QString &title : kTitles) {
            ids.append(add(title,
                {{u"summary"_s, QJsonObject {{u"en"_s, QString(u"About " + title)}, {u"fr"_s, u"Résumé"_s}}},
                    {u"creators"_s, QJsonArray {u"Doe, Jane"_s, u"Institute of Ports, Ltd"_s}},
                    {u"issued"_s, u"2024-06-09"_s}, {u"publisher"_s, u"Example Press"_s},
                    {u"resource_type"_s, u"typology_report"_s},
                    {u"url"_s, u"https://example.org/a?b=1&c=2"_s}})
                           .value);
        }
    }
    QStringList ids;
};

} // namespace

TEST_CASE(
    "A program for linked data reads titles, summaries with their languages, and publishers out of JSON-LD",
    "[exchange]")
{
    Shelf library;
    library.run(u"tag:x"_s, inFormat(ExportFormat::JsonLd));
    const QJsonObject read
        = library
              .asPythonSees(u"import rdflib,json,sys\n"
                            "graph = rdflib.Graph()\n"
                            "graph.parse(sys.argv[1], format='json-ld')\n"
                            "terms = rdflib.Namespace('http://purl.org/dc/terms/')\n"
                            "texts = lambda node, term: sorted([str(o), o.language or ''] for o in "
                            "graph.objects(node, terms[term]))\n"
                            "print(json.dumps({str(node): [texts(node, term) for term in ('title', "
                            "'description', 'publisher')]\n"
                            "                  for node in graph.subjects(rdflib.RDF.type, None)}))"_s)
              .object();
    REQUIRE(read.size() == kTitles.size());
    for (qsizetype n = 0; n < kTitles.size(); ++n) {
        const QJsonArray node = read.value(u"urn:fourthp:"_s + library.ids.at(n)).toArray();
        CAPTURE(kTitles.at(n));
        REQUIRE(node.size() == 3);
        CHECK((node.at(0) == QJsonArray {QJsonArray {kTitles.at(n), u"en"_s}}));
        CHECK((node.at(1)
            == QJsonArray {QJsonArray {QString(u"About "_s + kTitles.at(n)), u"en"_s},
                QJsonArray {u"Résumé"_s, u"fr"_s}}));
        CHECK((node.at(2) == QJsonArray {QJsonArray {u"Example Press"_s, QString()}}));
    }
}

TEST_CASE("A program that sets lists of literature reads every reference out of CSL JSON", "[exchange]")
{
    Shelf library;
    library.run(u"tag:x"_s, inFormat(ExportFormat::CslJson));
    const QJsonObject read
        = library
              .asPythonSees(
                  u"import json,sys,warnings\n"
                  "warnings.simplefilter('ignore')\n"
                  "from citeproc.source.json import CiteProcJSON\n"
                  "found = CiteProcJSON(json.load(open(sys.argv[1], encoding='utf-8')))\n"
                  "print(json.dumps({key: [str(one['title']), one.type, len(one['author']), "
                  "int(one['issued'].year), int(one['issued'].month),\n"
                  "                        int(one['issued'].day), str(one['publisher']), str(one['URL'])] for key, one in found.items()}))"_s)
              .object();
    REQUIRE(read.size() == kTitles.size());
    for (qsizetype n = 0; n < kTitles.size(); ++n) {
        const QJsonArray reference = read.value(library.ids.at(n)).toArray();
        CAPTURE(kTitles.at(n));
        REQUIRE(reference.size() == 8);
        // It reads <b> as the mark that it is in CSL.
        CHECK(reference.at(0).toString().remove(u"<b>"_s).remove(u"</b>"_s)
            == QString(kTitles.at(n)).remove(u"<b>"_s).remove(u"</b>"_s));
        CHECK(reference.at(1) == u"report"_s);
        CHECK(reference.at(2) == 2);
        CHECK((reference.at(3) == 2024 && reference.at(4) == 6 && reference.at(5) == 9));
        CHECK(reference.at(6) == u"Example Press"_s);
        CHECK(reference.at(7) == u"https://example.org/a?b=1&c=2"_s);
    }
}

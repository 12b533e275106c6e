// SPDX-License-Identifier: GPL-3.0-or-later
// Files that the programs of bibutils write, which share no code with ours.
#include "tests/unit/import/records/read_entries.h"

#include <QJsonArray>
#include <QProcess>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

constexpr char kSource[] = R"(@article{doe2021,
  author = {Doe, Jane and van Dam, Jan}, title = {Partnerships in Curaçao \& elsewhere},
  journal = {Journal of Examples}, volume = {12}, number = {3}, pages = {45--67}, year = {2021}, month = jun,
  doi = {10.5555/ex_1}, url = {https://example.org/a_b}, keywords = {hotels, training}, abstract = {What was tried.}
}
)";

QByteArray converted(const QByteArray &bytes, const QString &program, const QStringList &options)
{
    const EntryFile file(bytes, ImportFormat::Bibtex);
    QProcess converter;
    converter.start(program, options + QStringList {u"-i"_s, u"utf8"_s, u"-o"_s, u"utf8"_s, file.path()});
    REQUIRE(converter.waitForFinished(30'000));
    REQUIRE(converter.exitCode() == 0);
    return converter.readAllStandardOutput();
}

} // namespace

TEST_CASE("What other programs make of a reference in RIS and BibTeX reads as the same resource", "[import]")
{
    const QByteArray mods = converted(kSource, QStringLiteral(BIB2XML_PROGRAM), {});
    const bool isRis = GENERATE(true, false);
    const QByteArray bytes
        = converted(mods, isRis ? QStringLiteral(XML2RIS_PROGRAM) : QStringLiteral(XML2BIB_PROGRAM), {});
    CAPTURE(bytes.toStdString());

    const ImportEntry entry = readOne(bytes, isRis ? ImportFormat::Ris : ImportFormat::Bibtex);

    CHECK(entry.content.value("title"_L1).toObject().value("und"_L1)
        == u"Partnerships in Curaçao & elsewhere"_s);
    CHECK(entry.content.value("creators"_L1) == QJsonArray {u"Doe, Jane"_s, u"van Dam, Jan"_s});
    CHECK(entry.content.value("issued"_L1).toString().startsWith(u"2021"_s));
    CHECK(entry.content.value("url"_L1) == u"https://example.org/a_b"_s);
    CHECK(entry.content.value("summary"_L1).toObject().value("und"_L1) == u"What was tried."_s);
    CHECK(entry.content.value("identifiers"_L1).toArray().first().toObject().value("value"_L1)
        == u"10.5555/ex_1"_s);
    CHECK(entry.content.value("resource_type"_L1) == u"study"_s);
    CHECK(entry.content.value("relations"_L1)
              .toArray()
              .first()
              .toObject()
              .value("text"_L1)
              .toString()
              .startsWith(u"Journal of Examples 12(3), 45–67"_s));
}

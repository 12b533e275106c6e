// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/attached_file.h"
#include "tests/support/catch_qt.h"
#include "tests/support/examples.h"

#include <QJsonArray>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

TEST_CASE("The files of a record are read with their checksums, and what has none is no file", "[model]")
{
    const std::vector<AttachedFile> files = attachedFiles(example(RecordType::Resource));
    REQUIRE(files.size() == 1);
    CHECK(files[0].name == u"guide.pdf"_s);
    CHECK(files[0].bytes == 123456);
    Document document;
    document.set(u"files"_s,
        QJsonArray {u"x"_s, QJsonObject {{u"name"_s, u"a"_s}}, QJsonObject {{u"sha256"_s, u"../../x"_s}},
            QJsonObject {{u"sha256"_s, QString(64, u'A')}, {u"bytes"_s, -7}}, attachedFileJson(files[0])});
    const std::vector<AttachedFile> read = attachedFiles(document);
    REQUIRE(read.size() == 2);
    CHECK(read[0].sha256 == QString(64, u'a'));
    CHECK(read[0].bytes == 0);
    CHECK(read[1] == files[0]);
}

TEST_CASE("Whether a file is opened rests on its ending alone, and programs and pages are not", "[model]")
{
    for (const QString &name : {u"a.pdf"_s, u"A.PDF"_s, u"b.docx"_s, u"c.csv"_s, u"d.png"_s}) {
        CHECK(fileKindOf(name).opens);
    }
    for (const QString &name : {u"a.exe"_s, u"a.pdf.sh"_s, u"a.desktop"_s, u"a.html"_s, u"a.svg"_s,
             u"a.docm"_s, u"a.jar"_s, u"pdf"_s, QString()}) {
        CHECK_FALSE(fileKindOf(name).opens);
    }
    CHECK(QLatin1StringView(fileKindOf(u"a.pdf"_s).mediaType) == "application/pdf"_L1);
    CHECK(QLatin1StringView(fileKindOf(u"a.xyz"_s).mediaType) == "application/octet-stream"_L1);
}

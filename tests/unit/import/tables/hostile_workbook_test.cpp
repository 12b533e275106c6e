// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/xlsx_book.h"
#include "core/import/xml_guard.h"
#include "tests/unit/import/tables/workbook_files.h"

#include <sys/stat.h>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

const QString kSheetPart = u"xl/worksheets/sheet1.xml"_s;

/// Why a workbook with this sheet is refused.
QString refusalOf(const QByteArray &sheetXml)
{
    Parts parts = xlsxParts({});
    parts[kSheetPart] = sheetXml;
    const Error error = workbook(ImportFormat::Xlsx, parts).error();
    CHECK(error.kind == ErrorKind::Damaged);
    CHECK(error.detail.startsWith(kSheetPart + u": "_s));
    return error.detail.mid(kSheetPart.size() + 2);
}

QByteArray tag(const QByteArray &attributes)
{
    return "<worksheet><sheetData><row " + attributes + "/></sheetData></worksheet>";
}

QString guardSays(const QByteArray &xml, qsizetype pieceSize)
{
    XmlGuard guard;
    for (qsizetype i = 0; i < xml.size(); i += pieceSize) {
        if (auto done = guard.look(QByteArrayView(xml).sliced(i, std::min(pieceSize, xml.size() - i)));
            !done) {
            return done.error().detail;
        }
    }
    return u"fine"_s;
}

} // namespace

TEST_CASE("What a parser of XML is slow or unsafe with is refused before it is parsed", "[import]")
{
    const qsizetype size = GENERATE(as<qsizetype>(), 1, 3, 1000);
    CHECK(guardSays("<a b='<!DOCTYPE x>' c=\">\"><!-- <!DOCTYPE --x> ---><![CDATA[ <!DOCTYPE ]] ]]]>"
                    "<?p <!DOCTYPE ?"
                    "?></a>",
              size)
        == u"fine"_s);
    CHECK(guardSays("<!DOCTYPE x>", size) == u"a document type, which is not allowed"_s);
    CHECK(guardSays("<a/><!-- x --><!ENTITY>", size) == u"a document type, which is not allowed"_s);
    CHECK(guardSays("<a>]]><![CDATA[]]]]><!D", size) == u"a document type, which is not allowed"_s);
    CHECK(guardSays("<a " + QByteArray("b='' ").repeated(64) + "/>", size) == u"fine"_s);
    CHECK(guardSays("<a " + QByteArray("b='' ").repeated(65) + "/>", size) == u"too many attributes"_s);
    CHECK(guardSays("<" + QByteArray(300, 'n') + "/>", size) == u"an overlong name"_s);
    CHECK(guardSays("<a b='" + QByteArray(300, 'n') + "'/>", size) == u"fine"_s);
}

TEST_CASE("A workbook whose XML is hostile is refused with the reason", "[import]")
{
    CHECK(refusalOf("<!DOCTYPE w [<!ENTITY a \"aaaa\">]><worksheet>&a;</worksheet>")
        == u"a document type, which is not allowed"_s);
    CHECK(refusalOf(tag(QByteArray("a='' ").repeated(50'000))) == u"too many attributes"_s);
    CHECK(refusalOf(tag("a=\"" + QByteArray(kMostBytesOfToken + 100'000, 'x') + "\""))
        == u"one element or text is too large"_s);
    CHECK(refusalOf(QByteArray("<a>").repeated(65)) == u"nested too deep"_s);
    CHECK(
        refusalOf("<?xml version=\"1.0\" encoding=\"UTF-7\"?><worksheet/>") == u"XML that is not in UTF-8"_s);
    CHECK(refusalOf(QByteArray("\xFF\xFE<\0w\0", 6)) == u"XML that is not in UTF-8"_s);
    CHECK(refusalOf("<worksheet><sheetData>") == u"it is cut"_s);
    CHECK(refusalOf("") == u"it is cut"_s);
    CHECK_FALSE(refusalOf("<worksheet></sheetData>").isEmpty());
    CHECK_FALSE(refusalOf("<worksheet>\xE9</worksheet>").isEmpty());
    CHECK(refusalOf("<worksheet><row r=\"2\"/><row r=\"2\"/></worksheet>") == u"rows do not ascend at 2"_s);
    CHECK(refusalOf("<worksheet><row r=\"-1\"/></worksheet>") == u"rows do not ascend at -1"_s);
    CHECK(refusalOf("<worksheet><row r=\"1048577\"/></worksheet>") == u"rows do not ascend at 1048577"_s);
    CHECK(
        refusalOf("<worksheet><row><c><v><v/></v></c></row></worksheet>") == u"a value that is an element"_s);
}

TEST_CASE("A text that no cell can hold is passed over without being kept", "[import]")
{
    const QByteArray large(5 * 1024 * 1024, 'x');
    CHECK(toldOf(workbook(ImportFormat::Xlsx,
              xlsxParts("<row><c t=\"inlineStr\"><is><t>" + large
                  + "</t></is></c></row><row><c><v>1</v></c></row>")))
        == QStringList {u"1: row_too_long"_s, u"2: 1"_s});
}

TEST_CASE("More shared texts than memory is set apart for are refused", "[import]")
{
    Parts parts = xlsxParts({});
    const QByteArray one = "<si><t>" + QByteArray(1024 * 1024, 'x') + "</t></si>";
    parts[u"xl/sharedStrings.xml"_s] = "<sst>" + one.repeated(65) + "</sst>";
    CHECK(workbook(ImportFormat::Xlsx, parts).error().detail
        == u"xl/sharedStrings.xml: more shared texts than 64 MB"_s);

    SharedTexts texts;
    qsizetype count = 0;
    while (texts.add(QString())) {
        ++count;
    }
    CHECK(count < kMostBytesOfSharedTexts); // Empty ones take room too.
}

TEST_CASE("What is no workbook, or is one with a password, is refused in words", "[import]")
{
    const ImportFormat format = GENERATE(ImportFormat::Xlsx, ImportFormat::Ods);
    CHECK(TableFile(format, "").error().kind == ErrorKind::Damaged);
    CHECK(TableFile(format, "a,b\n").error().kind == ErrorKind::Damaged);
    CHECK(TableFile(format, "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 and more").error().kind
        == ErrorKind::Unsupported);
    CHECK(TableFile(format).error().kind == ErrorKind::NotFound);
    CHECK(workbook(format, {{u"readme.txt"_s, "nothing"}}).error().kind == ErrorKind::Damaged);

    TableFile pipe(format);
    REQUIRE(mkfifo(QFile::encodeName(pipe.path()).constData(), 0600) == 0);
    CHECK(pipe.error().kind == ErrorKind::InvalidInput);

    Parts encrypted = odsParts("<noise/>");
    encrypted[u"META-INF/manifest.xml"_s]
        = "<m:manifest xmlns:m=\"m\"><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>";
    CHECK(workbook(ImportFormat::Ods, encrypted).error().kind == ErrorKind::Unsupported);
}

TEST_CASE("A workbook cut or changed anywhere is refused or read, and never more than it holds", "[import]")
{
    const ImportFormat format = GENERATE(ImportFormat::Xlsx, ImportFormat::Ods);
    const QByteArray rows = "<row><c t=\"s\"><v>1</v></c><c><v>12</v></c></row>";
    const TableFile whole = format == ImportFormat::Xlsx
        ? workbook(format, xlsxParts(rows))
        : workbook(format,
            odsParts(
                "<table:table table:name=\"A\"><table:table-row><table:table-cell office:value-type=\"float\""
                " office:value=\"12\"/></table:table-row></table:table>"));
    const QByteArray bytes = contentOf(whole.path());
    const size_t wanted = whole.rows().size();
    for (qsizetype cut = 0; cut < bytes.size(); cut += 7) {
        CHECK(TableFile(format, bytes.first(cut)).error().kind == ErrorKind::Damaged);
    }
    for (qsizetype at = 0; at < bytes.size(); at += 3) {
        QByteArray changed = bytes;
        changed[at] = char(changed[at] ^ 0x55);
        TableFile file(format, changed);
        auto table = openTable(file.path(), file.reading);
        size_t count = 0;
        while (table) {
            const auto row = (*table)->next();
            if (!row || !*row) {
                break;
            }
            ++count;
        }
        CHECK(count <= wanted);
    }
}

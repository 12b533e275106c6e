// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/docx_document.h"
#include "tests/support/catch_qt.h"
#include "tests/support/full_disk.h"
#include "tests/unit/publish/office/made_up_publication.h"
#include "tests/unit/publish/office/python_oracle.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <utility>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

class Written
{
public:
    explicit Written(const Publication &publication)
    {
        const auto saved = saveDocx(publication, path);
        REQUIRE(saved);
    }
    QTemporaryDir folder;
    QString path = folder.filePath(u"book.docx"_s);

    QByteArray part(const QString &name) const { return partOf(path, name); }

    /// The document by python-docx: paragraphs with the names of their styles, tables, and what it leads to.
    QJsonObject asPythonDocxSees() const
    {
        return asPythonSees(path, uR"(
import sys,json,docx
d=docx.Document(sys.argv[1])
c=d.core_properties
print(json.dumps({
 'paragraphs':[[p.style.name,p.text] for p in d.paragraphs],
 'headings':[[int(p.style.name[-1]),p.text] for p in d.paragraphs if p.style.name.startswith('Heading')],
 'rows':[[x.text for x in r.cells] for t in d.tables for r in t.rows],
 'tableStyles':[t.style.name for t in d.tables],
 'rightToLeft':[t.table_direction is not None for t in d.tables],
 'header':[p.text for p in d.sections[0].header.paragraphs],
 'links':sorted(r.target_ref for r in d.part.rels.values() if r.is_external),
 'pictures':len(d.inline_shapes),
 'title':c.title,'author':c.author,'language':c.language,'subject':c.subject,
 'modified':c.modified.isoformat() if c.modified else '',
}))
)"_s)
            .object();
    }
};

/// Values of one attribute of all elements of one name.
QStringList all(const QByteArray &part, const QString &element, const QString &attribute)
{
    QXmlStreamReader xml(part);
    QStringList values;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.qualifiedName() == element) {
            values.append(xml.attributes().value(attribute).toString());
        }
    }
    REQUIRE_FALSE(xml.hasError());
    return values;
}

/// The codes of fields.
QStringList fields(const QByteArray &part)
{
    QXmlStreamReader xml(part);
    QStringList codes;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.qualifiedName() == u"w:instrText"_s) {
            codes.append(xml.readElementText().simplified());
        }
    }
    return codes;
}

} // namespace

TEST_CASE("A Word document read by another program has the headings, tables and links", "[publish]")
{
    const Publication book = GENERATE(englishCompendium(), frenchCompendium(), arabicCompendium());
    const Written docx(book);

    const QJsonObject seen = docx.asPythonDocxSees();

    CHECK(seen.value("headings"_L1).toArray() == headingsOf(book));
    CHECK(seen.value("rows"_L1).toArray().size() == 4);
    CHECK(seen.value("tableStyles"_L1).toArray() == QJsonArray {u"Publication Table"_s});
    CHECK(seen.value("header"_L1).toArray() == QJsonArray {book.marking});
    CHECK(seen.value("links"_L1).toArray()
        == QJsonArray {u"https://example.org/?a=1&b=2"_s, u"https://example.org/report"_s});
    CHECK(seen.value("pictures"_L1).toInt() == 1);
    CHECK(seen.value("title"_L1) == book.title);
    CHECK(seen.value("author"_L1) == book.creator);
    CHECK(seen.value("language"_L1) == book.language);
    CHECK(seen.value("subject"_L1) == book.marking);
    CHECK(seen.value("modified"_L1) == u"2026-03-02T00:00:00"_s);
    const QJsonArray first = seen.value("paragraphs"_L1).toArray().at(0).toArray();
    CHECK(first == QJsonArray {u"Title"_s, book.title});
}

TEST_CASE(
    "A Word document bears its marking in head and foot, in 12 points and its colour on black", "[publish]")
{
    Publication book = arabicCompendium();
    const auto [marking, color] = GENERATE(std::pair {u"TLP:GREEN"_s, u"33ff00"_s},
        std::pair {u"TLP:AMBER لمجموعة الميناء"_s, u"ffc000"_s}, std::pair {u"TLP:CLEAR"_s, u"ffffff"_s});
    book.marking = marking;
    const Written docx(book);

    const QJsonObject seen = asPythonSees(docx.path, uR"(
import sys,json,docx
d=docx.Document(sys.argv[1])
w='{http://schemas.openxmlformats.org/wordprocessingml/2006/main}'
def line(p): return [p.text,sorted({r.style.name for r in p.runs})]
s=d.styles['Marking Label']
print(json.dumps({
 'head':line(d.sections[0].header.paragraphs[0]),
 'foot':line(d.sections[0].footer.paragraphs[0]),
 'points':s.font.size.pt,'bold':s.font.bold,'color':str(s.font.color.rgb).lower(),
 'ground':s.element.rPr.find(w+'shd').get(w+'fill'),
}))
)"_s)
                                 .object();

    const QJsonArray label {marking, QJsonArray {u"Marking Label"_s}};
    CHECK(seen.value("head"_L1).toArray() == label);
    CHECK(seen.value("foot"_L1).toArray() == label);
    CHECK(seen.value("points"_L1).toDouble() == 12);
    CHECK(seen.value("bold"_L1).toBool());
    CHECK(seen.value("color"_L1) == color);
    CHECK(seen.value("ground"_L1) == u"000000"_s);
}

TEST_CASE("Each of ten thousand links of a Word document is in it once, encoded", "[publish]")
{
    Publication list;
    for (int i = 0; i < 10'000; ++i) {
        PublicationBlock line;
        line.spans = {{.text = u"link"_s, .link = u"https://example.org/a b/%1?q=é"_s.arg(i)}};
        list.blocks.push_back(line);
    }
    const Written docx(list);

    const QStringList targets
        = all(docx.part(u"word/_rels/document.xml.rels"_s), u"Relationship"_s, u"Target"_s);

    CHECK(targets.count(u"https://example.org/a%20b/9999?q=%C3%A9"_s) == 1);
    CHECK(targets.size() > 10'000);
}

TEST_CASE("A stop leaves the earlier Word document, and nothing beside it", "[publish]")
{
    const Written docx(englishCompendium());
    const QByteArray earlier = bytesOf(docx.path);
    std::stop_source stop;
    stop.request_stop();

    const Result<void> saved = saveDocx(frenchCompendium(), docx.path, Overwrite::Allowed, stop.get_token());

    REQUIRE_FALSE(saved);
    CHECK(saved.error().kind == ErrorKind::Cancelled);
    CHECK(bytesOf(docx.path) == earlier);
    CHECK(QDir(docx.folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size()
        == 1);
}

TEST_CASE("Every field and link inside of a Word document leads to a bookmark in it", "[publish]")
{
    const Written docx(englishCompendium());
    const QByteArray document = docx.part(u"word/document.xml"_s);

    const QStringList bookmarks = all(document, u"w:bookmarkStart"_s, u"w:name"_s);
    int pages = 0;
    int again = 0;
    for (const QString &code : fields(document)) {
        pages += code.startsWith(u"PAGEREF"_s) ? 1 : 0;
        again += code.startsWith(u"NOTEREF"_s) ? 1 : 0;
        CHECK(bookmarks.contains(code.section(u' ', 1, 1))); // None is around the contents, which LibreOffice would not count.
    }
    CHECK(pages == 5 + 6);
    CHECK(again == 4);
    for (const QString &anchor : all(document, u"w:hyperlink"_s, u"w:anchor"_s)) {
        CHECK((anchor.isEmpty() || bookmarks.contains(anchor)));
    }
    CHECK(all(document, u"w:footnoteReference"_s, u"w:id"_s) == QStringList {u"1"_s, u"2"_s});
    const QByteArray footnotes = docx.part(u"word/footnotes.xml"_s);
    CHECK(all(footnotes, u"w:footnote"_s, u"w:id"_s) == QStringList {u"-1"_s, u"0"_s, u"1"_s, u"2"_s});
    CHECK(docx.part(u"word/_rels/footnotes.xml.rels"_s).contains("https://example.org/report"));
    CHECK(fields(docx.part(u"word/footer.xml"_s)) == QStringList {u"PAGE"_s, u"NUMPAGES"_s});
}

TEST_CASE("Styles that a Word document names are styles that it has", "[publish]")
{
    const Written docx(arabicCompendium());
    const QByteArray document = docx.part(u"word/document.xml"_s);
    const QByteArray styles = docx.part(u"word/styles.xml"_s);

    const QStringList known = all(styles, u"w:style"_s, u"w:styleId"_s);
    for (const auto &element : {u"w:pStyle"_s, u"w:rStyle"_s, u"w:tblStyle"_s}) {
        for (const QString &style : all(document, element, u"w:val"_s)) {
            INFO(style.toStdString());
            CHECK(known.contains(style));
        }
    }
    CHECK(styles.contains("<w:bidi/>"));
    CHECK(styles.contains("w:bidi=\"ar-EG\""));
    CHECK(document.contains("<w:bidiVisual/>"));
    CHECK(document.contains("<w:bidi w:val=\"0\"/>")); // The English title of the Arabic case.
    CHECK(document.contains("<w:rtl/>"));
    CHECK(document.contains("<w:lang w:val=\"en-US\"/>"));
    CHECK(docx.asPythonDocxSees().value("rightToLeft"_L1).toArray() == QJsonArray {true});
}

TEST_CASE("Lists of a Word document each begin with their own first number", "[publish]")
{
    Publication book;
    PublicationBlock item = paragraph(u"Item"_s);
    item.kind = PublicationBlock::Kind::Numbered;
    PublicationBlock pageBreak;
    pageBreak.kind = PublicationBlock::Kind::PageBreak;
    book.blocks = {item, pageBreak, item, paragraph(u"Between"_s), item};
    const Written docx(book);

    CHECK(all(docx.part(u"word/document.xml"_s), u"w:numId"_s, u"w:val"_s)
        == QStringList {u"2"_s, u"2"_s, u"3"_s});
    CHECK(all(docx.part(u"word/numbering.xml"_s), u"w:num"_s, u"w:numId"_s)
        == QStringList {u"1"_s, u"2"_s, u"3"_s});
}

TEST_CASE("Two tables of a Word document stay two, with a page break between them as well", "[publish]")
{
    Publication book;
    PublicationBlock table;
    table.kind = PublicationBlock::Kind::Table;
    table.table.headings = {{{u"A"_s}}};
    table.table.rows = {{{{u"1"_s}}}};
    PublicationBlock pageBreak;
    pageBreak.kind = PublicationBlock::Kind::PageBreak;
    book.blocks = {table, pageBreak, table};
    const Written docx(book);

    CHECK(docx.asPythonDocxSees().value("rows"_L1).toArray().size() == 4);
    CHECK(docx.asPythonDocxSees().value("paragraphs"_L1).toArray().size() == 2); // Between, and at the end.
    CHECK(all(docx.part(u"word/document.xml"_s), u"w:pageBreakBefore"_s, u"w:val"_s).size() == 1);
}

TEST_CASE("What is in no language is not checked for its spelling", "[publish]")
{
    Publication book;
    book.blocks = {paragraph(u"2026-11-23"_s)};
    book.blocks.front().spans.front().language = u"zxx"_s;
    const Written docx(book);

    CHECK(docx.part(u"word/document.xml"_s).contains("<w:noProof/>"));
    CHECK_FALSE(docx.part(u"word/document.xml"_s).contains("zxx"));
}

TEST_CASE("A Word document holds texts as they were, and links to nothing but the web", "[publish]")
{
    Publication book;
    const QString text = u" two  blanks\tand a tab\nand <a> line & \"more\" "_s;
    book.blocks = {paragraph(text), paragraph(u"bad\u0001\u0008 characters"_s)};
    book.blocks.back().spans.front().link = u"file:///etc/hostname"_s;
    const Written docx(book);

    const QJsonObject seen = docx.asPythonDocxSees();

    CHECK(seen.value("paragraphs"_L1).toArray().at(0).toArray().at(1) == text);
    CHECK(seen.value("paragraphs"_L1).toArray().at(1).toArray().at(1) == u"bad characters"_s);
    CHECK(seen.value("links"_L1).toArray().isEmpty());
}

TEST_CASE("Equal publications give equal Word documents, and a full disk leaves the earlier one", "[publish]")
{
    const Written one(frenchCompendium());
    const Written other(frenchCompendium());
    const QByteArray earlier = bytesOf(one.path);
    CHECK(earlier == bytesOf(other.path));
    Result<void> saved;
    {
        const FullDisk disk(2 * 1024);
        saved = saveDocx(englishCompendium(), one.path);
    }
    REQUIRE_FALSE(saved);
    CHECK(bytesOf(one.path) == earlier);
    CHECK(QDir(one.folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size()
        == 1);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/odt_document.h"
#include "tests/support/catch_qt.h"
#include "tests/support/full_disk.h"
#include "tests/unit/publish/office/made_up_publication.h"
#include "tests/unit/publish/office/python_oracle.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

class Written
{
public:
    explicit Written(const Publication &publication)
    {
        const auto saved = saveOdt(publication, path);
        REQUIRE(saved);
    }
    QTemporaryDir folder;
    QString path = folder.filePath(u"book.odt"_s);

    /// The document by python3-odf: its headings, links, notes, and the styles that paragraphs name.
    QJsonObject asOdfpySees() const
    {
        return asPythonSees(path, uR"(
import sys,json
from odf.opendocument import load
from odf import text,teletype,table,draw,meta
d=load(sys.argv[1])
def all(kind): return d.getElementsByType(kind)
def plain(e): return teletype.extractText(e)
print(json.dumps({
 'headings':[[int(h.getAttribute('outlinelevel')),plain(h)] for h in all(text.H)],
 'paragraphs':[[p.getAttribute('stylename'),plain(p)] for p in all(text.P)],
 'links':[a.getAttribute('href') for a in all(text.A)],
 'bookmarks':[b.getAttribute('name') for b in all(text.BookmarkStart)],
 'notes':[plain(n) for n in all(text.NoteBody)],
 'again':[r.getAttribute('refname') for r in all(text.NoteRef)],
 'lists':[len(l.getElementsByType(text.ListItem)) for l in all(text.List)],
 'rows':[[plain(c) for c in r.getElementsByType(table.TableCell)] for r in all(table.TableRow)],
 'headerrows':len(all(table.TableHeaderRows)),
 'images':[i.getAttribute('href') for i in all(draw.Image)],
 'pages':[b.getAttribute('refname') for b in all(text.BookmarkRef)],
 'contents':len(all(text.TableOfContent)),
}))
)"_s)
            .object();
    }
};

QStringList strings(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue item : value.toArray()) {
        list.append(item.toString());
    }
    return list;
}

} // namespace

TEST_CASE("An OpenDocument text read by another program has the headings, texts and links", "[publish]")
{
    const Publication book = GENERATE(englishCompendium(), frenchCompendium(), arabicCompendium());
    const Written odt(book);

    const QJsonObject seen = odt.asOdfpySees();

    CHECK(seen.value("headings"_L1).toArray() == headingsOf(book));
    CHECK(seen.value("contents"_L1).toInt() == 1);
    CHECK(seen.value("headerrows"_L1).toInt() == 1);
    CHECK(seen.value("rows"_L1).toArray().size() == 4);
    CHECK(seen.value("lists"_L1).toArray() == QJsonArray {2, 2});
    CHECK(seen.value("images"_L1).toArray() == QJsonArray {u"Pictures/figure-1.svg"_s});
    CHECK(partOf(odt.path, u"Pictures/figure-1.svg"_s).startsWith("<svg"));
    CHECK(strings(seen.value("links"_L1)).contains(u"https://example.org/?a=1&b=2"_s));
    // Two notes, called five times; a number for each.
    CHECK(strings(seen.value("notes"_L1)).size() == 2);
    CHECK(strings(seen.value("again"_L1)) == QStringList {u"ftn2"_s, u"ftn1"_s, u"ftn1"_s, u"ftn1"_s});
}

TEST_CASE("An OpenDocument text bears its marking in head and foot, in 12 points and its colour on black",
    "[publish]")
{
    Publication book = englishCompendium();
    book.marking = u"TLP:AMBER for the harbour group"_s;
    const Written odt(book);

    const QJsonObject seen = asPythonSees(odt.path, uR"(
import sys,json
from odf.opendocument import load
from odf import style,teletype,text
d=load(sys.argv[1])
def first(kind):
    p=d.masterstyles.getElementsByType(kind)[0].getElementsByType(text.P)[0]
    return [teletype.extractText(p),[s.getAttribute('stylename') for s in p.getElementsByType(text.Span)]]
label=[s for s in d.styles.getElementsByType(style.Style) if s.getAttribute('name')=='Marking_20_Label'][0]
look=label.getElementsByType(style.TextProperties)[0]
print(json.dumps({'head':first(style.Header),'foot':first(style.Footer),
 'look':[look.getAttribute(n) for n in ('fontsize','fontsizecomplex','fontweight','color','backgroundcolor')]}))
)"_s)
                                 .object();

    const QJsonArray label {book.marking, QJsonArray {u"Marking_20_Label"_s}};
    CHECK(seen.value("head"_L1).toArray() == label);
    CHECK(seen.value("foot"_L1).toArray() == label);
    CHECK(seen.value("look"_L1).toArray()
        == QJsonArray {u"12pt"_s, u"12pt"_s, u"bold"_s, u"#ffc000"_s, u"#000000"_s});
}

TEST_CASE("Links of an OpenDocument text are encoded, and a stop leaves the earlier file", "[publish]")
{
    Publication list;
    PublicationBlock line;
    line.spans = {{.text = u"link"_s, .link = u"https://example.org/a b?q=é"_s}};
    list.blocks = {line};
    const Written odt(list);
    CHECK(strings(odt.asOdfpySees().value("links"_L1))
        == QStringList {u"https://example.org/a%20b?q=%C3%A9"_s});
    const QByteArray earlier = bytesOf(odt.path);
    std::stop_source stop;
    stop.request_stop();

    const Result<void> saved = saveOdt(englishCompendium(), odt.path, Overwrite::Allowed, stop.get_token());

    REQUIRE_FALSE(saved);
    CHECK(saved.error().kind == ErrorKind::Cancelled);
    CHECK(bytesOf(odt.path) == earlier);
}

TEST_CASE(
    "Every page number and every link inside of an OpenDocument text leads to a place in it", "[publish]")
{
    const Written odt(englishCompendium());

    const QJsonObject seen = odt.asOdfpySees();

    const QStringList bookmarks = strings(seen.value("bookmarks"_L1));
    const QStringList pages = strings(seen.value("pages"_L1));
    CHECK(pages.size() == 5 + 6); // Headings down to level 2, and three countries on two pages each.
    for (const QString &page : pages) {
        CHECK(bookmarks.contains(page));
    }
    for (const QString &link : strings(seen.value("links"_L1))) {
        CHECK((!link.startsWith(u'#') || bookmarks.contains(link.sliced(1))));
    }
}

TEST_CASE("Paragraphs of an OpenDocument text bear named styles that the document has", "[publish]")
{
    const Written odt(arabicCompendium());
    const QByteArray content = partOf(odt.path, u"content.xml"_s);
    const QByteArray styles = partOf(odt.path, u"styles.xml"_s);

    const QJsonObject seen = odt.asOdfpySees();
    for (const QJsonValue paragraph : seen.value("paragraphs"_L1).toArray()) {
        const QByteArray style = "style:name=\"" + paragraph.toArray().at(0).toString().toUtf8() + '"';
        INFO(style.toStdString());
        CHECK((styles.contains(style) || content.contains(style)));
    }
    CHECK(styles.contains("style:writing-mode=\"rl-tb\""));
    CHECK(styles.contains("style:language-complex=\"ar\""));
    CHECK(content.contains("style:writing-mode=\"lr-tb\"")); // The English title of the Arabic case.
    CHECK(content.contains("fo:language=\"en\""));
    CHECK(styles.contains(u"TLP:AMBER (لمجموعة البحيرة)"_s.toUtf8()));
    CHECK(styles.contains("<text:page-count>"));
}

TEST_CASE("Equal publications give equal OpenDocument bytes, which begin with the kind of file", "[publish]")
{
    const Written one(frenchCompendium());
    const Written other(frenchCompendium());

    CHECK(bytesOf(one.path) == bytesOf(other.path));
    CHECK(bytesOf(one.path).mid(30, 47) == "mimetypeapplication/vnd.oasis.opendocument.text");
}

TEST_CASE("Blanks, tabs and lines of an OpenDocument text come back as they were", "[publish]")
{
    Publication book;
    const QString text = u" two  blanks\tand a tab\nand <a> line & \"more\" "_s;
    book.blocks = {paragraph(text), paragraph(u"bad\u0001\u0008 characters"_s)};
    const Written odt(book);

    const QJsonArray paragraphs = odt.asOdfpySees().value("paragraphs"_L1).toArray();

    CHECK(paragraphs.at(0).toArray().at(1).toString() == text);
    CHECK(paragraphs.at(1).toArray().at(1).toString() == u"bad characters"_s);
}

TEST_CASE("A full disk leaves the earlier OpenDocument text and nothing beside it", "[publish]")
{
    const Written odt(englishCompendium());
    const QByteArray earlier = bytesOf(odt.path);
    Result<void> saved;
    {
        const FullDisk disk(2 * 1024);
        saved = saveOdt(frenchCompendium(), odt.path);
    }
    REQUIRE_FALSE(saved);
    CHECK(bytesOf(odt.path) == earlier);
    CHECK(QDir(odt.folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size()
        == 1);
}

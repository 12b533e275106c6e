// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/oai/xml_check.h"
#include "core/sync/oai/xml_decoding.h"
#include "core/sync/oai/xml_repair.h"
#include "tests/support/catch_qt.h"

using namespace fourthp;
using namespace Qt::StringLiterals;

namespace {

/// The repaired text without the marks.
QString repaired(const QByteArray &bytes)
{
    return repairedXml(bytes).remove(kRepairMark);
}

} // namespace

TEST_CASE("[F91] Control characters and noncharacters go, as characters and as references", "[oai]")
{
    CHECK(repaired("<a>one\x03two\x1A three\xEF\xBF\xBE.</a>") == u"<a>onetwo three.</a>"_s);
    CHECK(repaired("<a>x&#3;y&#x1A;z&#xFFFE;</a>") == u"<a>xyz</a>"_s);
    CHECK(repaired("<a>&#233;&#xE9;&amp;</a>") == u"<a>&#233;&#xE9;&amp;</a>"_s);
}

TEST_CASE("[F91] Bytes that are no UTF-8 are read as Windows-1252 where they stand", "[oai]")
{
    CHECK(repaired("<a>caf\xE9 \x96 \xC3\xA9t\xC3\xA9</a>") == u"<a>café – été</a>"_s);
    CHECK(repaired("<a>\xED\xA0\x80</a>") == u"<a>í\u00A0€</a>"_s); // A surrogate is no UTF-8.
}

TEST_CASE("[F91] A raw ampersand or less-than sign becomes text, and markup stays markup", "[oai]")
{
    CHECK(repaired("<a b=\"x?y=1&z=2\">p < 0.05 & q <= 2 &nbsp; <b/></a>")
        == u"<a b=\"x?y=1&amp;z=2\">p &lt; 0.05 &amp; q &lt;= 2 &amp;nbsp; <b/></a>"_s);
    CHECK(repaired("<a><![CDATA[x & y < z]]></a>") == u"<a><![CDATA[x & y < z]]></a>"_s);
}

TEST_CASE("[F91] Declarations go wherever they stand", "[oai]")
{
    CHECK(repaired("\n <?xml version=\"1.0\"?><a><?xml version=\"1.0\"?><b/></a>") == u"<a><b/></a>"_s);
}

TEST_CASE("A repaired place is marked in text but never in a tag", "[oai]")
{
    CHECK(repairedXml("<a x=\"\x03\">\x03</a>") == QString(u"<a x=\"\">"_s + kRepairMark + u"</a>"_s));
}

TEST_CASE("A declared encoding of the Latin-1 family is read, and UTF-16 is refused", "[oai]")
{
    CHECK(decodeXml("<?xml version='1.0' encoding='ISO-8859-1'?><a>\xE9</a>")->endsWith(u"<a>é</a>"));
    CHECK_FALSE(decodeXml(QByteArray("\xFE\xFF\0<", 4)));
    CHECK_FALSE(decodeXml("<a>\xE9</a>"));
    CHECK(decodeXml("\xEF\xBB\xBF<a>\xC3\xA9</a>")->startsWith(u"<a>é"));
}

TEST_CASE("[F91] A document type, many attributes and overlong names are refused before the parser sees them",
    "[oai]")
{
    CHECK(checkXml(u"<a b='<!DOCTYPE x>' c=\"&lt;\"><!-- <!DOCTYPE y> --><![CDATA[<!DOCTYPE z>]]></a>"));
    CHECK(checkXml(u"<!DOCTYPE a [<!ENTITY x 'y'>]><a>&x;</a>").error().kind == ErrorKind::BadAnswer);
    CHECK(checkXml(u"<!doctype HTML><html></html>").error().kind == ErrorKind::NotAHub);
    QString attributes;
    for (int n = 0; n < 64; ++n) {
        attributes += u" a%1='='"_s.arg(n);
    }
    CHECK(checkXml(QString(u"<a"_s + attributes + u"/>"_s)));
    CHECK_FALSE(checkXml(QString(u"<a"_s + attributes + u" b='1'/>"_s)));
    CHECK_FALSE(checkXml(QString(u"<a:"_s + u"b"_s.repeated(5000) + u"/>"_s)));
}

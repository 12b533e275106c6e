// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/oai/oai_reader.h"
#include "tests/support/catch_qt.h"

using namespace fourthp;
using namespace Qt::StringLiterals;

namespace {

QByteArray answer(const QByteArray &content)
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
           "<OAI-PMH "
           "xmlns=\"http://www.openarchives.org/OAI/2.0/\"><responseDate>2026-11-24T09:00:00Z</responseDate>"
           "<request verb=\"ListRecords\">http://example.org/oai</request>"
        + content + "</OAI-PMH>";
}

QByteArray record(const QByteArray &elements)
{
    return "<record><header><identifier>oai:x:1</identifier><datestamp>2026-01-01</datestamp><setSpec>a</"
           "setSpec></header>"
           "<metadata><oai_dc:dc xmlns:oai_dc=\"http://www.openarchives.org/OAI/2.0/oai_dc/\" "
           "xmlns:dc=\"http://purl.org/dc/elements/1.1/\">"
        + elements + "</oai_dc:dc></metadata><about><x>y</x></about></record>";
}

QByteArray page(const QByteArray &elements)
{
    return answer("<ListRecords>" + record(elements) + "</ListRecords>");
}

} // namespace

// The examples of the specification: http://www.openarchives.org/OAI/openarchivesprotocol.html, 3.1 and 4.
TEST_CASE("The examples of the OAI-PMH specification are read as it means them", "[oai]")
{
    const auto identify = readOaiAnswer(R"(<?xml version="1.0" encoding="UTF-8"?>
<OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
         xsi:schemaLocation="http://www.openarchives.org/OAI/2.0/ http://www.openarchives.org/OAI/2.0/OAI-PMH.xsd">
  <responseDate>2002-02-08T12:00:01Z</responseDate>
  <request verb="Identify">http://memory.loc.gov/cgi-bin/oai</request>
  <Identify>
    <repositoryName>Library of Congress Open Archive Initiative Repository 1</repositoryName>
    <baseURL>http://memory.loc.gov/cgi-bin/oai</baseURL>
    <protocolVersion>2.0</protocolVersion>
    <earliestDatestamp>1990-02-01T12:00:00Z</earliestDatestamp>
    <deletedRecord>transient</deletedRecord>
    <granularity>YYYY-MM-DDThh:mm:ssZ</granularity>
    <compression>deflate</compression>
  </Identify>
</OAI-PMH>)");
    REQUIRE(identify);
    CHECK(identify->verb == u"Identify"_s);
    CHECK(identify->repository.earliestDatestamp == u"1990-02-01T12:00:00Z"_s);
    CHECK(identify->repository.deletedRecord == u"transient"_s);
    CHECK(identify->repository.hasSeconds());

    const auto error = readOaiAnswer(R"(<?xml version="1.0" encoding="UTF-8"?>
<OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/">
  <responseDate>2002-05-01T09:18:29Z</responseDate>
  <request>http://arXiv.org/oai2</request>
  <error code="badVerb">Illegal OAI verb</error>
</OAI-PMH>)");
    REQUIRE(error);
    CHECK(error->errors == QStringList {u"badVerb"_s});
    CHECK(error->errorText == u"Illegal OAI verb"_s);

    const auto headers = readOaiAnswer(answer(R"(<ListIdentifiers>
  <header><identifier>oai:arXiv.org:hep-th/9801001</identifier><datestamp>1999-02-23</datestamp><setSpec>physic:hep</setSpec></header>
  <header status="deleted"><identifier>oai:arXiv.org:hep-th/9801005</identifier><datestamp>2000-09-30</datestamp></header>
  <resumptionToken expirationDate="2002-06-01T23:20:00Z" completeListSize="6" cursor="0">xxx45abttyz</resumptionToken>
 </ListIdentifiers>)"));
    REQUIRE(headers);
    REQUIRE(headers->records.size() == 2);
    CHECK_FALSE(headers->records[0].header.isDeleted);
    CHECK(headers->records[1].header.isDeleted);
    CHECK(headers->token->value == u"xxx45abttyz"_s);
    CHECK(headers->token->expires == u"2002-06-01T23:20:00Z"_s);
    CHECK(headers->token->completeListSize == 6);
}

TEST_CASE("Elements of Dublin Core come in order, with their languages, and the metadata as they were sent",
    "[oai]")
{
    const QByteArray elements = "<dc:title xml:lang=\"fr\"> L'h\xC3\xB4tel "
                                "</dc:title><dc:creator/><dc:Subject>a &amp; b</dc:Subject>"
                                "<dc:description>x <b>bold</b> <![CDATA[y<z]]></dc:description>";
    const auto read = readOaiAnswer(page(elements));
    REQUIRE(read);
    REQUIRE(read->records.size() == 1);
    const OaiRecord &one = read->records.front();
    CHECK(one.elements
        == std::vector<DcElement> {{u"title"_s, u"L'hôtel"_s, u"fr"_s}, {u"subject"_s, u"a & b"_s, {}},
            {u"description"_s, u"x bold y<z"_s, {}}});
    CHECK(one.raw.startsWith(u"<oai_dc:dc "));
    CHECK(one.raw.endsWith(QString(QString::fromUtf8(elements) + u"</oai_dc:dc>"_s)));
    CHECK_FALSE(one.isRepaired);
}

TEST_CASE("[F91] What can be repaired is repaired, and only the record that needed it is marked", "[oai]")
{
    const auto read = readOaiAnswer(answer("<ListRecords>" + record("<dc:title>Sound</dc:title>")
        + record("<dc:title>A\x03 & B\xE9</dc:title>")
        + record("<?xml version=\"1.0\"?><dc:title>C</dc:title>") + "</ListRecords>"));
    REQUIRE(read);
    REQUIRE(read->records.size() == 3);
    CHECK_FALSE(read->records[0].isRepaired);
    CHECK(read->records[1].isRepaired);
    CHECK(read->records[1].elements.front().value == u"A & Bé"_s);
    CHECK_FALSE(read->records[1].raw.contains(QChar(0xFDD0)));
    CHECK(read->records[2].elements.front().value == u"C"_s);
}

TEST_CASE("[F91] A cut answer counts as none, wherever it was cut", "[oai]")
{
    const QByteArray whole = page("<dc:title>One</dc:title>");
    REQUIRE(readOaiAnswer(whole));
    for (qsizetype length = 0; length < whole.size(); ++length) {
        CAPTURE(length);
        CHECK_FALSE(readOaiAnswer(whole.first(length)));
    }
}

TEST_CASE("[F91] Entities are refused: a bomb, one from outside, one that nobody declared in a document type",
    "[oai]")
{
    const QByteArray body = page("<dc:title>&e;</dc:title>");
    const qsizetype root = body.indexOf("<OAI-PMH");
    for (const char *type : {"<!DOCTYPE OAI-PMH [<!ENTITY a 'aaaaaaaa'><!ENTITY e '&a;&a;&a;&a;'>]>",
             "<!DOCTYPE OAI-PMH [<!ENTITY e SYSTEM 'file:///etc/hostname'>]>",
             "<!DOCTYPE OAI-PMH SYSTEM 'http://example.org/x.dtd'>"}) {
        QByteArray bad = body;
        const auto read = readOaiAnswer(bad.insert(root, type));
        REQUIRE_FALSE(read);
        CHECK(read.error().kind == ErrorKind::BadAnswer);
    }
    // Without a document type it is an ampersand that was not escaped.
    CHECK(readOaiAnswer(body)->records.front().elements.front().value == u"&e;"_s);
}

TEST_CASE("Nesting, attributes and texts have bounds, and one long text is the problem of its record alone",
    "[oai]")
{
    CHECK(readOaiAnswer(page("<dc:title>" + QByteArray("<b>").repeated(50) + "x"
        + QByteArray("</b>").repeated(50) + "</dc:title>")));
    CHECK_FALSE(readOaiAnswer(page("<dc:title>" + QByteArray("<b>").repeated(100) + "x"
        + QByteArray("</b>").repeated(100) + "</dc:title>")));
    const auto read = readOaiAnswer(
        answer("<ListRecords>" + record("<dc:title>" + QByteArray(kOaiLongestText + 1, 'x') + "</dc:title>")
            + record("<dc:title>Short</dc:title>") + "</ListRecords>"));
    REQUIRE(read);
    CHECK_FALSE(read->records[0].problem.isEmpty());
    CHECK(read->records[1].problem.isEmpty());
    CHECK_FALSE(readOaiAnswer(QByteArray(kOaiPageBytes + 1, ' ')));
}

TEST_CASE("[F95] A web page or another kind of XML is told apart from a broken answer", "[oai]")
{
    CHECK(
        readOaiAnswer("<!DOCTYPE html><html><body>Sign in</body></html>").error().kind == ErrorKind::NotAHub);
    CHECK(readOaiAnswer("<html><body>Sign in<br></body></html>").error().kind == ErrorKind::NotAHub);
    CHECK(readOaiAnswer("<rss version=\"2.0\"></rss>").error().kind == ErrorKind::NotAHub);
    CHECK(readOaiAnswer("{\"ok\":true}").error().kind == ErrorKind::BadAnswer);
    CHECK(readOaiAnswer({}).error().kind == ErrorKind::BadAnswer);
}

TEST_CASE("[F94] A size of the list that is no number is ignored", "[oai]")
{
    const auto read = readOaiAnswer(answer(
        "<ListRecords><resumptionToken completeListSize=\"many\"> a/b+c== </resumptionToken></ListRecords>"));
    REQUIRE(read);
    CHECK(read->token->value == u"a/b+c=="_s);
    CHECK_FALSE(read->token->completeListSize);
}

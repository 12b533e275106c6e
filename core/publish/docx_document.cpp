// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/docx_document.h"

#include "core/publish/docx_body.h"
#include "core/publish/docx_parts.h"
#include "core/publish/docx_styles.h"
#include "core/publish/office_package.h"

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

constexpr char kXml[] = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

QByteArray contentTypes()
{
    OfficeXml xml;
    for (const auto &[suffix, type] :
        {std::pair("rels"_L1, "application/vnd.openxmlformats-package.relationships+xml"_L1),
            std::pair("xml"_L1, "application/xml"_L1), std::pair("svg"_L1, "image/svg+xml"_L1),
            std::pair("emf"_L1, "image/x-emf"_L1)}) {
        xml.empty("Default"_L1, {{"Extension"_L1, suffix}, {"ContentType"_L1, type}});
    }
    const auto add = [&xml](const QString &name, const QString &type) {
        xml.empty("Override"_L1,
            {{"PartName"_L1, name},
                {"ContentType"_L1, u"application/vnd.openxmlformats-"_s + type + u"+xml"_s}});
    };
    const QString word = u"officedocument.wordprocessingml."_s;
    add(u"/word/document.xml"_s, word + u"document.main"_s);
    for (const QString &name : {u"styles"_s, u"numbering"_s, u"settings"_s, u"fontTable"_s, u"footnotes"_s,
             u"header"_s, u"footer"_s}) {
        add(u"/word/%1.xml"_s.arg(name), word + name);
    }
    add(u"/docProps/core.xml"_s, u"package.core-properties"_s);
    add(u"/docProps/app.xml"_s, u"officedocument.extended-properties"_s);
    return QByteArray(kXml) + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
        + xml.bytes() + "</Types>\n";
}

QByteArray packageRelationships()
{
    return QByteArray(kXml)
        + R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">)"
          R"(<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>)"
          R"(<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>)"
          R"(<Relationship Id="rId3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/extended-properties" Target="docProps/app.xml"/>)"
          "</Relationships>\n";
}

QByteArray coreProperties(const Publication &publication)
{
    OfficeXml xml;
    const auto add = [&xml](QLatin1StringView name, const QString &value, const QString &type = {}) {
        if (!value.isEmpty()) {
            const auto element = xml.element(name, {{"xsi:type"_L1, type}});
            xml.text(value);
        }
    };
    const QString issued
        = publication.date.isValid() ? publication.date.toString(Qt::ISODate) + u"T00:00:00Z"_s : QString();
    add("dc:title"_L1, publication.title);
    add("dc:subject"_L1, publication.marking);
    add("dc:creator"_L1, publication.creator);
    add("cp:lastModifiedBy"_L1, publication.creator);
    add("dcterms:created"_L1, issued, u"dcterms:W3CDTF"_s);
    add("dcterms:modified"_L1, issued, u"dcterms:W3CDTF"_s);
    add("dc:language"_L1, publication.language);
    return QByteArray(kXml)
        + "<cp:coreProperties "
          "xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
          " xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\""
          " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">"
        + xml.bytes() + "</cp:coreProperties>\n";
}

QByteArray programProperties()
{
    return QByteArray(kXml)
        + "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\">"
          "<Application>FourthP " FOURTHP_VERSION "</Application></Properties>\n";
}

} // namespace

Result<void> saveDocx(
    const Publication &publication, const QString &path, Overwrite overwrite, const std::stop_token &stop)
{
    const docx::Body body(publication, stop);
    // The list of types comes first, so that programs know the file by its beginning.
    std::vector<OfficePart> parts {{"[Content_Types].xml", contentTypes()},
        {"_rels/.rels", packageRelationships()}, {"docProps/core.xml", coreProperties(publication)},
        {"docProps/app.xml", programProperties()}, {"word/styles.xml", docx::styles(publication)},
        {"word/numbering.xml", docx::numbering(body.numberedLists())},
        {"word/settings.xml", docx::settings()}, {"word/fontTable.xml", docx::fontTable()}};
    for (OfficePart &part : body.parts()) {
        parts.push_back(std::move(part));
    }
    return savePackage(parts, path, overwrite, stop);
}

} // namespace fourthp

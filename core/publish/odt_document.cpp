// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/odt_document.h"

#include "core/publish/odt_body.h"
#include "core/publish/office_package.h"

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

constexpr char kMimeType[] = "application/vnd.oasis.opendocument.text";
constexpr char kXml[] = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

QByteArray meta(const Publication &publication)
{
    OfficeXml xml;
    const auto add = [&xml](QLatin1StringView name, const QString &value) {
        if (!value.isEmpty()) {
            const auto element = xml.element(name);
            xml.text(value);
        }
    };
    const QString issued
        = publication.date.isValid() ? publication.date.toString(Qt::ISODate) + u"T00:00:00"_s : QString();
    {
        const auto facts = xml.element("office:meta"_L1);
        add("meta:generator"_L1, u"FourthP/"_s + QStringLiteral(FOURTHP_VERSION));
        add("dc:title"_L1, publication.title);
        add("dc:subject"_L1, publication.marking);
        add("meta:initial-creator"_L1, publication.creator);
        add("dc:creator"_L1, publication.creator);
        add("meta:creation-date"_L1, issued);
        add("dc:date"_L1, issued);
        add("dc:language"_L1, publication.language);
    }
    return QByteArray(kXml)
        + "<office:document-meta xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
          " xmlns:meta=\"urn:oasis:names:tc:opendocument:xmlns:meta:1.0\""
          " xmlns:dc=\"http://purl.org/dc/elements/1.1/\" office:version=\"1.3\">"
        + xml.bytes() + "</office:document-meta>\n";
}

QByteArray manifest(const std::vector<OfficePart> &parts)
{
    OfficeXml xml;
    const auto entry = [&xml](const QString &path, const QString &type) {
        xml.empty(
            "manifest:file-entry"_L1, {{"manifest:full-path"_L1, path}, {"manifest:media-type"_L1, type}});
    };
    entry(u"/"_s, QLatin1StringView(kMimeType));
    for (const OfficePart &part : parts) {
        if (!part.isStored) {
            entry(QString::fromLatin1(part.name),
                part.name.endsWith(".svg") ? u"image/svg+xml"_s : u"text/xml"_s);
        }
    }
    return QByteArray(kXml)
        + "<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\""
          " manifest:version=\"1.3\">"
        + xml.bytes() + "</manifest:manifest>\n";
}

} // namespace

Result<void> saveOdt(
    const Publication &publication, const QString &path, Overwrite overwrite, const std::stop_token &stop)
{
    const odt::Body body(publication, stop);
    // `mimetype` comes first and is not packed (OpenDocument 1.3 part 2, 3.3).
    std::vector<OfficePart> parts {{"mimetype", kMimeType, true}, {"content.xml", body.content()},
        {"styles.xml", odt::styles(publication)}, {"meta.xml", meta(publication)}};
    parts.insert(parts.end(), body.pictures().begin(), body.pictures().end());
    OfficePart list {"META-INF/manifest.xml", manifest(parts)};
    parts.push_back(std::move(list));
    return savePackage(parts, path, overwrite, stop);
}

} // namespace fourthp

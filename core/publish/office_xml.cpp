// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/office_xml.h"

namespace fourthp {

QString xmlText(QStringView text)
{
    QString safe;
    safe.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.isSurrogate()) {
            const bool isPair = c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
            safe += isPair ? c : QChar(QChar::ReplacementCharacter);
            if (isPair) {
                safe += text.at(++i);
            }
        } else if ((c >= u' ' && c.unicode() < 0xFFFE) || c == u'\t' || c == u'\n') {
            safe += c;
        }
    }
    return safe;
}

OfficeXml::OfficeXml()
    : m_writer(&m_bytes)
{ }

OfficeXml::Element OfficeXml::element(QLatin1StringView name, Attributes attributes)
{
    open(name, attributes);
    return Element(*this);
}

void OfficeXml::open(QLatin1StringView name, Attributes attributes)
{
    m_writer.writeStartElement(QString(name));
    write(attributes);
}

void OfficeXml::close()
{
    m_writer.writeEndElement();
}

void OfficeXml::empty(QLatin1StringView name, Attributes attributes)
{
    open(name, attributes);
    close(); // Not `writeEmptyElement`, which ends its tag only when more is written.
}

void OfficeXml::text(QStringView text)
{
    m_writer.writeCharacters(xmlText(text));
}

void OfficeXml::write(Attributes attributes)
{
    for (const auto &[name, value] : attributes) {
        if (!value.isNull()) {
            m_writer.writeAttribute(QString(name), xmlText(value));
        }
    }
}

} // namespace fourthp

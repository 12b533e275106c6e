// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QLatin1String>
#include <QString>
#include <QXmlStreamWriter>

#include <initializer_list>
#include <utility>

namespace fourthp {

/// What XML 1.0 can hold of a text: control characters go, halves of characters become U+FFFD.
QString xmlText(QStringView text);

/// A piece of XML as office formats have it: prefixes of namespaces that the part as a whole declares.
/// Attributes whose value is null are left out.
class OfficeXml
{
public:
    using Attributes = std::initializer_list<std::pair<QLatin1StringView, QString>>;

    OfficeXml();
    OfficeXml(const OfficeXml &) = delete;
    OfficeXml &operator=(const OfficeXml &) = delete;

    /// Closes its element at the end of its life.
    class Element
    {
    public:
        explicit Element(OfficeXml &xml)
            : m_xml(xml)
        { }
        ~Element() { m_xml.close(); }
        Element(const Element &) = delete;
        Element &operator=(const Element &) = delete;

    private:
        OfficeXml &m_xml;
    };

    [[nodiscard]] Element element(QLatin1StringView name, Attributes attributes = {});
    void open(QLatin1StringView name, Attributes attributes = {});
    void close();
    void empty(QLatin1StringView name, Attributes attributes = {});
    void text(QStringView text);

    const QByteArray &bytes() const { return m_bytes; }

private:
    void write(Attributes attributes);
    QByteArray m_bytes;
    QXmlStreamWriter m_writer;
};

} // namespace fourthp

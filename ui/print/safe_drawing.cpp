// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/safe_drawing.h"

#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace fourthp::print {

namespace {

constexpr int kMostDepth = 64;

bool isSafeElement(const QXmlStreamReader &xml)
{
    if (xml.name() == "image"_L1 || xml.name() == "script"_L1 || xml.name() == "foreignObject"_L1) {
        return false;
    }
    for (const QXmlStreamAttribute &attribute : xml.attributes()) {
        if (attribute.name() == "href"_L1 && !attribute.value().startsWith(u'#')) {
            return false;
        }
    }
    return true;
}

} // namespace

bool isSafeDrawing(const QByteArray &svg)
{
    QXmlStreamReader xml(svg);
    int depth = 0;
    while (!xml.atEnd()) {
        const QXmlStreamReader::TokenType token = xml.readNext();
        if (token == QXmlStreamReader::DTD) {
            return false;
        }
        if (token == QXmlStreamReader::StartElement && (++depth > kMostDepth || !isSafeElement(xml))) {
            return false;
        }
        if (token == QXmlStreamReader::EndElement) {
            --depth;
        }
    }
    return !xml.hasError();
}

} // namespace fourthp::print

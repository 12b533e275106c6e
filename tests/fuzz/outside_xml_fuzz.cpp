// SPDX-License-Identifier: GPL-3.0-or-later
// XML from outside as the two guards judge it: what they let through, Qt's parser reads without a document type and with
// no more attributes than allowed; and the guard that sees pieces judges as if it saw the whole.
#include "core/import/xml_guard.h"
#include "core/sync/oai/xml_check.h"
#include "tests/fuzz/import_fuzz.h"

#include <QXmlStreamReader>

#include <algorithm>

using namespace fourthp;
using fourthp::test::requireThat;

namespace {

void checkParsed(QXmlStreamReader &xml)
{
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        requireThat(token != QXmlStreamReader::DTD && token != QXmlStreamReader::EntityReference);
        requireThat(xml.attributes().size() <= 64);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    XmlGuard whole;
    const bool isFine = whole.look(bytes).has_value();
    XmlGuard pieces;
    bool isFineInPieces = true;
    for (qsizetype at = 0; at < bytes.size() && isFineInPieces; at += 7) {
        isFineInPieces = pieces.look(QByteArrayView(bytes).sliced(at, std::min<qsizetype>(7, bytes.size() - at))).has_value();
    }
    requireThat(isFine == isFineInPieces || bytes.contains('\0')); // Zero bytes are looked for at the beginning alone.
    if (const QString text = QString::fromUtf8(bytes); checkXml(text)) {
        QXmlStreamReader xml(text);
        checkParsed(xml);
    }
    return 0;
}

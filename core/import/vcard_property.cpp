// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/vcard_property.h"

#include <QStringDecoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

/// Cuts at each `separator` outside of quotation marks.
QList<QByteArray> cutOutsideQuotes(const QByteArray &text, char separator)
{
    QList<QByteArray> parts {QByteArray()};
    bool isQuoted = false;
    for (const char c : text) {
        isQuoted = c == '"' ? !isQuoted : isQuoted;
        if (c == separator && !isQuoted) {
            parts.append(QByteArray());
        } else if (c != '"') {
            parts.back().append(c);
        }
    }
    return parts;
}

qsizetype endOfHead(const QByteArray &line)
{
    bool isQuoted = false;
    for (qsizetype at = 0; at < line.size(); ++at) {
        isQuoted = line.at(at) == '"' ? !isQuoted : isQuoted;
        if (line.at(at) == ':' && !isQuoted) {
            return at;
        }
    }
    return line.size();
}

/// Quoted-printable (RFC 2045, 6.7).
QByteArray unquoted(const QByteArray &text)
{
    QByteArray bytes;
    bytes.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QByteArray digits = text.mid(at + 1, 2);
        bool isByte = false;
        const int byte = text.at(at) == '=' && digits.size() == 2 ? digits.toInt(&isByte, 16) : 0;
        bytes.append(isByte ? char(byte) : text.at(at));
        at += isByte ? 2 : 0;
    }
    return bytes;
}

std::optional<QString> decoded(const QByteArray &bytes, const QString &charset)
{
    if (charset.isEmpty() || charset == "UTF-8"_L1) {
        return textOfUtf8(bytes);
    }
    QStringDecoder decoder(charset.toLatin1().constData());
    if (!decoder.isValid()) {
        return {};
    }
    const QString text = decoder(bytes);
    return decoder.hasError() || text.contains(QChar(0)) ? std::nullopt : std::optional(text);
}

/// Cuts at each `separator` without a backslash before it, and undoes the escapes (RFC 6350, 3.4). Never cuts
/// at a null character, which no text holds.
QStringList unescapedParts(const QString &value, QChar separator)
{
    QStringList parts {QString()};
    for (qsizetype at = 0; at < value.size(); ++at) {
        const QChar c = value.at(at);
        if (c == u'\\' && at + 1 < value.size()) {
            const QChar next = value.at(++at);
            parts.back() += next == u'n' || next == u'N' ? QChar(u'\n') : next;
        } else if (c == separator) {
            parts.append(QString());
        } else {
            parts.back() += c;
        }
    }
    return parts;
}

} // namespace

QString VcardProperty::text() const
{
    return unescapedParts(value, QChar(0)).constFirst();
}

QStringList VcardProperty::list() const
{
    return unescapedParts(value, u',');
}

QStringList VcardProperty::components() const
{
    return unescapedParts(value, u';');
}

QByteArray vcardPropertyName(const QByteArray &line)
{
    const QByteArray head = line.first(endOfHead(line));
    const qsizetype end = head.indexOf(';');
    const QByteArray name = end < 0 ? head : head.first(end);
    return name.sliced(name.lastIndexOf('.') + 1).trimmed().toUpper();
}

bool isVcardPropertyRead(const QByteArray &name)
{
    static const QList<QByteArray> read {"KIND", "UID", "FN", "N", "ORG", "NICKNAME", "EMAIL", "URL", "TEL",
        "ADR", "LANG", "CATEGORIES", "NOTE", "VERSION", "X-ABSHOWAS", "X-ADDRESSBOOKSERVER-KIND"};
    return read.contains(name);
}

std::optional<VcardProperty> vcardProperty(const QByteArray &line)
{
    const qsizetype end = endOfHead(line);
    VcardProperty property {.name = QString::fromLatin1(vcardPropertyName(line))};
    QList<QByteArray> parameters = cutOutsideQuotes(line.first(end), ';');
    parameters.removeFirst();
    for (const QByteArray &parameter : parameters) {
        // vCard 2.1 leaves the names of parameters away: `TEL;WORK;VOICE`.
        const qsizetype equals = parameter.indexOf('=');
        const QString name
            = equals < 0 ? u"TYPE"_s : QString::fromLatin1(parameter.first(equals).trimmed().toUpper());
        const QString values = QString::fromUtf8(parameter.sliced(equals + 1)).toUpper();
        property.parameters[name] += values.split(u',', Qt::SkipEmptyParts);
    }
    const QStringList encodings
        = property.parameters.value(u"ENCODING"_s) + property.parameters.value(u"TYPE"_s);
    QByteArray value = line.sliced(std::min(end + 1, line.size()));
    if (encodings.contains(u"QUOTED-PRINTABLE"_s)) {
        value = unquoted(value);
    }
    const std::optional<QString> text = decoded(value, property.parameters.value(u"CHARSET"_s).value(0));
    if (!text) {
        return {};
    }
    property.value = text->trimmed();
    return property;
}

} // namespace fourthp

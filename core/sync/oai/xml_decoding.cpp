// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/oai/xml_decoding.h"

#include <QRegularExpression>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

// What Windows-1252 has at 0x80 to 0x9F (WHATWG Encoding Standard, index windows-1252).
constexpr char16_t kWindows1252[] {0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6,
    0x2030, 0x0160, 0x2039, 0x0152, 0x8D, 0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013,
    0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178};

QChar fromWindows1252(uchar byte)
{
    return byte >= 0x80 && byte < 0xA0 ? QChar(kWindows1252[byte - 0x80]) : QChar(ushort(byte));
}

QString windows1252(const QByteArray &bytes)
{
    QString text(bytes.size(), Qt::Uninitialized);
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        text[i] = fromWindows1252(uchar(bytes.at(i)));
    }
    return text;
}

/// The encoding that the XML declaration names, in small letters; empty for none.
QByteArray declaredEncoding(const QByteArray &bytes)
{
    static const QRegularExpression declaration(
        u"<\\?xml[^>]*encoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)[\"']"_s);
    return declaration.match(QString::fromLatin1(bytes.left(200))).captured(1).toLower().toLatin1();
}

bool isLatin(const QByteArray &encoding)
{
    return encoding == "iso-8859-1" || encoding == "iso-8859-15" || encoding == "windows-1252"
        || encoding == "latin1";
}

/// Length of the well-formed UTF-8 sequence at `i` (Unicode, table 3-7), or 0.
int sequenceAt(const QByteArray &bytes, qsizetype i)
{
    const auto at = [&](qsizetype n) { return i + n < bytes.size() ? uchar(bytes.at(i + n)) : uchar(0); };
    const auto follows = [&](qsizetype n) { return (at(n) & 0xC0) == 0x80; };
    const uchar first = at(0);
    if (first < 0x80) {
        return 1;
    }
    if (first >= 0xC2 && first <= 0xDF) {
        return follows(1) ? 2 : 0;
    }
    if (first >= 0xE0 && first <= 0xEF) {
        const bool isOverlong = first == 0xE0 && at(1) < 0xA0;
        const bool isSurrogate = first == 0xED && at(1) > 0x9F;
        return follows(1) && follows(2) && !isOverlong && !isSurrogate ? 3 : 0;
    }
    if (first >= 0xF0 && first <= 0xF4) {
        const bool isOverlong = first == 0xF0 && at(1) < 0x90;
        const bool isBeyond = first == 0xF4 && at(1) > 0x8F;
        return follows(1) && follows(2) && follows(3) && !isOverlong && !isBeyond ? 4 : 0;
    }
    return 0;
}

} // namespace

Result<QString> decodeXml(const QByteArray &bytes)
{
    if (bytes.startsWith("\xFE\xFF") || bytes.startsWith("\xFF\xFE")) {
        return fail(ErrorKind::BadAnswer, {}, u"not UTF-8"_s);
    }
    const QByteArray encoding = declaredEncoding(bytes);
    if (isLatin(encoding)) {
        return windows1252(bytes);
    }
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString text = decoder.decode(bytes);
    if (decoder.hasError() || text.contains(kRepairMark)) {
        return fail(ErrorKind::BadAnswer, {}, u"not UTF-8"_s);
    }
    return text;
}

QString decodedLeniently(const QByteArray &bytes)
{
    if (isLatin(declaredEncoding(bytes))) {
        return windows1252(bytes);
    }
    QString text;
    text.reserve(bytes.size());
    for (qsizetype i = 0, whole = 0; i <= bytes.size();) {
        const int length = i < bytes.size() ? sequenceAt(bytes, i) : 0;
        if (length > 0) {
            i += length;
            continue;
        }
        text += QString::fromUtf8(bytes.sliced(whole, i - whole));
        if (i < bytes.size()) {
            text += fromWindows1252(uchar(bytes.at(i)));
            text += kRepairMark;
        }
        whole = ++i;
    }
    return text;
}

} // namespace fourthp

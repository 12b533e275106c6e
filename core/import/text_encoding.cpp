// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/text_encoding.h"

#include "core/import/table_source.h"

#include <uchardet/uchardet.h>

#include <algorithm>
#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

constexpr qsizetype kLongestMark = 3;
constexpr qsizetype kLongestLine = 4 * 1024 * 1024; ///< Longer ones are no table.

/// Latin alphabets that only a long text tells from those of Western Europe.
bool isOtherLatin(const QString &encoding)
{
    return encoding == u"windows-1250"_s || encoding == u"windows-1254"_s || encoding == u"windows-1257"_s
        || encoding == u"ISO-8859-2"_s;
}
constexpr int kEnoughForOtherLatin = 30; ///< Bytes beyond ASCII.

/// How the bytes beyond ASCII stand: accents among Latin letters come singly, letters of another script
/// together.
struct HighBytes
{
    int alone = 0;
    int together = 0; ///< In runs of three and more.
};

HighBytes highBytesOf(QByteArrayView bytes)
{
    HighBytes counts;
    int run = 0;
    const auto endRun = [&counts, &run] {
        (run >= 3 ? counts.together : counts.alone) += run;
        run = 0;
    };
    for (const char byte : bytes) {
        if ((byte & 0x80) != 0) {
            ++run;
        } else if (run > 0) {
            endRun();
        }
    }
    endRun();
    return counts;
}

/// UTF-16 without a mark: nearly every other byte of a table is zero, as separators and line ends are ASCII.
QString utf16WithoutMark(QByteArrayView bytes)
{
    qsizetype zeros[2] = {0, 0};
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        zeros[i % 2] += bytes[i] == '\0' ? 1 : 0;
    }
    const qsizetype units = bytes.size() / 2;
    const auto isMany = [units](qsizetype count) { return units > 0 && count * 10 > units; };
    if (isMany(zeros[1]) && zeros[0] * 20 < zeros[1]) {
        return u"UTF-16LE"_s;
    }
    return isMany(zeros[0]) && zeros[1] * 20 < zeros[0] ? u"UTF-16BE"_s : QString();
}

QString byMark(QByteArrayView bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF")) {
        return u"UTF-8"_s;
    }
    if (bytes.startsWith("\xFF\xFE")) {
        return u"UTF-16LE"_s;
    }
    return bytes.startsWith("\xFE\xFF") ? u"UTF-16BE"_s : QString();
}

/// A sample may end inside a character.
bool isUtf8(QByteArrayView bytes)
{
    for (qsizetype cut = 0; cut < 4 && cut < bytes.size(); ++cut) {
        if (bytes.chopped(cut).isValidUtf8()) {
            return true;
        }
        if ((bytes[bytes.size() - 1 - cut] & 0x80) == 0) {
            return false; // It ends with a whole character.
        }
    }
    return bytes.isEmpty();
}

/// Code pages have neither a sign for what is unknown nor, in practice, controls beyond ASCII: where a
/// decoder answers one, the byte has no character there. ICU answers SUB for some encodings.
bool standsForBadByte(QChar c)
{
    return c == QChar::ReplacementCharacter || c == QChar(0x1A) || (c >= QChar(0x80) && c <= QChar(0x9F));
}

/// What uchardet says, by the name that we offer; empty if it says nothing or something that we do not.
QString byUchardet(QByteArrayView bytes)
{
    const std::unique_ptr<uchardet, decltype(&uchardet_delete)> detector(uchardet_new(), uchardet_delete);
    if (uchardet_handle_data(detector.get(), bytes.data(), size_t(bytes.size())) != 0) {
        return {};
    }
    uchardet_data_end(detector.get());
    QString said = QString::fromLatin1(uchardet_get_charset(detector.get()));
    if (said == u"UHC"_s || said == u"ISO-8859-9"_s) { // Other names; the second is all but the same.
        said = said == u"UHC"_s ? u"windows-949"_s : u"windows-1254"_s;
    }
    for (const QString &offered : tableEncodings()) {
        if (offered.compare(said, Qt::CaseInsensitive) == 0) {
            return offered;
        }
    }
    return {};
}

/// How many of the bytes are what the languages of Western Europe write beyond ASCII.
qsizetype usualCharactersIn(QByteArrayView bytes, const QString &encoding)
{
    static const QString usual = u"àâäáãåæçéèêëíîïñóôöõøœúùûüßÀÂÄÁÃÅÆÇÉÈÊËÍÎÏÑÓÔÖÕØŒÚÙÛÜ’‘“”«»–—…€°ºª¿¡"_s;
    QStringDecoder decoder(encoding.toLatin1().constData());
    const QString text = decoder(bytes);
    QChar before;
    return std::count_if(text.begin(), text.end(), [&before](QChar c) {
        const bool isInsideOfWord = std::exchange(before, c).isLower();
        return usual.contains(c) && !(isInsideOfWord && c.isUpper());
    });
}

struct WesternGuess
{
    QString encoding {};
    qsizetype usual = 0; ///< Bytes beyond ASCII that make sense in it.
};

/// Of those that Excel saves: on Windows, on a Mac, for MS-DOS.
WesternGuess guessWestern(QByteArrayView bytes, const QString &said)
{
    WesternGuess best;
    for (const QString &encoding : {u"windows-1252"_s, u"ISO-8859-15"_s, u"macintosh"_s, u"IBM850"_s}) {
        const qsizetype usual = usualCharactersIn(bytes, encoding);
        const bool isBetter = usual > best.usual || (usual == best.usual && encoding == said);
        if (isBetter || best.encoding.isEmpty()) {
            best = {encoding, usual};
        }
    }
    return best;
}

} // namespace

QStringList tableEncodings()
{
    return {u"UTF-8"_s, u"windows-1252"_s, u"windows-1256"_s, u"UTF-16LE"_s, u"UTF-16BE"_s, u"windows-1250"_s,
        u"windows-1251"_s, u"windows-1253"_s, u"windows-1254"_s, u"windows-1255"_s, u"windows-1257"_s,
        u"windows-1258"_s, u"ISO-8859-2"_s, u"ISO-8859-5"_s, u"ISO-8859-6"_s, u"ISO-8859-7"_s,
        u"ISO-8859-8"_s, u"ISO-8859-15"_s, u"KOI8-R"_s, u"IBM437"_s, u"IBM850"_s, u"IBM720"_s, u"IBM864"_s,
        u"macintosh"_s, u"TIS-620"_s, u"GB18030"_s, u"Big5"_s, u"Shift_JIS"_s, u"EUC-JP"_s, u"windows-949"_s};
}

QString guessEncoding(QByteArrayView sample)
{
    if (const QString marked = byMark(sample); !marked.isEmpty()) {
        return marked;
    }
    if (const QString wide = utf16WithoutMark(sample); !wide.isEmpty()) {
        return wide;
    }
    if (isUtf8(sample)) {
        return u"UTF-8"_s;
    }
    const HighBytes high = highBytesOf(sample);
    const QString said = byUchardet(sample); // Knows neither `macintosh` nor IBM850.
    if (high.together > high.alone) {
        const bool isOtherScript
            = !said.isEmpty() && said != u"windows-1252"_s && said != u"ISO-8859-15"_s && !isOtherLatin(said);
        return isOtherScript && said != u"UTF-8"_s ? said : u"windows-1256"_s;
    }
    const WesternGuess western = guessWestern(sample, said);
    const qsizetype all = high.alone + high.together;
    const bool isOther = isOtherLatin(said) && all >= kEnoughForOtherLatin && western.usual * 20 < all * 19;
    return isOther ? said : western.encoding;
}

Result<Utf8Converter> Utf8Converter::of(const QString &encoding)
{
    QStringDecoder decoder(encoding.toLatin1().constData());
    if (!decoder.isValid()) {
        return fail(ErrorKind::Unsupported, encoding, u"no such encoding"_s);
    }
    const QString name = encoding.toUpper();
    const Family family = name == u"UTF-8"_s ? Family::Utf8
        : name.startsWith("UTF-16"_L1)       ? Family::Utf16
                                             : Family::Other;
    return Utf8Converter(family, std::move(decoder));
}

Utf8Converter::Utf8Converter(Family family, QStringDecoder decoder)
    : m_family(family)
    , m_decoder(std::move(decoder))
{ }

QByteArray Utf8Converter::convert(const QByteArray &bytes)
{
    if (!m_isAtStart) {
        return convertMore(bytes);
    }
    m_first += bytes;
    return m_first.size() < kLongestMark ? QByteArray() : begin();
}

/// The first bytes, without a mark.
QByteArray Utf8Converter::begin()
{
    const bool isUtf16 = m_family == Family::Utf16;
    const QByteArray mark = isUtf8()                ? QByteArray("\xEF\xBB\xBF")
        : isUtf16 && m_first.startsWith("\xFE\xFF") ? QByteArray("\xFE\xFF")
        : isUtf16                                   ? QByteArray("\xFF\xFE")
                                                    : QByteArray();
    m_isAtStart = false;
    m_hadMark = !mark.isEmpty() && m_first.startsWith(mark);
    return convertMore(m_hadMark ? m_first.sliced(mark.size()) : m_first);
}

QByteArray Utf8Converter::convertMore(const QByteArray &bytes)
{
    if (isUtf8()) {
        return bytes; // Whoever cuts it into cells checks each.
    }
    if (m_family == Family::Other) {
        return convertLines(bytes);
    }
    m_isOdd = m_isOdd != (bytes.size() % 2 != 0);
    const QString decoded = m_decoder(bytes);
    return encoded(decoded);
}

/// Qt 6.4 loses a byte where ICU finds half a character at the end of a piece and what follows is none, so
/// that pieces end with lines: no character of these encodings holds a line end.
QByteArray Utf8Converter::convertLines(const QByteArray &bytes)
{
    const qsizetype linesEnd = std::max(bytes.lastIndexOf('\n'), bytes.lastIndexOf('\r')) + 1;
    m_held += QByteArrayView(bytes).first(linesEnd);
    QString decoded;
    if (linesEnd > 0 || m_held.size() > kLongestLine) {
        decoded = m_decoder(m_held);
        m_held.resize(0);
    }
    m_held += QByteArrayView(bytes).sliced(linesEnd);
    return encoded(decoded);
}

QByteArray Utf8Converter::finish()
{
    QByteArray last = m_isAtStart ? begin() : QByteArray();
    if (m_family == Family::Utf16 && (m_isOdd || !m_highSurrogate.isNull())) {
        last += kBadByte;
    } else if (m_family == Family::Other) {
        // A line end shows whether a character was begun. It ends the last row, which the end of the file
        // does too.
        last += convertLines("\n");
    }
    return last;
}

QByteArray Utf8Converter::encoded(QStringView text)
{
    QByteArray utf8;
    utf8.reserve(text.size() + text.size() / 2);
    qsizetype plainFrom = 0;
    const auto flushTo = [&](qsizetype end) { utf8 += text.sliced(plainFrom, end - plainFrom).toUtf8(); };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const QChar before = std::exchange(m_highSurrogate, QChar());
        if (!before.isNull() && c.isLowSurrogate()) {
            const QString pair = QString(before) + c;
            utf8 += pair.toUtf8();
            plainFrom = i + 1;
            continue;
        }
        if (!before.isNull()) {
            utf8 += kBadByte;
        }
        const bool isBad = m_family == Family::Other ? standsForBadByte(c) : c.isLowSurrogate();
        if (isBad || c.isHighSurrogate()) {
            flushTo(i);
            plainFrom = i + 1;
            m_highSurrogate = isBad ? QChar() : c;
            utf8 += isBad ? QByteArray(1, kBadByte) : QByteArray();
        }
    }
    flushTo(text.size());
    return utf8;
}

} // namespace fourthp
